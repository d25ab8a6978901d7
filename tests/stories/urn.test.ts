import { describe, expect, it } from 'vitest'

import { createFakeRoomStore } from '#ports/room-store.fake.ts'
import { createFakeClock } from '#ports/clock.fake.ts'
import { createFakeBrowserTabs } from '#ports/tabs.fake.ts'
import { openRoom } from '#sync'
import {
  addVoters,
  closeUrn,
  newestUrn,
  openUrn,
  readUrn,
  revealTexts,
  revealUrn,
  takeSeat,
  urnStatus,
  voterKeyOf,
} from '#urn'
import * as Y from 'yjs'

import { clock, expectSoon } from './house.ts'
import {
  bendTokens,
  createTestUrn,
  foundRoom,
  listenIn,
  present,
  random,
  Voter,
} from './urn-house.ts'

describe('an urn', () => {
  it('[S70] shows what was answered, once it is closed, and not by whom', async () => {
    const { ports, link, urn, voters } = await createTestUrn()
    for (const [at, one] of voters.entries()) {
      const seat = await one.answer(urn, at < 4 ? { 0: at % 2, 1: 1 } : { 0: at % 2 })
      expect(seat.status()).toMatchObject({ state: 'ready', pending: new Set() })
    }
    const status = { state: 'open', answered: 6, isAsAnnounced: true }
    expect(await urnStatus(ports, link.viewer, urn)).toEqual(status)
    expect(await revealUrn(ports, { link: link.host, urn })).toEqual({ state: 'still-open' })
    expect(await closeUrn(ports, link.host, urn)).toEqual({ ...status, state: 'closed' })
    const revealed = {
      state: 'revealed',
      slots: [[0, 0, 0, 1, 1, 1], null, null],
      answered: 6,
      doubts: [],
    }
    for (const { secret: seatSecret, roomStore } of voters) {
      const asked = { link: link.participant, urn, seatSecret }
      expect(await revealUrn({ ...ports, roomStore }, asked)).toEqual(revealed)
    }
  })

  it('[S358] words go with an answer, and stand in an order of their own for all', async () => {
    const { ports, link, urn, voters } = await createTestUrn({ voters: 5 })
    const words = ['tid', 'ro', 'mod', 'æra', 'ro']
    for (const [at, one] of voters.entries()) {
      const seat = await one.takeSeat(urn)
      await seat.put(0, 0, words[at])
      await seat.handIn()
      expect(seat.status().texts).toEqual(new Map([[0, words[at]]]))
      expect((await one.takeSeat(urn)).status().texts).toEqual(new Map([[0, words[at]]]))
    }
    await closeUrn(ports, link.host, urn)

    for (const { secret: seatSecret, roomStore } of voters) {
      const asked = { link: link.participant, urn, seatSecret }
      expect(await revealTexts({ ...ports, roomStore }, asked)).toMatchObject({
        slots: [['mod', 'ro', 'ro', 'tid', 'æra'], null, null],
        doubts: [],
      })
      expect(await revealUrn({ ...ports, roomStore }, asked)).toMatchObject({ doubts: [] })
    }
  })

  it('[S309] lets each ask for her tokens at a moment of her own, and answer meanwhile', async () => {
    const { wire, urn, link, voters } = await createTestUrn()
    const { dialer, connections } = listenIn(wire.dialer)
    const [one] = voters
    const seat = present(
      await takeSeat({
        ports: { clock, random, relay: dialer, roomStore: createFakeRoomStore() },
        link: link.participant,
        urn,
        seatSecret: present(one).secret,
        tokensWithinMs: 60_000,
      }),
    )
    await seat.put(0, 1)
    await seat.put(1, 0)
    expect(connections).toHaveLength(0)
    expect(seat.status()).toMatchObject({ state: 'waiting', pending: new Set([0, 1]) })
    await expectSoon(() => seat.status().isHandedIn)
    const frames = connections.flatMap((connection) => connection.frames)
    expect(frames.filter(({ type }) => type === 'urn-token')).toHaveLength(1)
    seat.close()
  })

  it('[S84] is closed twice and shown twice, and is the same', async () => {
    const { ports, link, urn, voters } = await createTestUrn()
    for (const one of voters) (await one.answer(urn, { 2: 1 })).close()
    const closed = await closeUrn(ports, link.host, urn)
    expect(await closeUrn(ports, link.host, urn)).toEqual(closed)
    const first = await revealUrn(ports, { link: link.member, urn })
    const again = await revealUrn(ports, { link: link.participant, urn })
    expect(again).toEqual(first)
    expect(first).toMatchObject({ slots: [null, null, [1, 1, 1, 1, 1, 1]] })
  })

  it('[S79] takes no answer after it is closed, and says so', async () => {
    const { ports, link, urn, voters } = await createTestUrn()
    for (const one of voters) (await one.answer(urn, { 0: 1 })).close()
    await closeUrn(ports, link.host, urn)
    const before = await revealUrn(ports, { link: link.member, urn })
    const late = await present(voters[0]).answer(urn, { 0: 0, 1: 1 })
    const status = late.status()
    expect(status.state).toBe('closed')
    expect(status.late).toEqual(new Set([0, 1]))
    expect(status.pending).toEqual(new Set())
    expect(await revealUrn(ports, { link: link.member, urn })).toEqual(before)
  })

  it('[S78] counts a voter when all that she had to hand in is there, and not before', async () => {
    const { wire, ports, link, urn, voters } = await createTestUrn()
    const { dialer, connections } = listenIn(wire.dialer)
    const seat = await present(voters[0]).takeSeat(urn, { relay: dialer })
    for (const slot of [0, 1, 2]) await seat.put(slot, 1)
    await seat.handIn()
    const casts = connections.flatMap(({ frames }) =>
      frames.filter(({ type }) => type === 'urn-cast'),
    )
    expect(casts.map((frame) => frame.type === 'urn-cast' && frame.slot).at(-1)).toBe(0)
    expect(casts).toHaveLength(4)
    await seat.put(1, 0)
    await seat.handIn()
    expect(await urnStatus(ports, link.viewer, urn)).toMatchObject({ answered: 1 })
    seat.close()
  })
})

describe('an answer', () => {
  it('[S77] goes over a connection that says nothing else', async () => {
    const { wire, urn, voters } = await createTestUrn()
    const { dialer, connections } = listenIn(wire.dialer)
    const seat = await present(voters[0]).takeSeat(urn, { relay: dialer })
    for (const slot of [0, 1, 2]) await seat.put(slot, 1)
    await seat.handIn()
    expect(connections.map(({ frames }) => frames.map(({ type }) => type))).toEqual([
      ['urn-token'],
      ...Array.from({ length: 4 }, () => ['urn-cast']),
    ])
  })

  it('[S77] goes after a pause of its own, in an order of its own, also when all are handed in', async () => {
    const orders = new Set<string>()
    for (let people = 0; people < 3; people += 1) {
      const { wire, urn, voters } = await createTestUrn({ voters: 1, slots: 5 })
      const fake = createFakeClock()
      const { dialer, connections } = listenIn(wire.dialer, () => fake.now())
      const seat = await present(voters[0]).takeSeat(urn, { relay: dialer, clock: fake })
      const startMs = fake.now()
      for (let slot = 0; slot < 5; slot += 1) await seat.put(slot, 1)
      if (people > 0) void seat.handIn()
      while (seat.status().pending.size > 0) {
        if (!connections.some(({ isOpen }) => isOpen)) fake.advance(500)
        await new Promise((resolve) => setTimeout(resolve, 2))
      }
      const casts = connections.flatMap(({ frames, ms }) =>
        frames.map((frame) => (frame.type === 'urn-cast' ? { slot: frame.slot, ms } : [])).flat(),
      )
      expect(Math.min(...casts.map(({ ms }) => ms - startMs))).toBeGreaterThanOrEqual(1000)
      orders.add(casts.map(({ slot }) => slot).join())
      seat.close()
    }
    expect(orders.size).toBeGreaterThan(1)
  })

  it('[S73] is kept sealed on the device, and goes on its way when the tab has died', async () => {
    const { wire, ports, link, urn, voters } = await createTestUrn()
    const [one, ...others] = voters
    wire.isDown = true
    const tab = await present(one).takeSeat(urn)
    await tab.put(0, 1)
    await tab.put(1, 0)
    expect(tab.status()).toMatchObject({ state: 'waiting', pending: new Set([0, 1]) })
    tab.close()
    wire.isDown = false
    const nextTab = await present(one).takeSeat(urn)
    expect(nextTab.status().answers).toEqual(
      new Map([
        [0, 1],
        [1, 0],
      ]),
    )
    await expectSoon(
      () => nextTab.status().pending.size === 0,
      () => nextTab.status(),
    )
    for (const other of others) (await other.answer(urn, { 0: 1, 1: 0 })).close()
    await closeUrn(ports, link.host, urn)
    expect(await revealUrn(ports, { link: link.host, urn })).toMatchObject({
      slots: [[1, 1, 1, 1, 1, 1], [0, 0, 0, 0, 0, 0], null],
    })
  })

  it('[S73] is not in a form that can be read in the browser’s store, and goes when the room is forgotten', async () => {
    const { link, urn, voters } = await createTestUrn({ voters: 2 })
    const [one, two] = voters
    const seats = [
      await present(one).answer(urn, { 0: 1 }),
      await present(two).answer(urn, { 0: 0 }),
    ]
    const kept = voters.map(({ roomStore }) => roomStore.everything())
    const sizes = kept.map((all) => all.map(({ byteLength }) => byteLength))
    expect(sizes[0]?.length).toBeGreaterThan(1)
    expect(sizes[0]).toEqual(sizes[1])
    for (const { roomStore } of voters) {
      await roomStore.forget(Buffer.from(link.host.roomId).toString('hex'))
      expect(roomStore.everything()).toEqual([])
    }
    for (const seat of seats) seat.close()
  })

  it('[S73] lies beside the room’s own drafts, and neither disturbs the other', async () => {
    const { wire, link, urn, voters } = await createTestUrn()
    const one = present(voters[0])
    wire.isDown = true
    const seat = await one.takeSeat(urn)
    await seat.put(0, 1)
    seat.close()
    const tabs = createFakeBrowserTabs().openTab()
    const ports = { clock, random, relay: wire.dialer, roomStore: one.roomStore, tabs }
    const doc = new Y.Doc()
    const room = present(await openRoom({ link: link.member, doc, ports }))
    doc.getText('words').insert(0, 'noget')
    await room.settled()
    await room.close()
    const again = await one.takeSeat(urn)
    expect(again.status().answers).toEqual(new Map([[0, 1]]))
    again.close()
  })

  it('[S73] says when the device keeps nothing, and is handed in all the same', async () => {
    const { urn, voters } = await createTestUrn()
    const one = present(voters[0])
    one.roomStore.answer('full')
    const seat = await one.answer(urn, { 0: 1 })
    expect(seat.status()).toMatchObject({ storage: 'full', pending: new Set() })
    seat.close()
  })

  it('[S391] a token that was bent on its way is told; what had arrived stands, and the rest goes later', async () => {
    const { wire, ports, link, urn, voters } = await createTestUrn()
    const [one, ...others] = voters
    let isBent = false
    const relay = bendTokens(wire.dialer, () => isBent)
    const seat = await present(one).takeSeat(urn, { relay })
    await seat.put(0, 1)
    await seat.handIn()
    isBent = true
    await seat.put(1, 1)
    await seat.put(2, 1)
    await seat.handIn()
    expect(seat.status()).toMatchObject({ state: 'dishonest', isHandedIn: false })
    expect(seat.status().answers.size).toBe(3)
    expect(seat.status().pending).toEqual(new Set([1, 2]))
    seat.close()

    const again = await present(one).takeSeat(urn)
    await again.handIn()
    expect(again.status()).toMatchObject({ state: 'ready', pending: new Set(), isHandedIn: true })
    for (const other of others) await other.answer(urn, { 0: 1, 1: 1, 2: 1 })
    await closeUrn(ports, link.host, urn)
    const all = [1, 1, 1, 1, 1, 1]
    expect(await revealUrn(ports, { link: link.host, urn })).toMatchObject({
      slots: [all, all, all],
      doubts: [],
    })
  })

  it('[S74] is changed from another device with the same secret, and the last change counts', async () => {
    const { ports, link, urn, voters } = await createTestUrn()
    const [one, ...others] = voters
    const phone = await present(one).answer(urn, { 0: 0 })
    const roomStore = createFakeRoomStore()
    const laptop = await present(one).takeSeat(urn, { roomStore })
    await laptop.put(0, 1)
    await laptop.handIn()
    await phone.put(0, 2)
    await phone.handIn()
    await laptop.put(0, 3)
    await laptop.handIn()
    for (const other of others) (await other.answer(urn, { 0: 9 })).close()
    await closeUrn(ports, link.host, urn)
    const { secret: seatSecret } = present(one)
    for (const device of [present(one).roomStore, roomStore]) {
      const asked = { link: link.member, urn, seatSecret }
      expect(await revealUrn({ ...ports, roomStore: device }, asked)).toMatchObject({
        slots: [[3, 9, 9, 9, 9, 9], null, null],
        doubts: [],
      })
    }
    phone.close()
    laptop.close()
  })

  it('[S70] outside the slots or twice the same is noticed before anything is sent', async () => {
    const { urn, voters } = await createTestUrn()
    const seat = await present(voters[0]).takeSeat(urn)
    await expect(seat.put(3, 1)).rejects.toThrow('slots')
    await expect(seat.put(-1, 1)).rejects.toThrow('slots')
    seat.close()
  })
})

describe('who may', () => {
  it('[S83] answer: not a viewer, and not who is on no list until she is added', async () => {
    const { wire, ports, link, urn, terms, announcement } = await createTestUrn()
    const seatSecret = random.bytes(32)
    expect(await takeSeat({ ports, link: link.viewer, urn, seatSecret })).toBeNull()
    const late = new Voter(wire.dialer, link.participant)
    const seat = await late.answer(urn, { 0: 1 })
    expect(seat.status()).toMatchObject({ state: 'not-listed', pending: new Set([0]) })
    const added = await addVoters(ports, link.host, {
      urn,
      added: [await voterKeyOf(late.secret, terms.urnId)],
    })
    const second = added.state === 'announced' ? added.announcement : new Uint8Array()
    const newest = present(await newestUrn(link.host.roomId, [second, announcement]))
    expect(newest.voters).toHaveLength(7)
    const again = await late.takeSeat(newest)
    await again.handIn()
    expect(again.status()).toMatchObject({ state: 'ready', pending: new Set() })
    again.close()
  })

  it('[S83] open and close: only the host', async () => {
    const { ports, link, urn, terms } = await createTestUrn()
    const refused = { state: 'refused', code: 'wrong-role' }
    expect(await openUrn(ports, link.member, { ...terms, urnId: random.bytes(16) })).toEqual(
      refused,
    )
    expect(await closeUrn(ports, link.member, urn)).toEqual(refused)
    expect(await revealUrn(ports, { link: link.viewer, urn })).toEqual(refused)
    expect(await urnStatus(ports, link.viewer, urn)).toMatchObject({ state: 'open' })
  })

  it('[S83] open: not with a minimum below five, nor twice on other terms', async () => {
    const { ports, link, terms } = await createTestUrn()
    const low = await openUrn(ports, link.host, { ...terms, urnId: random.bytes(16), minimum: 4 })
    expect(low).toEqual({ state: 'refused', code: 'urn-refused' })
    const other = await openUrn(ports, link.host, { ...terms, minimum: 6 })
    expect(other).toEqual({ state: 'refused', code: 'urn-exists' })
  })

  it('[S83] without a network nothing is opened, closed or shown', async () => {
    const { wire, ports, link, urn, terms } = await createTestUrn()
    wire.isDown = true
    expect(await openUrn(ports, link.host, terms)).toEqual({ state: 'offline' })
    expect(await closeUrn(ports, link.host, urn)).toEqual({ state: 'offline' })
    expect(await urnStatus(ports, link.host, urn)).toEqual({ state: 'offline' })
    expect(await revealUrn(ports, { link: link.host, urn })).toEqual({ state: 'offline' })
  })
})

describe('an announcement', () => {
  it('[S76] is the host’s of this room, whole, or it is none', async () => {
    const { link, announcement, wire } = await createTestUrn()
    expect(await readUrn(link.host.roomId, announcement)).not.toBeNull()
    const other = await foundRoom(wire)
    expect(await readUrn(other.host.roomId, announcement)).toBeNull()
    for (let at = 0; at < announcement.byteLength; at += 5) {
      const bent = announcement.slice()
      bent[at] = (bent[at] ?? 0) ^ 1
      expect(await readUrn(link.host.roomId, bent)).toBeNull()
    }
    for (const size of [0, 63, 100, announcement.byteLength - 1]) {
      expect(await readUrn(link.host.roomId, announcement.slice(0, size))).toBeNull()
    }
  })

  it('[S76] with more voters is seen by all, and the relay’s list is held against it', async () => {
    const { ports, link, urn, terms, announcement } = await createTestUrn()
    const added = await addVoters(ports, link.host, { urn, added: [random.bytes(32)] })
    expect(added.state).toBe('announced')
    expect(await urnStatus(ports, link.member, urn)).toMatchObject({ isAsAnnounced: false })
    const second = added.state === 'announced' ? added.announcement : new Uint8Array()
    const newest = present(await newestUrn(link.host.roomId, [announcement, second]))
    expect(newest.voters.length).toBe(terms.voters.length + 1)
    expect(await urnStatus(ports, link.member, newest)).toMatchObject({ isAsAnnounced: true })
    const unrelated = await createTestUrn()
    expect(await newestUrn(link.host.roomId, [unrelated.announcement])).toBeNull()
    expect(await newestUrn(link.host.roomId, [])).toBeNull()
  })

  it('[S76] of another urn does not take the place of the first', async () => {
    const { ports, link, terms, announcement } = await createTestUrn()
    const urnId = random.bytes(16)
    const voters = [...terms.voters, random.bytes(32)]
    const other = await openUrn(ports, link.host, { ...terms, urnId, voters })
    const bytes = other.state === 'announced' ? other.announcement : new Uint8Array()
    const newest = await newestUrn(link.host.roomId, [announcement, bytes])
    expect(newest?.urnId).toEqual(terms.urnId)
  })
})
