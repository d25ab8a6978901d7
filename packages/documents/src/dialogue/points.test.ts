import { describe, expect, test } from 'vitest'

import { addPoint, closeRound, withdrawPoint, writeName } from '../index.ts'
import { copyOf, day, dialogueIn, holds, meet, newDialogue } from '../rooms.fixture.ts'

const hers = { id: 'a', by: 'leader', text: 'Jeg mangler ro' } as const
const withoutTalk = { round: 1, today: day('2026-11-24'), withoutTalk: true }

describe('bringing a point', () => {
  test('[Y14] puts it on the table in trimmed words', () => {
    const doc = newDialogue()

    expect(addPoint(doc, { ...hers, text: ' Jeg mangler ro\n' })).toEqual({ ok: true })
    expect(dialogueIn(doc).points).toEqual([hers])
  })

  test('[Y14] twice is one point', () => {
    const doc = newDialogue()
    addPoint(doc, hers)
    addPoint(doc, { ...hers, text: 'I andre ord' })

    expect(dialogueIn(doc).points).toEqual([hers])
  })

  test('[Y14] a fourth of hers and a third of his are refused and change nothing', () => {
    const doc = newDialogue()
    const ids = ['1', '2', '3', '4']
    const hersAnswered = ids.map((id) => addPoint(doc, { id: `h${id}`, by: 'leader', text: 'Ro' }))
    const hisAnswered = ids.map((id) => addPoint(doc, { id: `j${id}`, by: 'nearest', text: 'Tid' }))

    expect(hersAnswered.map(({ ok }) => ok)).toEqual([true, true, true, false])
    expect(hisAnswered.map(({ ok }) => ok)).toEqual([true, true, false, false])
    expect(dialogueIn(doc).points).toHaveLength(5)
  })

  test('[Y14] on two devices at once shows all, the same on both', () => {
    const phone = newDialogue()
    const laptop = copyOf(phone)
    for (const id of ['1', '2', '3']) addPoint(phone, { id: `p${id}`, by: 'leader', text: 'Ro' })
    for (const id of ['1', '2', '3']) addPoint(laptop, { id: `l${id}`, by: 'leader', text: 'Tid' })
    meet(phone, laptop)

    expect(dialogueIn(phone).points).toHaveLength(6)
    expect(dialogueIn(laptop)).toEqual(dialogueIn(phone))
    expect(addPoint(phone, { id: 'x', by: 'leader', text: 'Mere' }).ok).toBe(false)
  })

  test('[Y14] begins anew in the next round', () => {
    const doc = newDialogue()
    for (const id of ['1', '2', '3']) addPoint(doc, { id, by: 'leader', text: 'Ro' })
    closeRound(doc, withoutTalk)

    expect(addPoint(doc, { id: '4', by: 'leader', text: 'Tid' })).toEqual({ ok: true })
    expect(dialogueIn(doc).points.map(({ id }) => id)).toEqual(['4'])
  })
})

describe('withdrawing a point', () => {
  test('[Y15] takes its words out of the document', () => {
    const doc = newDialogue()
    addPoint(doc, hers)
    const before = holds(doc, hers.text)

    withdrawPoint(doc, { id: 'a', by: 'leader' })

    expect(before).toBe(true)
    expect(holds(doc, hers.text)).toBe(false)
    expect(dialogueIn(doc)).toMatchObject({
      points: [],
      withdrawn: { leader: true, nearest: false },
    })
  })

  test('[Y15] takes them from the other who meets it later', () => {
    const phone = newDialogue()
    addPoint(phone, hers)
    const his = copyOf(phone)
    withdrawPoint(phone, { id: 'a', by: 'leader' })
    meet(phone, his)

    expect(holds(his, hers.text)).toBe(false)
    expect(dialogueIn(his).points).toEqual([])
  })

  test('[Y15] is for the side that brought it', () => {
    const doc = newDialogue()
    addPoint(doc, hers)

    withdrawPoint(doc, { id: 'a', by: 'nearest' })
    withdrawPoint(doc, { id: 'unknown', by: 'nearest' })

    expect(dialogueIn(doc)).toMatchObject({
      points: [hers],
      withdrawn: { leader: false, nearest: false },
    })
  })

  test('[Y15] holds when the point is brought again', () => {
    const doc = newDialogue()
    addPoint(doc, hers)
    withdrawPoint(doc, { id: 'a', by: 'leader' })
    addPoint(doc, hers)

    expect(dialogueIn(doc).points).toEqual([])
    expect(holds(doc, hers.text)).toBe(false)
  })

  test.each([1, 9])('[Y15] holds when writer %i brings it again elsewhere', (writer) => {
    const phone = newDialogue()
    const laptop = newDialogue()
    phone.clientID = 5
    laptop.clientID = writer
    addPoint(phone, hers)
    withdrawPoint(phone, { id: 'a', by: 'leader' })
    addPoint(laptop, hers)
    meet(phone, laptop)

    expect(dialogueIn(phone).points).toEqual([])
    expect(dialogueIn(laptop).points).toEqual([])
  })

  test('[Y15] makes room for another', () => {
    const doc = newDialogue()
    for (const id of ['z', 'y', 'x']) addPoint(doc, { id, by: 'leader', text: 'Ro' })
    withdrawPoint(doc, { id: 'y', by: 'leader' })

    expect(addPoint(doc, { id: 'a', by: 'leader', text: 'Tid' })).toEqual({ ok: true })
    expect(dialogueIn(doc).points.map(({ id }) => id)).toEqual(['z', 'x', 'a'])
  })
})

describe('names', () => {
  test('[Y20] a side has none until it has said one', () => {
    const doc = newDialogue()

    expect(dialogueIn(doc).names).toEqual({ leader: '', nearest: '' })
  })

  test('[Y20] each says its own, and not too long a one', () => {
    const hersHere = newDialogue()
    const hisHere = copyOf(hersHere)
    writeName(hersHere, 'leader', 'Mette')
    writeName(hisHere, 'nearest', 'Jonas')
    meet(hersHere, hisHere)

    expect(dialogueIn(hersHere).names).toEqual({ leader: 'Mette', nearest: 'Jonas' })
    expect(writeName(hersHere, 'leader', 'M'.repeat(61)).ok).toBe(false)
    expect(dialogueIn(hersHere).names.leader).toBe('Mette')
  })
})
