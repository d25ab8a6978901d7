import { expect, test } from 'vitest'

import type { Words } from '#content/all'
import { da, en } from '#content/all'

import { comeIn, heading, invite, look, makeRoom } from './organisation-acts.ts'
import { arrive, press, tick, write, type Person } from './person.ts'
import { setScene } from './scene.ts'

const { browser, relay } = await setScene()

const journeys = [
  { language: 'da', words: da, width: 390 },
  { language: 'en', words: en, width: 1440 },
] as const

test.each(journeys)(
  'an owner lets an editor go, and the others go on ($language)',
  async ({ language, words, width }) => {
    const people = { browser, relayPort: relay.port, width, language }
    const [owner, ida, bo] = [await arrive(people), await arrive(people), await arrive(people)]
    await makeRoom(owner, words)
    for (const [person, name] of [
      [ida, 'KANARIE Ida'],
      [bo, 'KANARIE Bo'],
    ] as const) {
      await comeIn(person, words, await invite(owner, words, 'member'))
      await sayName(person, words, name)
    }
    await layTheme(ida, words, 'KANARIE før')

    await takeTheLinkBack(owner, words)
    await changeTheKey(owner, words)

    await expectShutOut(bo, words)
    await layTheme(ida, words, 'KANARIE efter')
    await owner.page().getByText('KANARIE efter').filter({ visible: true }).first().waitFor()
    const disk = relay.disk().map((bytes) => bytes.toString('latin1'))
    expect(disk.filter((bytes) => bytes.includes('KANARIE'))).toHaveLength(0)
    for (const person of [owner, ida, bo]) {
      expect(person.faults).toEqual([])
      await person.leave()
    }
  },
)

async function sayName({ page }: Person, words: Words, name: string): Promise<void> {
  const own = words.organisationRoom.ownName
  await press(page(), own.title)
  await page().getByText(words.newKey.ownNumberHelp).waitFor()
  await write(page(), own.label, name)
  await look(page())
}

async function layTheme({ page }: Person, words: Words, text: string): Promise<void> {
  const own = words.prioritise
  await press(page(), words.organisationRoom.steps.prioritise.name)
  await press(page(), own.ways.themes.name)
  await write(page(), own.themes.label, text)
  await page().keyboard.press('Enter')
  await page().getByText(text).filter({ visible: true }).first().waitFor()
  await press(page(), own.back)
  await press(page(), words.organisationRoom.go.back)
}

async function takeTheLinkBack({ page }: Person, words: Words): Promise<void> {
  const own = words.newKey
  await press(page(), own.organisation.title)
  await page().getByText(own.organisation.lead).waitFor()
  await look(page())
  await press(page(), own.link.button)
  await page().getByText(own.link.done).waitFor()
}

async function changeTheKey({ page }: Person, words: Words): Promise<void> {
  const own = words.newKey
  await press(page(), own.room.button)
  await page().getByText('KANARIE Bo').waitFor()
  await tick(page(), 'KANARIE Ida')
  await look(page())
  await press(page(), own.who.next)
  await page().getByText(own.confirm.stay('KANARIE Ida')).waitFor()
  await page().getByText(own.organisation.viewers).waitFor()
  await look(page())
  await press(page(), own.confirm.confirm)
  await heading(page(), own.done.title)
  await look(page())
  await press(page(), own.organisation.known.box)
  await heading(page(), words.inbox.box.title)
  await press(page(), words.organisationRoom.go.back)
  await press(page(), words.organisationRoom.steps.prioritise.name)
  await press(page(), words.prioritise.ways.themes.name)
}

async function expectShutOut({ page }: Person, words: Words): Promise<void> {
  const { left } = words.newKey
  await page().getByText(left.happened).waitFor()
  await look(page())
  await press(page(), words.organisationRoom.steps.prioritise.name)
  await page().getByText(left.happened).waitFor()
  await look(page())
}
