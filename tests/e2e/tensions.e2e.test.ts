import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { da, en } from '#content/all'
import { tensionWords } from '#content/measure'

import { arrive, faultsOnScreen, press, tick, write } from './person.ts'
import { setScene } from './scene.ts'

const { browser, relay } = await setScene()

test.each([
  ['da', 390],
  ['en', 1440],
] as const)(
  'a group lays what presses and what drives, and hands the answer to its plan (%s)',
  async (language, width) => {
    const words = { da, en }[language]
    const own = tensionWords[language]
    const leader = await arrive({ browser, relayPort: relay.port, width, language })
    const page = leader.page()
    await page.goto(`${leader.line.address}/#/ledergruppe`)
    await write(page, words.groupMake.name.label, 'Ledelsen')
    await write(page, words.groupMake.seats.label, '3')
    await write(page, words.groupMake.leads.name, 'Mette')
    await press(page, words.groupMake.make)
    await page.getByText(words.groupRoom.go.back).waitFor()
    await press(page, words.groupRoom.go.back)

    await press(page, words.groupRoom.go.tensions)
    await page.getByRole('heading', { name: own.title }).waitFor()
    await page.getByText(own.first.nothingPlaced).waitFor()
    await look(page)
    await press(page, own.own.add)
    await page.getByText(own.own.faults.empty).waitFor()
    await write(page, own.own.label, 'To byer')
    await press(page, own.own.add)
    await page.getByText(own.own.drop('To byer')).waitFor()
    if (width === 1440) await page.getByLabel(own.map.views.list, { exact: true }).check()
    for (const name of [own.names.time, 'To byer']) {
      await page.getByLabel(own.map.moveItem(name)).selectOption('focus')
    }
    await look(page)

    await tick(page, own.names.time)
    const heading = own.response.title(own.names.time)
    await page.getByRole('heading', { name: heading }).waitFor()
    await press(page, own.response.toAgreements)
    await page.getByText(own.response.faults.empty).waitFor()
    await write(page, own.response.label, 'Direktionen siger, hvad der kan vente.')
    await press(page, own.response.toAgreements)
    await page.getByText(own.response.agreed).waitFor()
    await press(page, own.response.toSend)
    await page.getByText(own.response.suggested).waitFor()
    await look(page)
    await page.getByText(words.saving.saved, { exact: true }).waitFor()
    await page.reload()
    await page.getByText(own.response.agreed).waitFor()
    expect(leader.faults).toEqual([])
    await leader.leave()
  },
)

async function look(page: Page): Promise<void> {
  expect(await faultsOnScreen(page)).toEqual([])
}
