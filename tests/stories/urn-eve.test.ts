import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import { deriveRoomKeys, deriveSeat, openAnswer, type RoomLink } from '#crypto'
import {
  encodeUrnReveal,
  parseClientFrame,
  parseUrnReveal,
  signedMessage,
  tokenMessage,
  type ClientFrame,
  type UrnReveal,
} from '#protocol'
import { closeUrn, openUrn, revealUrn, urnStatus, type RevealDoubt, type Urn } from '#urn'

import { createMemoryStore } from '../../server/src/storage/store.fake.ts'
import { openSqliteStore } from '../../server/src/storage/sqlite.ts'
import type { Store } from '../../server/src/storage/store.ts'
import { loadRistretto } from '../../server/src/urn/ristretto.ts'
import { createUrnKey, newUrnSecret } from '../../server/src/urn/urn-key.ts'
import { createTestUrn, listenIn, present, random, today } from './urn-house.ts'

type Cast = Extract<ClientFrame, { type: 'urn-cast' }>
type Asking = Extract<ClientFrame, { type: 'urn-token' }>

describe('Eve, who holds the relay and has a member’s key', () => {
  it('[S81] reads answers of an open urn, as we say, and cannot tell whose one of them is', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tillidsrum-eve-'))
    const store = openSqliteStore(join(folder, 'relay.db'))
    const { wire, link, urn, voters } = await createTestUrn({ store })
    const { dialer, connections } = listenIn(wire.dialer)
    for (const [at, one] of voters.entries()) {
      const seat = await one.takeSeat(urn, { relay: dialer })
      for (const slot of [0, 1, 2]) await seat.put(slot, at % 2)
      await seat.handIn()
      seat.close()
    }
    const frames = connections.flatMap((connection) => connection.frames)
    const askings = frames.filter((frame) => frame.type === 'urn-token')
    const casts = frames.filter((frame) => frame.type === 'urn-cast')
    expect(casts).toHaveLength(voters.length * 4)
    expect(await readable(link.member, urn, casts)).toBe(casts.length)

    const eve = await createEve(store, urn)
    for (const cast of casts) {
      const ofAnswer = await eve.knowsOfAnswer(link.member, cast)
      for (const asking of askings)
        expect(shares(await eve.knowsOfVoter(asking), ofAnswer)).toBe(false)
    }
    const places = ['relay.db', 'relay.db-wal'].filter((name) => readdirSync(folder).includes(name))
    const disk = Buffer.concat(places.map((name) => readFileSync(join(folder, name))))
    for (const { voter } of askings) expect(disk.includes(Buffer.from(voter))).toBe(true)
    for (const { input } of casts) expect(disk.includes(Buffer.from(input))).toBe(false)
    await store.close()
  })

  it('[S81] finds out a voter whose client did not hide what it asked for: the same eyes see', async () => {
    const store = createMemoryStore()
    const { wire, link, urn, voters } = await createTestUrn({ store })
    const { dialer, connections } = listenIn(wire.dialer)
    const careless = present(voters[0])
    const seat = await careless.takeSeat(urn, { relay: dialer })
    await seat.put(0, 1)
    await seat.handIn()
    seat.close()
    const cast = present(
      connections
        .flatMap(({ frames }) => frames)
        .find((frame): frame is Cast => frame.type === 'urn-cast' && frame.slot === 1),
    )
    const eve = await createEve(store, urn)
    const bare = eve.elementOf(cast)
    const { voter } = await deriveSeat(careless.secret, urn.urnId)
    const blinded = [bare, bare, bare, bare]
    const asking: Asking = {
      type: 'urn-token',
      urnId: urn.urnId,
      voter: voter.publicKey,
      blinded,
      signature: await voter.sign(signedMessage('urn-token', tokenMessage(urn.urnId, blinded))),
    }
    const ofAnswer = await eve.knowsOfAnswer(link.member, cast)
    expect(shares(await eve.knowsOfVoter(asking), ofAnswer)).toBe(true)
  })

  it('[S72] below the minimum reads nothing once it is closed, nowhere', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tillidsrum-eve-'))
    const store = openSqliteStore(join(folder, 'relay.db'))
    const { wire, ports, link, urn, voters } = await createTestUrn({ store })
    for (const one of voters.slice(0, 4)) (await one.answer(urn, { 0: 1, 1: 0 })).close()
    const sealed = castsIn(wire.seen).map((cast) => Buffer.from(cast.sealed).subarray(0, 32))
    const onDisk = () => readdirSync(folder).map((name) => readFileSync(join(folder, name)))
    expect(sealed.every((each) => onDisk().some((file) => file.includes(each)))).toBe(true)

    await closeUrn(ports, link.host, urn)

    expect(sealed.some((each) => onDisk().some((file) => file.includes(each)))).toBe(false)
    expect(await revealUrn(ports, { link: link.host, urn })).toEqual({
      state: 'revealed',
      slots: [null, null, null],
      answered: 4,
      doubts: [],
    })
    await store.close()
  })
})

describe('Eve, who holds the relay', () => {
  it('[S75] gives one voter tokens of a key of her own, and gets no answer', async () => {
    const store = createMemoryStore()
    const { wire, urn, voters } = await createTestUrn({ store })
    const { urn: stored } = store
    const group = await loadRistretto()
    const marked = newUrnSecret(group, random.bytes)
    store.urn = async (id) => {
      const known = await stored.call(store, id)
      return known === null ? null : { ...known, secret: marked }
    }
    wire.restart()
    const { dialer, connections } = listenIn(wire.dialer)
    const seat = await present(voters[0]).takeSeat(urn, { relay: dialer })
    await seat.put(0, 1)
    await seat.handIn()
    expect(seat.status()).toMatchObject({ state: 'dishonest', pending: new Set([0]) })
    // It may have asked more than once; it has given nothing.
    const said = connections.flatMap(({ frames }) => frames.map(({ type }) => type))
    expect(new Set(said)).toEqual(new Set(['urn-token']))
    seat.close()
  })

  const bends: readonly [RevealDoubt, string, (reveal: UrnReveal) => UrnReveal][] = [
    ['mine-missing', 'leaves one out', (reveal) => withSlot(reveal, ([, ...rest]) => rest)],
    ['twice', 'copies one', (reveal) => withSlot(reveal, ([one, ...rest]) => twice(one, rest))],
    [
      'unreadable',
      'makes one up',
      (reveal) => withSlot(reveal, (all) => [...all, random.bytes(156)]),
    ],
    ['too-many', 'makes many up', (reveal) => withSlot(reveal, (all) => [...all, ...many])],
    [
      'too-few',
      'shows what is below the minimum',
      (reveal) => withSlot(reveal, (all) => all.slice(0, 3)),
    ],
    [
      'other-voters',
      'closes on other terms',
      (reveal) => ({ ...reveal, recordHash: random.bytes(32) }),
    ],
    [
      'closed-early',
      'closes by her own word',
      (reveal) => ({ ...reveal, closing: random.bytes(64) }),
    ],
  ]

  it.each(bends)('[S80] %s is said when she %s', async (doubt, _, bend) => {
    const store = createMemoryStore()
    const { ports, link, urn, voters } = await createTestUrn({ store, slots: 1 })
    for (const one of voters) (await one.answer(urn, { 0: 1 })).close()
    await closeUrn(ports, link.host, urn)
    const { reveal } = store
    store.reveal = async (id) => bendReveal(await reveal.call(store, id), bend)
    const said = new Set<RevealDoubt>()
    for (const { secret: seatSecret, roomStore } of voters) {
      const asked = { link: link.participant, urn, seatSecret }
      const revealed = await revealUrn({ ...ports, roomStore }, asked)
      if (revealed.state === 'revealed') for (const each of revealed.doubts) said.add(each)
    }
    expect(said).toContain(doubt)
  })

  it('[S80] mine-changed is said when she shows an older answer; an old one beside the new is twice', async () => {
    const { wire, ports, link, urn, voters } = await createTestUrn({ slots: 1 })
    const [one, ...others] = voters
    const seat = await present(one).answer(urn, { 0: 1 })
    await seat.put(0, 2)
    await seat.handIn()
    for (const other of others) (await other.answer(urn, { 0: 3 })).close()
    await closeUrn(ports, link.host, urn)
    const casts = castsIn(wire.seen).filter(({ slot }) => slot === 1)
    const older = present(casts[0]).sealed
    const newer = present(casts.find(({ n }) => n === 2)).sealed
    const { store } = wire
    const { reveal } = store
    const ask = () =>
      revealUrn(
        { ...ports, roomStore: present(one).roomStore },
        { link: link.participant, urn, seatSecret: present(one).secret },
      )
    expect(await ask()).toMatchObject({ doubts: [], slots: [[2, 3, 3, 3, 3, 3]] })
    const swap = (all: readonly Uint8Array[]) =>
      all.map((sealed) => (Buffer.from(sealed).equals(newer) ? older : sealed))
    store.reveal = async (id) =>
      bendReveal(await reveal.call(store, id), (shown) => withSlot(shown, swap))
    expect(await ask()).toMatchObject({ doubts: ['mine-changed'], slots: [[1, 3, 3, 3, 3, 3]] })
    store.reveal = async (id) =>
      bendReveal(await reveal.call(store, id), (shown) => withSlot(shown, (all) => [...all, older]))
    const both = await ask()
    expect(both.state === 'revealed' && both.doubts).toContain('twice')
    seat.close()
  })
})

describe('Eve, who holds the host’s key', () => {
  it('[S82] reads nothing before it is closed, and cannot loosen what was promised', async () => {
    const { ports, link, urn, terms, voters } = await createTestUrn()
    for (const one of voters.slice(0, 4)) (await one.answer(urn, { 0: 1 })).close()
    expect(await revealUrn(ports, { link: link.host, urn })).toEqual({ state: 'still-open' })
    for (const change of [{ minimum: 3 }, { minimum: 6 }, { lastDay: today() }, { slots: 1 }]) {
      const loosened = await openUrn(ports, link.host, { ...terms, ...change })
      expect(loosened.state).toBe('refused')
    }
    expect(await urnStatus(ports, link.host, urn)).toMatchObject({ answered: 4 })
    await closeUrn(ports, link.host, urn)
    expect(await revealUrn(ports, { link: link.host, urn })).toMatchObject({
      slots: [null, null, null],
    })
  })

  it('[S82] fills the list behind the others’ backs, and every client sees that it is another', async () => {
    const { ports, link, urn, terms, voters } = await createTestUrn()
    for (const one of voters.slice(0, 4)) (await one.answer(urn, { 0: 1 })).close()
    const mine = [random.bytes(32), random.bytes(32)]
    const grown = await openUrn(ports, link.host, { ...terms, voters: [...terms.voters, ...mine] })
    expect(grown.state).toBe('announced')
    const status = await urnStatus(ports, link.participant, urn)
    expect(status).toMatchObject({ isAsAnnounced: false })
    await closeUrn(ports, link.host, urn)
    const revealed = await revealUrn(ports, { link: link.participant, urn })
    expect(revealed.state === 'revealed' && revealed.doubts).toContain('other-voters')
  })

  it('[S82] cannot tell from the list who has answered: all take their tokens before they do', async () => {
    const { ports, link, urn, voters, wire } = await createTestUrn()
    const { dialer, connections } = listenIn(wire.dialer)
    const seats = await Promise.all(voters.map((one) => one.takeSeat(urn, { relay: dialer })))
    for (const seat of seats) await seat.handIn()
    while (connections.length < 6 || connections.some(({ isOpen }) => isOpen)) {
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    expect(connections.map(({ frames }) => frames[0]?.type)).toEqual(voters.map(() => 'urn-token'))
    expect(await urnStatus(ports, link.host, urn)).toMatchObject({ answered: 0 })
    for (const seat of seats) seat.close()
  })
})

/** What she can make of what the relay has, with the urn's secret and all that went over the wire. */
async function createEve(store: Store, urn: Urn) {
  const { urnId } = urn
  const stored = present(await store.urn(urnId))
  const group = await loadRistretto()
  const key = createUrnKey(group, { urnId, secret: present(stored.secret) }, random.bytes)
  const context = Buffer.from('OPRFV1-\x02-ristretto255-SHA512', 'latin1')
  const elementOf = (cast: Cast) => group.hashToElement(cast.input, context)
  const evaluated = async (elements: readonly Uint8Array[]) =>
    present(await key.evaluate(elements)).evaluated

  return {
    elementOf,
    async knowsOfVoter(asking: Asking): Promise<readonly Uint8Array[]> {
      const hash = createHash('sha256').update(tokenMessage(urnId, asking.blinded)).digest()
      return [
        asking.voter,
        asking.signature,
        ...asking.blinded,
        ...(await evaluated(asking.blinded)),
        hash,
      ]
    },
    async knowsOfAnswer(member: RoomLink, cast: Cast): Promise<readonly Uint8Array[]> {
      const element = elementOf(cast)
      const urnKey = present((await deriveRoomKeys(member)).urnKey)
      const answer = await openAnswer(urnKey, { urnId, slot: cast.slot }, cast.sealed)
      const bare = await evaluated(Array.from({ length: urn.slots + 1 }, () => element))
      const place = createHash('sha256').update('tillidsrum/1 cast').update(cast.input).digest()
      return [cast.input, cast.output, cast.sealed, present(answer).mark, element, ...bare, place]
    },
  }
}

const many = Array.from({ length: 4 }, () => random.bytes(156))

/** The one in the place of another: as many as before. */
function twice(one: Uint8Array | undefined, [, ...rest]: readonly Uint8Array[]): Uint8Array[] {
  return [present(one), present(one), ...rest]
}

function withSlot(
  reveal: UrnReveal,
  bend: (sealed: readonly Uint8Array[]) => readonly Uint8Array[],
): UrnReveal {
  return { ...reveal, slots: reveal.slots.map((sealed, at) => (at === 0 ? bend(sealed) : sealed)) }
}

function bendReveal(bytes: Uint8Array | null, bend: (reveal: UrnReveal) => UrnReveal) {
  const parsed = parseUrnReveal(present(bytes))
  return parsed.ok ? encodeUrnReveal(bend(parsed.value)) : bytes
}

function castsIn(frames: readonly Uint8Array[]): Cast[] {
  return frames.flatMap((bytes) => {
    const parsed = parseClientFrame(bytes)
    return parsed.ok && parsed.value.type === 'urn-cast' ? [parsed.value] : []
  })
}

const windowBytes = 8

/** Whether anything that is known of the one stands also in what is known of the other. */
function shares(one: readonly Uint8Array[], other: readonly Uint8Array[]): boolean {
  const windows = new Set(one.flatMap(windowsOf))
  return other.some((bytes) => windowsOf(bytes).some((window) => windows.has(window)))
}

function windowsOf(bytes: Uint8Array): string[] {
  const whole = Buffer.from(bytes)
  return Array.from({ length: Math.max(0, whole.byteLength - windowBytes + 1) }, (_, at) =>
    whole.toString('latin1', at, at + windowBytes),
  )
}

async function readable(member: RoomLink, urn: Urn, casts: readonly Cast[]): Promise<number> {
  const urnKey = present((await deriveRoomKeys(member)).urnKey)
  const { urnId } = urn
  const opened = await Promise.all(
    casts.map(({ slot, sealed }) => openAnswer(urnKey, { urnId, slot }, sealed)),
  )
  return opened.filter((answer) => answer !== null).length
}
