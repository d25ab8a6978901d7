import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { da, en, type Words } from '#content/all'
import { danishWorkshop, type WorkshopWords } from '#content/workshop/da'
import { englishWorkshop } from '#content/workshop/en'
import { danishHall, type HallWords } from '#content/workshop/hall-da'
import { englishHall } from '#content/workshop/hall-en'

import { arrive, faultsOnScreen, press, reach, tick, write, type Person } from './person.ts'
import { setScene } from './scene.ts'

const { browser, relay } = await setScene()

interface Hall {
  readonly words: Words
  readonly own: WorkshopWords
  readonly hall: HallWords
}

const journeys = [
  {
    language: 'da',
    said: { words: da, own: danishWorkshop, hall: danishHall },
    phones: 10,
    seating: 'code',
  },
  {
    language: 'en',
    said: { words: en, own: englishWorkshop, hall: englishHall },
    phones: 2,
    seating: 'draw',
  },
] as const

test.each(journeys)(
  'a whole workshop: tables, reflection, proposals, gathering, dots and minutes, in hand and on the wall ($language)',
  { timeout: 900_000 },
  async ({ language, said, phones, seating }) => {
    const people = { browser, relayPort: relay.port, language }
    const mette = await arrive({ ...people, width: 1440 })
    const wall = await arrive({ ...people, width: 1920 })
    const link = await openHall(mette, said)
    await comeIn(wall, said, link)
    await setTables(mette, said, seating)
    const inHand: Person[] = []
    for (let phone = 0; phone < phones; phone += 1) {
      const person = await arrive({ ...people, width: 390 })
      await comeIn(person, said, link)
      inHand.push(person)
    }
    const [ali, bo] = inHand
    if (ali === undefined || bo === undefined) throw new Error('two came')

    await reflect(ali, said)
    await Promise.all(
      inHand.map((person, at) =>
        seating === 'draw' ? drawTable(person, said) : sitDown(person, said, String((at % 5) + 1)),
      ),
    )
    await look(ali.page())
    await propose(ali, said)
    // Two of one table never at once: who presses first sends for both, and takes the button with her.
    for (const wave of [inHand.slice(1, 5), inHand.slice(5)]) {
      await Promise.all(wave.map((person, at) => proposeQuickly(person, said, at)))
    }
    await gather(mette, wall, said)
    await layDots(inHand, mette, said)
    await onTheWall(wall, said)
    await decideAndKeep(mette, ali, said)
    const owner = await arrive({ ...people, width: 1440 })
    await sendOn({ mette, ali, owner }, said)

    const disk = relay.disk().map((bytes) => bytes.toString('latin1'))
    expect(disk.filter((bytes) => bytes.includes('KANARIE'))).toHaveLength(0)
    for (const person of [mette, wall, owner, ...inHand]) {
      expect(person.faults).toEqual([])
      expect(person.wire.filter((sent) => sent.includes('KANARIE'))).toEqual([])
      await person.leave()
    }
  },
)

/** She makes it, and copies the address that the picture on the wall carries. */
async function openHall(mette: Person, { words, own }: Hall): Promise<string> {
  const page = mette.page()
  await press(page, words.start.ways.workshop.name)
  await heading(page, own.make.title)
  await write(page, own.make.name.label, 'KANARIE ledertrivsel')
  await press(page, own.make.make)
  await heading(page, 'KANARIE ledertrivsel')
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await press(page, own.room.go.people)
  await heading(page, own.people.title)
  await page.locator('.told-code').waitFor()
  await press(page, own.people.qr.copy)
  await page.getByText(own.people.qr.copied).waitFor()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  await press(page, own.room.go.back)
  await heading(page, 'KANARIE ledertrivsel')
  return link
}

async function comeIn(person: Person, { words }: Hall, link: string): Promise<void> {
  const page = person.page()
  const key = link.slice(link.indexOf('#'))
  await page.goto(`${person.line.address}/${key}`)
  await page.reload()
  await page.goto(`${person.line.address}/${key}`)
  await page.getByRole('button', { name: words.join.takePart.open }).click()
  await heading(page, 'KANARIE ledertrivsel')
}

async function setTables(
  mette: Person,
  { own, hall }: Hall,
  seating: 'code' | 'draw',
): Promise<void> {
  const page = mette.page()
  await press(page, own.room.hall.ways.borde)
  await heading(page, hall.tables.title)
  await write(page, hall.tables.count, 'mange')
  await press(page, hall.tables.set)
  await page.getByText(hall.tables.countFault).waitFor()
  await look(page)
  await page.getByLabel(hall.tables.seatings[seating]).check()
  await write(page, hall.tables.count, '5')
  await press(page, hall.tables.set)
  await page.getByText(hall.tables.saved(5)).waitFor()
  await look(page)
  await press(page, own.room.go.back)
}

async function reflect(ali: Person, { own, hall }: Hall): Promise<void> {
  const page = ali.page()
  await press(page, own.room.hall.ways.refleksion)
  await heading(page, hall.reflection.title)
  await write(page, own.topics.noticedTools.question, 'KANARIE om værktøjerne')
  await write(
    page,
    own.topics.noticed.question,
    'KANARIE min tanke\nKANARIE en linje, jeg vil dele',
  )
  await look(page)
  await press(page, own.room.go.back)
  await heading(page, 'KANARIE ledertrivsel')
}

async function sitDown(person: Person, { own, hall }: Hall, table: string): Promise<void> {
  const page = person.page()
  await page.getByRole('link', { name: own.room.hall.ways.bord }).click()
  await page.getByLabel(hall.find.label).fill('99')
  await page.getByRole('button', { name: hall.find.sit }).click()
  await page.getByText(hall.find.faults.noSuchTable(5)).waitFor()
  await page.getByLabel(hall.find.label).fill(table)
  await page.getByRole('button', { name: hall.find.sit }).click()
  await page
    .getByText(hall.table.title(Number(table)))
    .first()
    .waitFor()
  await goToProposals(page, { own, hall })
}

/** She asks for a number, and gets one although the page was closed before it came. */
async function drawTable(person: Person, { own, hall }: Hall): Promise<void> {
  const page = person.page()
  await press(page, own.room.hall.ways.bord)
  await heading(page, hall.find.title)
  await look(page)
  await press(page, hall.find.drawIt)
  await page.reload()
  await page.locator('.table-number').waitFor({ timeout: 30_000 })
  await goToProposals(page, { own, hall })
}

async function goToProposals(page: Page, { own, hall }: Pick<Hall, 'own' | 'hall'>): Promise<void> {
  await page.getByLabel(hall.topicNames.proposals).click()
  await heading(page, own.topics.proposals.question)
}

/** Two are not three; the third is a line of her own that she carries. */
async function propose(ali: Person, { hall }: Hall): Promise<void> {
  const page = ali.page()
  for (const at of [1, 2]) {
    await press(page, hall.table.add)
    await write(page, hall.table.proposal(at), `KANARIE forslag ${String(at)}`)
  }
  await press(page, hall.table.send)
  await page.getByText(hall.table.tooFew).waitFor()
  await look(page)
  await press(page, hall.table.carry)
  await reach(page, hall.table.carry)
  await page.getByRole('combobox', { name: hall.table.carry }).selectOption({ index: 2 })
  await page.getByText(hall.table.carryPreview).waitFor()
  await press(page, hall.table.carryIt)
  await page.getByText(hall.table.carried).waitFor()
  await page.getByText(hall.table.preview).waitFor()
  await look(page)
  await press(page, hall.table.send)
  await page.getByText(hall.table.sent).first().waitFor()
  await look(page)
}

async function proposeQuickly(person: Person, { hall }: Hall, at: number): Promise<void> {
  const page = person.page()
  for (let more = 0; more < 3; more += 1) {
    const before = await page.locator('.proposals textarea').count()
    await page.getByRole('button', { name: hall.table.add }).click()
    const field = page.locator('.proposals textarea').nth(before)
    await field.fill(`KANARIE ${String(at)}.${String(more)}`)
  }
  await page.getByRole('button', { name: hall.table.send }).click()
  await page.getByText(hall.table.sent).first().waitFor()
}

async function gather(mette: Person, wall: Person, { own, hall }: Hall): Promise<void> {
  const page = mette.page()
  const said = hall.gathering
  await press(page, own.room.hall.ways.opsamling)
  await heading(page, said.title)
  await page.getByText('KANARIE en linje, jeg vil dele').first().waitFor()
  await write(page, said.newCluster, 'KANARIE tid')
  await press(page, said.makeCluster)
  await page.getByRole('heading', { name: 'KANARIE tid' }).waitFor()
  await page.getByLabel(said.moveTo('KANARIE forslag 1')).selectOption({ label: 'KANARIE tid' })
  await press(page, said.enter.title)
  await write(page, said.enter.text, 'KANARIE fra papiret')
  await press(page, said.enter.add)
  await page.getByText(said.enter.added).waitFor()
  await tick(page, said.onWall)
  await look(page)
  const onWall = wall.page()
  await onWall.getByRole('link', { name: own.follow.wall }).click()
  await heading(onWall, own.wall.gathered.title)
  await onWall.getByText('KANARIE tid').waitFor()
  await look(onWall)
}

async function layDots(inHand: readonly Person[], mette: Person, said: Hall): Promise<void> {
  const dots = said.hall.gathering.dots
  await press(mette.page(), dots.ask)
  await mette.page().getByText(dots.open).waitFor()
  for (const [at, person] of inHand.entries()) {
    const page = person.page()
    await page.goto(`${person.line.address}/#/`)
    await page
      .getByRole('link', { name: /KANARIE/ })
      .first()
      .click()
    await heading(page, 'KANARIE ledertrivsel')
    await page.getByRole('link', { name: said.own.room.hall.ways.opsamling }).click()
    await page.getByRole('checkbox', { name: 'KANARIE tid' }).check()
    if (at === 0) await look(page)
    await page.getByRole('button', { name: dots.lay }).click()
    await page.getByText(dots.laid).waitFor()
  }
  await press(mette.page(), dots.show)
  await mette.page().getByText(dots.shown(inHand.length)).waitFor()
  await mette.page().getByText(dots.on(inHand.length)).waitFor()
  await look(mette.page())
}

async function onTheWall(wall: Person, { own }: Hall): Promise<void> {
  const page = wall.page()
  await page.locator('.big-wall-lines').getByText('KANARIE tid').waitFor()
  await look(page)
  expect(await page.getByText(own.wall.gathered.title).count()).toBeGreaterThan(0)
}

async function decideAndKeep(mette: Person, ali: Person, { own, hall }: Hall): Promise<void> {
  const page = mette.page()
  const said = hall.gathering.decided
  await write(page, said.text, 'KANARIE vi prøver i marts')
  await write(page, said.who, 'KANARIE Lene')
  await press(page, said.add)
  await page.getByText(said.by('KANARIE Lene')).waitFor()
  const hers = ali.page()
  await hers.getByText('KANARIE vi prøver i marts').waitFor()
  await press(hers, own.room.go.back)
  await heading(hers, 'KANARIE ledertrivsel')
  await press(hers, own.room.hall.ways.referat)
  await heading(hers, hall.minutes.title('KANARIE ledertrivsel'))
  await hers.getByText('KANARIE vi prøver i marts').waitFor()
  await look(hers)
  expect(await hers.getByText('KANARIE min tanke').count()).toBe(0)
  const coming = hers.waitForEvent('download')
  await press(hers, hall.minutes.own.get)
  const stream = await (await coming).createReadStream()
  const parts: Buffer[] = []
  for await (const part of stream) parts.push(Buffer.from(part as Uint8Array))
  expect(Buffer.concat(parts).toString('utf8')).toContain('KANARIE min tanke')
  await press(page, own.room.go.back)
  await press(page, own.room.hall.ways.ark)
  await heading(page, hall.sheets.title)
  await look(page)
}

interface SentOn {
  readonly mette: Person
  readonly ali: Person
  readonly owner: Person
}

/** The organisation's link is opened on her device; what was decided goes, and everybody sees the answer. */
async function sendOn({ mette, ali, owner }: SentOn, said: Hall): Promise<void> {
  const { words, own } = said
  const hall = said.hall.gathering
  const address = await letterboxOf(owner, said)
  const page = mette.page()
  await page.goto(`${mette.line.address}/${address.slice(address.indexOf('#'))}`)
  await heading(page, words.join.letterbox.title)
  await look(page)
  await press(page, 'KANARIE ledertrivsel')
  await heading(page, hall.title)
  await press(page, hall.sendOn.title)
  await page.getByText(hall.sendOn.inHand).waitFor()
  await press(page, hall.sendOn.link)
  await press(page, hall.sendOn.sendWhich('KANARIE vi prøver i marts'))
  await page.getByText(hall.sendOn.states.delivered).waitFor({ timeout: 30_000 })
  await look(page)

  const at = owner.page()
  await at.getByText('KANARIE vi prøver i marts').waitFor({ timeout: 30_000 })
  await tick(at, words.inbox.reply.verdicts.taken)
  await write(at, words.inbox.reply.why, 'KANARIE til budgettet')
  await press(at, words.inbox.reply.sendWhich(1))
  await page.getByText(hall.sendOn.because('KANARIE til budgettet')).waitFor({ timeout: 30_000 })
  await page.getByText(hall.sendOn.verdicts.taken, { exact: true }).waitFor()
  await look(page)
  await press(ali.page(), own.room.go.back)
  await press(ali.page(), own.room.hall.ways.opsamling)
  await press(ali.page(), hall.sendOn.sent)
  await ali.page().getByText(hall.sendOn.because('KANARIE til budgettet')).waitFor()
  await look(ali.page())
}

/** Makes the organisation's room, and stays at its inbox. */
async function letterboxOf(owner: Person, { words }: Hall): Promise<string> {
  const page = owner.page()
  await press(page, words.start.ways.plan.name)
  await write(page, words.organisationMake.name.label, 'KANARIE Fjordby')
  await press(page, words.organisationMake.make)
  await heading(page, 'KANARIE Fjordby')
  await press(page, words.inbox.goBox)
  await press(page, words.inbox.box.open)
  await page.locator('svg.qr').waitFor()
  const address = await page.locator('.key-link').innerText()
  await press(page, words.inbox.go)
  await page.getByText(words.inbox.linked(0)).waitFor()
  return address
}

async function heading(page: Page, name: string): Promise<void> {
  await page.getByRole('heading', { name, exact: true, level: 1 }).waitFor()
}

async function look(page: Page): Promise<void> {
  expect(await faultsOnScreen(page)).toEqual([])
}
