import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import type { Words } from '#content/all'
import { da, en } from '#content/all'

import { everythingKept, tracesOf } from './device-storage.ts'
import {
  arrive,
  download,
  faultsOnScreen,
  press,
  reach,
  tick,
  write,
  type Person,
} from './person.ts'
import { setScene } from './scene.ts'

const { browser, relay } = await setScene()

const journeys = [
  { language: 'da', words: da, width: 390 },
  { language: 'en', words: en, width: 1440 },
] as const

test.each(journeys)(
  'a group is made, a member comes in, and gets ready without a network ($language)',
  async ({ language, words, width }) => {
    const people = { browser, relayPort: relay.port, width, language }
    const [host, member] = [await arrive(people), await arrive(people)]

    const invited = await makeGroup(host, words)
    await takeSeat(member, words, invited)
    await host.page().getByText('KANARIE-Jonas').waitFor()
    await getReady(member, words)
    await changeItems(host, words)

    expect(await host.page().locator('main').innerText()).not.toContain('KANARIE note')
    const places = [
      ...relay.disk().map((bytes) => bytes.toString('latin1')),
      await everythingKept(member.page()),
      ...host.wire,
      ...member.wire,
    ]
    for (const trace of tracesOf('KANARIE')) {
      expect(places.filter((place) => place.includes(trace))).toHaveLength(0)
    }
    for (const person of [host, member]) {
      expect(person.faults).toEqual([])
      await person.leave()
    }
  },
)

interface Invited {
  readonly link: string
  readonly code: string
}

/** Name, how many, who she is: the room is there. What is missing is told beside its field. */
async function makeGroup(host: Person, words: Words): Promise<Invited> {
  const page = host.page()
  const own = words.groupMake
  await press(page, words.start.ways.group.name)
  await page.getByRole('heading', { name: own.title }).waitFor()
  await write(page, own.seats.label, '4')
  await page.getByText(own.mode.onlyOpen).waitFor()
  await look(page)
  await press(page, own.make)
  await page.getByText(own.faults.noName).first().waitFor()
  await look(page)
  await write(page, own.name.label, 'KANARIE-ledelsen')
  await write(page, own.seats.label, '5')
  await tick(page, own.mode.picture.label)
  await reach(page, words.groupMeeting.begin.lengths[120])
  await page.keyboard.press('ArrowUp')
  await write(page, own.leads.name, 'KANARIE-Mette')
  await press(page, own.make)
  await page.getByRole('heading', { name: words.groupInvite.title }).waitFor()
  const { lasts } = words.groupRoom.meets
  await page.getByText(words.groupInvite.text.setAside(lasts[45])).waitFor()
  await look(page)
  await press(page, words.invite.link.make)
  const link = await page.locator('.key-link').innerText()
  const code = (await page.locator('.told-code').innerText()).replaceAll(/\D/g, '')
  await press(page, words.groupInvite.paper.go)
  const { paper } = words.groupInvite
  await page.getByRole('heading', { name: paper.heading }).waitFor()
  await look(page)
  await press(page, `${paper.print}: ${paper.sheets.cards.name}`)
  await expect.poll(() => page.locator('.item-cards > li').count()).toBe(25)
  await press(page, `${paper.print}: ${paper.sheets.map.name}`)
  await page.locator('.map-sheet').waitFor({ state: 'attached' })
  await press(page, words.groupRoom.go.back)
  await page.getByText(words.groupRoom.meets.none).waitFor()
  await look(page)
  return { link, code }
}

async function takeSeat(member: Person, words: Words, { link, code }: Invited): Promise<void> {
  const page = member.page()
  const own = words.groupRoom
  await page.goto(`${member.line.address}/${link.slice(link.indexOf('#'))}`)
  await page.reload()
  await page.goto(`${member.line.address}/${link.slice(link.indexOf('#'))}`)
  // Until it is known what the link opens, nobody is said to see it but the one who holds it.
  await page.locator('.chip').getByText(words.shell.onlyYou).waitFor()
  await write(page, words.join.code.label, code)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: words.join.room.title }).waitFor()
  await look(page)
  await press(page, words.join.room.open)
  await page.getByRole('heading', { name: own.seat.title }).waitFor()
  await look(page)
  await press(page, own.seat.take)
  await page.getByText(own.seat.faults.empty).waitFor()
  await write(page, own.seat.label, 'KANARIE-Jonas')
  await page.keyboard.press('Enter')
  await page.getByText(own.go.prepare).waitFor()
  expect(await page.getByText(own.roster.taken(2, 5)).count()).toBe(1)
  await look(page)
}

/** The short round, with the network gone from the second item on, by keyboard. */
async function getReady(member: Person, words: Words): Promise<void> {
  const page = member.page()
  const own = words.groupPrepare
  const { levels, items } = words.groupItems
  await press(page, words.groupRoom.go.prepare)
  await tick(page, own.path.full(25))
  await page.keyboard.press('ArrowDown')
  await look(page)
  await press(page, own.begin)
  await heading(page, items.A1.label)
  await look(page)
  await press(page, levels.success.low)
  await press(page, levels.importance.high)
  await heading(page, items.A2.label)
  await page.getByText(words.saving.saved, { exact: true }).waitFor()
  const { keep } = words.ownRoom
  await page.getByText(keep.why).waitFor()
  await look(page)
  await press(page, keep.notNow)
  await page.getByText(keep.why).waitFor({ state: 'detached' })

  member.line.cut()
  await press(page, levels.success.high)
  await press(page, levels.importance.high)
  await heading(page, items.B8.label)
  await press(page, own.skip)
  await heading(page, items.B11.label)
  await press(page, own.note.open)
  await write(page, own.note.label, 'KANARIE note til mig selv')
  await page.getByText(words.saving.written, { exact: true }).waitFor()
  await reach(page, own.note.label)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.insertText('æ'.repeat(10_000))
  await page.getByText(words.writing.tooLong(2000)).waitFor()
  await expect.poll(() => page.getByLabel(own.note.label).inputValue()).toHaveLength(10_000)
  await look(page)
  await write(page, own.note.label, 'KANARIE note til mig selv')
  member.line.mend()
  await page.getByText(words.saving.saved, { exact: true }).waitFor({ timeout: 20_000 })

  // She closes the browser and goes on where she was.
  await member.comeBack()
  const again = member.page()
  await press(again, 'KANARIE-ledelsen')
  await press(again, words.groupRoom.go.prepare)
  await press(again, own.goOn)
  await heading(again, items.B11.label)
  await press(again, own.skip)
  await heading(again, items.C5.label)
  await press(again, own.toCard)
  expect(await again.getByText(words.ownRoom.keep.why).count()).toBe(0)
  await again.getByRole('region', { name: words.groupItems.fields.focus.name }).waitFor()
  await look(again)
  const inField = (field: 'focus' | 'hold') =>
    again.getByRole('region', { name: words.groupItems.fields[field].name }).innerText()
  expect(await inField('focus')).toContain(items.A1.label)
  expect(await inField('hold')).toContain(items.A2.label)
  await press(again, own.card.asTable)
  await again.getByRole('row', { name: items.A1.label }).getByText(own.card.low).waitFor()
  await look(again)
}

async function changeItems(host: Person, words: Words): Promise<void> {
  const page = host.page()
  const own = words.groupSettings
  await press(page, words.groupRoom.go.settings)
  await write(page, own.seats.label, '12')
  await setMeeting(page, words)
  await reach(page, 'KANARIE-Mette')
  await page.keyboard.press('ArrowDown')
  await look(page)
  await press(page, own.done)
  await page.getByText(`KANARIE-Jonas (${words.groupRoom.roster.leads})`).waitFor()
  const calendar = await download(page, words.groupRoom.meets.calendar)
  expect(calendar).toContain('DURATION:PT45M')
  expect(calendar).not.toMatch(/KANARIE|ledergruppe|leadership/i)
  await press(page, words.groupRoom.go.items)
  await tick(page, own.items.ask(words.groupItems.items.A3.label))
  await page.getByText(own.items.count(24)).waitFor()
  await write(page, own.items.addLabel, 'KANARIE vi spiser sammen')
  await page.keyboard.press('Enter')
  await page.getByText(own.items.count(25)).waitFor()
  await look(page)
  await press(page, own.done)
  await page.getByText(words.groupRoom.roster.taken(2, 12)).waitFor()
}

async function setMeeting(page: Page, words: Words): Promise<void> {
  const day = new Date(Date.now() + 20 * 86_400_000)
  const parts = [day.getUTCMonth() + 1, day.getUTCDate()].map((part) =>
    String(part).padStart(2, '0'),
  )
  await reach(page, words.groupMake.meets.date)
  await page.keyboard.type(`${parts.join('')}${String(day.getUTCFullYear())}`)
  await reach(page, words.groupMake.meets.time)
  await page.keyboard.type('0930AM')
}

async function heading(page: Page, name: string): Promise<void> {
  await page.getByRole('heading', { name, level: 1 }).waitFor()
}

async function look(page: Page): Promise<void> {
  expect(await faultsOnScreen(page)).toEqual([])
}
