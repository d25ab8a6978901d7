import { expect, test } from 'vitest'
import * as Y from 'yjs'

import {
  addAgreement,
  addPoint,
  chooseTalkKind,
  closeRound,
  createDialogue,
  readDialogue,
  withdrawPoint,
} from '#documents'
import { parseDate, type Dialogue } from '#domain'

import { documentSignal } from './document-signal.ts'
import { newsOf } from './dialogue-news.ts'

function tableOf(doc: Y.Doc): Dialogue {
  const reading = readDialogue(doc)
  if (reading.state !== 'read') throw new Error('the document is a dialogue')
  return reading.room
}

/** Two copies of one dialogue; the news are those of the first. */
function twoAtATable() {
  const [mine, theirs] = [new Y.Doc(), new Y.Doc()]
  createDialogue(mine, { calendarId: 'a' })
  Y.applyUpdateV2(theirs, Y.encodeStateAsUpdateV2(mine))
  const room = documentSignal(mine, tableOf).value
  const news = newsOf({ doc: mine, room })
  const arrive = async () => {
    Y.applyUpdateV2(mine, Y.encodeStateAsUpdateV2(theirs))
    await Promise.resolve()
    return news.value
  }
  return { mine, theirs, news, arrive }
}

test('what the other does is news: a point, its withdrawal, an agreement, another kind of talk, the end of a round', async () => {
  const { theirs, arrive } = twoAtATable()
  const today = parseDate('2026-11-24')
  if (today === null) throw new Error('the day exists')

  addPoint(theirs, { id: 'p', by: 'nearest', text: 'Budgettet' })
  expect(await arrive()).toBe('pointAdded')
  withdrawPoint(theirs, { id: 'p', by: 'nearest' })
  expect(await arrive()).toBe('pointWithdrawn')
  addAgreement(theirs, 'a')
  expect(await arrive()).toBe('agreementAdded')
  chooseTalkKind(theirs, { round: 2, kind: 'long' })
  expect(await arrive()).toBe('kindChanged')
  closeRound(theirs, { round: 1, today, withoutTalk: true })
  expect(await arrive()).toBe('roundClosed')
})

test('what one does oneself is no news', async () => {
  const { mine, news } = twoAtATable()

  addPoint(mine, { id: 'p', by: 'leader', text: 'Ro' })
  await Promise.resolve()

  expect(news.value).toBeNull()
})
