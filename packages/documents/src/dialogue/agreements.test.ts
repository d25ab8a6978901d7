import { describe, expect, test } from 'vitest'

import {
  addAgreement,
  agreementText,
  closeRound,
  removeAgreement,
  setNextTalk,
  writeAgreement,
} from '../index.ts'
import { at, copyOf, day, dialogueIn, meet, newDialogue } from '../rooms.fixture.ts'

const today = day('2026-11-24')

function closing(round: number) {
  return { round, today, withoutTalk: true }
}

function agreed(what = 'Fredag uden møder') {
  const doc = newDialogue()
  addAgreement(doc, 'x')
  writeAgreement(doc, { id: 'x', field: 'what', text: what })
  return doc
}

describe('an agreement', () => {
  test('[Y16] begins blank, with four fields', () => {
    const doc = newDialogue()

    expect(addAgreement(doc, 'x')).toEqual({ ok: true })
    expect(dialogueIn(doc).agreements).toEqual([
      { id: 'x', what: '', who: '', when: '', followUp: '' },
    ])
  })

  test('[Y16] is written by both at once, in one field and in several', () => {
    const hers = agreed()
    const his = copyOf(hers)
    writeAgreement(hers, { id: 'x', field: 'what', text: 'Hver Fredag uden møder' })
    writeAgreement(his, { id: 'x', field: 'what', text: 'Fredag uden møder før 12' })
    writeAgreement(his, { id: 'x', field: 'who', text: 'Jonas' })
    meet(hers, his)

    expect(dialogueIn(hers).agreements).toMatchObject([
      { what: 'Hver Fredag uden møder før 12', who: 'Jonas' },
    ])
    expect(dialogueIn(his)).toEqual(dialogueIn(hers))
  })

  test('[Y16] added twice is one, with its words', () => {
    const doc = agreed()
    addAgreement(doc, 'x')

    expect(dialogueIn(doc).agreements).toMatchObject([{ id: 'x', what: 'Fredag uden møder' }])
  })

  test('[Y16] that is removed stays away while the other is still writing', () => {
    const hers = agreed()
    const his = copyOf(hers)
    removeAgreement(hers, 'x')
    writeAgreement(his, { id: 'x', field: 'what', text: 'Fredag uden møder før 12' })
    meet(hers, his)

    expect(dialogueIn(hers).agreements).toEqual([])
    expect(dialogueIn(his).agreements).toEqual([])
    expect(agreementText(his, 'x', 'what')).toBeNull()
    expect(writeAgreement(his, { id: 'x', field: 'what', text: 'Igen' })).toEqual({ ok: true })
    expect(dialogueIn(his).agreements).toEqual([])
  })

  test('[Y16] keeps its place among the others', () => {
    const doc = agreed()
    for (const id of ['c', 'b', 'a']) addAgreement(doc, id)
    removeAgreement(doc, 'c')
    addAgreement(doc, 'aa')

    expect(dialogueIn(doc).agreements.map(({ id }) => id)).toEqual(['x', 'b', 'a', 'aa'])
  })

  test('[Y16] an eighth is refused and changes nothing', () => {
    const doc = newDialogue()
    const answers = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => addAgreement(doc, String(number)))

    expect(answers.at(-1)).toEqual({ ok: false, reason: 'full' })
    expect(dialogueIn(doc).agreements).toHaveLength(7)
  })

  test('[Y8] is not written past its limit', () => {
    const doc = agreed()

    expect(writeAgreement(doc, { id: 'x', field: 'what', text: 'a'.repeat(2_001) }).ok).toBe(false)
    expect(dialogueIn(doc).agreements).toMatchObject([{ what: 'Fredag uden møder' }])
  })
})

describe('closing a round', () => {
  test('[Y17] is asked about when nothing is said of a next talk', () => {
    const doc = agreed()

    expect(closeRound(doc, { round: 1, today, withoutTalk: false })).toEqual({
      ok: false,
      reason: 'noDate',
    })
    expect(dialogueIn(doc).round).toBe(1)
  })

  test('[Y17] writes the explicit no down', () => {
    const doc = agreed()
    closeRound(doc, closing(1))

    expect(dialogueIn(doc).history).toMatchObject([
      { round: 1, closedOn: '2026-11-24', nextTalk: 'none' },
    ])
  })

  test('[Y17] keeps the date they had set', () => {
    const doc = agreed()
    setNextTalk(doc, at('2026-12-08', '9:30'))
    closeRound(doc, closing(1))

    expect(dialogueIn(doc).history[0]?.nextTalk).toMatchObject({ date: '2026-12-08' })
  })

  test('[Y17] by both at once closes it once', () => {
    const hers = agreed()
    const his = copyOf(hers)
    closeRound(hers, closing(1))
    closeRound(his, closing(1))
    meet(hers, his)

    expect(dialogueIn(hers).round).toBe(2)
    expect(dialogueIn(his)).toEqual(dialogueIn(hers))
  })

  test('[Y17] that the other has already closed does not close the next', () => {
    const doc = agreed()
    closeRound(doc, closing(1))

    expect(closeRound(doc, { ...closing(1), today: day('2026-11-25') })).toEqual({ ok: true })
    expect(dialogueIn(doc)).toMatchObject({
      round: 2,
      nextTalk: null,
      history: [{ closedOn: '2026-11-24' }],
    })
  })

  test('[Y17] loses no agreement that the other was adding meanwhile', () => {
    const hers = agreed()
    const his = copyOf(hers)
    closeRound(hers, closing(1))
    addAgreement(his, 'y')
    writeAgreement(his, { id: 'y', field: 'what', text: 'Sparring hver mandag' })
    meet(hers, his)

    expect(dialogueIn(hers).last.map(({ what }) => what)).toEqual([
      'Fredag uden møder',
      'Sparring hver mandag',
    ])
  })
})

describe('the next talk', () => {
  test('[Y18] is set, moved, and taken back', () => {
    const doc = newDialogue()
    const said = [at('2026-12-08', '9:30'), at('2026-12-09', '9:30'), 'none', null] as const
    const read = said.map((next) => {
      setNextTalk(doc, next)
      return dialogueIn(doc).nextTalk
    })

    expect(read).toEqual([
      { date: '2026-12-08', time: '09:30', moved: 0 },
      { date: '2026-12-09', time: '09:30', moved: 1 },
      'none',
      null,
    ])
  })

  test('[Y18] still counts its moves after a no', () => {
    const doc = newDialogue()
    setNextTalk(doc, at('2026-12-08', '9:30'))
    setNextTalk(doc, 'none')
    setNextTalk(doc, at('2026-12-08', '9:30'))

    expect(dialogueIn(doc).nextTalk).toMatchObject({ moved: 2 })
  })

  test('[Y18] set to what it is, is not moved and is no change', () => {
    const doc = newDialogue()
    setNextTalk(doc, at('2026-12-08', '9:30'))
    let changes = 0
    doc.on('update', () => (changes += 1))

    setNextTalk(doc, at('2026-12-08', '9:30'))

    expect(changes).toBe(0)
    expect(dialogueIn(doc).nextTalk).toMatchObject({ moved: 0 })
  })

  test('[Y18] set by both at once is one of the two, whole', () => {
    const hers = newDialogue()
    const his = copyOf(hers)
    setNextTalk(hers, at('2026-12-08', '9:30'))
    setNextTalk(his, at('2026-12-09', '14:00'))
    meet(hers, his)

    expect([
      { date: '2026-12-08', time: '09:30', moved: 0 },
      { date: '2026-12-09', time: '14:00', moved: 0 },
    ]).toContainEqual(dialogueIn(hers).nextTalk)
    expect(dialogueIn(his)).toEqual(dialogueIn(hers))
  })
})
