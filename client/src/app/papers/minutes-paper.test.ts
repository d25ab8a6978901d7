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
  showDots,
  suggestToSend,
  takeSeat,
  turnUpDots,
  writeAgreement,
  writeThemeNote,
  writeToSend,
} from '#documents'
import { parseDate } from '#domain'

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

function paperOf(doc: Doc, round: number): string {
  const minutes = readAllMinutes(doc).find((one) => one.round === round)
  if (minutes === undefined) throw new Error('there was a meeting')
  return paperAsText(minutesPaperOf(da, { minutes, language: 'da' }))
}

test('[D512] minutes name themes and where they lie, agreements, what is sent on and a date', () => {
  const text = paperOf(met(), 1)

  expect(text).toContain(`${items.A1.label} (${da.priorityMap.fields.focus.name})`)
  for (const said of ['Tre mål på væggen', 'Ro om mandagen', 'Tid til at lede', items.B4.label])
    expect(text).toContain(said)
  expect(text).toContain(da.groupMeeting.minutes.noNext)
})

test('[D512] no band and no dot stands in them', () => {
  const text = paperOf(met(), 1)

  for (const band of Object.values(da.groupRound.picture.bands)) expect(text).not.toContain(band)
  expect(text).not.toContain('●')
  for (const count of [1, 2, 3]) expect(text).not.toContain(da.groupMeeting.dots.of(count))
})

test('[Y350] they read as they did when the meeting ended, also when its theme is asked no more', () => {
  const doc = met()
  const today = parseDate('2026-11-28')
  if (today === null) throw new Error('the day exists')
  closeMeeting(doc, { round: 1, today, withoutDate: true })
  const before = paperOf(doc, 1)

  leaveOutItem(doc, 'A1', true)

  expect(paperOf(doc, 1)).toBe(before)
  expect(before).toContain(items.A1.label)
})
