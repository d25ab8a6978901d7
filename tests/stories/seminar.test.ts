import { bytesToHex } from '#app/hex.ts'
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import { openDevice } from '#app/app.fixture.ts'
import { joiningOf, readLink } from '#app/join.ts'
import { base64urlToBytes, bytesToBase64url, deriveRoomKeys, encodeLink } from '#crypto'
import { announceSeminar, chooseThemes, keepSeminar, readSeminars } from '#documents'
import { slotOfTheme, slotsFor, type AskedTheme } from '#domain'
import { createFakeRandom } from '#ports/random.fake.ts'
import { parseClientFrame } from '#protocol'
import { putLetter } from '#sync'
import { openUrn } from '#urn'
import { backgroundsIn, rate, themesIn } from '#app/prioritise.ts'
import { resealBoxes, sealToRoom, smallRoomLink } from '#app/letters/boxes.ts'
import { newRoomLink } from '#app/room-link.ts'
import { urnNameOf } from '#app/seminar/asked.ts'
import { seatToLetter } from '#app/seminar/letter.ts'
import { carryResult, letInLate, openSeminar } from '#app/seminar/run-seminar.ts'

import { openSqliteStore } from '../../server/src/storage/sqlite.ts'
import { clock, expectSoon, Wire } from './house.ts'
import { letIn, openOrganisation } from './organisation-house.ts'
import {
  asks,
  comeIn,
  comesIn,
  ends,
  handedIn,
  joins,
  judges,
  linkOf,
  makes,
  opens,
  toldIn,
  type Guest,
  type Running,
} from './seminar-house.ts'
import { random } from './urn-house.ts'

async function house() {
  const wire = new Wire()
  const owner = await openOrganisation(wire)
  const running = await makes(owner, 'Tid til at lede')
  return { wire, owner, running, link: await linkOf(running) }
}

describe('a seminar', () => {
  it('[S301] leaders come in by a link alone, and read nothing of the organisation’s room', async () => {
    const { wire, owner, running, link } = await house()
    await asks(running)
    const guest = await comesIn(wire, link, 7)

    expect(guest.here.room.value.title).toBe('Lederseminar')
    await expectSoon(() => guest.here.asked.value?.themes[0]?.text === 'Tid til at lede')
    const rooms = await guest.app.rooms.load()
    expect(rooms.map(({ kind, link: { role } }) => [kind, role])).toEqual([
      ['seminar', 'participant'],
    ])
    const [seminar] = rooms.map(({ link: { roomId } }) => bytesToHex(roomId))
    expect(owner.here.ids.value).not.toContain(seminar)
    expect(guest.here.doc.getMap('themes').size).toBe(0)
  })

  it('[S302] nothing is told before it has ended, and then all see the same; late answers change nothing', async () => {
    const { wire, running, link } = await house()
    await asks(running)
    const guests = await comeIn(wire, link, 6)
    await opens(running, guests)
    guests.forEach((guest) => judges(guest, 'low'))
    await handedIn(guests)
    expect(guests.every((guest) => toldIn(guest) === null)).toBe(true)
    expect(toldIn(running)).toBeNull()

    expect(await ends(running)).toEqual({ state: 'revealed', doubts: [] })
    await expectSoon(() => guests.every((guest) => toldIn(guest) !== null))
    const [theme] = Object.values(toldIn(running)?.themes ?? {})
    expect(theme).toEqual({
      success: { band: 'mostLow', tenths: null },
      importance: { band: 'mostHigh', tenths: null },
    })
    const told = toldIn(running)
    expect(guests.map((guest) => toldIn(guest))).toEqual(guests.map(() => told))

    const [late] = guests
    if (late !== undefined) judges(late, 'high')
    await expectSoon(() => late?.here.seat.value?.state === 'closed')
    expect(await ends(running)).toEqual({ state: 'revealed', doubts: [] })
    expect(toldIn(running)).toEqual(told)
  })

  it('[S302] an answer that is changed before the end counts as it was last', async () => {
    const { wire, running, link } = await house()
    await asks(running)
    const guests = await comeIn(wire, link, 5)
    await opens(running, guests)
    guests.forEach((guest) => judges(guest, 'low'))
    await handedIn(guests)
    guests.forEach((guest) => judges(guest, 'high'))
    await expectSoon(() =>
      guests.every(({ here: { seat } }) => {
        const { answers, pending } = seat.value ?? { answers: new Map(), pending: new Set([0]) }
        return answers.get(0) === 1 && pending.size === 0
      }),
    )
    await ends(running)

    expect(Object.values(toldIn(running)?.themes ?? {})).toMatchObject([
      { success: { band: 'mostHigh' } },
    ])
  })

  it('[S303] with fewer than five it is not opened, and fewer than five answers tell nothing', async () => {
    const { wire, running, link } = await house()
    await asks(running)
    const four = await comeIn(wire, link, 4)
    await expectSoon(() => running.here.judged.entered().length === 4)
    expect(await openSeminar(running.app, running.here)).toEqual({
      ok: false,
      problem: 'urnTerms',
    })

    const guests = [...four, await comesIn(wire, link, 200)]
    await opens(running, guests)
    four.forEach((guest) => judges(guest, 'low'))
    await handedIn(four)
    await ends(running)
    expect(toldIn(running)).toMatchObject({ answered: 4 })
    expect(JSON.stringify(toldIn(running)?.themes)).not.toMatch(/most|split/)
  })

  it('[S304] who comes late gets a place by herself; who opens the link twice has one', async () => {
    const { wire, running, link } = await house()
    await asks(running)
    const guests = await comeIn(wire, link, 5)
    await opens(running, guests)
    const stop = letInLate(running.app, running.here)
    const late = await comesIn(wire, link, 300)
    await expectSoon(() => late.here.seat.value?.state === 'ready')
    judges(late, 'high')
    await handedIn([late])
    stop()
    expect(running.here.urn.value?.voters).toHaveLength(6)

    const again = { ...late.here.room.value }
    expect(again).toEqual(running.here.room.value)
    expect(running.here.judged.entered()).toHaveLength(6)
  })

  it('[S305] two editors who choose and open at once have one seminar, and answers go along', async () => {
    const wire = new Wire()
    const hers = await openOrganisation(wire)
    const his = await letIn(wire, hers, { role: 'member', seed: 2 })
    const mine = await makes(hers, 'Tid til at lede')
    const theirs = await joins(his, mine.here)
    await expectSoon(() => themesIn(his.here).value.length === 1)
    await Promise.all([asks(mine), asks(theirs)])
    expect(mine.here.asked.value?.urnId).toBe(theirs.here.asked.value?.urnId)

    const guests = await comeIn(wire, await linkOf(mine), 5)
    await expectSoon(() =>
      [mine, theirs].every(({ here }) => here.judged.entered().length === guests.length),
    )
    const done = await Promise.all([mine, theirs].map(({ app, here }) => openSeminar(app, here)))
    expect(done).toEqual([{ ok: true }, { ok: true }])
    await expectSoon(() => guests.every(({ here }) => here.seat.value?.state === 'ready'))
    guests.forEach((guest) => judges(guest, 'high'))
    await handedIn(guests)
    const revealed = await Promise.all([ends(mine), ends(theirs)])
    expect(revealed).toEqual([
      { state: 'revealed', doubts: [] },
      { state: 'revealed', doubts: [] },
    ])
    await expectSoon(() => toldIn(theirs) !== null)
    expect(toldIn(theirs)).toEqual(toldIn(mine))
  })

  it('[S305] what was answered to a choice that does not stand goes along to the one that does', async () => {
    const { wire, running, link } = await house()
    await asks(running)
    const guests = await comeIn(wire, link, 5)
    await opens(running, guests)
    guests.forEach((guest) => judges(guest, 'high'))
    await handedIn(guests)
    const [kept] = running.here.asked.value?.themes ?? []
    if (kept === undefined) throw new Error('one was asked')

    // Another editor chose at the same moment and opened it too: of two that are open the first by name stands.
    const other = await openedApart(wire, running, [{ ...newTheme, id: 'nyt' }, kept])
    await expectSoon(() => running.here.asked.value?.urnId === other)
    const stop = letInLate(running.app, running.here)
    await expectSoon(
      () =>
        guests.every(({ here }) => here.seat.value?.answers.get(slotOfTheme(1, 'success')) === 1),
      () => guests.map(({ here }) => [here.coming.value, here.seat.value?.state]),
    )
    stop()
    await handedIn(guests)
    await ends(running)
    expect(toldIn(running)?.themes).toMatchObject({
      nyt: { success: { band: 'tooFew' } },
      [kept.id]: { success: { band: 'mostHigh' }, importance: { band: 'mostHigh' } },
    })
  })

  it('[S306] without a network nothing is opened or ended; what is answered waits, and counts once', async () => {
    const { wire, running, link } = await house()
    await asks(running)
    const guests = await comeIn(wire, link, 5)
    await expectSoon(() => running.here.judged.entered().length === 5)
    wire.isDown = true
    wire.cut()
    expect(await openSeminar(running.app, running.here)).toEqual({
      ok: false,
      problem: 'offlineRound',
    })
    wire.isDown = false
    await opens(running, guests)

    wire.isDown = true
    wire.cut()
    guests.forEach((guest) => judges(guest, 'low'))
    await expectSoon(() => guests.every(({ here }) => here.seat.value?.pending.size === 2))
    wire.isDown = false
    await handedIn(guests)
    await ends(running)
    expect(toldIn(running)).toMatchObject({ answered: 5 })
  })

  it('[S307] what was told is laid beside the themes by hand, and what people placed stays', async () => {
    const { wire, owner, running, link } = await house()
    const [theme] = themesIn(owner.here).value
    rate(owner.here, theme?.id ?? '', 'high')
    await asks(running)
    const guests = await comeIn(wire, link, 5)
    await opens(running, guests)
    guests.forEach((guest) => judges(guest, 'low'))
    await handedIn(guests)
    await ends(running)
    await expectSoon(() => toldIn(running) !== null)
    expect(backgroundsIn(owner.here).value.size).toBe(0)

    expect(carryResult(running.app, running.here)).toBe(true)
    await expectSoon(() => backgroundsIn(owner.here).value.size === 1)
    expect(backgroundsIn(owner.here).value.get(theme?.id ?? '')).toMatchObject({
      title: 'Lederseminar',
      success: { band: 'mostLow' },
    })
    expect(themesIn(owner.here).value).toMatchObject([{ rating: 'high', isImportant: null }])
  })

  it('[S300] nobody hears of those who take part, and nobody is told who they are', async () => {
    const { wire, running, link } = await house()
    await asks(running)
    const before = wire.seen.length
    const guests = await comeIn(wire, link, 5)
    await expectSoon(() => running.here.judged.entered().length === 5)
    await new Promise((soon) => setTimeout(soon, 300))
    const presences = wire.seen.slice(before).flatMap((bytes) => {
      const frame = parseClientFrame(bytes.slice())
      return frame.ok && frame.value.type === 'presence' ? [frame.value] : []
    })
    expect(guests.every(({ here }) => here.status.value.others <= 1)).toBe(true)
    expect(running.here.status.value.others).toBe(0)
    // What is heard there is the editor's own device, in two rooms.
    expect(presences.length).toBeLessThan(10)
  })

  it('[S305] a seminar goes on under the organisation’s new key, and is out of reach under the old', async () => {
    const { app, here } = await openOrganisation(new Wire())
    const [from, to] = [await newRoomLink(random), await newRoomLink(random)]
    const seminar = await newRoomLink(random)
    const sealed = (await sealToRoom(random, from, seminar.secret)) ?? ''
    const id = bytesToBase64url(seminar.roomId)
    keepSeminar(here.doc, { id, title: 'Lederseminar', lastDay: 20_800, sealed })
    await resealBoxes(app.ports.random, { from: { doc: here.doc, link: from }, to, doc: here.doc })

    const [after] = readSeminars(here.doc)
    expect(after?.sealed).not.toBe(sealed)
    expect(after && (await smallRoomLink({ link: to }, after))?.secret).toEqual(seminar.secret)
    expect(after && (await smallRoomLink({ link: from }, after))).toBeNull()
  })

  it('[S308] a letter that is none of ours, or for another urn, gives no place, and one twice gives one', async () => {
    const { wire, running, link } = await house()
    await asks(running)
    const guest = await comesIn(wire, link, 7)
    await expectSoon(() => running.here.judged.entered().length === 1)
    const put = letterInto(wire, guest)
    const urn = running.here.asked.value?.urnId ?? ''
    await put(new TextEncoder().encode('intet'))
    await put(new Uint8Array([255, 254, 0]))
    await put(seatToLetter({ urn, key: 'kort' }))
    await put(seatToLetter({ urn: bytesToBase64url(new Uint8Array(16)), key: keyOf(1) }))
    await put(seatToLetter({ urn, key: keyOf(2) }))
    await put(seatToLetter({ urn, key: keyOf(2) }))
    await expectSoon(() => running.here.judged.entered().length === 2)
    expect(running.here.judged.entered()[1]).toBe(keyOf(2))
  })

  it('[S308] at a thousand the list is full, and who is not on it is told', async () => {
    const { wire, running, link } = await house()
    await asks(running)
    const { here } = running
    const urnId = here.asked.value?.urnId ?? ''
    const announced = await openUrn({ relay: wire.dialer, clock }, here.link, {
      urnId: base64urlToBytes(urnId) ?? new Uint8Array(),
      slots: 2,
      minimum: 5,
      lastDay: here.room.value.lastDay,
      voters: Array.from({ length: 1000 }, () => random.bytes(32)),
    })
    if (announced.state !== 'announced') throw new Error(announced.state)
    const bytes = bytesToBase64url(announced.announcement)
    announceSeminar(here.doc, { urnId, voters: 1000, bytes })
    const last = await comesIn(wire, link, 8)
    await expectSoon(() => last.here.coming.value === 'full')
    expect(last.here.seat.value).toBeNull()
    const stop = letInLate(running.app, here)
    await expectSoon(() => here.judged.entered().length === 1)
    stop()
    expect(here.urn.value?.voters).toHaveLength(1000)
  })

  it('[S301] a link whose mark was lost opens the same; with a lesser key nobody answers', async () => {
    const { wire, running, link } = await house()
    await asks(running)
    const bare = await comesIn(wire, link.replace(/\.s$/, ''), 7)
    await expectSoon(() => bare.here.coming.value === 'said')
    const { app } = openDevice({ relay: wire.dialer, random: createFakeRandom(9), clock })
    await readLink(app, link.split('#')[1] ?? '')
    expect(joiningOf(app).value).toMatchObject({ state: 'has-key', opens: 'seminar' })
    const viewer = (await deriveRoomKeys(running.here.link)).secrets.viewer
    if (viewer === undefined) throw new Error('a host has all keys')
    const { roomId } = running.here.link
    const looking = await encodeLink({ role: 'viewer', roomId, secret: viewer })
    const onlooker = await comesIn(wire, `${looking}.s`, 10)
    await expectSoon(() => onlooker.here.coming.value === 'refused')
    const guests = [bare, ...(await comeIn(wire, link, 4))]
    await opens(running, guests)
    expect(onlooker.here.seat.value).toBeNull()
  })

  it('[S81] Eve, who holds the relay’s disk, finds no title, no theme, no link and nobody’s answer', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tillidsrum-seminar-'))
    const store = openSqliteStore(join(folder, 'relay.db'))
    const wire = new Wire(store)
    const owner = await openOrganisation(wire)
    const running = await makes(owner, 'KANARIE tid til at lede')
    await asks(running)
    const guests = await comeIn(wire, await linkOf(running), 5)
    await opens(running, guests)
    guests.forEach((guest) => judges(guest, 'low'))
    await handedIn(guests)
    await ends(running)
    await expectSoon(() => guests.every((guest) => toldIn(guest) !== null))

    const places = readdirSync(folder).map((name) => readFileSync(join(folder, name)))
    const disk = Buffer.concat(places)
    const secrets = [running.here.link, ...guests.map(({ app }) => app.rooms.list.value?.[0]?.link)]
    for (const text of ['KANARIE', 'Lederseminar', 'mostLow', 'Fjordby', 'success']) {
      expect(disk.includes(text)).toBe(false)
    }
    for (const link of secrets) {
      expect(disk.includes(Buffer.from(link?.secret ?? running.here.link.secret))).toBe(false)
    }
    await store.close()
  })
})

const newTheme: AskedTheme = { id: 'nyt', text: 'Nyt', candidate: null }

/** Chosen and opened by an editor who had not heard of the other choice; its name comes before that one's. */
async function openedApart(
  wire: Wire,
  { here }: Running,
  themes: readonly AskedTheme[],
): Promise<string> {
  const { lastDay } = here.room.value
  const { roomId } = here.link
  const stands = here.asked.value?.urnId ?? ''
  for (let tries = 0; ; tries += 1) {
    const chosen = themes.map((theme) => ({ ...theme, text: `${theme.text} ${String(tries)}` }))
    const urnId = await urnNameOf({ roomId, lastDay, themes: chosen })
    if (urnId > stands) continue
    const voters = Array.from({ length: 5 }, () => random.bytes(32))
    for (const key of voters) {
      const plaintext = seatToLetter({ urn: urnId, key: bytesToBase64url(key) })
      const ports = { relay: wire.dialer, clock, random }
      await putLetter(ports, { link: here.link, id: random.bytes(8), plaintext })
    }
    const announced = await openUrn({ relay: wire.dialer, clock }, here.link, {
      urnId: base64urlToBytes(urnId) ?? new Uint8Array(),
      slots: slotsFor(chosen),
      minimum: 5,
      lastDay,
      voters,
    })
    if (announced.state !== 'announced') throw new Error(announced.state)
    chooseThemes(here.doc, { urnId, themes: chosen })
    const bytes = bytesToBase64url(announced.announcement)
    announceSeminar(here.doc, { urnId, voters: 5, bytes })
    return urnId
  }
}

const keyOf = (number: number) =>
  bytesToBase64url(
    Uint8Array.from({ length: 32 }, (_, at) => (at < 2 ? number >> (at * 8) : 7) & 255),
  )

/** Puts anything into the small room's letterbox, as whoever has its link can. */
function letterInto(wire: Wire, { app }: Guest) {
  const link = app.rooms.list.peek()?.[0]?.link
  if (link === undefined) throw new Error('she has its key')
  const ports = { relay: wire.dialer, clock, random }
  return (plaintext: Uint8Array) => putLetter(ports, { link, id: random.bytes(8), plaintext })
}
