import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'

import { cutUpdate } from './cut-update.ts'

const most = 400
const fits = (bytes: number) => bytes <= most

const edits = fc.array(
  fc.record({
    writer: fc.nat(2),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    text: fc.oneof(
      fc.string({ maxLength: 6 }),
      fc.constantFrom('🎈'.repeat(300), 'æ'.repeat(900), `x${'👩🏾‍🦲'.repeat(60)}`),
    ),
    isDeletion: fc.boolean(),
  }),
  { minLength: 1, maxLength: 60 },
)
type Edits = typeof edits extends fc.Arbitrary<infer T> ? T : never

/** Several people who see each other now and then. */
function write(story: Edits): Y.Doc {
  const docs = [new Y.Doc(), new Y.Doc(), new Y.Doc()]
  for (const [turn, { writer, at, text, isDeletion }] of story.entries()) {
    const doc = docs[writer] ?? new Y.Doc()
    const words = doc.getText('words')
    const place = Math.floor(at * words.length)
    if (isDeletion) words.delete(place, Math.min(3, words.length - place))
    else words.insert(place, text)
    doc.getMap('names').set(`n${writer}`, text.length)
    if (turn % 5 === 0) meet(docs)
  }
  meet(docs)
  return docs[0] ?? new Y.Doc()
}

function meet(docs: readonly Y.Doc[]): void {
  const all = Y.mergeUpdatesV2(docs.map((doc) => Y.encodeStateAsUpdateV2(doc)))
  for (const doc of docs) Y.applyUpdateV2(doc, all)
}

function readAll(pieces: readonly Uint8Array[]) {
  const doc = new Y.Doc()
  for (const piece of pieces) Y.applyUpdateV2(doc, piece)
  expect(doc.store.pendingStructs).toBeNull()
  expect(doc.store.pendingDs).toBeNull()
  return { words: doc.getText('words').toJSON(), names: doc.getMap('names').toJSON() }
}

describe('an update that is too large', () => {
  it('[S24] makes the same document in pieces, in their order and in any other', () => {
    fc.assert(
      fc.property(edits, (story) => {
        const update = Y.encodeStateAsUpdateV2(write(story))

        const pieces = cutUpdate(update, fits)

        expect(pieces.every(({ byteLength }) => byteLength <= most)).toBe(true)
        expect(readAll(pieces)).toEqual(readAll([update]))
        expect(readAll(pieces.toReversed())).toEqual(readAll([update]))
      }),
      { numRuns: 150 },
    )
  })

  it('[S24] is not touched when it fits', () => {
    const doc = new Y.Doc()
    doc.getText('words').insert(0, 'kort')
    const update = Y.encodeStateAsUpdateV2(doc)
    expect(cutUpdate(update, fits)).toEqual([update])
  })

  it('[S24] comes back as it is when it is one thing that cannot be cut', () => {
    const doc = new Y.Doc()
    doc.getMap('pictures').set('p', new Uint8Array(1000))
    const pieces = cutUpdate(Y.encodeStateAsUpdateV2(doc), fits)
    expect(pieces).toHaveLength(1)
    expect(pieces[0]?.byteLength).toBeGreaterThan(most)
  })

  it('[S24] can have parts missing before it, and be cut all the same', () => {
    const doc = new Y.Doc()
    const words = doc.getText('words')
    const updates: Uint8Array[] = []
    doc.on('updateV2', (update: Uint8Array) => updates.push(update))
    for (let at = 0; at < 200; at += 1) words.insert(at % 7, `${at} `)
    words.delete(10, 20)
    const [first, ...others] = updates
    const holed = Y.mergeUpdatesV2(others.filter((_, at) => at !== 50))

    const pieces = cutUpdate(holed, fits)

    expect(pieces.length).toBeGreaterThan(1)
    const missing = [first, others[50]].filter((update) => update !== undefined)
    expect(readAll([...pieces, ...missing]).words).toBe(words.toJSON())
  })
})
