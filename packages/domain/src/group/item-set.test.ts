import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import {
  itemsAsked,
  mayAddItem,
  mayLeaveOut,
  mayWordItem,
  mostAdded,
  shortRound,
  type SetChanges,
} from './item-set.ts'
import { itemKeys, type ItemKey } from './items.ts'

const untouched: SetChanges = { leftOut: new Set(), wordings: new Map(), added: [] }
const words = fc.record({ id: fc.string({ minLength: 9 }), text: fc.string({ minLength: 1 }) })
const changes: fc.Arbitrary<SetChanges> = fc.record({
  leftOut: fc.subarray([...itemKeys]).map((keys) => new Set(keys)),
  wordings: fc
    .array(fc.tuple(fc.constantFrom<ItemKey>(...itemKeys), words))
    .map((pairs) => new Map(pairs)),
  added: fc.array(words, { maxLength: mostAdded }),
})

describe('the items a group is asked', () => {
  test('[D101] are the twenty-five until it makes them its own', () => {
    expect(itemsAsked(untouched).map(({ id }) => id)).toEqual([...itemKeys])
  })

  test('[D101] are without those left out, and with its own last', () => {
    const asked = itemsAsked({
      ...untouched,
      leftOut: new Set(itemKeys.filter((key) => key !== 'B4')),
      added: [{ id: 'own', text: 'Vi spiser frokost sammen' }],
    })

    expect(asked).toEqual([
      { id: 'B4', key: 'B4', statement: null },
      { id: 'own', key: null, statement: 'Vi spiser frokost sammen' },
    ])
  })

  test('[D101] are another item in other words, and the same again in the first', () => {
    const wordings = new Map([['A1', { id: 'w1', text: 'Vi ved, hvor vi skal hen' }]] as const)
    const [reworded] = itemsAsked({ ...untouched, wordings })

    expect(reworded).toEqual({ id: 'w1', key: 'A1', statement: 'Vi ved, hvor vi skal hen' })
    expect(itemsAsked(untouched)[0]).toEqual({ id: 'A1', key: 'A1', statement: null })
  })

  test('[D101] are never two under one name, whatever is written', () => {
    fc.assert(
      fc.property(changes, (some) => {
        const ids = itemsAsked(some).map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })

  test('[D101] are at least one: the last cannot be left out', () => {
    const one = { ...untouched, leftOut: new Set(itemKeys.slice(1)) }

    expect(mayLeaveOut(one)).toEqual({ ok: false, reason: 'last' })
    expect(mayLeaveOut(untouched)).toEqual({ ok: true })
  })

  test('[D102] are not blank, not too long, and of its own at most five', () => {
    const five = Array.from({ length: 5 }, (_, at) => ({ id: String(at), text: 'Noget' }))

    expect(mayWordItem('  ')).toEqual({ ok: false, reason: 'empty' })
    expect(mayWordItem('æ'.repeat(161))).toEqual({ ok: false, reason: 'tooLong' })
    expect(mayWordItem(` ${'æ'.repeat(160)} `)).toEqual({ ok: true })
    expect(mayAddItem({ added: five }, 'Et til')).toEqual({ ok: false, reason: 'full' })
    expect(mayAddItem({ added: five.slice(1) }, 'Et til')).toEqual({ ok: true })
    expect(mayAddItem({ added: [] }, '')).toEqual({ ok: false, reason: 'empty' })
  })
})

describe('the short round', () => {
  test('[D103] is the same five for all', () => {
    expect(shortRound(itemsAsked(untouched)).map(({ id }) => id)).toEqual([
      'A1',
      'A2',
      'B8',
      'B11',
      'C5',
    ])
  })

  test('[D103] is filled up from the first when some of the five are left out', () => {
    const asked = itemsAsked({ ...untouched, leftOut: new Set(['A1', 'C5'] as const) })

    expect(shortRound(asked).map(({ id }) => id)).toEqual(['A2', 'A3', 'A4', 'B8', 'B11'])
  })

  test('[D103] has five, or all there are, in the order they are asked', () => {
    fc.assert(
      fc.property(changes, (some) => {
        const asked = itemsAsked(some)
        const short = shortRound(asked)
        expect(short).toHaveLength(Math.min(5, asked.length))
        expect(asked.filter((item) => short.includes(item))).toEqual(short)
      }),
    )
  })
})
