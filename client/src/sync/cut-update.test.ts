import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'

import { cutUpdate, holdsUncut, isStillIn } from './cut-update.ts'

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

        const { pieces } = cutUpdate(update, fits)

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
    expect(cutUpdate(update, fits)).toEqual({ pieces: [update], uncut: [] })
  })

  it('[S24] is cut between values that were put in at once', () => {
    const doc = new Y.Doc()
    const values = Array.from({ length: 300 }, (_, at) => `værdi ${at}`)
    doc.getArray('values').push(values)
    const { pieces, uncut } = cutUpdate(Y.encodeStateAsUpdateV2(doc), fits)
    expect(uncut).toEqual([])
    expect(pieces.every(({ byteLength }) => byteLength <= most)).toBe(true)
    const whole = new Y.Doc()
    for (const piece of pieces.toReversed()) Y.applyUpdateV2(whole, piece)
    expect(whole.getArray('values').toJSON()).toEqual(values)
    expect(holdsUncut(whole, fits)).toBe(false)
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

    const { pieces } = cutUpdate(holed, fits)

    expect(pieces.length).toBeGreaterThan(1)
    const missing = [first, others[50]].filter((update) => update !== undefined)
    expect(readAll([...pieces, ...missing]).words).toBe(words.toJSON())
  })
})

describe('a single thing that is too large', () => {
  const larger = 'x'.repeat(1000)

  it('[S130] leaves an empty place, and all that was written before and after it can be read', () => {
    fc.assert(
      fc.property(edits, edits, fc.nat(2), (before, after, which) => {
        const doc = write(before)
        const thing = [new Uint8Array(1000), larger, { nested: larger }][which]
        doc.getMap('things').set('large', thing)
        Y.applyUpdateV2(doc, Y.encodeStateAsUpdateV2(write(after)))
        doc.getText('words').insert(0, 'bagefter')
        const update = Y.encodeStateAsUpdateV2(doc)

        const { pieces, uncut } = cutUpdate(update, fits)

        expect(pieces.every(({ byteLength }) => byteLength <= most)).toBe(true)
        expect(readAll(pieces)).toEqual(readAll([update]))
        expect(uncut).toHaveLength(1)
        const whole = new Y.Doc()
        Y.applyUpdateV2(whole, Y.mergeUpdatesV2([...uncut, ...pieces]))
        expect(whole.getMap('things').get('large')).toEqual(thing)
      }),
      { numRuns: 60 },
    )
  })

  it('[S130] is known to be there until it is shortened', () => {
    const doc = new Y.Doc()
    doc.getMap('things').set('large', larger)
    const [uncut = new Uint8Array()] = cutUpdate(Y.encodeStateAsUpdateV2(doc), fits).uncut
    expect(isStillIn(new Y.Doc(), uncut)).toBe(false)
    expect([isStillIn(doc, uncut), holdsUncut(doc, fits)]).toEqual([true, true])
    doc.getMap('things').set('large', 'x')
    expect([isStillIn(doc, uncut), holdsUncut(doc, fits)]).toEqual([false, false])
  })
})
