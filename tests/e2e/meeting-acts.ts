import type { Page } from 'playwright-core'
import { expect } from 'vitest'

import type { Words } from '#content/all'

import { download, press, reach, tick, write, type Person } from './person.ts'

/** The people of a meeting: Mette made the room and leads the group, Jonas leads the meeting. */
export interface Table {
  readonly words: Words
  readonly host: Person
  readonly jonas: Person
  /** She has only a keyboard. */
  readonly sara: Person
  /** Looks at what stands on a screen now. */
  readonly look: (name: string, page: Page) => Promise<void>
}

export interface Guest {
  readonly person: Person
  readonly name: string
}

/** All come in, each by the same invitation. */
export async function sitDown(
  { words, host, jonas, sara }: Table,
  others: readonly Guest[] = [],
): Promise<void> {
  const page = host.page()
  await press(page, words.start.ways.group.name)
  await write(page, words.groupMake.name.label, 'KANARIE-ledelsen')
  await write(page, words.groupMake.leads.name, 'KANARIE-Mette')
  await press(page, words.groupMake.make)
  await press(page, words.invite.link.make)
  const link = await page.locator('.key-link').innerText()
  const code = (await page.locator('.told-code').innerText()).replaceAll(/\D/g, '')
  await press(page, words.groupRoom.go.back)
  const guests = [
    { person: jonas, name: 'KANARIE-Jonas' },
    { person: sara, name: 'KANARIE-Sara' },
    ...others,
  ]
  for (const { person, name } of guests) {
    await openByCode(person, words, { link, code })
    await press(person.page(), words.join.room.open)
    await write(person.page(), words.groupRoom.seat.label, name)
    await person.page().keyboard.press('Enter')
    await person.page().getByText(words.groupRoom.go.prepare).waitFor()
  }
}

export async function goToMeeting(
  { words, sara, look }: Table,
  people: readonly Person[],
): Promise<void> {
  for (const { page: of } of people) {
    await press(of(), words.groupMeeting.go)
    await of().getByRole('heading', { name: words.groupMeeting.begin.rulesTitle }).waitFor()
  }
  await look('begin', sara.page())
}

interface WayIn {
  readonly link: string
  readonly code: string
}

async function openByCode(person: Person, words: Words, { link, code }: WayIn): Promise<void> {
  const page = person.page()
  const address = `${person.line.address}/${link.slice(link.indexOf('#'))}`
  await page.goto(address)
  await page.reload()
  await page.goto(address)
  await write(page, words.join.code.label, code)
  await page.keyboard.press('Enter')
}

/** Jonas leads; all follow; then his laptop dies, and Sara takes over with one act. */
export async function beginAndTakeOver(table: Table): Promise<void> {
  const { words, host, jonas, sara, look } = table
  const own = words.groupMeeting
  await press(jonas.page(), own.begin.take)
  await look('begin-lead', jonas.page())
  await press(jonas.page(), own.begin.start)
  for (const { page } of [host, sara]) {
    await page().getByRole('heading', { level: 1, name: own.phases.purpose.name }).waitFor()
  }
  await press(jonas.page(), own.time.start)
  await host.page().getByText(own.time.stands).waitFor({ state: 'detached' })
  await press(jonas.page(), own.lead.next(own.phases.goals.name))
  await heading(sara.page(), own.phases.goals.name)
  await press(jonas.page(), own.turns.note('KANARIE-Sara'))
  await press(jonas.page(), own.turns.note('KANARIE-Sara'))
  await jonas.page().getByText(own.turns.othersFirst).waitFor()
  await press(jonas.page(), own.time.start)
  await look('goals', jonas.page())
  await look('goals-phone', sara.page())

  await jonas.page().close()
  await press(sara.page(), own.lead.takeTitle)
  await press(sara.page(), own.lead.take)
  await sara.page().getByRole('heading', { name: own.lead.title }).waitFor()
  await heading(sara.page(), own.phases.goals.name)
  await sara.page().getByText(own.time.pause).waitFor()
  const heard = host.page().locator('[aria-live=polite]')
  await heard.filter({ hasText: own.live.leads('KANARIE-Sara') }).waitFor({ state: 'attached' })
}

/** Two move items, by mouse and by keyboard, and see each other's moves. */
export async function moveOnMap({ words, host, sara, look }: Table): Promise<void> {
  const own = words.groupMeeting
  const { items } = words.groupItems
  const map = words.priorityMap
  await press(sara.page(), own.lead.next(own.phases.picture.name))
  await heading(host.page(), own.phases.picture.name)
  await press(sara.page(), own.time.silence)
  await host
    .page()
    .getByText(/20|19|18/)
    .first()
    .waitFor()
  const mark = host.page().getByRole('button', { name: `1A ${items.A1.label}` })
  await mark.click()
  await host.page().getByRole('dialog').getByText(map.fields.focus.name).click()
  await seeWhoMoved(sara.page(), map.movedBy('KANARIE-Mette'))
  const choice = map.moveItem(`1A ${items.A1.label}`)
  await expect.poll(() => sara.page().getByLabel(choice).inputValue()).toBe('focus')
  await reach(sara.page(), map.moveItem(`2A ${items.A2.label}`))
  await sara.page().keyboard.press('ArrowUp')
  await compareViews(sara.page(), words, look)
  await look('map', host.page())
}

/** On the row or the mark itself; what is only told to who listens stands elsewhere. */
async function seeWhoMoved(page: Page, said: string): Promise<void> {
  await page.locator('.map-moved-by, .map-by').getByText(said, { exact: true }).waitFor()
}

/** Picture, table and list say the same, and what each field means and asks stands under all three. */
async function compareViews(page: Page, words: Words, look: Table['look']): Promise<void> {
  const { views, fields } = words.priorityMap
  for (const view of ['picture', 'table', 'list'] as const) {
    await page.getByRole('radio', { name: views[view], exact: true }).check()
    const said = await page.locator('.map').innerText()
    for (const { meaning, prompts } of Object.values(fields)) {
      for (const line of [meaning, ...prompts]) expect(said.split(line)).toHaveLength(2)
    }
    await look(`map as ${view}`, page)
  }
}

/** Nobody has opened a round: the way to the answers says so, and leads back. */
export async function seeNoPictureYet({ words, host, look }: Table): Promise<void> {
  const page = host.page()
  await press(page, words.groupMeeting.map.see.picture)
  await heading(page, words.groupRound.title)
  await page.getByText(words.groupRound.notOpen.tooFew).waitFor()
  await look('no picture yet', page)
  await press(page, words.groupRoom.go.back)
  await press(page, words.groupMeeting.go)
  await heading(page, words.groupMeeting.phases.picture.name)
}

/** They can do no more for now; the one who leads takes it up where they stopped. */
export async function stopAndGoOn({ words, host, sara, look }: Table): Promise<void> {
  const own = words.groupMeeting
  await press(sara.page(), own.lead.more)
  await press(sara.page(), own.stop.button)
  await host.page().getByText(own.stop.stopped).waitFor()
  await look('stopped', sara.page())
  await press(sara.page(), own.stop.goOn)
  await host.page().getByText(own.stop.stopped).waitFor({ state: 'detached' })
  await heading(host.page(), own.phases.picture.name)
  await press(sara.page(), own.lead.more)
  await press(sara.page(), own.map.undo)
  await sara.page().getByText(own.map.undone).waitFor({ state: 'attached' })
}

async function heading(page: Page, name: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name }).waitFor()
}

/** Three dots each, laid unseen, shown together; three themes, and not a fourth. */
export async function chooseThemes({ words, host, sara, look }: Table): Promise<void> {
  const own = words.groupMeeting
  const { items } = words.groupItems
  await press(sara.page(), own.lead.next(own.phases.choose.name))
  await heading(host.page(), own.phases.choose.name)
  await sara.page().getByText(own.dots.traceable).waitFor()
  for (const key of ['A1', 'A2', 'B8'] as const) await tick(sara.page(), items[key].label)
  await tick(sara.page(), items.C5.label)
  await sara.page().getByText(own.dots.noneLeft).waitFor()
  expect(await sara.page().getByRole('checkbox', { checked: true }).count()).toBe(3)
  await look('dots-phone', sara.page())
  await press(sara.page(), own.dots.lay)
  await host.page().getByText(own.dots.count(1)).waitFor()
  for (const key of ['A1', 'B8'] as const) await tick(host.page(), items[key].label)
  await press(host.page(), own.dots.lay)
  await sara.page().getByText(own.dots.count(2)).waitFor()
  await press(sara.page(), own.dots.show)
  await host.page().getByText(own.dots.of(2)).first().waitFor()
  for (const key of ['A1', 'B8', 'A2'] as const) {
    await press(sara.page(), own.themes.chooseWhich(items[key].label))
  }
  await press(sara.page(), own.themes.others)
  await press(sara.page(), own.themes.chooseWhich(items.C5.label))
  await sara.page().getByText(own.themes.full).waitFor()
  for (const [aside, chosen] of [
    ['A2', 'C5'],
    ['C5', null],
  ] as const) {
    await press(sara.page(), own.themes.parkWhich(items[aside].label))
    if (chosen !== null) await press(sara.page(), own.themes.chooseWhich(items[chosen].label))
  }
  await host.page().getByText(own.themes.parkedHint).waitFor()
  await look('themes-chosen', sara.page())
  await look('dots-shown', host.page())
}

/** One theme, written together; ten thousand characters are told to be too many. */
export async function talkOfTheme({ words, host, sara, look }: Table): Promise<void> {
  const own = words.groupMeeting.themes
  await press(sara.page(), words.groupMeeting.lead.next(words.groupMeeting.phases.themes.name))
  await heading(host.page(), words.groupMeeting.phases.themes.name)
  await write(sara.page(), own.questions.meaning, 'KANARIE de samme tre mål')
  await expect
    .poll(() => host.page().getByLabel(own.questions.meaning).inputValue())
    .toBe('KANARIE de samme tre mål')
  await write(host.page(), own.questions.move, 'æ'.repeat(10_000))
  await host.page().getByText(words.writing.tooLong(2000)).waitFor()
  await look('theme-too-long', host.page())
  await write(host.page(), own.questions.move, 'KANARIE mandag')
  await expect
    .poll(() => sara.page().getByLabel(own.questions.move).inputValue())
    .toBe('KANARIE mandag')
  await look('theme-phone', sara.page())
}

/** An agreement by both; a theme sent on by the group's leader alone; a date; and the room closes. */
export async function agreeAndClose({ words, host, sara, look }: Table): Promise<void> {
  const own = words.groupMeeting
  await press(sara.page(), own.lead.next(own.phases.agreements.name))
  await heading(host.page(), own.phases.agreements.name)
  await press(sara.page(), own.agreements.add)
  await write(sara.page(), own.agreements.what, 'KANARIE møde uden skærme')
  await host.page().getByLabel(own.agreements.who).waitFor()
  await write(host.page(), own.agreements.who, 'KANARIE-Jonas')
  await write(host.page(), own.agreements.followUp, 'KANARIE ro kl. ni')
  await look('agreements-phone', sara.page())

  await press(sara.page(), own.lead.next(own.phases.sendOn.name))
  await heading(host.page(), own.phases.sendOn.name)
  await press(sara.page(), own.sendOn.add)
  await write(sara.page(), own.sendOn.label, 'KANARIE tid til at lede')
  expect(await sara.page().getByText(own.sendOn.sendWhich(1)).count()).toBe(0)
  await expect
    .poll(() => host.page().getByLabel(own.sendOn.label).inputValue())
    .toBe('KANARIE tid til at lede')
  await press(host.page(), own.sendOn.sendWhich(1))
  await sara.page().getByText(own.sendOn.decided).waitFor()
  await press(sara.page(), own.sendOn.add)
  await write(sara.page(), own.sendOn.label, 'KANARIE færre skemaer')
  await look('send-on', host.page())

  await press(sara.page(), own.lead.next(own.phases.nextTalk.name))
  await heading(host.page(), own.phases.nextTalk.name)
  await sara.page().getByText(own.close.toDecide.happened(1)).waitFor()
  await press(sara.page(), own.close.confirm)
  await sara.page().getByText(own.close.noDate).waitFor()
  await look('close-without-date', sara.page())
  await press(sara.page(), own.close.setDate)
  await host.page().getByLabel(own.next.date, { exact: true }).fill(dayAhead(30))
  await host.page().getByLabel(own.next.time, { exact: true }).fill('09:30')
  await reach(host.page(), own.begin.lengths[120])
  await host.page().keyboard.press('ArrowDown')
  await look('close', host.page())
  await sara.page().getByText(words.groupMeeting.minutes.next).first().waitFor()
  await press(sara.page(), own.close.confirm)
  await heading(sara.page(), own.minutes.on('').trim())
  await look('minutes-phone', sara.page())
}

/** The minutes on paper and as files, and the next round, which opens with what was agreed. */
export async function afterwards(table: Table): Promise<void> {
  const { words, host, sara, look } = table
  const own = words.groupMeeting
  const page = host.page()
  await heading(page, own.over.title)
  await look('over', page)
  await press(page, own.minutes.go)
  await page.getByText('KANARIE møde uden skærme').first().waitFor()
  expect(await page.locator('main').innerText()).not.toContain(own.dots.of(2))
  await page.getByRole('heading', { name: own.minutes.toDecide }).waitFor()
  await look('minutes', page)
  const calendar = await download(page, own.next.calendar)
  expect(calendar).toContain('DURATION:PT180M')
  const reminder = await download(page, own.next.reminder)
  expect(reminder).toContain(`SUMMARY:${own.next.reminderTitle}`)
  expect(`${calendar}${reminder}`).not.toContain('KANARIE')
  await takeMinutesHome(table)
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('main').innerText()).toContain('KANARIE møde uden skærme')
  await look('minutes-print', page)
  await page.emulateMedia({ media: 'screen' })

  await press(sara.page(), words.groupRoom.go.back)
  await press(sara.page(), own.follow.go)
  await tick(sara.page(), own.last.states.open)
  await sara.page().keyboard.press('ArrowDown')
  await look('follow-phone', sara.page())
  await press(page, words.groupRoom.go.back)
  await press(page, own.follow.go)
  await page.getByText(own.last.said('KANARIE-Sara', own.last.states.kept, '').trim()).waitFor()
}

/** A theme that the meeting ended without the leader's word on waits among the letters until she says yes. */
export async function decideAfterwards({ words, host, look }: Table): Promise<void> {
  const own = words.groupLetters
  const page = host.page()
  await press(page, words.groupRoom.go.back)
  await press(page, own.go)
  await page.getByText(own.toDecide.waits).waitFor()
  await look('letters-to-decide', page)
  await press(page, own.toDecide.decideWhich(1))
  await page.getByRole('heading', { name: own.nth(2) }).waitFor()
  await page.getByText(own.toDecide.waits).waitFor({ state: 'detached' })
  await press(page, own.copyWhich(1))
  await page.getByText(own.copied).waitFor()
}

/** A day for the agreement, and the minutes as Word and as text. */
async function takeMinutesHome({ words, host }: Table): Promise<void> {
  const page = host.page()
  const own = words.groupMeeting.minutes
  await page.getByLabel(own.agreementDay, { exact: true }).fill(dayAhead(20))
  const file = await download(page, own.inCalendar(1))
  expect(file).toContain(`SUMMARY:${own.agreementTitle}`)
  expect(file).not.toContain('KANARIE')
  const word = page.waitForEvent('download')
  await press(page, own.word)
  expect((await word).suggestedFilename()).toBe(own.file)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await press(page, own.copy)
  await page.getByText(own.copied).waitFor({ state: 'attached' })
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain('KANARIE møde uden skærme')
}

function dayAhead(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
}

/** The wall: large, without a name, and with the way in for those who come late. */
export async function hangOnWall({ words, sara, look }: Table, wall: Person): Promise<void> {
  const own = words.groupMeeting
  await press(sara.page(), own.lead.more)
  await press(sara.page(), words.groupWall.elsewhere.make)
  const link = await sara.page().locator('.key-link').innerText()
  // What leads a meeting is for the screen, and a key least of all for paper.
  await sara.page().emulateMedia({ media: 'print' })
  await sara.page().locator('.key-link').waitFor({ state: 'hidden' })
  await sara.page().emulateMedia({ media: 'screen' })
  const code = (await sara.page().locator('.told-code').innerText()).replaceAll(/\D/g, '')
  await openByCode(wall, words, { link, code })
  await press(wall.page(), words.join.look.open)
  await press(wall.page(), own.lead.wall)
  await wall.page().locator('svg.qr').waitFor()
  await heading(wall.page(), own.phases.picture.name)
  const { items } = words.groupItems
  await wall.page().getByText(`1A ${items.A1.label}`).waitFor()
  expect(await wall.page().locator('main').innerText()).not.toMatch(/Jonas|Sara|Mette/)
  expect(await wall.page().getByRole('contentinfo').getByRole('listitem').count()).toBe(4)
  await look('wall', wall.page())
  await wall.page().evaluate(() => {
    window.location.hash = window.location.hash.replace('vaeg', 'moede')
  })
  await wall.page().getByText(own.lookOn.happened).waitFor()
  await look('meeting of a guest', wall.page())
  await wall.page().goBack()
  await wall.page().locator('svg.qr').waitFor()
}

/** What it shows when dots have become themes: the theme, and still nobody's name. */
export async function lookAtWall({ words, look }: Table, wall: Person): Promise<void> {
  await heading(wall.page(), words.groupMeeting.phases.themes.name)
  await wall.page().getByText(words.groupMeeting.themes.questions.move).waitFor()
  expect(await wall.page().locator('main').innerText()).not.toMatch(/Jonas|Sara|Mette/)
  await look('wall-theme', wall.page())
  expect(wall.faults).toEqual([])
}

/** When they have closed it, the wall does not say that they are about to begin. */
export async function seeWallOver({ words, look }: Table, wall: Person): Promise<void> {
  await wall.page().getByText(words.groupWall.over).waitFor()
  await look('wall-over', wall.page())
}

/** The second meeting opens with what was agreed at the first. */
export async function meetAgain({ words, host, sara, look }: Table): Promise<void> {
  const own = words.groupMeeting
  for (const { page: of } of [host, sara]) {
    await press(of(), words.groupRoom.go.back)
    await press(of(), own.go)
  }
  await press(sara.page(), own.over.next)
  await press(sara.page(), own.begin.start)
  for (const { page: of } of [host, sara]) {
    await heading(of(), own.phases.purpose.name)
    await of().getByRole('heading', { name: own.last.title }).waitFor()
    await of().getByRole('heading', { name: 'KANARIE møde uden skærme' }).waitFor()
    await of().getByText(own.last.seenBy('KANARIE ro kl. ni')).waitFor()
  }
  await look('second-opens', host.page())
  await press(sara.page(), own.lead.allSteps)
  await press(sara.page(), own.lead.goTo(own.phases.choose.name))
  await host.page().getByRole('heading', { name: own.themes.parkedLast }).waitFor()
  await look('parked-last', host.page())
  const { C5 } = words.groupItems.items
  await press(sara.page(), own.themes.chooseWhich(C5.label))
}
