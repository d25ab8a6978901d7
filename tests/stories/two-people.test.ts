import { describe, expect, it } from 'vitest'

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
