import { expect, test } from 'vitest'
import { Doc } from 'yjs'

import { da } from '#content/all'
import {
  addAgreement,
  chooseTheme,
  closeMeeting,
  createGroup,
  decideToSend,
  giveRole,
  goToPhase,
  keepPicture,
  leaveOutItem,
  readAllMinutes,
  setLength,
  setNextMeeting,
  showDots,
  suggestToSend,
  takeSeat,
  turnUpDots,
  writeAgreement,
  writeThemeNote,
  writeToSend,
} from '#documents'
import { parseDate, planTalk, type IsoDate, type Movement } from '#domain'

import { minutesPaperOf, paperAsText } from './minutes-paper.ts'

const { items } = da.groupItems

function met(): Doc {
  const doc = new Doc()
  createGroup(doc, {
    name: 'Ledelsen',
    mode: 'picture',
    seatCount: 8,
    calendarId: 'cal',
    meets: null,
    length: 120,
    urnId: 'urn',
  })
  takeSeat(doc, { id: 'mette', name: 'Mette' })
  giveRole(doc, 'leader', 'mette')
  keepPicture(doc, 1, {
    A1: { success: 'mostLow', importance: 'mostHigh' },
    B4: { success: 'split', importance: 'tooFew' },
  })
  goToPhase(doc, { round: 1, phase: 'choose' })
  showDots(doc, 1)
  turnUpDots(doc, { round: 1, hand: 'a', items: ['A1', 'B4'] })
  chooseTheme(doc, 1, 'A1')
  writeThemeNote(doc, { round: 1, item: 'A1', question: 'move', text: 'Tre mål på væggen' })
  addAgreement(doc, 'x')
  writeAgreement(doc, { id: 'x', field: 'what', text: 'Ro om mandagen' })
  suggestToSend(doc, 1, 't')
  writeToSend(doc, { round: 1, id: 't', text: 'Tid til at lede' })
  decideToSend(doc, { round: 1, id: 't', seat: 'mette' })
  return doc
}

function today(): IsoDate {
  const date = parseDate('2026-11-28')
  if (date === null) throw new Error('the day exists')
  return date
}

function paperOf(doc: Doc, round: number, moved: readonly Movement[] = []): string {
  const minutes = readAllMinutes(doc).find((one) => one.round === round)
  if (minutes === undefined) throw new Error('there was a meeting')
  return paperAsText(minutesPaperOf(da, { group: 'Ledelsen', minutes, moved, language: 'da' }))
}

test('[D512] minutes name themes and where they lie, agreements, what is sent on and a date', () => {
  const text = paperOf(met(), 1)

  expect(text).toContain(`${items.A1.label} (${da.priorityMap.fields.focus.name})`)
  for (const said of ['Tre mål på væggen', 'Ro om mandagen', 'Tid til at lede', items.B4.label])
    expect(text).toContain(said)
  expect(text).toContain(da.groupMeeting.minutes.noNext)
})

test('[D563] what the leader has not said yes to stands apart, as waiting', () => {
  const doc = met()
  for (const id of ['u', 'blank']) suggestToSend(doc, 1, id)
  writeToSend(doc, { round: 1, id: 'u', text: 'Færre møder' })
  const own = da.groupMeeting.minutes
  const lines = paperOf(doc, 1).split('\n')
  const under = (heading: string) =>
    lines.slice(lines.indexOf(heading) + 1, lines.indexOf('', lines.indexOf(heading)))

  expect(under(own.sendOn)).toEqual(['Tid til at lede'])
  expect(under(own.toDecide)).toEqual(['Færre møder'])
})

test('[D566] a theme that lies elsewhere than last time is said with where it came from, and where it lies now', () => {
  const { focus, hold } = da.priorityMap.fields
  const moved = [{ item: 'A1', from: 'hold', to: 'focus' } as const]

  const text = paperOf(met(), 1, moved)
  expect(text).toContain(`${items.A1.label}: fra ${hold.name} til ${focus.name}`)
  expect(text).not.toContain(`${items.A1.label} (${focus.name})`)
})

test('[D520] the next meeting is said with how long it is to last', () => {
  const doc = met()
  const at = planTalk({ date: '2026-12-18', time: '9:30' }, today())
  if (!at.ok || at.at === null) throw new Error('the time exists')
  setNextMeeting(doc, at.at)
  setLength(doc, 2, 45)

  expect(paperOf(doc, 1)).toContain('18. december 2026 kl. 9.30, 45 minutter')
})

test('[D512] no band and no dot stands in them', () => {
  const text = paperOf(met(), 1)

  for (const band of Object.values(da.groupRound.picture.bands)) expect(text).not.toContain(band)
  expect(text).not.toContain('●')
  for (const count of [1, 2, 3]) expect(text).not.toContain(da.groupMeeting.dots.of(count))
})

test('[Y350] they read as they did when the meeting ended, also when its theme is asked no more', () => {
  const doc = met()
  closeMeeting(doc, { round: 1, today: today(), withoutDate: true })
  const before = paperOf(doc, 1)

  leaveOutItem(doc, 'A1', true)

  expect(paperOf(doc, 1)).toBe(before)
  expect(before).toContain(items.A1.label)
})

test('[D595] minutes begin with what the group is called', () => {
  const [, first] = paperOf(met(), 1).split('\n')

  expect(first).toBe('Ledelsen')
})
