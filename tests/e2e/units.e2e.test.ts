import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { da, en } from '#content/all'
import { measureWords, unitWords } from '#content/measure'
import { directions, parseDate, writeCarried, type IsoDate } from '#domain'

import { arrive, faultsOnScreen, press, tick, write } from './person.ts'
import { setScene } from './scene.ts'

const { browser, relay } = await setScene()

const begun = parseDate('2026-11-27') ?? ('' as IsoDate)

function fileOf(n: number, mean: number) {
  const figure = { n, sum: n * mean }
  const figures = { usability: figure, relevance: figure, task: figure }
  const text = writeCarried({ subject: 'group', moment: 'after', begun, figures })
  return { name: 'maaling.json', mimeType: 'application/json', buffer: Buffer.from(text) }
}

/** The same in all six directions: it matters much, and goes fairly well. */
function directionsFile(n: number) {
  const told = directions.flatMap((direction) => [
    [`${direction}/importance`, { n, sum: n * 4 }] as const,
    [`${direction}/today`, { n, sum: n * 3 }] as const,
  ])
  const figures = Object.fromEntries(told)
  const text = writeCarried({ subject: 'relations', moment: null, begun, figures })
  return { name: 'retninger.json', mimeType: 'application/json', buffer: Buffer.from(text) }
}

test.each([
  ['da', 390],
  ['en', 1440],
] as const)(
  'an organisation sees its groups beside each other, and a total that tells of none it hides (%s)',
  async (language, width) => {
    const words = { da, en }[language]
    const own = unitWords[language]
    const owner = await arrive({ browser, relayPort: relay.port, width, language })
    const page = owner.page()
    await page.goto(`${owner.line.address}/#/organisation`)
    await write(page, words.organisationMake.name.label, 'Fjordby')
    await press(page, words.organisationMake.make)
    await page.getByText(words.organisationRoom.go.measured).waitFor()
    await press(page, words.organisationRoom.go.measured)
    await page.getByText(own.none).waitFor()
    await look(page)

    await press(page, own.take.button)
    await page.getByText(own.take.faults.noFile).waitFor()
    await choose(page, own.take.file, { ...fileOf(6, 3), buffer: Buffer.from('fire') })
    await page.getByText(own.take.faults.notOne).waitFor()
    await choose(page, own.take.file, fileOf(3, 3))
    await page.getByText(own.take.faults.tooFew).waitFor()
    await look(page)

    const groups = [
      { name: 'Skolerne', file: fileOf(9, 3) },
      { name: 'Plejen', file: fileOf(6, 4) },
    ]
    for (const { name, file } of groups) {
      await choose(page, own.take.file, file)
      await write(page, own.take.name, name)
      await press(page, own.take.button)
      await page.getByText(own.drop(name)).waitFor()
    }
    await page.getByText(own.total(2)).first().waitFor()
    await choose(page, own.take.file, fileOf(7, 3))
    await write(page, own.take.name, 'Teknik')
    await tick(page, own.take.together)
    await press(page, own.take.button)
    await page.getByText(own.leftOut(1)).waitFor()
    const table = page.getByRole('table').first()
    expect(await table.innerText()).toContain(language === 'da' ? '3,40' : '3.40')
    expect(await table.innerText()).not.toContain('Teknik')
    await look(page)

    for (const { name } of groups) {
      await choose(page, own.take.file, directionsFile(6))
      await write(page, own.take.name, name)
      await press(page, own.take.button)
      await page.getByText(own.drop(name)).nth(1).waitFor()
    }
    const star = page.getByRole('img', { name: measureWords[language].relations.picture })
    await star.waitFor()
    await look(page)
    expect(owner.faults).toEqual([])
    await owner.leave()
  },
)

async function choose(
  page: Page,
  label: string,
  file: { readonly name: string; readonly mimeType: string; readonly buffer: Buffer },
): Promise<void> {
  await page.getByLabel(label).setInputFiles(file)
}

async function look(page: Page): Promise<void> {
  expect(await faultsOnScreen(page)).toEqual([])
}
