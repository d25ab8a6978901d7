import { randomBytes } from 'node:crypto'

import type { Page } from 'playwright-core'
import { expect } from 'vitest'

import { openDevice, opened } from '#app/app.fixture.ts'
import { goIn, openWithCode, readLink } from '#app/join.ts'
import { organisationOf, type OrganisationHere } from '#app/organisation.ts'
import type { Words } from '#content/all'
import { moveMatrixCard, readMatrixCards, writeMatrixCard } from '#documents'

import { createWebSocketDialer } from '../../client/src/adapters/websocket-dialer.ts'
import { press, reach, tick, write, type Person } from './person.ts'

/** Between a group and an organisation: its owner, the group's leader, and one who leads its meeting. */
export interface Between {
  readonly words: Words
  readonly owner: Person
  readonly mette: Person
  readonly jonas: Person
  /** Looks at what stands on a screen now. */
  readonly look: (page: Page) => Promise<void>
}

const theme = 'KANARIE tid til at lede'
const why = 'KANARIE det står i planen'
/** On the published page everybody reads it. */
export const organisation = 'Fjordby Kommune'

export async function makeRoom({ words, owner }: Between): Promise<void> {
  const page = owner.page()
  const own = words.organisationMake
  await press(page, words.start.ways.plan.name)
  await write(page, own.name.label, organisation)
  await write(page, own.owner.label, 'Anne Holm')
  await press(page, own.make)
  await heading(page, organisation)
}

let address = ''

/** Makes the letterbox, changes it once, and leaves the link to be found. */
export async function giveOutLetterbox({ words, owner, look }: Between): Promise<void> {
  const page = owner.page()
  const own = words.inbox
  await press(page, own.goBox)
  await heading(page, own.box.title)
  await look(page)
  await press(page, own.box.open)
  await page.locator('svg.qr').waitFor()
  const before = await page.locator('.key-link').innerText()
  await look(page)
  await press(page, own.box.change.button)
  await page.getByText(own.box.change.done).waitFor()
  await expect.poll(() => page.locator('.key-link').innerText()).not.toBe(before)
  await page.emulateMedia({ media: 'print' })
  await look(page)
  await page.emulateMedia({ media: 'screen' })
  address = await page.locator('.key-link').innerText()
  await press(page, own.go)
  await page.getByText(own.linked(0)).waitFor()
  await look(page)
}

/** She opens the link, chooses her group, and sees what it tells; everybody in the group sees it then. */
export async function linkGroup({ words, owner, mette, jonas, look }: Between): Promise<void> {
  const page = mette.page()
  const { join, groupLetters: own } = words
  await page.goto(`${mette.line.address}/${address.slice(address.indexOf('#'))}`)
  await page.getByRole('heading', { name: join.letterbox.title }).waitFor()
  await look(page)
  await press(page, 'KANARIE-ledelsen')
  await heading(page, own.title)
  await page.getByText(own.link.inHand).waitFor()
  await look(page)
  await press(page, own.link.button)
  await page.getByText(own.link.linked(organisation)).waitFor()
  await page.getByText(own.guess.few).waitFor()
  await owner.page().getByText(words.inbox.linked(1)).waitFor()
  await owner.page().getByText(words.inbox.guess).waitFor()
  await press(jonas.page(), own.go)
  await jonas.page().getByText(own.link.linked(organisation)).waitFor()
  await jonas.page().getByText(own.link.onlyLeader).waitFor()
  await look(jonas.page())
  for (const person of [mette, jonas]) await press(person.page(), words.groupRoom.go.back)
}

/** At a meeting, in words that all can see; the group's leader decides. */
export async function decideAtMeeting({ words, mette, jonas }: Between): Promise<void> {
  const own = words.groupMeeting
  for (const { page } of [mette, jonas]) {
    await press(page(), own.go)
    await page().getByRole('heading', { name: own.begin.rulesTitle }).waitFor()
  }
  await press(jonas.page(), own.begin.take)
  await press(jonas.page(), own.begin.start)
  await heading(jonas.page(), own.phases.purpose.name)
  await press(jonas.page(), own.lead.allSteps)
  await press(jonas.page(), own.lead.goTo(own.phases.sendOn.name))
  await heading(mette.page(), own.phases.sendOn.name)
  await press(jonas.page(), own.sendOn.add)
  await write(jonas.page(), own.sendOn.label, theme)
  await expect.poll(() => mette.page().getByLabel(own.sendOn.label).inputValue()).toBe(theme)
  await press(mette.page(), own.sendOn.sendWhich(1))
  await press(mette.page(), own.sendOn.toLetters)
}

/** First as it will be read, on the organisation's wall; then her hand, without a network. */
export async function sendLetter({ words, owner, mette, look }: Between): Promise<void> {
  const page = mette.page()
  const own = words.groupLetters
  await heading(page, own.title)
  await page.getByText(own.states.unsent).waitFor()
  await press(page, own.seeWhich(1))
  await page.getByText(own.preview.title).waitFor()
  await page.getByText(own.preview.noName).waitFor()
  await look(page)
  expect(await owner.page().locator('main').innerText()).not.toContain(theme)
  mette.line.cut()
  await press(page, own.preview.send)
  await page.getByText(own.states.waiting).waitFor()
  await look(page)
  mette.line.mend()
  await page.getByText(own.states.delivered).waitFor({ timeout: 30_000 })
}

/** An answer says why; a card says that it came in a letter. */
export async function answer({ words, owner, look }: Between): Promise<void> {
  const page = owner.page()
  const own = words.inbox
  await page.getByText(theme).first().waitFor({ timeout: 30_000 })
  await look(page)
  await press(page, own.reply.sendWhich(1))
  await page.getByText(own.reply.faults.verdict).waitFor()
  await tick(page, own.reply.verdicts.taken)
  await press(page, own.reply.sendWhich(1))
  await page.getByText(own.reply.faults.noWhy).waitFor()
  await write(page, own.reply.why, why)
  await press(page, own.reply.sendWhich(1))
  await page.getByText(own.reply.holds(own.reply.verdicts.taken)).waitFor()
  await page.getByText(own.reply.came).waitFor({ timeout: 30_000 })
  await press(page, own.card.summary)
  await write(page, own.card.label, 'Kortere projekter')
  await press(page, own.card.button)
  await page.getByText(own.card.isLaid).waitFor()
  await look(page)
  await press(page, words.organisationRoom.go.back)
  await press(page, words.organisationRoom.steps.prioritise.name)
  await press(page, words.prioritise.ways.themes.name)
  await page.getByText(words.prioritise.themes.from.letter).waitFor()
  await tick(page, words.prioritise.themes.yes)
  await press(page, words.organisationPlan.themes.putAll)
  await page.getByText(words.organisationPlan.themes.put).waitFor()
  await look(page)
  await press(page, words.prioritise.back)
  await press(page, words.organisationRoom.go.back)
}

export async function readAnswer({ words, mette, jonas, look }: Between): Promise<void> {
  const own = words.groupLetters
  await mette.page().getByText(own.reply.why(why)).waitFor({ timeout: 30_000 })
  await look(mette.page())
  await press(jonas.page(), words.groupMeeting.sendOn.toLetters)
  await jonas.page().getByText(own.reply.why(why)).waitFor()
  expect(await jonas.page().getByText(own.see).count()).toBe(0)
  await look(jonas.page())
}

/** Somebody gives the theme a place and writes on; she publishes the plan. */
export async function publishPlan({ words, owner, look }: Between): Promise<string> {
  const page = owner.page()
  const own = words.publish
  const { doc } = await letEditorIn(owner, words)
  await expect.poll(() => readMatrixCards(doc).length).toBe(1)
  for (const { id } of readMatrixCards(doc)) {
    moveMatrixCard(doc, { id, spot: 'groups.high', by: 'Ida' })
    writeMatrixCard(doc, { id, field: 'lesson', text: 'Andre kan låne det' })
  }
  await press(page, words.organisationRoom.steps.publish.name)
  await page.getByText(own.missing.none).waitFor()
  await page.getByText(words.inbox.publish(1)).waitFor()
  await look(page)
  await press(page, own.go.button(1))
  await page.getByText(own.go.done(1)).waitFor()
  return (await page.locator('a[href*="/side/"]').first().getAttribute('href')) ?? ''
}

/** Without a date, said on purpose. */
export async function closeMeeting({ words, jonas }: Between): Promise<void> {
  const page = jonas.page()
  const own = words.groupMeeting
  await press(page, words.groupRoom.go.back)
  await press(page, own.go)
  await press(page, own.lead.next(own.phases.nextTalk.name))
  await press(page, own.close.confirm)
  await press(page, own.close.without)
  await page.getByText(own.minutes.print).first().waitFor()
}

/** The plan stands at the top of their next meeting, for everybody, until they have talked of it. */
export async function meetWithPlan({ words, mette, jonas, look }: Between): Promise<void> {
  const own = words.groupLetters.plan
  for (const { page } of [mette, jonas]) {
    await press(page(), words.groupRoom.go.back)
    await press(page(), words.groupMeeting.go)
    await press(page(), words.groupMeeting.over.next)
    await page().getByText(own.happened(organisation)).waitFor({ timeout: 30_000 })
  }
  await look(mette.page())
  await reach(mette.page(), own.open)
  const href = await mette.page().getByText(own.open).getAttribute('href')
  expect(href).toMatch(/\/side\/[\w-]{22}\/1$/u)
  await press(jonas.page(), words.groupMeeting.begin.start)
  await jonas.page().getByText(own.happened(organisation)).waitFor()
  await press(jonas.page(), own.taken)
  await mette.page().getByText(own.happened(organisation)).waitFor({ state: 'detached' })
}

/** Somebody who writes in the plan from another device, without a screen. */
async function letEditorIn(owner: Person, words: Words): Promise<OrganisationHere> {
  const page = owner.page()
  await press(page, words.organisationRoom.go.invite)
  await press(page, words.invite.link.make)
  const link = await page.locator('.key-link').innerText()
  const code = (await page.locator('.told-code').innerText()).replaceAll(/\D/g, '')
  await press(page, words.organisationRoom.go.back)
  const dialer = createWebSocketDialer(`${owner.line.address.replace('http', 'ws')}/relay`)
  const { app } = openDevice({
    relay: { ...dialer, whenReachable: () => () => undefined },
    random: { bytes: (length) => new Uint8Array(randomBytes(length)) },
    clock: {
      now: () => Date.now(),
      zoneMinutes: () => 60,
      schedule: (delayMs, task) => {
        const timer = setTimeout(task, delayMs)
        return () => clearTimeout(timer)
      },
    },
  })
  await readLink(app, link)
  await openWithCode(app, code)
  await goIn(app)
  const record = (await app.rooms.load()).find(({ kind }) => kind === 'organisation')
  if (record === undefined) throw new Error('he does not come in')
  return opened(() => organisationOf(app, record.handle))
}

async function heading(page: Page, name: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name, exact: true }).waitFor()
}
