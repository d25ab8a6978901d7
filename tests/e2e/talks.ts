import { expect } from 'vitest'

import { press, reach, tick, write } from './person.ts'
import { expectNothingFromAxe, type Stage } from './acts.ts'

/** The fortnightly talk: the agreements first, four questions, and another round. */
export async function talkShortly({ leader, nearest, words }: Stage): Promise<void> {
  const [her, his] = [leader.page(), nearest.page()]
  const own = words.dialogueRoom
  await her.getByRole('heading', { name: own.shortTalk.title }).waitFor()
  const questions = await her.locator('.four-question').allInnerTexts()
  expect(questions).toEqual(Object.values(words.shortTalk))
  // They choose to take their time, and see that it is the same for both.
  await press(her, own.talk.other.short)
  await his.getByText(own.talk.round(2, own.talk.names.long)).waitFor()
  await press(his, own.talk.other.long)
  await her.getByRole('heading', { name: own.shortTalk.title }).waitFor()

  await press(his, own.agreements.add)
  await write(his, own.agreements.what, 'KANARIE kort møde mandag')
  await tick(his, own.nextTalk.none)
  await press(his, own.close.button)
  await his.getByRole('heading', { name: own.close.title }).waitFor()
  await press(his, own.close.confirm)
  await her.getByText(own.talk.round(3, own.talk.names.short)).waitFor()
}

/** What they said and agreed, later and without a network, and on paper. */
export async function lookBack({ leader, words }: Stage): Promise<void> {
  const page = leader.page()
  const own = words.dialogueRoom
  await page.evaluate(() => navigator.serviceWorker.ready)
  leader.line.cut()
  await press(page, own.past.go)
  await page.getByRole('heading', { level: 1, name: own.past.title }).waitFor()
  const talks = page.locator('main .past-round')
  await talks.first().waitFor()
  expect(await talks.count()).toBe(2)
  expect(await talks.first().innerText()).toContain(own.talk.names.short)
  expect(await talks.first().innerText()).toContain('KANARIE kort møde mandag')
  expect(await talks.last().innerText()).toContain(own.talk.names.long)
  await expectNothingFromAxe(page)
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.sheet').innerText()).toContain('KANARIE kort møde mandag')
  await page.emulateMedia({ media: 'screen' })
  await reach(page, own.past.back)
  leader.line.mend()
  await press(page, own.past.back)
  await page.getByRole('heading', { name: own.last.title }).waitFor()
}
