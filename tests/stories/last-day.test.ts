import { describe, expect, it } from 'vitest'

import { encodeRelayFrame, parsePolicy } from '#protocol'

import { createMemoryStore } from '../../server/src/storage/store.fake.ts'
import { bending, expectAlarm } from './bent-log.ts'
import { Browser, clock, createRoomLinks, expectSoon, Wire, type Tab } from './house.ts'

const dayMs = 86_400_000
const today = Math.floor(clock.now() / dayMs)

async function expectLive(tab: Tab): Promise<void> {
  await expectSoon(
    () => tab.status().connection === 'live',
    () => tab.status(),
  )
}

async function expectLastDay(tab: Tab, day: number): Promise<void> {
  await expectSoon(
    () => tab.status().endsDay === day,
    () => tab.status(),
  )
}

async function twoPeople() {
  const wire = new Wire()
  const links = await createRoomLinks()
  const [mette, jonas] = [new Browser(wire), new Browser(wire)]
  const hers = await mette.open(links.host, true)
  await expectLive(hers)
  const his = await jonas.open(links.member)
  await expectLive(his)
  return { wire, links, mette, jonas, hers, his }
}

describe("the room's last day", () => {
  it('[S34] is moved by the host, known to the other from the next greeting, and then offline', async () => {
    const { wire, links, jonas, mette, hers, his } = await twoPeople()
    expect(his.status().endsDay).toBe(today + 365)

    expect(await hers.room.endOn(today + 700)).toBe('moved')
    expect(hers.status().endsDay).toBe(today + 700)
    await his.room.close()
    const again = await jonas.open(links.member)
    await expectLastDay(again, today + 700)
    await again.room.close()
    await hers.room.close()

    wire.isDown = true
    expect((await jonas.open(links.member)).status().endsDay).toBe(today + 700)
    expect((await mette.open(links.host)).status().endsDay).toBe(today + 700)
  })

  it('[S105] and the end are said not to be made when the relay does not answer', async () => {
    const { wire, hers } = await twoPeople()
    wire.keepFromRelay = () => true
    expect(await hers.room.endOn(today + 30)).toBe('offline')
    wire.keepFromRelay = () => false
    await expectLive(hers)
    wire.keepFromRelay = () => true
    expect(await hers.room.end()).toBe('offline')
    expect(hers.status()).toMatchObject({ ended: false, endsDay: today + 365 })
  })

  it('[S34] is not moved by a member, nor without a network, nor beyond 36 months', async () => {
    const { wire, hers, his } = await twoPeople()
    expect(await his.room.endOn(today + 30)).toBe('not-host')
    expect(await hers.room.endOn(today + 36 * 31 + 1)).toBe('offline')
    expect(hers.status().endsDay).toBe(today + 365)
    wire.isDown = true
    wire.cut()
    expect(await hers.room.endOn(today + 30)).toBe('offline')
    expect(hers.status().endsDay).toBe(today + 365)
  })

  it('[S34] of two devices that move it at once, one is told to look again', async () => {
    const { wire, links, hers } = await twoPeople()
    const tablet = await new Browser(wire).open(links.host)
    await expectLive(tablet)

    const answers = await Promise.all([hers.room.endOn(today + 60), tablet.room.endOn(today + 90)])

    expect(answers.toSorted()).toEqual(['moved', 'offline'])
    const day = answers[0] === 'moved' ? today + 60 : today + 90
    await expectLastDay(hers, day)
    await expectLastDay(tablet, day)
    await expectLive(tablet)
    expect(await tablet.room.endOn(today + 120)).toBe('moved')
  })

  it('[S34] of two changes asked for at once the second waits for the first', async () => {
    const { wire, links, hers } = await twoPeople()
    const answers = await Promise.all([hers.room.endOn(today + 100), hers.room.end()])
    expect(answers).toEqual(['moved', 'ended'])
    expect(hers.status().ended).toBe(true)
    const room = await wire.store.room(links.host.roomId)
    expect(room?.isOpen).toBe(false)
    expect(revisionOf(room?.policy)).toBe(3)
  })

  it('[S16] an earlier policy whose day has passed ends nothing after the host moved the day', async () => {
    const { wire, links, hers } = await twoPeople()
    const earlier = await policyOf(wire, links.host.roomId)
    expect(await hers.room.endOn(today + 700)).toBe('moved')
    const later = { ...clock, now: () => clock.now() + 400 * dayMs }
    const anna = await new Browser(wire, later).open(links.member)
    await expectLastDay(anna, today + 700)
    await expectLive(anna)
    wire.inject(encodeRelayFrame({ type: 'ended', policy: earlier }))
    await expectAlarm(anna, 'policy-rollback')
    expect(anna.status().ended).toBe(false)
  })

  it('[S16] a room whose day has passed is over also for a device whose clock is a day behind', async () => {
    const { wire, links } = await twoPeople()
    wire.daysLater = 366
    await wire.store.sweep(today + 366)
    const behind = { ...clock, now: () => clock.now() + 365 * dayMs }
    const anna = await new Browser(wire, behind).open(links.member)
    await expectSoon(
      () => anna.status().ended,
      () => anna.status(),
    )
    expect(anna.status()).toMatchObject({ alarms: [], clockIsOff: false })
  })

  it('[S16] a relay that says it is another day ends no room; that the clock is off is said', async () => {
    const { wire, links } = await twoPeople()
    const policy = await policyOf(wire, links.host.roomId)
    wire.daysLater = 400
    wire.bend = bending((frame) => (frame.type === 'welcome' ? { type: 'ended', policy } : frame))
    const anna = await new Browser(wire).open(links.member)
    await expectSoon(
      () => anna.status().clockIsOff,
      () => anna.status(),
    )
    await new Promise((resolve) => setTimeout(resolve, 30))
    expect(anna.status()).toMatchObject({ alarms: [], ended: false })
    wire.daysLater = 0
    wire.bend = (frame) => frame
    wire.cut()
    await expectLive(anna)
  })
})

describe('a relay that has lost a room', () => {
  it('[S17] is given it with the last day it had, whoever of them comes first', async () => {
    const { wire, links, jonas, hers, his } = await twoPeople()
    hers.write('det, vi aftalte')
    await expectSoon(() => his.read() === 'det, vi aftalte')
    expect(await hers.room.endOn(today + 700)).toBe('moved')
    await his.room.close()
    const again = await jonas.open(links.member)
    await expectLastDay(again, today + 700)
    await hers.room.close()
    wire.restart(createMemoryStore())
    const anna = await new Browser(wire).open(links.member)
    await expectSoon(
      () => anna.read() === 'det, vi aftalte' && anna.status().connection === 'live',
      () => [anna.status(), again.status()],
    )
    expect(anna.status().endsDay).toBe(today + 700)
  })

  it('[S17] whose newest last day has passed since is not given it: the room is over', async () => {
    const { wire, hers } = await twoPeople()
    expect(await hers.room.endOn(today)).toBe('moved')
    wire.daysLater = 1
    wire.restart(createMemoryStore())
    await expectSoon(
      () => hers.status().ended,
      () => hers.status(),
    )
  })

  it('[S13] may say so, and is not believed an older policy for it', async () => {
    const { wire, links, hers } = await twoPeople()
    const earlier = await policyOf(wire, links.host.roomId)
    expect(await hers.room.endOn(today + 700)).toBe('moved')
    wire.bend = bending((frame) =>
      frame.type === 'welcome' ? { ...frame, policy: earlier } : frame,
    )
    const nobody = { writer: new Uint8Array(8), n: 0 }
    wire.inject(encodeRelayFrame({ type: 'error', code: 'room-unknown', retryMs: 0, ...nobody }))
    await expectAlarm(hers, 'policy-rollback')
    expect(hers.status().endsDay).toBe(today + 700)
  })

  it('[S90] that came back with an earlier policy is given the newest, and everybody has it', async () => {
    const { wire, links, hers } = await twoPeople()
    const earlier = await policyOf(wire, links.host.roomId)
    expect(await hers.room.endOn(today + 30)).toBe('moved')
    expect(await hers.room.endOn(today + 700)).toBe('moved')
    const backup = createMemoryStore()
    const kept = { bytes: earlier, endsDay: today + 365, isOpen: true }
    await backup.putPolicy(links.host.roomId, kept)
    wire.restart(backup)
    await expectAlarm(hers, 'policy-rollback')
    await expectLive(hers)
    const anna = await new Browser(wire).open(links.member)
    await expectLastDay(anna, today + 700)
    expect(hers.status()).toMatchObject({ endsDay: today + 700, refused: null })
  })
})

async function policyOf(wire: Wire, roomId: Uint8Array): Promise<Uint8Array> {
  return (await wire.store.room(roomId))?.policy.slice() ?? new Uint8Array()
}

function revisionOf(policy: Uint8Array = new Uint8Array()): number {
  const parsed = parsePolicy(policy)
  return parsed.ok ? parsed.value.policy.revision : 0
}
