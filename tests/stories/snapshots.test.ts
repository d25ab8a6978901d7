import { describe, expect, it } from 'vitest'

import { encodeRelayFrame, parseRelayFrame } from '#protocol'

import { leaveOut, onceOnBatch } from './bent-log.ts'
import { Browser, clock, createRoomLinks, expectSoon, Wire, type Tab } from './house.ts'

async function longRoom(entries: number) {
  const wire = new Wire()
  const links = await createRoomLinks()
  const hers = await new Browser(wire).open(links.host, true)
  await writeEntries(hers, entries)
  return { wire, links, hers }
}

async function writeEntries(tab: Tab, entries: number): Promise<void> {
  for (let at = 1; at <= entries; at += 1) {
    tab.write(`${at} `)
    await tab.room.settled()
    await expectSoon(
      () => tab.status().waiting === 0,
      () => tab.status(),
    )
  }
}

const storedBase = async (wire: Wire, roomId: Uint8Array) =>
  (await wire.store.snapshot(roomId))?.base ?? 0

async function untilSnapshot(wire: Wire, roomId: Uint8Array, above: number): Promise<number> {
  for (let tries = 0; tries < 500; tries += 1) {
    const base = await storedBase(wire, roomId)
    if (base > above) return base
    await new Promise((resolve) => setTimeout(resolve, 4))
  }
  throw new Error('no snapshot was written')
}

describe('a room with a long log', () => {
  it('[S18] who joins from a snapshot reads what one reads who followed every entry', async () => {
    const { wire, links, hers } = await longRoom(310)
    const first = await untilSnapshot(wire, links.host.roomId, 0)
    await writeEntries(hers, 310)
    await untilSnapshot(wire, links.host.roomId, first)
    const room = await wire.store.room(links.host.roomId)
    expect(room?.oldest).toBeGreaterThan(1)

    const his = await new Browser(wire).open(links.member)
    await expectSoon(
      () => his.read() === hers.read(),
      () => [his.read().length, his.status()],
    )
    expect(his.status()).toMatchObject({ alarms: [], quarantined: 0 })
  })

  it('[S25] a document that has lost more than half is not written as a snapshot', async () => {
    const wire = new Wire()
    const links = await createRoomLinks()
    const browser = new Browser(wire)
    const before = await browser.open(links.host, true)
    before.write('Alt det, der blev skrevet før. '.repeat(500))
    await expectSoon(
      () => before.status().waiting === 0,
      () => before.status(),
    )
    await before.room.close()
    const hers = await browser.open(links.host, true)
    const words = hers.room.doc.getText('words')
    words.delete(0, words.length)
    await writeEntries(hers, 305)
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(await storedBase(wire, links.host.roomId)).toBe(0)
    await hers.room.close()

    const again = await browser.open(links.host, true)

    expect(again.read()).toBe(hers.read())
    expect(await untilSnapshot(wire, links.host.roomId, 0)).toBeGreaterThan(300)
  })

  it('[S19] a log that was healed is shortened again, by who noticed that it was bent', async () => {
    const { wire, links, hers } = await longRoom(290)
    await hers.room.close()
    wire.bend = onceOnBatch((batch) => leaveOut(batch, 2))
    const his = await new Browser(wire).open(links.member)
    await expectSoon(
      () => his.status().alarms.includes('gap') && his.status().connection === 'live',
      () => his.status(),
    )
    await writeEntries(his, 15)
    expect(await untilSnapshot(wire, links.host.roomId, 0)).toBeGreaterThan(300)
  })

  it('[S19] a document that left something out is never written as a snapshot', async () => {
    const { wire, links } = await longRoom(302)
    const before = await untilSnapshot(wire, links.host.roomId, 0).catch(() => 0)
    wire.bend = (bytes) => {
      const parsed = parseRelayFrame(bytes)
      if (!parsed.ok || parsed.value.type !== 'snapshot-part') {
        if (!parsed.ok || parsed.value.type !== 'batch') return bytes
        const entries = parsed.value.entries.map((entry) => entry.slice())
        for (const entry of entries) entry[90] = (entry[90] ?? 0) ^ 1
        return encodeRelayFrame({ ...parsed.value, entries })
      }
      return bytes
    }
    const his = await new Browser(wire).open(links.member)
    await expectSoon(
      () => his.status().quarantined > 0,
      () => his.status(),
    )
    await new Promise((resolve) => setTimeout(resolve, 400))
    expect(await storedBase(wire, links.host.roomId)).toBe(before)
  })
})

describe('a clock that is two years wrong', () => {
  it('[S21] changes nothing in the talk between two people', async () => {
    const wire = new Wire()
    const links = await createRoomLinks()
    const yearsMs = 2 * 365 * 86_400_000
    const early = { ...clock, now: () => Date.now() - yearsMs }
    const late = { ...clock, now: () => Date.now() + yearsMs }
    const hers = await new Browser(wire, early).open(links.host, true)
    const his = await new Browser(wire, late).open(links.member)
    hers.write('klokken er mange')
    await expectSoon(
      () => his.read() === 'klokken er mange',
      () => his.status(),
    )
    await expectSoon(
      () => hers.status().edits === 'seen',
      () => hers.status(),
    )
    expect([...hers.status().alarms, ...his.status().alarms]).toEqual([])
  })

  it('[S21] is told to the person', async () => {
    const wire = new Wire()
    const links = await createRoomLinks()
    const late = { ...clock, now: () => Date.now() + 2 * 365 * 86_400_000 }
    const hers = await new Browser(wire, clock).open(links.host, true)
    const his = await new Browser(wire, late).open(links.member)
    await expectSoon(
      () => his.status().clockIsOff,
      () => his.status(),
    )
    expect(hers.status().clockIsOff).toBe(false)
  })
})
