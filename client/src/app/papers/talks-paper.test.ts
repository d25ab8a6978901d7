import { expect, test } from 'vitest'
import { Doc } from 'yjs'

import { da } from '#content/all'
import {
  addAgreement,
  closeRound,
  createDialogue,
  readDialogue,
  sayOfAgreement,
  writeAgreement,
} from '#documents'
import { parseDate } from '#domain'

import { talksPaperOf } from './talks-paper.ts'

test('the talks on paper: what holds, and of each talk when, how long, what was agreed, what became of it', () => {
  const today = parseDate('2026-11-24')
  if (today === null) throw new Error('the day exists')
  const doc = new Doc()
  createDialogue(doc, { calendarId: 'a' })
  addAgreement(doc, 'x')
  writeAgreement(doc, { id: 'x', field: 'what', text: 'Fredag uden møder' })
  closeRound(doc, { round: 1, today, withoutTalk: true })
  sayOfAgreement(doc, { id: 's', agreement: 'x', state: 'kept', by: 'leader', on: today })
  closeRound(doc, { round: 2, today, withoutTalk: true })
  const reading = readDialogue(doc)
  if (reading.state !== 'read') throw new Error('the document is a dialogue')

  const paper = talksPaperOf(da, { room: reading.room, now: [], dayOf: () => 'i dag' })

  const headings = paper.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
  expect(headings).toEqual([da.dialogueRoom.past.now, 'Kort snak i dag', 'Lang samtale i dag'])
  expect(JSON.stringify(paper.blocks)).toMatch(/Fredag uden møder \(Holdt\)[^]*"Fredag uden møder"/)
})
