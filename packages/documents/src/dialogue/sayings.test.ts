import type { AgreementState, IsoDate, Side } from '#domain'
import { describe, expect, test } from 'vitest'
import type { Doc } from 'yjs'

import { addAgreement, closeRound, sayOfAgreement, writeAgreement } from '../index.ts'
import { copyOf, day, dialogueIn, meet, newDialogue } from '../rooms.fixture.ts'

const firstDay = day('2026-11-24')
const secondDay = day('2026-12-08')

function close(doc: Doc) {
  closeRound(doc, { round: dialogueIn(doc).round, today: firstDay, withoutTalk: true })
}

/** A room in its second round, with one agreement of the first. */
function inSecondRound() {
  const doc = newDialogue()
  addAgreement(doc, 'x')
  writeAgreement(doc, { id: 'x', field: 'what', text: 'Fredag uden møder' })
  close(doc)
  return doc
}

interface Said {
  readonly by: Side
  readonly on: IsoDate
}

let ids = 0
function say(doc: Doc, state: AgreementState, { by, on }: Partial<Said> = {}) {
  const id = `s${String((ids += 1))}`
  sayOfAgreement(doc, { id, agreement: 'x', state, by: by ?? 'leader', on: on ?? secondDay })
}

function lastIn(doc: Doc) {
  return dialogueIn(doc).last[0]
}

describe('saying how an agreement stands', () => {
  test('[Y19] is for the round in which it is said, and what is kept is then laid aside', () => {
    const doc = inSecondRound()
    say(doc, 'open')
    close(doc)
    const third = lastIn(doc)
    say(doc, 'kept')
    const kept = lastIn(doc)
    close(doc)

    expect(third).toMatchObject({ id: 'x', agreedIn: 1, state: 'open' })
    expect(kept?.state).toBe('kept')
    expect(dialogueIn(doc).last).toEqual([])
  })

  test('[Y19] is not for an agreement of the round they are in, nor for one that is not there', () => {
    const doc = inSecondRound()
    addAgreement(doc, 'y')
    let changes = 0
    doc.on('update', () => (changes += 1))

    for (const agreement of ['y', 'gone']) {
      sayOfAgreement(doc, { id: 's', agreement, state: 'kept', by: 'leader', on: secondDay })
    }

    expect(changes).toBe(0)
  })

  test('[Y40] keeps what was said before', () => {
    const doc = inSecondRound()
    say(doc, 'dropped')
    say(doc, 'open', { by: 'nearest' })
    say(doc, 'kept', { by: 'nearest', on: day('2026-12-09') })

    expect(lastIn(doc)?.sayings.map(({ by, state, on }) => [by, state, on])).toEqual([
      ['nearest', 'kept', '2026-12-09'],
      ['nearest', 'open', '2026-12-08'],
      ['leader', 'dropped', '2026-12-08'],
    ])
  })

  test('[Y40] lets the same side say it anew the same day, and the same twice is no change', () => {
    const doc = inSecondRound()
    for (const state of ['kept', 'changed', 'dropped'] as const) say(doc, state)
    let changes = 0
    doc.on('update', () => (changes += 1))
    say(doc, 'dropped', { by: 'nearest' })

    expect(lastIn(doc)?.sayings.map(({ state }) => state)).toEqual(['dropped'])
    expect(changes).toBe(0)
  })

  test('[Y41] differently on both sides at once settles nothing, and the next word does', () => {
    const hers = inSecondRound()
    const his = copyOf(hers)
    say(hers, 'kept')
    say(his, 'dropped', { by: 'nearest' })
    meet(hers, his)

    expect(lastIn(hers)).toMatchObject({ state: 'open' })
    expect(lastIn(hers)?.split).toHaveLength(2)
    expect(dialogueIn(his)).toEqual(dialogueIn(hers))

    say(his, 'kept', { by: 'nearest' })
    meet(hers, his)
    expect(lastIn(hers)).toMatchObject({ state: 'kept', split: [] })
    expect(lastIn(hers)?.sayings).toHaveLength(3)
  })

  test('[Y41] while the other closes the round belongs to the round in which it was said', () => {
    const hers = inSecondRound()
    const his = copyOf(hers)
    close(hers)
    say(his, 'kept', { by: 'nearest' })
    meet(hers, his)

    expect(dialogueIn(hers).last).toEqual([])
    expect(dialogueIn(hers).history[0]?.followed).toMatchObject([{ id: 'x', state: 'kept' }])
    expect(dialogueIn(his)).toEqual(dialogueIn(hers))
  })
})

describe('changing what was agreed', () => {
  test('[Y42] is refused until the two say that it is changed', () => {
    const doc = inSecondRound()
    const words = { id: 'x', field: 'what', text: 'Torsdag uden møder' } as const

    expect(writeAgreement(doc, words)).toEqual({ ok: false, reason: 'agreed' })
    expect(lastIn(doc)?.what).toBe('Fredag uden møder')
    say(doc, 'changed')
    expect(writeAgreement(doc, words)).toEqual({ ok: true })
    close(doc)
    expect(writeAgreement(doc, { ...words, text: 'Igen' })).toEqual({ ok: false, reason: 'agreed' })
    expect(lastIn(doc)?.what).toBe('Torsdag uden møder')
  })

  test('[Y42] keeps the old words, also when the two change it at once', () => {
    const hers = inSecondRound()
    const his = copyOf(hers)
    say(hers, 'changed')
    say(his, 'changed', { by: 'nearest' })
    writeAgreement(hers, { id: 'x', field: 'what', text: 'Hver fredag uden møder' })
    writeAgreement(his, { id: 'x', field: 'what', text: 'Fredag uden møder før 12' })
    meet(hers, his)

    expect(lastIn(hers)).toMatchObject({ state: 'changed', isBeingChanged: true })
    expect(lastIn(hers)?.what).toContain('før 12')
    const befores = lastIn(hers)?.sayings.flatMap(({ before }) => before?.what ?? [])
    expect(befores).toEqual(['Fredag uden møder'])
    expect(dialogueIn(hers).history[0]?.agreements[0]?.what).toBe('Fredag uden møder')
    expect(dialogueIn(his)).toEqual(dialogueIn(hers))
  })

  test('[Y42] remembers the old words when it is then said to be kept', () => {
    const doc = inSecondRound()
    say(doc, 'changed')
    writeAgreement(doc, { id: 'x', field: 'what', text: 'Torsdag uden møder' })
    say(doc, 'kept')

    expect(lastIn(doc)?.sayings).toMatchObject([
      { state: 'kept', before: { what: 'Fredag uden møder' } },
    ])
  })
})

describe('a room from before it was told who said what', () => {
  const states: readonly (readonly [string, AgreementState])[] = [
    ['kept', 'kept'],
    ['partly', 'open'],
    ['not-yet', 'open'],
    ['skipped', 'dropped'],
  ]

  test.each(states)('[Y43] reads its %s as %s', (old, state) => {
    const doc = inSecondRound()
    doc.getMap('said').set('x', { state: old, round: 2 })

    expect(lastIn(doc)).toMatchObject({ state, sayings: [{ state, by: null, on: null }] })
  })

  test('[Y43] can be gone on in', () => {
    const doc = inSecondRound()
    doc.getMap('said').set('x', { state: 'not-yet', round: 2 })
    say(doc, 'kept', { by: 'nearest' })

    expect(lastIn(doc)).toMatchObject({ state: 'kept', split: [] })
    expect(lastIn(doc)?.sayings).toHaveLength(2)
  })
})
