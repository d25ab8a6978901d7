import { describe, expect, it } from 'vitest'

import { Browser, createRoomLinks, expectSoon, Wire, type Tab } from './house.ts'

const large = 'Alt for meget i ét stykke. '.repeat(3000)

const put = (tab: Tab, value: string) => tab.room.doc.getMap('things').set('one', value)
const get = (tab: Tab) => tab.room.doc.getMap('things').get('one')

/** She has put in what no cutting makes fit, and has been told. */
async function tooMuch() {
  const wire = new Wire()
  const links = await createRoomLinks()
  const mette = new Browser(wire)
  const hers = await mette.open(links.host, true)
  const his = await new Browser(wire).open(links.member)
  put(hers, 'kort')
  hers.write('A')
  await expectSoon(
    () => his.read() === 'A' && get(his) === 'kort',
    () => his.status(),
  )
  put(hers, large)
  await expectTold(hers)
  return { wire, links, mette, hers, his }
}

async function expectTold(tab: Tab): Promise<void> {
  await expectSoon(
    () => tab.status().refused === 'entry-too-large',
    () => tab.status(),
  )
}

async function expectRead(tabs: readonly Tab[], text: string): Promise<void> {
  await expectSoon(
    () => tabs.every((tab) => tab.read() === text),
    () => tabs.map((tab) => [tab.read(), tab.status()]),
  )
}

describe('a piece that is too large for one entry', () => {
  it('[S130] is told and kept, and the room goes on for everything else', async () => {
    const { links, mette, hers, his } = await tooMuch()
    const right = await mette.open(links.host)
    hers.write('B')
    await expectRead([hers, right, his], 'AB')
    his.write('C')
    await expectRead([hers, right, his], 'ABC')
    right.write('D')
    await expectRead([hers, right, his], 'ABCD')
    expect(get(hers)).toBe(large)
    expect(hers.status()).toMatchObject({
      refused: 'entry-too-large',
      edits: 'written',
      waiting: 1,
    })
    expect(his.status()).toMatchObject({ alarms: [], quarantined: 0, refused: null })
  })

  it('[S130] is still told after the line was lost, and after the tab has died', async () => {
    const { wire, links, mette, hers, his } = await tooMuch()
    hers.write('B')
    await expectRead([his], 'AB')
    wire.cut()
    await expectSoon(() => hers.status().connection !== 'live')
    await expectSoon(() => hers.status().connection === 'live')
    await expectTold(hers)
    hers.crash()
    wire.isDown = true

    const again = await mette.open(links.host, true)

    expect(get(again)).toBe(large)
    wire.isDown = false
    await expectTold(again)
    again.write('C')
    await expectRead([again, his], 'ABC')
  })

  it('[S130] is no more told when it is shortened, and all read what it became', async () => {
    const { hers, his } = await tooMuch()
    put(hers, 'kortere')
    await expectSoon(
      () => get(his) === 'kortere' && hers.status().refused === null,
      () => [get(his), hers.status()],
    )
    await expectSoon(
      () => hers.status().waiting === 0,
      () => hers.status(),
    )
  })

  it('[S130] goes when somebody else puts another thing there', async () => {
    const { hers, his } = await tooMuch()
    await expectSoon(() => get(his) === undefined)
    put(his, 'hans')
    await expectSoon(
      () => get(hers) === 'hans' && hers.status().refused === null,
      () => [get(hers), hers.status()],
    )
  })

  it('[S130] stands in no snapshot, which would give it to some and not to others', async () => {
    const { wire, links, hers, his } = await tooMuch()
    await his.room.close()
    for (let at = 0; at < 310; at += 1) {
      hers.write('x')
      await hers.room.settled()
      await expectSoon(() => hers.status().waiting === 1)
    }
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(await wire.store.snapshot(links.host.roomId)).toBeNull()
    put(hers, 'kortere')
    for (let tries = 0; tries < 500; tries += 1) {
      if ((await wire.store.snapshot(links.host.roomId)) !== null) return
      await new Promise((resolve) => setTimeout(resolve, 4))
    }
    throw new Error('no snapshot was written')
  })
})
