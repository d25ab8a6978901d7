import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { encodeStateAsUpdate } from 'yjs'

import { openDevice, opened } from '#app/app.fixture.ts'
import { themesIn } from '#app/prioritise.ts'
import { seminarOf } from '#app/seminar/guest.ts'
import { hideFromWall, layName, revealNames } from '#app/seminar/naming.ts'
import type { NamesRead } from '#app/seminar/read-names.ts'
import { endSeminar, letInLate, openSeminar } from '#app/seminar/run-seminar.ts'
import { mostAnswerTextBytes } from '#crypto'
import { longestNamedBytes } from '#domain'
import { createFakeRandom } from '#ports/random.fake.ts'

import { openSqliteStore } from '../../server/src/storage/sqlite.ts'
import { clock, expectSoon, Wire } from './house.ts'
import { letIn, openOrganisation } from './organisation-house.ts'
import {
  asks,
  asksForNames,
  comeIn,
  comesIn,
  ends,
  endsNaming,
  handedIn,
  joins,
  judges,
  linkOf,
  makes,
  names,
  namesHandedIn,
  opens,
  opensNaming,
  toldIn,
  type Guest,
} from './seminar-house.ts'

async function house(store?: ConstructorParameters<typeof Wire>[0]) {
  const wire = new Wire(store)
  const owner = await openOrganisation(wire)
  const running = await makes(owner)
  await asksForNames(running)
  return { wire, owner, running, link: await linkOf(running) }
}

const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

const textsIn = (read: NamesRead) =>
  read.state === 'read' ? read.names.map(({ text }) => text) : read.state

describe('leaders name themes', () => {
  it('[S350] nothing is read before it has ended, then all read the same, and no word stands in a document', async () => {
    const { wire, owner, running, link } = await house()
    const guests = await comeIn(wire, link, 6)
    await opensNaming(running, guests)
    await Promise.all(
      guests.map((guest, at) => names(guest, at < 3 ? 'Tid til at lede' : `Ro ${at}`)),
    )
    await namesHandedIn(guests)
    expect(await revealNames(running.app, running.here)).toEqual({ state: 'open' })
    expect(await guests[0]?.here.readNames()).toEqual({ state: 'open' })
    expect(guests.every(({ here }) => here.naming.value?.answered === null)).toBe(true)

    const read = await endsNaming(running)
    expect(read).toMatchObject({ state: 'read', answered: 6, doubts: [] })
    expect(textsIn(read)).toEqual(['Tid til at lede', 'Ro 3', 'Ro 4', 'Ro 5'])
    await expectSoon(() => guests.every(({ here }) => here.naming.value?.answered === 6))
    for (const { here } of guests) expect(await here.readNames()).toEqual(read)

    const documents = [owner.here.doc, running.here.doc, ...guests.map(({ here }) => here.doc)]
    const written = documents.map((doc) => latin(encodeStateAsUpdate(doc))).join()
    expect(written).not.toMatch(/Tid til at lede|Ro 3/u)
    expect(themesIn(owner.here).value).toEqual([])
  })

  it('[S351] each counts once, as she wrote last; what is too long stays with her', async () => {
    expect(longestNamedBytes).toBe(mostAnswerTextBytes)
    const { wire, running, link } = await house()
    const guests = await comeIn(wire, link, 6)
    await opensNaming(running, guests)
    const [first, second] = guests
    await Promise.all(guests.map((guest) => names(guest, 'Ro')))
    expect(first?.here.name(0, 'x'.repeat(81))).toEqual({ ok: false, reason: 'tooLong' })
    await namesHandedIn(guests)
    expect(first?.here.namingSeat.value?.texts.get(0)).toBe('Ro')

    if (first !== undefined) await names(first, 'Mod')
    if (second !== undefined) await names(second, ' ')
    await namesHandedIn(guests)
    const read = await endsNaming(running)
    expect(read).toMatchObject({
      names: [
        { text: 'Ro', count: 4 },
        { text: 'Mod', count: 1 },
      ],
      doubts: [],
    })
  })

  it('[S352] with fewer than five it is not opened; of what fewer than five wrote nothing is read', async () => {
    const { wire, running, link } = await house()
    const four = await comeIn(wire, link, 4)
    await expectSoon(() => running.here.named.entered().length === 4)
    expect(await openSeminar(running.app, running.here, running.here.named)).toEqual({
      ok: false,
      problem: 'urnTerms',
    })
    const guests = [...four, await comesIn(wire, link, 200)]
    await opensNaming(running, guests)
    await Promise.all(guests.map((guest) => names(guest, 'Ro')))
    await Promise.all(four.map((guest) => names(guest, 'Ro', 'KANARIE')))
    await namesHandedIn(guests)
    expect(textsIn(await endsNaming(running))).toEqual(['Ro'])
  })

  it('[S352] who takes her words back has written nothing: then they may be too few', async () => {
    const { wire, running, link } = await house()
    const guests = await comeIn(wire, link, 5)
    await opensNaming(running, guests)
    await Promise.all(guests.map((guest) => names(guest, 'Ro')))
    await namesHandedIn(guests)
    const [first] = guests
    if (first !== undefined) await names(first, '')
    await namesHandedIn(guests)
    expect(textsIn(await endsNaming(running))).toEqual([])
  })

  it('[S353] without a network her words wait on the device, also when the page was closed, and count once', async () => {
    const { wire, running, link } = await house()
    const guests = await comeIn(wire, link, 5)
    await opensNaming(running, guests)
    wire.isDown = true
    wire.cut()
    await Promise.all(guests.map((guest) => names(guest, 'Ro')))
    await expectSoon(() => guests.every(({ here }) => here.namingSeat.value?.pending.size === 1))
    const [first, ...others] = guests
    const again = first && (await opensAgain(wire, first))
    wire.isDown = false
    await namesHandedIn(again === undefined ? others : [again, ...others])
    expect(await endsNaming(running)).toMatchObject({ names: [{ text: 'Ro', count: 5 }] })
  })

  it('[S353] what comes too late changes nothing, and she is told', async () => {
    const { wire, running, link } = await house()
    const guests = await comeIn(wire, link, 5)
    await opensNaming(running, guests)
    await Promise.all(guests.map((guest) => names(guest, 'Ro')))
    await namesHandedIn(guests)
    const read = await endsNaming(running)
    const [late] = guests
    if (late !== undefined) await names(late, 'Ro', 'For sent')
    await expectSoon(() => late?.here.namingSeat.value?.late.size === 1)
    expect(await endsNaming(running)).toEqual(read)
  })

  it('[S354] two editors who ask, open and end at once have one urn; the same words are one card', async () => {
    const wire = new Wire()
    const hers = await openOrganisation(wire)
    const his = await letIn(wire, hers, { role: 'member', seed: 2 })
    const mine = await makes(hers)
    const theirs = await joins(his, mine.here)
    await Promise.all([asksForNames(mine), asksForNames(theirs)])
    const guests = await comeIn(wire, await linkOf(mine), 5)
    const both = [mine, theirs]
    await expectSoon(() => both.every(({ here }) => here.named.entered().length === 5))
    await Promise.all(both.map(({ app, here }) => openSeminar(app, here, here.named)))
    await expectSoon(() => guests.every(({ here }) => here.namingSeat.value?.state === 'ready'))
    await Promise.all(guests.map((guest) => names(guest, 'Ro')))
    await namesHandedIn(guests)
    const [one, other] = await Promise.all(both.map((running) => endsNaming(running)))
    expect(one).toEqual(other)

    const [name] = one?.state === 'read' ? one.names : []
    if (name === undefined) throw new Error('there is one')
    expect([themesIn(hers.here).value, themesIn(his.here).value]).toEqual([[], []])
    const laid = await Promise.all(both.map(({ here }) => layName(here, name)))
    expect(laid).toEqual([{ ok: true }, { ok: true }])
    await expectSoon(() => themesIn(his.here).value.length > 0)
    await expectSoon(() => hers.here.status.value.edits !== 'written')
    expect(themesIn(hers.here).value.map(({ text }) => text)).toEqual(['Ro'])
    expect(themesIn(his.here).value.map(({ text }) => text)).toEqual(['Ro'])
  })

  it('[S355] what people took off the wall is off it for all, and what was written stays', async () => {
    const { wire, running, link } = await house()
    const guests = await comeIn(wire, link, 5)
    await opensNaming(running, guests)
    await Promise.all(guests.map((guest) => names(guest, 'Vores chef Karen')))
    await namesHandedIn(guests)
    const read = await endsNaming(running)
    const [name] = read.state === 'read' ? read.names : []
    if (name === undefined) throw new Error('there is one')
    hideFromWall(running.here, name, true)
    await expectSoon(() =>
      guests.every(({ here }) => here.naming.value?.hidden.has(name.key) === true),
    )
    hideFromWall(running.here, name, false)
    await expectSoon(() => guests.every(({ here }) => here.naming.value?.hidden.size === 0))
  })

  it('[S356] who comes late gets a place, and the same link goes on to judging what was laid', async () => {
    const { wire, owner, running, link } = await house()
    const guests: Guest[] = [...(await comeIn(wire, link, 5))]
    await opensNaming(running, guests)
    const stop = letInLate(running.app, running.here, running.here.named)
    const late = await comesIn(wire, link, 300)
    await expectSoon(() => late.here.namingSeat.value?.state === 'ready')
    stop()
    guests.push(late)
    await Promise.all(guests.map((guest) => names(guest, 'Ro')))
    await namesHandedIn(guests)
    const read = await endsNaming(running)
    const [name] = read.state === 'read' ? read.names : []
    if (name !== undefined) await layName(running.here, name)
    await expectSoon(() => themesIn(owner.here).value.length === 1)

    await asks(running)
    await opens(running, guests)
    guests.forEach((guest) => judges(guest, 'low'))
    await handedIn(guests)
    await ends(running)
    expect(toldIn(running)).toMatchObject({ answered: 6 })
  })

  it('[S357] Eve, who holds the relay’s disk, finds no word of it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tillidsrum-names-'))
    const store = openSqliteStore(join(folder, 'relay.db'))
    const { wire, running, link } = await house(store)
    const guests = await comeIn(wire, link, 5)
    await opensNaming(running, guests)
    await Promise.all(guests.map((guest) => names(guest, 'KANARIE ro')))
    await namesHandedIn(guests)
    await endSeminar(running.app, running.here, running.here.named)
    expect(textsIn(await revealNames(running.app, running.here))).toEqual(['KANARIE ro'])
    const disk = Buffer.concat(readdirSync(folder).map((name) => readFileSync(join(folder, name))))
    expect(disk.includes('KANARIE')).toBe(false)
    await store.close()
  })
})

/** The same device, after its page was closed. */
async function opensAgain(wire: Wire, { roomStore }: Guest): Promise<Guest> {
  const around = { relay: wire.dialer, random: createFakeRandom(900), clock, roomStore }
  const { app } = openDevice(around)
  const [record] = await app.rooms.load()
  if (record === undefined) throw new Error('it is on the device')
  return { app, here: await opened(() => seminarOf(app, record.handle)), roomStore }
}
