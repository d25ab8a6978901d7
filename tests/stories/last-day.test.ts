import { describe, expect, it } from 'vitest'

import { Browser, clock, createRoomLinks, expectSoon, Wire, type Tab } from './house.ts'

const today = Math.floor(clock.now() / 86_400_000)

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
})
