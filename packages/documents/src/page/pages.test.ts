import { expect, test } from 'vitest'
import { applyUpdateV2, Doc, encodeStateAsUpdateV2 } from 'yjs'

import {
  keepEdition,
  keepPageSecret,
  keepPublishedText,
  markWithdrawn,
  publishedText,
  readPages,
  sealedPageSecret,
} from './pages.ts'

const first = { number: 1, day: 20_000, lastDay: 20_365, name: 'first' }

function exchanged(one: Doc, other: Doc): void {
  applyUpdateV2(one, encodeStateAsUpdateV2(other))
  applyUpdateV2(other, encodeStateAsUpdateV2(one))
}

test('[Y220] a page, its secret, its editions and its text are read as they were kept', () => {
  const doc = new Doc()
  keepPageSecret(doc, 'a', 'sealed')
  keepEdition(doc, 'a', { ...first, number: 10 })
  keepEdition(doc, 'a', first)
  keepPublishedText(doc, 'a', 'Det, der stod')

  expect(readPages(doc)).toEqual([
    { id: 'a', isWithdrawn: false, editions: [first, { ...first, number: 10 }] },
  ])
  expect(sealedPageSecret(doc, 'a')).toBe('sealed')
  expect(sealedPageSecret(doc, 'b')).toBeNull()
  expect(publishedText(doc, 'a')).toBe('Det, der stod')
})

test('[Y221] two who make a page at once have made two, and both see both', () => {
  const [hers, his] = [new Doc(), new Doc()]
  keepPageSecret(hers, 'b', 'hers')
  keepPageSecret(his, 'a', 'his')
  exchanged(hers, his)

  expect(readPages(hers).map(({ id }) => id)).toEqual(['a', 'b'])
  expect(readPages(his)).toEqual(readPages(hers))
})

test('[Y222] an edition that is known never changes', () => {
  const doc = new Doc()
  keepPageSecret(doc, 'a', 'sealed')
  keepEdition(doc, 'a', first)
  keepEdition(doc, 'a', { ...first, day: 1, name: 'other' })

  expect(readPages(doc)[0]?.editions).toEqual([first])
})

test('[Y222] an edition of which only the day was heard gets its name', () => {
  const doc = new Doc()
  keepPageSecret(doc, 'a', 'sealed')
  keepEdition(doc, 'a', { ...first, name: '' })
  keepEdition(doc, 'a', first)

  expect(readPages(doc)[0]?.editions).toEqual([first])
})

test('[Y223] a withdrawn page stays withdrawn, and its text goes', () => {
  const [hers, his] = [new Doc(), new Doc()]
  keepPageSecret(hers, 'a', 'sealed')
  exchanged(hers, his)
  markWithdrawn(hers, 'a')
  keepEdition(his, 'a', first)
  exchanged(hers, his)

  expect(readPages(his)).toEqual([{ id: 'a', isWithdrawn: true, editions: [first] }])
  expect(publishedText(hers, 'a')).toBe('')
})

test('[Y220] what somebody wrote by hand that is no page, edition or text is left out', () => {
  const doc = new Doc()
  doc.getMap('pages').set('a', 7)
  doc.getMap('pages').set('b', 'sealed')
  const editions = doc.getMap('page-editions')
  for (const [key, value] of [
    ['b', first],
    ['b x', first],
    ['b 0', first],
    ['b 1', { day: 'in May' }],
    ['b 2', null],
  ] as const) {
    editions.set(key, value)
  }
  doc.getMap('page-newest').set('b', 'plain')

  expect(readPages(doc)).toEqual([{ id: 'b', isWithdrawn: false, editions: [] }])
  expect(publishedText(doc, 'b')).toBe('')
})
