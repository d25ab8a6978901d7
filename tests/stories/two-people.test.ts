import { describe, expect, it } from 'vitest'

import { encodeRelayFrame, parseRelayFrame } from '#protocol'

import { Browser, createRoomLinks, expectSoon, Wire } from './house.ts'

async function twoPeople() {
  const wire = new Wire()
  const links = await createRoomLinks()
  const mette = new Browser(wire)
  const jonas = new Browser(wire)
  return { wire, links, mette, jonas }
}

describe('two people and a relay', () => {
  it('[S1] what one writes the other reads, and the writer is told that it was saved and seen', async () => {
    const { links, mette, jonas } = await twoPeople()
    const hers = await mette.open(links.host, true)
    hers.write('Tid til at lede')
    await expectSoon(() => hers.status().edits === 'saved', hers.status.bind(hers))

    const his = await jonas.open(links.member)
    await expectSoon(() => his.read() === 'Tid til at lede', his.status.bind(his))
    await expectSoon(() => hers.status().edits === 'seen', hers.status.bind(hers))

    expect(hers.status()).toMatchObject({ alarms: [], waiting: 0, quarantined: 0 })
    expect(his.status()).toMatchObject({ alarms: [], quarantined: 0 })
  })

  it('[S91] what the other could not take in is not said to be seen', async () => {
    const { wire, links, mette, jonas } = await twoPeople()
    const hers = await mette.open(links.host, true)
    await expectSoon(() => hers.status().connection === 'live')
    const his = await jonas.open(links.member)
    await expectSoon(() => his.status().connection === 'live' && hers.status().others === 1)
    // To him alone it comes as from a version he does not know.
    wire.bendFor = (frame, dialed) => {
      const parsed = parseRelayFrame(frame)
      if (dialed === 1 || !parsed.ok || parsed.value.type !== 'batch') return frame
      const entries = parsed.value.entries.map((entry) => Uint8Array.of(2, ...entry.subarray(1)))
      return encodeRelayFrame({ ...parsed.value, entries })
    }
    hers.write('ikke læst')
    await expectSoon(() => his.status().quarantined === 1 && hers.status().waiting === 0)
    await new Promise((resolve) => setTimeout(resolve, 60))
    expect(hers.status().edits).toBe('saved')
  })

  it('[S91] what somebody said before is not heard again after they left', async () => {
    const { wire, links, mette, jonas } = await twoPeople()
    const hers = await mette.open(links.host, true)
    const his = await jonas.open(links.member)
    const said: Uint8Array[] = []
    wire.bend = (frame) => {
      const parsed = parseRelayFrame(frame)
      if (parsed.ok && parsed.value.type === 'presence') said.push(frame.slice())
      return frame
    }
    await expectSoon(() => hers.status().others === 1 && said.length > 1)
    await his.room.close()
    wire.cut()
    await expectSoon(() => hers.status().connection === 'live' && hers.status().others === 0)
    for (const presence of said) wire.inject(presence)
    await new Promise((resolve) => setTimeout(resolve, 30))
    expect(hers.status().others).toBe(0)
  })

  it('[S2] what is written without a network is kept, and goes out when there is one', async () => {
    const { wire, links, mette, jonas } = await twoPeople()
    wire.isDown = true
    const hers = await mette.open(links.host, true)
    hers.write('Skrevet i toget. ')
    hers.write('Og lidt til.')
    await hers.room.settled()
    expect(hers.status().edits).toBe('written')
    hers.crash()

    wire.isDown = false
    const again = await mette.open(links.host, true)
    expect(again.read()).toBe('Skrevet i toget. Og lidt til.')
    const his = await jonas.open(links.member)
    await expectSoon(() => his.read() === 'Skrevet i toget. Og lidt til.', his.status.bind(his))
    expect(again.status().alarms).toEqual([])
  })

  it('[S3] both write while the line is cut, and both read the same in the end', async () => {
    const { wire, links, mette, jonas } = await twoPeople()
    const hers = await mette.open(links.host, true)
    const his = await jonas.open(links.member)
    hers.write('A')
    await expectSoon(() => his.read() === 'A', his.status.bind(his))
    for (let round = 0; round < 20; round += 1) {
      if (round % 3 === 0) wire.cut()
      hers.write(`h${round} `)
      his.write(`j${round} `)
      await new Promise((resolve) => setTimeout(resolve, round % 4))
    }
    await expectSoon(
      () => hers.read() === his.read() && hers.status().waiting + his.status().waiting === 0,
      () => [hers.status(), his.status()],
    )
    expect(hers.read()).toHaveLength(1 + 10 * 3 * 2 + 10 * 4 * 2)
    expect([...hers.status().alarms, ...his.status().alarms]).toEqual([])
  })
})
