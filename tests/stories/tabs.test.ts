import { describe, expect, it } from 'vitest'

import { Browser, createRoomLinks, expectSoon, Wire, type Tab } from './house.ts'

const moment = () => new Promise((resolve) => setTimeout(resolve, 60))

async function expectLive(...tabs: Tab[]): Promise<void> {
  await expectSoon(
    () => tabs.every((tab) => tab.status().connection === 'live'),
    () => tabs.map((tab) => tab.status()),
  )
}

async function expectRead(tab: Tab, words: string): Promise<void> {
  await expectSoon(
    () => tab.read() === words,
    () => [tab.read(), tab.status()],
  )
}

/** Two tabs of one browser, and somebody else. */
async function twoTabs() {
  const wire = new Wire()
  const links = await createRoomLinks()
  const browser = new Browser(wire)
  const left = await browser.open(links.host, true)
  const right = await browser.open(links.host, true)
  const his = await new Browser(wire).open(links.member)
  await expectLive(left, right, his)
  return { wire, links, browser, left, right, his }
}

describe('the tabs of one browser', () => {
  it('[S36] what is written on top of a tab that dies at once reaches the others', async () => {
    const { left, right, his } = await twoTabs()
    left.write('fra den døde ')
    left.crash()
    await moment()
    right.write('fra den levende')
    await expectSoon(
      () => right.status().waiting === 0,
      () => right.status(),
    )
    await expectRead(his, right.read())
    expect(his.read()).toContain('fra den levende')
  })

  it('[S36] so it is without storage, where nothing is kept before it is shown', async () => {
    const { wire, browser, left, right, his } = await twoTabs()
    browser.roomStore.answer('blocked')
    // The left one writes, and nothing of it comes to the relay.
    wire.keepFromRelay = (dialed) => dialed === 1
    left.write('kun vist ')
    await expectRead(right, 'kun vist ')
    left.crash()
    right.write('og skrevet videre')
    await expectRead(his, 'kun vist og skrevet videre')
  })

  it('[S36] a closed tab leaves its last words to one that lives, which sends them at once', async () => {
    const { browser, links, left, right, his } = await twoTabs()
    left.write('sidste ord')
    await left.room.close()
    await expectRead(his, 'sidste ord')
    await expectSoon(
      () => right.status().waiting === 0,
      () => right.status(),
    )
    const stored = await browser.roomStore.load(Buffer.from(links.host.roomId).toString('hex'))
    expect(stored?.drafts.length).toBeLessThanOrEqual(1)
  })

  it('[S36] a tab that never showed anything is taken over from as well', async () => {
    const { wire, browser, left, his } = await twoTabs()
    const { putDraft } = browser.roomStore
    // It dies between keeping and showing.
    browser.roomStore.putDraft = async (...given) => {
      browser.roomStore.putDraft = putDraft
      const kept = await putDraft(...given)
      left.crash()
      return kept
    }
    wire.keepFromRelay = (dialed) => dialed === 1
    left.write('kun gemt')
    await expectRead(his, 'kun gemt')
  })

  it('[S7] what found no room and was not sent is kept when there is room as the tab closes', async () => {
    const { wire, links, browser, left, right, his } = await twoTabs()
    right.crash()
    browser.roomStore.answer('full')
    wire.keepFromRelay = (dialed) => dialed === 1
    left.write('uden plads')
    await left.room.settled()
    expect(left.status().storage).toBe('full')
    browser.roomStore.answer('kept')
    await left.room.close()
    left.crash()
    const stored = await browser.roomStore.load(Buffer.from(links.host.roomId).toString('hex'))
    expect(stored?.drafts).toHaveLength(1)

    await browser.open(links.host)
    await expectRead(his, 'uden plads')
  })

  it('[S7] so is what another tab showed and could not keep, when both die', async () => {
    const { wire, links, browser, left, right, his } = await twoTabs()
    browser.roomStore.answer('full')
    wire.keepFromRelay = () => true
    left.write('kun vist')
    await expectRead(right, 'kun vist')
    left.room.doc.destroy()
    browser.roomStore.answer('kept')
    // Something makes the right one remember; then the browser dies as a whole.
    browser.roomStore.answerToDrafts('full')
    const closing = right.room.close()
    await closing
    left.crash()
    right.crash()
    browser.roomStore.answer('kept')
    wire.keepFromRelay = () => false
    wire.cut()

    await browser.open(links.host)
    await expectRead(his, 'kun vist')
  })

  it('[S6] what another tab writes while this one is opening is not missed', async () => {
    const wire = new Wire()
    wire.isDown = true
    const links = await createRoomLinks()
    const browser = new Browser(wire)
    const left = await browser.open(links.host, true)
    left.write('a')
    await left.room.settled()
    const { load } = browser.roomStore
    browser.roomStore.load = async (name) => {
      browser.roomStore.load = load
      const stored = await load(name)
      left.write('b')
      await left.room.settled()
      return stored
    }
    const right = await browser.open(links.host, true)
    left.write('c')
    await expectRead(right, 'abc')
  })

  it('[S7] with a full store the draft of a tab that is gone is sent once, however often the line is cut', async () => {
    const wire = new Wire()
    wire.isDown = true
    const links = await createRoomLinks()
    const browser = new Browser(wire)
    const gone = await browser.open(links.host, true)
    gone.write('hej')
    await gone.room.settled()
    gone.crash()
    browser.roomStore.answerToDrafts('full')
    wire.isDown = false
    const living = await browser.open(links.host, true)
    for (let cuts = 0; cuts < 4; cuts += 1) {
      await expectLive(living)
      await expectSoon(
        () => living.status().waiting === 0,
        () => living.status(),
      )
      await moment()
      wire.cut()
    }
    expect((await wire.store.room(links.host.roomId))?.head).toBe(1)
  })
})
