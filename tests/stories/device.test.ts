import { describe, expect, it } from 'vitest'

import { encodeRelayFrame } from '#protocol'

import { nameOf } from './bent-log.ts'
import { Browser, createRoomLinks, expectSoon, Wire } from './house.ts'

const [batchType] = encodeRelayFrame({ type: 'batch', lane: 'log', first: 1, entries: [] })

describe('what a device keeps', () => {
  it('[S4] what is written while an entry is in flight becomes one next entry', async () => {
    const wire = new Wire()
    const links = await createRoomLinks()
    const hers = await new Browser(wire).open(links.host, true)
    await expectSoon(
      () => hers.status().connection === 'live',
      () => hers.status(),
    )
    for (let at = 0; at < 200; at += 1) hers.write('x')
    await expectSoon(
      () => hers.status().waiting === 0 && hers.read().length === 200,
      () => hers.status(),
    )
    const room = await wire.store.room(links.host.roomId)
    expect(room?.head).toBeLessThanOrEqual(3)
  })

  it('[S23] a nearest leader whose tab died reads offline what the leader wrote', async () => {
    const wire = new Wire()
    const links = await createRoomLinks()
    const hers = await new Browser(wire).open(links.host, true)
    const browser = new Browser(wire)
    const his = await browser.open(links.member)
    await expectSoon(
      () => his.status().connection === 'live',
      () => his.status(),
    )
    hers.write('det, hun tog med')
    await expectSoon(
      () => his.read() === 'det, hun tog med',
      () => his.status(),
    )
    // It is on his device, as an entry, a moment after it is on his page.
    await untilKept(browser, links.member.roomId, 1)
    his.crash()
    wire.cut()
    wire.isDown = true

    const again = await browser.open(links.member)

    expect(again.read()).toBe('det, hun tog med')
    expect(again.status().quarantined).toBe(0)
  })

  it('[S5] a living tab takes over the draft of one that is gone, not of one that lives', async () => {
    const wire = new Wire()
    wire.isDown = true
    const links = await createRoomLinks()
    const browser = new Browser(wire)
    const gone = await browser.open(links.host, true)
    gone.write('fra den døde ')
    await gone.room.settled()
    gone.crash()
    const living = await browser.open(links.host, true)
    living.write('fra den levende ')
    await living.room.settled()
    const third = await browser.open(links.host, true)
    expect(third.read()).toContain('fra den levende')
    expect(third.status().waiting).toBe(0)
    expect(living.status().waiting).toBe(1)
    wire.isDown = false
    const other = await new Browser(wire).open(links.member)
    await expectSoon(
      () => other.read().includes('døde') && other.read().includes('levende'),
      () => other.read(),
    )
  })

  it('[S6] two tabs show each other their edits without a network', async () => {
    const wire = new Wire()
    wire.isDown = true
    const links = await createRoomLinks()
    const browser = new Browser(wire)
    const left = await browser.open(links.host, true)
    const right = await browser.open(links.host, true)
    left.write('a')
    right.write('b')
    await expectSoon(
      () => left.read() === right.read() && left.read().length === 2,
      () => left.read(),
    )
  })

  it('[S126] nothing is said to be written here while its newest letters are not on the device', async () => {
    const wire = new Wire()
    wire.isDown = true
    const links = await createRoomLinks()
    const browser = new Browser(wire)
    const hers = await browser.open(links.host, true)
    const { putDraft } = browser.roomStore
    const waiting: (() => void)[] = []
    browser.roomStore.putDraft = async (...draft) => {
      await new Promise<void>((resolve) => waiting.push(resolve))
      return putDraft(...draft)
    }

    hers.write('Jeg mangler ')
    expect(hers.status().edits).toBe('writing')
    await expectSoon(() => waiting.length === 1)
    hers.write('et svar')
    waiting.shift()?.()
    await expectSoon(() => waiting.length === 1)
    expect(hers.status().edits).toBe('writing')

    waiting.shift()?.()
    await expectSoon(
      () => hers.status().edits === 'written',
      () => hers.status(),
    )
  })

  it('[S7] a full store is said, and the edits still reach the relay', async () => {
    const wire = new Wire()
    const links = await createRoomLinks()
    const browser = new Browser(wire)
    browser.roomStore.answer('full')
    const hers = await browser.open(links.host, true)
    hers.write('plads er der ikke')
    await expectSoon(
      () => hers.status().edits === 'saved',
      () => hers.status(),
    )
    expect(hers.status().storage).toBe('full')
    const his = await new Browser(wire).open(links.member)
    await expectSoon(
      () => his.read() === 'plads er der ikke',
      () => his.read(),
    )
  })

  it('[S7] a draft that cannot be taken over stays where it is', async () => {
    const wire = new Wire()
    wire.isDown = true
    const links = await createRoomLinks()
    const browser = new Browser(wire)
    const gone = await browser.open(links.host, true)
    gone.write('skrevet i toget')
    await gone.room.settled()
    gone.crash()
    browser.roomStore.answerToDrafts('full')
    const second = await browser.open(links.host, true)
    await second.room.settled()
    expect(second.status().storage).toBe('full')
    expect(second.status().edits).toBe('none')
    second.crash()
    browser.roomStore.answerToDrafts('kept')

    const third = await browser.open(links.host, true)

    expect(third.read()).toBe('skrevet i toget')
  })

  it('[S24] what is far too large for one entry reaches the others whole', async () => {
    const wire = new Wire()
    const links = await createRoomLinks()
    const hers = await new Browser(wire).open(links.host, true)
    const his = await new Browser(wire).open(links.member)
    const text = 'Æblet 🍎 faldt. '.repeat(20_000)
    hers.write(text)
    await expectSoon(
      () => his.read() === text,
      () => [his.read().length, hers.status()],
    )
    await expectSoon(
      () => hers.status().waiting === 0,
      () => hers.status(),
    )
    expect(hers.status().refused).toBeNull()
  })

  it('[S26] a second tab of the same person is nobody else', async () => {
    const wire = new Wire()
    const links = await createRoomLinks()
    const browser = new Browser(wire)
    const left = await browser.open(links.host, true)
    const right = await browser.open(links.host, true)
    left.write('kun mig her')
    await expectSoon(
      () => right.read() === 'kun mig her' && left.status().edits === 'saved',
      () => left.status(),
    )
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect([left.status().others, left.status().edits]).toEqual([0, 'saved'])

    const his = await new Browser(wire).open(links.member)

    await expectSoon(
      () => left.status().others === 1 && left.status().edits === 'seen',
      () => [left.status(), his.status()],
    )
  })

  it('[S27] where two tabs left a hole in what the device keeps, the relay fills it', async () => {
    const wire = new Wire()
    const links = await createRoomLinks()
    const hers = await new Browser(wire).open(links.host, true)
    const browser = new Browser(wire)
    const his = await browser.open(links.member)
    for (const [at, letter] of ['A', 'B', 'C', 'D'].entries()) {
      hers.write(letter)
      await expectSoon(
        () => his.read().length === at + 1,
        () => his.read(),
      )
    }
    his.crash()
    const name = Buffer.from(links.host.roomId).toString('hex')
    const stored = await browser.roomStore.load(name)
    const { memory = null, entries = [] } = stored ?? {}
    expect(entries.length).toBeGreaterThan(2)
    const [first, , ...others] = entries
    await browser.roomStore.forget(name)
    await browser.roomStore.putMemory(name, {
      head: 0,
      setAside: [],
      sealed: memory ?? new Uint8Array(),
      was: null,
    })
    await browser.roomStore.putEntries(name, first === undefined ? [] : [first, ...others])

    const again = await browser.open(links.member)

    await expectSoon(
      () => again.read() === 'ABCD',
      () => [again.read(), again.status()],
    )
    expect(again.status().alarms).toEqual([])
  })

  it('[S30] who leaves while the log is still being read misses nothing of it later', async () => {
    const wire = new Wire()
    const links = await createRoomLinks()
    const hers = await new Browser(wire).open(links.host, true)
    for (let at = 1; at <= 40; at += 1) {
      hers.write(String.fromCharCode(64 + at))
      await hers.room.settled()
      await expectSoon(
        () => hers.status().waiting === 0,
        () => hers.status(),
      )
    }
    for (let leaveAfterMs = 0; leaveAfterMs < 16; leaveAfterMs += 1) {
      const browser = new Browser(wire)
      const isReading = new Promise<void>((resolve) => {
        wire.bend = (frame) => {
          if (frame[0] === batchType) resolve()
          return frame
        }
      })
      const his = await browser.open(links.member)
      await isReading
      await new Promise((resolve) => setTimeout(resolve, leaveAfterMs))
      await his.room.close()
      his.crash()
      const again = await browser.open(links.member)
      await expectSoon(
        () => again.read() === hers.read(),
        () => [leaveAfterMs, again.read(), again.status()],
      )
      await again.room.close()
    }
  })

  it('[S31] a memory that could not be read is not written over', async () => {
    const wire = new Wire()
    const links = await createRoomLinks()
    const browser = new Browser(wire)
    const hers = await browser.open(links.host, true)
    hers.write('skrevet i går')
    await expectSoon(
      () => hers.status().edits === 'saved',
      () => hers.status(),
    )
    await hers.room.close()
    wire.isDown = true
    wire.cut()
    browser.roomStore.refuseToRead(true)
    const blind = await browser.open(links.host, true)
    expect(blind.status().storage).toBe('blocked')
    await blind.room.close()
    browser.roomStore.refuseToRead(false)

    const again = await browser.open(links.host, true)

    expect(again.read()).toBe('skrevet i går')
  })

  it('[S31] an older tab that closes last takes nothing from the memory', async () => {
    const wire = new Wire()
    const links = await createRoomLinks()
    const hers = await new Browser(wire).open(links.host, true)
    const browser = new Browser(wire)
    const older = await browser.open(links.member)
    hers.write('ABCD')
    await expectSoon(
      () => older.read() === 'ABCD' && hers.status().waiting === 0,
      () => older.status(),
    )
    wire.keepFrom = (_, dialed) => dialed === 2
    const newer = await browser.open(links.member)
    hers.write('E')
    await expectSoon(
      () => newer.read() === 'ABCDE',
      () => newer.status(),
    )
    expect(older.read()).toBe('ABCD')
    await newer.room.close()
    await older.room.close()
    wire.isDown = true
    wire.cut()

    const again = await browser.open(links.member)

    expect(again.read()).toBe('ABCDE')
  })
})

/** Waits until the device has so many entries beside its memory. */
async function untilKept({ roomStore }: Browser, roomId: Uint8Array, count: number): Promise<void> {
  for (let tries = 0; tries < 1000; tries += 1) {
    const stored = await roomStore.load(nameOf(roomId))
    if (stored?.entries.length === count) return
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
  throw new Error('the entries were never kept')
}
