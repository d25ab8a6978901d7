import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { da, en } from '#content/all'

import { openByCode, thinkAlone } from './acts.ts'
import { placesOf, tracesOf } from '../stories/eve.ts'
import {
  answer,
  closeMeeting,
  decideAtMeeting,
  giveOutLetterbox,
  linkGroup,
  makeRoom,
  meetWithPlan,
  publishPlan,
  readAnswer,
  sendLetter,
  type Between,
} from './letters-acts.ts'
import { sitDown } from './meeting-acts.ts'
import { arrive, faultsOnScreen } from './person.ts'
import { setScene } from './scene.ts'

const { browser, relay } = await setScene()

const journeys = [
  { language: 'da', words: da, widths: [390, 1440] },
  { language: 'en', words: en, widths: [1440, 390] },
] as const

test.each(journeys)(
  'a theme goes to the organisation, is answered, becomes a plan, and comes back ($language)',
  async ({ language, words, widths: [one, other] }) => {
    const arriving = (width: number) => arrive({ browser, relayPort: relay.port, language, width })
    const [mette, jonas, sara] = [await arriving(one), await arriving(other), await arriving(390)]
    const owner = await arriving(other)
    const between: Between = { words, owner, mette, jonas, look }

    await makeRoom(between)
    await giveOutLetterbox(between)
    await sitDown({ words, host: mette, jonas, sara, look: (_name, page) => look(page) })
    await linkGroup(between)
    await decideAtMeeting(between)
    await sendLetter(between)
    await answer(between)
    await readAnswer(between)
    await publishPlan(between)
    await closeMeeting(between)
    await meetWithPlan(between)

    expectNothingInTheOpen('KANARIE')
    for (const person of [mette, jonas, sara, owner]) {
      expect(person.faults).toEqual([])
      await person.leave()
    }
  },
)

test('the whole chain: nine people, five rooms, and nobody sees what was not carried (da)', async () => {
  const words = da
  const arriving = (width: number) =>
    arrive({ browser, relayPort: relay.port, language: 'da', width })
  const [mette, director] = [await arriving(390), await arriving(1440)]
  const alone = await thinkAlone({ leader: mette, nearest: director, words })
  await openByCode({ leader: mette, nearest: director, words }, alone)
  const kept = 'KANARIE min nabo i ledergruppen'
  expect(await director.page().locator('main').innerText()).not.toContain(kept)

  await mette.comeBack()
  const [jonas, sara, ali, bo] = [
    await arriving(1440),
    await arriving(390),
    await arriving(390),
    await arriving(390),
  ]
  const [owner, reader] = [await arriving(1440), await arriving(390)]
  const between: Between = { words, owner, mette, jonas, look }
  await makeRoom(between)
  await giveOutLetterbox(between)
  const table = {
    words,
    host: mette,
    jonas,
    sara,
    look: (_name: string, page: Page) => look(page),
  }
  await sitDown(table, [
    { person: ali, name: 'KANARIE-Ali' },
    { person: bo, name: 'KANARIE-Bo' },
  ])
  await linkGroup(between)
  await decideAtMeeting(between)
  await sendLetter(between)
  await answer(between)
  await readAnswer(between)
  const address = await publishPlan(between)
  await reader.page().goto(address)
  await reader.page().getByText('Kortere projekter').first().waitFor()
  await closeMeeting(between)
  await meetWithPlan(between)

  // What she kept, and what she carried to her director alone, has come to nobody else.
  for (const { page } of [owner, jonas, sara, ali, bo, reader]) {
    const seen = await page().locator('body').innerText()
    expect(seen).not.toContain('min nabo')
    expect(seen).not.toContain('projekt Havn')
  }
  expect(await director.page().locator('body').innerText()).not.toContain('tid til at lede')
  expect(await reader.page().locator('body').innerText()).not.toContain('KANARIE')
  expectNothingInTheOpen('KANARIE')
  for (const person of [mette, director, jonas, sara, ali, bo, owner, reader]) {
    expect(person.faults).toEqual([])
    await person.leave()
  }
})

/** Eve has the disk and the log. */
function expectNothingInTheOpen(word: string): void {
  const heap = [
    ...relay.disk().map((bytes) => ({ where: 'disk', bytes })),
    { where: 'log', bytes: Buffer.from(relay.log()) },
  ]
  expect(placesOf(tracesOf(word), heap)).toEqual([])
}

async function look(page: Page): Promise<void> {
  expect(await faultsOnScreen(page)).toEqual([])
}
