import { createHash } from 'node:crypto'

import { expect, it } from 'vitest'

import { greetingMessage, encodeClientFrame, parseRelayFrame, type RelayFrame } from '#protocol'

import {
  createTestRoom,
  makeEntry,
  settled,
  signAs,
  signPolicy,
  startRelay,
  visit,
  type TestRoom,
} from './visitors.fixture.ts'

type Relay = ReturnType<typeof startRelay>

/** A host who takes what she is sent only when told to. */
function slowHost(relay: Relay, room: TestRoom) {
  const heard: RelayFrame[] = []
  const waiting: (() => void)[] = []
  let isClosed = false
  const session = relay.accept({
    send: (bytes) => {
      const frame = parseRelayFrame(bytes)
      if (frame.ok) heard.push(frame.value)
    },
    ready: () => new Promise((resolve) => waiting.push(resolve)),
    mayPut: () => true,
    close: () => (isClosed = true),
  })
  const { roomId } = room
  const message = greetingMessage(session.challenge, roomId, 'host')
  const signature = signAs(room.keys.get('host'), 'greeting', message)
  const from = { generation: new Uint8Array(8), have: 0, haveLetters: 0 }
  const hello = { type: 'hello', roomId, role: 'host', signature, ...from } as const
  session.receive(encodeClientFrame(hello))
  const takeOne = async () => {
    await settled()
    waiting.shift()?.()
    await settled()
  }
  const entriesHeard = () =>
    heard.flatMap((frame) =>
      frame.type === 'batch'
        ? frame.entries.map((_, at) => `${frame.lane} ${frame.first + at}`)
        : [],
    )
  const receive = (bytes: Uint8Array) => session.receive(bytes)
  return { heard, receive, isClosed: () => isClosed, takeOne, entriesHeard }
}

it('[R63] who is caught up misses nothing that is written meanwhile, and hears nothing twice', async () => {
  const [relay, room] = [startRelay(), createTestRoom()]
  await visit(relay).say({ type: 'policy', policy: signPolicy(room, room.policy) })
  const writer = visit(relay)
  await writer.greet(room, 'member')
  const append = (n: number) => writer.say({ type: 'append', entry: makeEntry(room, { n }) })
  const letters = visit(relay)
  await letters.greet(room, 'letterbox')
  const letter = makeEntry(room, {
    role: 'letterbox',
    kind: 'letter',
    writer: new Uint8Array(8).fill(1),
  })
  await letters.say({ type: 'append', entry: letter })
  await append(1)

  const host = slowHost(relay, room)
  await host.takeOne()
  expect(host.entriesHeard()).toEqual(['log 1', 'letters 1'])
  // She has the log, and is being sent the letters.
  await append(2)
  await host.takeOne()
  expect(host.heard.at(-1)?.type).not.toBe('live')
  await host.takeOne()
  expect(host.heard.at(-1)).toEqual({ type: 'live', head: 2 })
  await append(3)

  expect(host.entriesHeard()).toEqual(['log 1', 'letters 1', 'log 2', 'log 3'])
})

it('[R63] who comes while the last entry of one who left is on its way to the disk hears it', async () => {
  const [relay, room] = [startRelay(), createTestRoom()]
  const leaver = visit(relay)
  await leaver.say({ type: 'policy', policy: signPolicy(room, room.policy) })
  await leaver.greet(room, 'member')
  const { store } = relay.options
  const append = store.append.bind(store)
  let goOn = () => {}
  const held = new Promise<void>((resolve) => (goOn = resolve))
  store.append = (appends) => held.then(() => append(appends))
  await leaver.say({ type: 'append', entry: makeEntry(room) })
  leaver.session.closed()

  const comer = visit(relay)
  await comer.greet(room, 'viewer')
  expect(comer.last()).toEqual({ type: 'live', head: 0 })
  goOn()
  await settled()
  expect(comer.only('batch')).toMatchObject([{ lane: 'log', first: 1 }])
})

it('[R66] who is still being caught up when the room ends hears that it has', async () => {
  const [relay, room] = [startRelay(), createTestRoom()]
  const ender = visit(relay)
  const first = signPolicy(room, room.policy)
  await ender.say({ type: 'policy', policy: first })
  await ender.greet(room, 'member')
  await ender.say({ type: 'append', entry: makeEntry(room) })
  const host = slowHost(relay, room)
  await settled()

  const previous = createHash('sha256').update(first).digest()
  const last = signPolicy(room, { ...room.policy, revision: 2, previous, state: 'ended' })
  await ender.say({ type: 'policy', policy: last })
  await host.takeOne()
  await host.takeOne()

  expect(host.heard.at(-1)).toMatchObject({ type: 'ended', policy: last })
  expect(host.heard.map(({ type }) => type)).not.toContain('live')
})

it('[R131] who sends on and on while she takes nothing is let go, and the room is served', async () => {
  const [relay, room] = [startRelay(), createTestRoom()]
  const writer = visit(relay)
  await writer.say({ type: 'policy', policy: signPolicy(room, room.policy) })
  await writer.greet(room, 'member')
  await writer.say({ type: 'append', entry: makeEntry(room) })
  const host = slowHost(relay, room)
  await settled()

  const megabytes = (count: number) => {
    for (let sent = 0; sent < count * 16; sent += 1) host.receive(new Uint8Array(65_000))
  }
  megabytes(8)
  expect(host.isClosed()).toBe(false)
  megabytes(2)
  expect(host.isClosed()).toBe(true)
  const heard = host.heard.length
  megabytes(20)
  await host.takeOne()

  expect(host.heard).toHaveLength(heard)
  await writer.say({ type: 'append', entry: makeEntry(room, { n: 2 }) })
  expect(writer.only('ack')).toHaveLength(2)
})

it('[R131] empty frames are counted too', async () => {
  const [relay, room] = [startRelay(), createTestRoom()]
  await visit(relay).say({ type: 'policy', policy: signPolicy(room, room.policy) })
  const host = slowHost(relay, room)

  for (let sent = 0; sent < 100_000; sent += 1) host.receive(new Uint8Array(0))

  expect(host.isClosed()).toBe(true)
})

it('[R64] what comes on one connection is answered in its order, each when the one before is done', async () => {
  const [relay, room] = [startRelay(), createTestRoom()]
  const maker = visit(relay)
  const policy = signPolicy(room, room.policy)
  maker.session.receive(encodeClientFrame({ type: 'policy', policy }))
  void maker.greet(room, 'member')
  maker.session.receive(encodeClientFrame({ type: 'append', entry: makeEntry(room) }))
  maker.session.receive(encodeClientFrame({ type: 'ping' }))
  await settled()
  const said = maker.heard.map(({ type }) => type)
  expect(said.slice(0, 4)).toEqual(['challenge', 'policy-ok', 'welcome', 'live'])
  expect(new Set(said.slice(4))).toEqual(new Set(['pong', 'ack', 'batch']))
})
