import { describe, expect, it } from 'vitest'

import { encodeRelayFrame, parseRelayFrame, type RelayFrame } from '#protocol'

import { createMemoryStore } from '../../server/src/storage/store.fake.ts'
import { Browser, createRoomLinks, expectSoon, Wire, type Tab } from './house.ts'

type Bend = (frame: RelayFrame) => RelayFrame | null

function bending(bend: Bend): (bytes: Uint8Array) => Uint8Array | null {
  return (bytes) => {
    const parsed = parseRelayFrame(bytes)
    const bent = parsed.ok ? bend(parsed.value) : null
    return bent === null ? null : encodeRelayFrame(bent)
  }
}

/** Applies to the first batch of the log it meets, then lets everything through. */
function onceOnBatch(bend: (batch: Extract<RelayFrame, { type: 'batch' }>) => RelayFrame | null) {
  let isDone = false
  return bending((frame) => {
    if (isDone || frame.type !== 'batch') return frame
    isDone = true
    return bend(frame)
  })
}

/** A room with four entries in its log, and a reader who comes afterwards. */
async function fourEntries() {
  const wire = new Wire()
  const links = await createRoomLinks()
  const hers = await new Browser(wire).open(links.host, true)
  for (const [at, letter] of ['A', 'B', 'C', 'D'].entries()) {
    hers.write(letter)
    await untilHead(wire, links.host.roomId, at + 1)
  }
  const jonas = new Browser(wire)
  return { wire, links, hers, jonas }
}

async function untilHead(wire: Wire, roomId: Uint8Array, head: number): Promise<void> {
  for (let tries = 0; tries < 1000; tries += 1) {
    const room = await wire.store.room(roomId)
    if (room?.head === head) return
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
  throw new Error(`the log never came to ${head}`)
}

/** Turns one bit of the entry with this number. */
function breakEntry(frame: RelayFrame, seq: number): RelayFrame {
  if (frame.type !== 'batch') return frame
  const entries = frame.entries.map((entry) => entry.slice())
  const broken = entries[seq - frame.first]
  if (broken !== undefined) broken[80] = (broken[80] ?? 0) ^ 1
  return { ...frame, entries }
}

function leaveOut(batch: Extract<RelayFrame, { type: 'batch' }>, seq: number): RelayFrame {
  return { ...batch, entries: batch.entries.filter((_, at) => batch.first + at !== seq) }
}

async function expectAlarm(tab: Tab, alarm: string): Promise<void> {
  await expectSoon(
    () => tab.status().alarms.includes(alarm as never),
    () => tab.status(),
  )
}

describe('a relay that bends the log', () => {
  it('[S8] leaving out an entry is noticed, and the room is whole again afterwards', async () => {
    const { wire, links, jonas } = await fourEntries()
    wire.bend = onceOnBatch((batch) => leaveOut(batch, 2))
    const his = await jonas.open(links.member)
    await expectAlarm(his, 'gap')
    await expectSoon(
      () => his.read() === 'ABCD',
      () => his.read(),
    )
  })

  it('[S8] a second entry that is left out is looked into like the first', async () => {
    const { wire, links, hers, jonas } = await fourEntries()
    wire.bend = onceOnBatch((batch) => leaveOut(batch, 2))
    const his = await jonas.open(links.member)
    await expectSoon(
      () => his.read() === 'ABCD',
      () => his.read(),
    )
    wire.keepFrom = (frame, dialed) => {
      const parsed = parseRelayFrame(frame)
      return dialed === 3 && parsed.ok && parsed.value.type === 'batch' && parsed.value.first === 5
    }
    hers.write('E')
    await untilHead(wire, links.host.roomId, 5)
    hers.write('F')
    await expectSoon(
      () => his.read() === 'ABCDEF',
      () => [his.read(), his.status()],
    )
  })

  it('[S9] changing the order is noticed', async () => {
    const { wire, links, jonas } = await fourEntries()
    wire.bend = onceOnBatch((batch) => ({ ...batch, entries: batch.entries.toReversed() }))
    const his = await jonas.open(links.member)
    await expectAlarm(his, 'fork')
    await expectSoon(
      () => his.read() === 'ABCD',
      () => his.read(),
    )
  })

  it('[S10] playing an entry twice is noticed and changes nothing', async () => {
    const { wire, links, jonas } = await fourEntries()
    wire.bend = onceOnBatch((batch) => ({
      ...batch,
      entries: [...batch.entries, ...batch.entries.slice(-1)],
    }))
    const his = await jonas.open(links.member)
    await expectAlarm(his, 'replay')
    await expectSoon(
      () => his.read() === 'ABCD',
      () => his.read(),
    )
  })

  it('[S11] a log that is shorter than it was is noticed, and nothing is lost', async () => {
    const { wire, hers } = await fourEntries()
    let isDone = false
    wire.bend = bending((frame) => {
      if (isDone || frame.type !== 'welcome') return frame
      isDone = true
      return { ...frame, head: 1 }
    })
    wire.cut()
    await expectAlarm(hers, 'rollback')
    await expectSoon(
      () => hers.read() === 'ABCD' && hers.status().waiting === 0,
      () => hers.status(),
    )
  })

  it('[S12] a tail that only others get is noticed', async () => {
    const { wire, links, hers, jonas } = await fourEntries()
    const his = await jonas.open(links.member)
    await expectSoon(
      () => his.read() === 'ABCD',
      () => his.read(),
    )
    await expectSoon(
      () => his.status().others === 1 && hers.status().others === 1,
      () => his.status(),
    )
    wire.keepFrom = (frame, dialed) => {
      const parsed = parseRelayFrame(frame)
      const isTail = parsed.ok && parsed.value.type === 'batch' && parsed.value.first > 4
      return isTail && dialed === 2
    }
    hers.write('E')
    await expectAlarm(his, 'withheld-tail')
    await expectSoon(
      () => his.read() === 'ABCDE',
      () => his.read(),
    )
  })

  it('[S13] a policy that the host did not sign is not followed', async () => {
    const { wire, links, jonas } = await fourEntries()
    const other = await createRoomLinks()
    expect(other.host.roomId).not.toEqual(links.host.roomId)
    wire.bend = bending((frame) => {
      if (frame.type !== 'welcome') return frame
      const policy = frame.policy.slice()
      policy[policy.length - 1] = (policy.at(-1) ?? 0) ^ 1
      return { ...frame, policy }
    })
    const his = await jonas.open(links.member)
    await expectAlarm(his, 'policy-rollback')
    expect(his.read()).toBe('')
    wire.bend = (frame) => frame
    await expectSoon(
      () => his.read() === 'ABCD',
      () => his.read(),
    )
  })

  it('[S14] an entry that does not open is counted, and those behind it still arrive', async () => {
    const { wire, links, hers, jonas } = await fourEntries()
    wire.bend = bending((frame) => breakEntry(frame, 4))
    const his = await jonas.open(links.member)
    await expectSoon(
      () => his.status().quarantined === 1 && his.read() === 'ABC',
      () => [his.read(), his.status()],
    )
    await expectSoon(
      () => hers.status().others === 1,
      () => hers.status(),
    )
    his.write('E')
    await expectSoon(
      () => hers.read().split('').toSorted().join('') === 'ABCDE',
      () => hers.read(),
    )
    // The bent entry makes his log another than hers: that a fork may be said is right.
    expect(his.status().alarms).not.toContain('gap')
  })

  it('[S14] an entry that was only bent on its way is read when the log is read again', async () => {
    const { wire, links, jonas } = await fourEntries()
    let isDone = false
    wire.bend = bending((frame) => {
      if (isDone || frame.type !== 'batch') return frame
      isDone = true
      return breakEntry(frame, 2)
    })
    const his = await jonas.open(links.member)
    await expectSoon(
      () => his.read() === 'ABCD' && his.status().quarantined === 0,
      () => [his.read(), his.status()],
    )
  })

  it('[S14] what was set aside stays on the device, and is tried again at the next visit', async () => {
    const { wire, links, jonas } = await fourEntries()
    wire.bend = bending((frame) => {
      if (frame.type !== 'batch' || frame.first !== 1) return frame
      const entries = frame.entries.map((entry) => entry.slice())
      for (const entry of entries.slice(2)) entry[0] = 2
      return { ...frame, entries }
    })
    const his = await jonas.open(links.member)
    await expectSoon(
      () => his.status().quarantined === 2 && his.status().connection === 'live',
      () => his.status(),
    )
    await his.room.close()
    wire.isDown = true
    wire.cut()

    const again = await jonas.open(links.member)

    expect(again.read()).toBe('AB')
    expect(again.status().quarantined).toBe(2)
    expect(again.status().alarms).toEqual([])
  })

  it('[S15] an entry of a newer version is kept, and the status says so', async () => {
    const { wire, links, jonas } = await fourEntries()
    let wasSaid = false
    wire.bend = bending((frame) => {
      if (frame.type !== 'batch' || frame.first !== 1) return frame
      const entries = frame.entries.map((entry) => entry.slice())
      for (const entry of entries.slice(3)) entry[0] = 2
      return { ...frame, entries }
    })
    const his = await jonas.open(links.member)
    his.room.subscribe(() => {
      wasSaid ||= his.status().refused === 'unsupported-version'
    })
    await expectSoon(
      () => his.read() === 'ABC',
      () => [his.read(), his.status()],
    )
    expect(wasSaid).toBe(true)
  })

  it('[S16] the relay cannot end a room by its own word', async () => {
    const { wire, hers } = await fourEntries()
    let policy: Uint8Array = new Uint8Array(0)
    wire.bend = bending((frame) => {
      if (frame.type !== 'welcome') return frame
      policy = frame.policy
      return { type: 'ended', policy }
    })
    wire.cut()
    await expectAlarm(hers, 'policy-rollback')
    expect(policy.byteLength).toBeGreaterThan(0)
    expect(hers.status().ended).toBe(false)
  })

  it('[S16] an answer to a question nobody asked ends nothing', async () => {
    const { wire, hers } = await fourEntries()
    let isDone = false
    wire.bend = bending((frame) => {
      if (isDone || frame.type !== 'live') return frame
      isDone = true
      return { type: 'policy-ok', revision: 2 }
    })
    wire.cut()
    await expectSoon(() => isDone)
    await new Promise((resolve) => setTimeout(resolve, 50))
    wire.cut()
    await expectSoon(
      () => hers.status().connection === 'live',
      () => hers.status(),
    )
    expect(hers.status().ended).toBe(false)
  })

  it('[S16] the host ends a room for everybody, and who has read it keeps what they read', async () => {
    const { links, hers, jonas } = await fourEntries()
    const his = await jonas.open(links.member)
    await expectSoon(
      () => his.read() === 'ABCD',
      () => his.read(),
    )
    await expectSoon(
      () => hers.status().connection === 'live',
      () => hers.status(),
    )
    expect(await hers.room.end()).toBe('ended')
    await expectSoon(
      () => his.status().ended,
      () => his.status(),
    )
    expect(his.read()).toBe('ABCD')
    expect(hers.status().ended).toBe(true)
  })

  it('[S17] a relay that lost the room gets it back from its maker', async () => {
    const { wire, links, hers } = await fourEntries()
    wire.restart(createMemoryStore())
    const his = await new Browser(wire).open(links.member)
    await expectSoon(
      () => his.read() === 'ABCD',
      () => [his.status(), hers.status()],
    )
  })
})
