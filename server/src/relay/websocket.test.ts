import { randomBytes } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { WebSocket, type ClientOptions } from 'ws'

import {
  encodeClientFrame,
  greetingMessage,
  limits,
  parseRelayFrame,
  type RelayFrame,
} from '#protocol'

import type { Relay } from './relay.ts'
import { createTestRoom, makeEntry, signAs, signPolicy, startRelay } from './visitors.fixture.ts'
import { Visitors } from './visitors.ts'
import { listenForSockets } from './websocket.ts'

const visitorLimits = { socketsPerAddress: 4, putsPerHour: 100, isBehindProxy: false }

let server: Server
let relay: Relay
let listening: { close(): void }

beforeEach(async () => {
  relay = startRelay()
  server = createServer()
  listening = listenForSockets(server, relay, new Visitors(visitorLimits, Date.now))
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
})
afterEach(async () => {
  listening.close()
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

/** A client that is not ours: what it reads is well framed. */
async function dial(options: ClientOptions = {}) {
  const { port } = server.address() as AddressInfo
  const socket = new WebSocket(`ws://127.0.0.1:${port}/relay`, {
    perMessageDeflate: false,
    ...options,
  })
  socket.binaryType = 'nodebuffer'
  const heard: RelayFrame[] = []
  const waiting: (() => void)[] = []
  socket.on('message', (data) => {
    const frame = parseRelayFrame(Uint8Array.from(data as Buffer))
    if (frame.ok) heard.push(frame.value)
    for (const look of waiting) look()
  })
  const hear = <T extends RelayFrame['type']>(type: T) =>
    new Promise<Extract<RelayFrame, { type: T }>>((resolve) => {
      const look = () => {
        const found = heard.find(
          (frame): frame is Extract<RelayFrame, { type: T }> => frame.type === type,
        )
        if (found !== undefined) resolve(found)
      }
      waiting.push(look)
      look()
    })
  const { challenge } = await hear('challenge')
  return { socket, heard, hear, challenge }
}

it.each([1, 20, 100, limits.entryBytes - 53 - 28 - 64])(
  '[R23] an entry of %i sealed bytes reaches its writer and the others whole and in order',
  async (size) => {
    const room = createTestRoom()
    const { roomId } = room
    const [writer, reader] = [await dial(), await dial()]
    writer.socket.send(encodeClientFrame({ type: 'policy', policy: signPolicy(room, room.policy) }))
    await writer.hear('policy-ok')
    for (const one of [writer, reader]) {
      const message = greetingMessage(one.challenge, roomId, 'member')
      const signature = signAs(room.keys.get('member'), 'greeting', message)
      const generation = new Uint8Array(8)
      const hello = { type: 'hello', role: 'member', have: 0, haveLetters: 0 } as const
      one.socket.send(encodeClientFrame({ ...hello, roomId, generation, signature }))
      await one.hear('live')
    }
    const entry = makeEntry(room, { sealed: randomBytes(28 + size) })

    writer.socket.send(encodeClientFrame({ type: 'append', entry }))

    const batch = { type: 'batch', lane: 'log', first: 1, entries: [entry] }
    expect(await reader.hear('batch')).toEqual(batch)
    expect(await writer.hear('batch')).toEqual(batch)
    expect(writer.heard.map(({ type }) => type).slice(-2)).toEqual(['ack', 'batch'])
    for (const { socket } of [writer, reader]) socket.close()
  },
)

it('[R55] a reader with a long way to come is waited for, and arrives in one go', async () => {
  const room = createTestRoom()
  const [maker, reader] = [await dial(), await dial()]
  maker.socket.send(encodeClientFrame({ type: 'policy', policy: signPolicy(room, room.policy) }))
  await maker.hear('policy-ok')
  const { roomId } = room
  const writer = new Uint8Array(8)
  // 17 MB: more than a socket is let fall behind.
  for (let n = 1; n <= 290; n += 1) {
    const append = {
      roomId,
      lane: 'log',
      writer,
      n,
      seen: 0,
      bytes: new Uint8Array(60_000),
    } as const
    await relay.options.store.append([append])
  }
  let closed = false
  reader.socket.on('close', () => (closed = true))

  const message = greetingMessage(reader.challenge, roomId, 'member')
  const signature = signAs(room.keys.get('member'), 'greeting', message)
  const hello = { type: 'hello', role: 'member', have: 0, haveLetters: 0 } as const
  const generation = new Uint8Array(8)
  reader.socket.send(encodeClientFrame({ ...hello, roomId, generation, signature }))
  await reader.hear('live')

  const counts = reader.heard.map((frame) => (frame.type === 'batch' ? frame.entries.length : 0))
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(290)
  expect(closed).toBe(false)
})

it('[R56] a connection beyond those an address may have is refused before it is one', async () => {
  const dialled = await Promise.all([1, 2, 3, 4].map(() => dial()))
  const { port } = server.address() as AddressInfo

  const refused = new WebSocket(`ws://127.0.0.1:${port}/relay`)
  const why = await new Promise<string>((resolve) => {
    refused.on('error', ({ message }) => resolve(message))
  })
  expect(why).toContain('429')

  for (const { socket } of dialled) socket.close()
})

it('[R67] a connection that answers no ping is given up, and one that does is kept', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  listening.close()
  server.removeAllListeners('upgrade')
  listening = listenForSockets(server, relay, new Visitors(visitorLimits, Date.now))
  const [deaf, awake] = [await dial({ autoPong: false }), await dial()]
  const isGone = new Promise((resolve) => deaf.socket.on('close', () => resolve('gone')))
  const isHeard = new Promise((resolve) => awake.socket.on('ping', resolve))

  vi.advanceTimersByTime(25_000)
  await isHeard
  awake.socket.send(encodeClientFrame({ type: 'ping' }))
  await awake.hear('pong')
  vi.advanceTimersByTime(25_000)

  expect(await isGone).toBe('gone')
  expect(awake.socket.readyState).toBe(WebSocket.OPEN)
  vi.useRealTimers()
})

it.each(['/relay', '/elsewhere'])(
  '[R130] a line to %s that breaks at any moment costs nobody else anything',
  async (path) => {
    const { port } = server.address() as AddressInfo
    const other = await dial()
    const ask = [
      `GET ${path} HTTP/1.1`,
      'Host: localhost',
      'Connection: Upgrade',
      'Upgrade: websocket',
      'Sec-WebSocket-Version: 13',
      `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
    ].join('\r\n')
    for (const breaksAfterMs of [0, 0, 1, 2, 5]) {
      await new Promise((resolve) => {
        const line = connect(port, '127.0.0.1', () => {
          // What comes behind is still unread when it breaks: that is an error and no goodbye.
          line.write(`${ask}\r\n\r\n${'x'.repeat(100_000)}`)
          setTimeout(() => line.resetAndDestroy(), breaksAfterMs)
        })
        line.on('error', () => {})
        line.on('close', resolve)
      })
    }

    other.socket.send(encodeClientFrame({ type: 'ping' }))
    expect(await other.hear('pong')).toEqual({ type: 'pong' })
    other.socket.close()
  },
)

it('[R68] a reader who has fallen nine megabytes behind is let go, and the room is served', async () => {
  const room = createTestRoom()
  const [writer, reader] = [await dial(), await dial()]
  writer.socket.send(encodeClientFrame({ type: 'policy', policy: signPolicy(room, room.policy) }))
  await writer.hear('policy-ok')
  for (const [client, role] of [
    [writer, 'member'],
    [reader, 'viewer'],
  ] as const) {
    const { roomId } = room
    const message = greetingMessage(client.challenge, roomId, role)
    const signature = signAs(room.keys.get(role), 'greeting', message)
    const from = { generation: new Uint8Array(8), have: 0, haveLetters: 0 }
    client.socket.send(encodeClientFrame({ type: 'hello', roomId, role, signature, ...from }))
    await client.hear('live')
  }
  const isGone = new Promise((resolve) => reader.socket.on('close', () => resolve('gone')))
  reader.socket.pause()
  const acks = () => writer.heard.filter(({ type }) => type === 'ack').length
  for (let n = 1; n <= 300; n += 1) {
    const entry = makeEntry(room, { n, sealed: new Uint8Array(60_000) })
    writer.socket.send(encodeClientFrame({ type: 'append', entry }))
    // She reads her own entries too, and must not fall behind herself.
    while (acks() < n - 20) await new Promise((resolve) => setTimeout(resolve, 2))
  }
  reader.socket.resume()
  expect(await isGone).toBe('gone')
  expect(writer.socket.readyState).toBe(WebSocket.OPEN)
}, 120_000)
