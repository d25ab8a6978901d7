import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { Doc } from 'yjs'

import { deriveRoomKeys, type KeyRole, type RoomLink } from '#crypto'
import { createFakeRoomStore } from '#ports/room-store.fake.ts'
import { createFakeBrowserTabs } from '#ports/tabs.fake.ts'
import { openRoom, putLetter, type RoomSession } from '#sync'

import { clock, createRoomLinks, expectSoon, Wire } from './house.ts'

const random = { bytes: (length: number) => new Uint8Array(randomBytes(length)) }
const lastDay = Math.floor(Date.now() / 86_400_000) + 1

const bytesOf = (text: string) => new TextEncoder().encode(text)

async function linkOf(host: RoomLink, role: KeyRole): Promise<RoomLink> {
  const { secrets } = await deriveRoomKeys(host)
  const secret = secrets[role]
  if (secret === undefined) throw new Error('a host derives every key')
  return { role, roomId: host.roomId, secret }
}

interface Reader {
  readonly room: RoomSession
  readonly heard: readonly string[]
}

/** Somebody who opens the room, and what its letters told them. */
async function reader(wire: Wire, link: RoomLink): Promise<Reader> {
  const heard: string[] = []
  const tabs = createFakeBrowserTabs().openTab()
  const ports = { clock, random, relay: wire.dialer, roomStore: createFakeRoomStore(), tabs }
  const onLetter = (plaintext: Uint8Array) => void heard.push(new TextDecoder().decode(plaintext))
  const isMaker = link.role === 'host' ? { endsDay: lastDay } : {}
  const room = await openRoom({ link, doc: new Doc(), ports, onLetter, ...isMaker })
  if (room === null) throw new Error('the role may not read')
  await expectSoon(
    () => room.status().connection === 'live',
    () => [room.status()],
  )
  return { room, heard }
}

async function house() {
  const wire = new Wire()
  const { host, member } = await createRoomLinks()
  const maker = await reader(wire, host)
  const ports = { clock, random, relay: wire.dialer }
  const letterbox = await linkOf(host, 'letterbox')
  const put = (text: string, { id = random.bytes(8), link = letterbox } = {}) =>
    putLetter(ports, { link, id, plaintext: bytesOf(text) })
  return { wire, host, member, maker, put }
}

describe('a letter', () => {
  it('[S60] is read by the host and the members, at each visit, and by no lesser key', async () => {
    const { wire, host, member, maker, put } = await house()
    const [viewer, participant] = await Promise.all([
      reader(wire, await linkOf(host, 'viewer')),
      reader(wire, await linkOf(host, 'participant')),
    ])

    expect(await put('KANARIE et ord', { link: await linkOf(host, 'participant') })).toBe('kept')
    await expectSoon(() => maker.heard.length === 1)
    const late = await reader(wire, member)

    expect(maker.heard).toEqual(['KANARIE et ord'])
    expect(late.heard).toEqual(['KANARIE et ord'])
    expect([...viewer.heard, ...participant.heard]).toEqual([])
  })

  it('[S60] cannot be put in with a viewer’s key', async () => {
    const { host, put } = await house()

    expect(await put('x', { link: await linkOf(host, 'viewer') })).toBe('refused')
  })

  it('[S61] goes to the letterbox that the host signed for, or nowhere', async () => {
    const { wire, maker, put } = await house()
    // A policy with a bit changed anywhere in the letterbox it names is not the host's any more.
    wire.bend = (frame) => bentPolicy(frame)
    expect(await put('KANARIE et ord')).toBe('offline')
    wire.bend = (frame) => frame

    expect(maker.heard).toEqual([])
    expect(wire.seen.some((bytes) => Buffer.from(bytes).includes('KANARIE'))).toBe(false)
    expect(await put('KANARIE et ord')).toBe('kept')
    await expectSoon(() => maker.heard.length === 1)
    expect(wire.seen.some((bytes) => Buffer.from(bytes).includes('KANARIE'))).toBe(false)
  })

  it('[S62] put in twice is there once, also when the first answer was lost', async () => {
    const { wire, maker, put } = await house()
    const id = random.bytes(8)
    let isLost = false
    wire.bend = (frame) => {
      const isAnswer = frame[0] === ackFrame && !isLost
      isLost ||= isAnswer
      return isAnswer ? null : frame
    }

    expect(await put('KANARIE én gang', { id })).toBe('offline')
    expect(isLost).toBe(true)
    expect(await put('KANARIE én gang', { id })).toBe('kept')

    await expectSoon(() => maker.heard.length > 0)
    expect(maker.heard).toEqual(['KANARIE én gang'])
  })

  it('[S63] is not put in without a network, nor into a room that is over', async () => {
    const { wire, maker, put } = await house()
    wire.isDown = true
    expect(await put('x')).toBe('offline')
    wire.isDown = false

    await maker.room.end()

    expect(await put('x')).toBe('over')
  })

  it('[S63] that does not open is left out, and the room goes on', async () => {
    const { wire, host, maker, put } = await house()
    await put('KANARIE før')
    await expectSoon(() => maker.heard.length === 1)
    wire.bend = (frame) => (frame[0] === batchFrame ? withLastBitFlipped(frame) : frame)
    const late = await reader(wire, await linkOf(host, 'member'))

    expect(late.heard).toEqual([])
    wire.bend = (frame) => frame
    await put('KANARIE efter')
    await expectSoon(() => late.heard.length === 1)
    expect(late.heard).toEqual(['KANARIE efter'])
  })
})

// Frame codes of packages/protocol/SPEC.md.
const welcomeFrame = 0x82
const batchFrame = 0x83
const ackFrame = 0x84

function withLastBitFlipped(frame: Uint8Array): Uint8Array {
  const bent = frame.slice()
  bent[bent.length - 1] = (bent.at(-1) ?? 0) ^ 1
  return bent
}

/** The letterbox's key is the last of the six, before state, last day and signature. */
function bentPolicy(frame: Uint8Array): Uint8Array {
  if (frame[0] !== welcomeFrame) return frame
  const bent = frame.slice()
  const at = bent.length - 64 - 4 - 1 - 32
  bent[at] = (bent[at] ?? 0) ^ 1
  return bent
}
