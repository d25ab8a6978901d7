import { describe, expect, it } from 'vitest'

import { encodeRelayFrame, parseClientFrame, parseEntry, parseRelayFrame } from '#protocol'

import { createMemoryStore } from '../../server/src/storage/store.fake.ts'
import {
  bending,
  onceOnBatch,
  fourEntries,
  untilHead,
  breakEntry,
  signedByViewer,
  leaveOut,
  expectAlarm,
} from './bent-log.ts'
import { Browser, createRoomLinks, expectSoon } from './house.ts'

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

  it('[S11] what the relay lacks is put up also by who died between seeing it and mending it', async () => {
    const { wire, links, hers, jonas } = await fourEntries()
    await hers.room.close()
    const his = await jonas.open(links.member)
    await expectSoon(
      () => his.read() === 'ABCD' && his.status().connection === 'live',
      () => his.status(),
    )
    // The relay comes back from an old backup, and sends him nothing more than a welcome.
    const empty = createMemoryStore()
    const policy = (await wire.store.room(links.host.roomId))?.policy ?? new Uint8Array()
    await empty.putPolicy(links.host.roomId, { bytes: policy, endsDay: 90_000, isOpen: true })
    wire.bend = bending((frame) => (frame.type === 'live' ? null : frame))
    wire.restart(empty)
    await expectAlarm(his, 'rollback')
    await new Promise((resolve) => setTimeout(resolve, 50))
    his.crash()
    wire.bend = (frame) => frame
    wire.cut()

    const again = await jonas.open(links.member)
    await untilHead(wire, links.host.roomId, 1)

    const third = await new Browser(wire).open(links.member)
    await expectSoon(
      () => third.read() === 'ABCD',
      () => [third.read(), again.status()],
    )
  })

  it('[S2] what was acknowledged and is not in the log is sent again', async () => {
    const { wire, links, hers, jonas } = await fourEntries()
    let isLie = false
    wire.answer = (frame) => {
      const parsed = parseClientFrame(frame)
      if (!parsed.ok || parsed.value.type !== 'append') return null
      const entry = parseEntry(parsed.value.entry)
      if (!entry.ok) return null
      const { writer, n } = entry.value.header
      isLie = true
      return encodeRelayFrame({ type: 'ack', lane: 'log', writer, n, seq: 5 })
    }
    hers.write('E')
    await expectSoon(
      () => isLie && hers.status().waiting === 0,
      () => hers.status(),
    )
    wire.answer = () => null
    wire.cut()
    const his = await jonas.open(links.member)
    await expectSoon(
      () => his.read() === 'ABCDE',
      () => [his.read(), hers.status()],
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
    let readings = 0
    wire.bend = bending((frame) => {
      if (frame.type !== 'batch' || frame.first !== 1) return frame
      readings += 1
      const entries = frame.entries.map((entry) => entry.slice())
      for (const entry of entries.slice(2)) entry[0] = 2
      return { ...frame, entries }
    })
    const his = await jonas.open(links.member)
    // While the log is read once more nothing of it counts as set aside.
    await expectSoon(
      () => readings === 2 && his.status().quarantined === 2,
      () => [readings, his.status()],
    )
    await his.room.close()
    wire.isDown = true
    wire.cut()

    const again = await jonas.open(links.member)

    expect(again.read()).toBe('AB')
    expect(again.status().quarantined).toBe(2)
    expect(again.status().alarms).toEqual([])
  })

  it('[S32] an entry that a lesser key signed is not read, though it opens', async () => {
    const { wire, links, jonas } = await fourEntries()
    const forged = await signedByViewer(links.host, 'Jeg siger op')
    wire.bend = bending((frame) => {
      if (frame.type !== 'batch' || frame.first !== 1) return frame
      return { ...frame, entries: [...frame.entries.slice(0, 3), forged] }
    })
    const his = await jonas.open(links.member)
    await expectSoon(
      () => his.status().quarantined === 1 && his.read() === 'ABC',
      () => [his.read(), his.status()],
    )
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
      if (frame.type === 'challenge') return frame
      if (frame.type !== 'welcome') return null
      policy = frame.policy
      return { type: 'ended', policy }
    })
    wire.cut()
    await expectAlarm(hers, 'policy-rollback')
    expect(policy.byteLength).toBeGreaterThan(0)
    expect(hers.status().ended).toBe(false)
    wire.bend = (frame) => frame
    await expectSoon(
      () => hers.status().connection === 'live',
      () => hers.status(),
    )
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

  it('[S16] who asks for the end and is refused is answered', async () => {
    const { wire, hers } = await fourEntries()
    await expectSoon(
      () => hers.status().connection === 'live',
      () => hers.status(),
    )
    wire.answer = (frame) => {
      const parsed = parseClientFrame(frame)
      if (!parsed.ok || parsed.value.type !== 'policy') return null
      const nobody = new Uint8Array(8)
      return encodeRelayFrame({
        type: 'error',
        code: 'policy-stale',
        retryMs: 0,
        writer: nobody,
        n: 0,
      })
    }
    expect(await hers.room.end()).toBe('offline')
    expect(hers.status().ended).toBe(false)
  })

  it('[S16] who asks for the end and is told that another policy was taken has ended nothing', async () => {
    const { wire, hers } = await fourEntries()
    await expectSoon(
      () => hers.status().connection === 'live',
      () => hers.status(),
    )
    wire.answer = (frame) => {
      const parsed = parseClientFrame(frame)
      const isPolicy = parsed.ok && parsed.value.type === 'policy'
      return isPolicy ? encodeRelayFrame({ type: 'policy-ok', revision: 1 }) : null
    }
    expect(await hers.room.end()).toBe('offline')
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
