import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import type { Language } from '#app/language.ts'
import { da, en } from '#content/all'
import { measureWords, unitWords } from '#content/measure'
import { directions, readCarried } from '#domain'

import { comeIn, makeGroup } from './group-acts.ts'
import { arrive, download, faultsOnScreen, press, tick, type Person } from './person.ts'
import { setScene } from './scene.ts'

const { browser, relay } = await setScene()

test.each(['da', 'en'] as const)(
  'five rate a tool before and after, and see what has changed (%s)',
  async (language) => {
    const words = { da, en }[language]
    const own = measureWords[language]
    const people = { browser, relayPort: relay.port, language }
    const host = await arrive({ ...people, width: 1440 })
    const invitation = await makeGroup(host, words, 5)
    const members: Person[] = []
    for (const name of ['Jonas', 'Sara', 'Ali', 'Bo']) {
      const member = await arrive({ ...people, width: 390 })
      await comeIn(member, { words, name, ...invitation })
      members.push(member)
    }
    const all = [host, ...members]

    const subject = own.subjects.group.name
    for (const [moment, degree] of [
      ['before', 3],
      ['after', 4],
    ] as const) {
      await begin(host, { language, subject, moment: own.home.moments[moment] })
      await press(host.page(), own.notOpen.open)
      await host.page().getByText(words.groupRound.open.answered(0)).waitFor({ timeout: 20_000 })
      await look(host.page())
      for (const [at, person] of all.entries()) {
        if (person !== host) await goToMeasurement(person, { language, name: `${subject},` })
        await answer(person, { language, degree: at === 0 ? degree - 1 : degree })
      }
      await Promise.all(all.map((person) => handIn(person, language)))
      await host.page().getByText(words.groupRound.open.answered(5)).waitFor({ timeout: 30_000 })
      await press(host.page(), words.groupRound.open.close)
      await press(host.page(), words.groupRound.open.closeConfirm)
      for (const person of all) {
        await person.page().getByText(own.result.caution).first().waitFor({ timeout: 30_000 })
      }
      await look(host.page())
    }

    const csv = await download(host.page(), own.sheet.csv)
    expect(csv).toContain(`${words.toolRating.criteria.task.name};2,80;;5;3,80;;5;1,00;;136;`)
    expect(await download(host.page(), own.sheet.xlsx)).toContain('<v>3.80</v>')
    const carried = readCarried(await download(host.page(), unitWords[language].carry.button))
    expect(carried).toMatchObject({ ok: true, carried: { figures: { task: { n: 5, sum: 19 } } } })
    for (const person of all) {
      const numbers = person
        .page()
        .getByRole('region', { name: own.result.numbersTitle, exact: true })
      const seen = await numbers.innerText()
      for (const told of ['2,80', '3,80', '+1,00', '136'])
        expect(seen).toContain(language === 'da' ? told : told.replace(',', '.'))
      await look(person.page())
    }
    await measureDirections(all, language)
    for (const person of all) {
      expect(person.faults).toEqual([])
      await person.leave()
    }
  },
)

/** The six directions: a star and a table, and each sees her own beside them where she asks. */
async function measureDirections(all: readonly Person[], language: Language): Promise<void> {
  const words = { da, en }[language]
  const own = measureWords[language]
  const [host] = all
  if (host === undefined) throw new Error('there is a host')
  const subject = own.subjects.relations.name
  await begin(host, { language, subject, moment: null })
  await press(host.page(), own.notOpen.open)
  await host.page().getByText(words.groupRound.open.answered(0)).waitFor({ timeout: 20_000 })
  for (const [at, person] of all.entries()) {
    if (person !== host) await goToMeasurement(person, { language, name: `${subject} ·` })
    await answerDirections(person, { language, degree: at === 0 ? 2 : 4 })
  }
  await Promise.all(all.map((person) => handIn(person, language)))
  await host.page().getByText(words.groupRound.open.answered(5)).waitFor({ timeout: 30_000 })
  await press(host.page(), words.groupRound.open.close)
  await press(host.page(), words.groupRound.open.closeConfirm)
  const [, member] = all
  for (const person of [host, ...(member === undefined ? [] : [member])]) {
    const page = person.page()
    await page.getByRole('img', { name: own.relations.picture }).waitFor({ timeout: 30_000 })
    await tick(page, own.relations.show)
    await page
      .getByText(own.relations.yours(person === host ? 2 : 4))
      .first()
      .waitFor()
    const mean = language === 'da' ? '3,60' : '3.60'
    expect(await page.getByRole('table').first().innerText()).toContain(mean)
    await look(page)
  }
}

async function answerDirections(
  person: Person,
  { language, degree }: { readonly language: Language; readonly degree: 2 | 4 },
): Promise<void> {
  const page = person.page()
  const { answer: own } = measureWords[language]
  const { compass } = { da, en }[language]
  await press(page, own.go)
  for (const [at, direction] of directions.entries()) {
    await page.getByRole('heading', { name: compass.directions[direction].name }).waitFor()
    const choices = page.getByLabel(compass.degree(degree, compass.degrees[degree]))
    for (const axis of [0, 1]) await choices.nth(axis).check()
    if (at === 0) await look(page)
    await press(page, at === directions.length - 1 ? own.finish : own.next)
  }
}

interface ToBegin {
  readonly language: Language
  readonly subject: string
  /** Null where a subject has none. */
  readonly moment: string | null
}

async function begin(host: Person, { language, subject, moment }: ToBegin): Promise<void> {
  const page = host.page()
  const own = measureWords[language]
  await goHome(host)
  await press(page, { da, en }[language].groupRoom.go.measure)
  await page.getByRole('heading', { name: own.title }).waitFor()
  await look(page)
  await press(page, own.home.button)
  await page.getByText(own.home.faults.noSubject).waitFor()
  await page.getByLabel(subject, { exact: true }).check()
  if (moment !== null) await page.getByLabel(moment, { exact: true }).check()
  await press(page, own.home.button)
  await page.getByRole('button', { name: own.notOpen.open }).waitFor({ timeout: 20_000 })
  await look(page)
}

async function goToMeasurement(
  person: Person,
  { language, name }: { readonly language: Language; readonly name: string },
): Promise<void> {
  const page = person.page()
  await goHome(person)
  await press(page, { da, en }[language].groupRoom.go.measure)
  await page.getByRole('heading', { name: measureWords[language].title }).waitFor()
  await press(page, name)
}

/** Home is where everybody is found again, whatever screen they were on. */
async function goHome(person: Person): Promise<void> {
  await person.page().evaluate(() => {
    window.location.hash = window.location.hash.replace(/(ledergruppe\/[^/]+).*/, '$1')
  })
}

async function answer(
  person: Person,
  { language, degree }: { readonly language: Language; readonly degree: number },
): Promise<void> {
  const page = person.page()
  const own = measureWords[language].answer
  const words = { da, en }[language]
  await press(page, own.go)
  const inWords = words.compass.degrees[degree as 1 | 2 | 3 | 4 | 5]
  for (const [at, criterion] of (['usability', 'relevance', 'task'] as const).entries()) {
    await page.getByRole('heading', { name: words.toolRating.criteria[criterion].name }).waitFor()
    await page.getByLabel(words.compass.degree(degree, inWords)).check()
    if (at === 0) await look(page)
    await press(page, at === 2 ? own.finish : own.next)
  }
}

async function handIn(person: Person, language: Language): Promise<void> {
  const page = person.page()
  const own = { da, en }[language].groupRound.handIn
  await press(page, own.button)
  await page.getByText(own.done).waitFor({ timeout: 40_000 })
}

async function look(page: Page): Promise<void> {
  expect(await faultsOnScreen(page)).toEqual([])
}
