import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { mostUnanswered } from '#domain'

import * as documents from '../index.ts'
import { copyOf, holds, meet, newOrganisation } from '../rooms.fixture.ts'

const letter = {
  id: 'abcd',
  text: 'For mange møder',
  group: 'Skoleledelsen',
  box: 'one',
  answer: 'box',
}

function lettersIn(doc: ReturnType<typeof newOrganisation>) {
  return documents.readLetters(doc)
}

test('[Y254] a letter that comes twice, or to two devices, lies in the inbox once', () => {
  const hers = newOrganisation()
  const his = copyOf(hers)
  for (const doc of [hers, his, hers]) documents.takeInLetter(doc, letter)
  meet(hers, his)

  expect(lettersIn(hers)).toEqual([
    {
      id: 'abcd',
      text: letter.text,
      group: 'Skoleledelsen',
      box: 'one',
      isLaid: false,
      replies: [],
    },
  ])
  expect(lettersIn(his)).toEqual(lettersIn(hers))
})

test('[Y254] a full inbox takes in no more until something is answered', () => {
  const doc = newOrganisation()
  for (let n = 0; n < mostUnanswered; n += 1) {
    documents.takeInLetter(doc, { ...letter, id: `n${String(n)}` })
  }

  expect(documents.takeInLetter(doc, letter)).toEqual({ ok: false, reason: 'full' })
  expect(documents.takeInLetter(doc, { ...letter, id: 'new', box: 'two' })).toEqual({ ok: true })
  documents.replyToLetter(doc, 'n0', { verdict: 'notNow', why: 'Ikke i år' })
  expect(documents.takeInLetter(doc, letter)).toEqual({ ok: true })
})

test('[Y255] several answer at once: each reply stands, goes out once, and one holds for all', () => {
  const verdict = fc.constantFrom('taken', 'waiting', 'notNow')
  const answers = fc.array(fc.tuple(fc.boolean(), verdict, fc.constantFrom('ja', 'nej')))
  fc.assert(
    fc.property(answers, (given) => {
      const hers = newOrganisation()
      documents.takeInLetter(hers, letter)
      const his = copyOf(hers)
      for (const [isHers, verdictOf, why] of given) {
        documents.replyToLetter(isHers ? hers : his, 'abcd', { verdict: verdictOf, why })
      }
      meet(hers, his)

      expect(lettersIn(his)).toEqual(lettersIn(hers))
      const out = documents.readRepliesOut(hers)
      expect(new Set(out.map(({ key }) => key)).size).toBe(out.length)
      expect(out.length).toBe(lettersIn(hers)[0]?.replies.length)
      for (const { key } of out) documents.noteReplyGone(hers, key, 'delivered')
      expect(documents.readRepliesOut(hers)).toEqual([])
    }),
    { numRuns: 30 },
  )
})

test('[Y255] a reply without a why is none, and whether it came is told', () => {
  const doc = newOrganisation()
  documents.takeInLetter(doc, letter)
  expect(documents.replyToLetter(doc, 'abcd', { verdict: 'taken', why: ' ' })).toEqual({
    ok: false,
    reason: 'noWhy',
  })
  documents.replyToLetter(doc, 'abcd', { verdict: 'taken', why: 'Det er med' })
  const came = () => lettersIn(doc).map((one) => documents.readReplyCame(doc, one))
  expect(came()).toEqual([null])
  for (const { key } of documents.readRepliesOut(doc)) documents.noteReplyGone(doc, key, 'over')
  expect(came()).toEqual([false])
})

test('[Y256] a card made of a letter says that it came in one, and not in which or from whom', () => {
  const doc = newOrganisation()
  documents.layTheme(doc, { id: 'card', text: 'Møder', isLetter: true })
  const before = holds(doc, 'abcd')
  documents.takeInLetter(doc, letter)
  documents.noteLaid(doc, 'abcd')

  expect(before).toBe(false)
  expect(documents.readThemes(doc)).toMatchObject([{ id: 'card', text: 'Møder', isLetter: true }])
  expect(JSON.stringify(doc.getMap('themes').toJSON())).not.toContain('Skoleledelsen')
  expect(JSON.stringify(doc.getMap('themes').toJSON())).not.toContain('abcd')
  expect(lettersIn(doc)[0]?.isLaid).toBe(true)
})

test('[Y257] groups are counted for the letterbox they came by, each once, and told each thing once', () => {
  const hers = newOrganisation()
  const his = copyOf(hers)
  for (const doc of [hers, his]) documents.takeInLink(doc, 'box', { id: 'g', answer: 'to-g' })
  documents.takeInLink(his, 'old', { id: 'h', answer: 'to-h' })
  documents.noteTold(hers, { letterbox: 'box', group: 'g', what: 'few' })
  meet(hers, his)

  expect(documents.readLinked(hers, 'box')).toEqual([{ id: 'g', answer: 'to-g' }])
  expect(documents.isTold(his, { letterbox: 'box', group: 'g', what: 'few' })).toBe(true)
  expect(documents.isTold(his, { letterbox: 'box', group: 'g', what: 'enough' })).toBe(false)
})
