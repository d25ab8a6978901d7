import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { drawnSizes, drawTable, mostTables, parseTableCount, readTableNumber } from './tables.ts'

describe('coming to a table', () => {
  test('[D425] tables are 1 to 200, and another number of them is none', () => {
    expect(parseTableCount(' 14 ')).toBe(14)
    expect(parseTableCount(String(mostTables))).toBe(mostTables)
    for (const text of ['', '0', '201', '1,5', 'ti', '-3', '99999']) {
      expect(parseTableCount(text)).toBeNull()
    }
  })

  test.each([
    ['7', { ok: true, table: 7 }],
    [' 07 ', { ok: true, table: 7 }],
    ['Bord 7', { ok: true, table: 7 }],
    ['bord nr. 12', { ok: true, table: 12 }],
    ['13', { ok: false, reason: 'noSuchTable' }],
    ['0', { ok: false, reason: 'noSuchTable' }],
    ['', { ok: false, reason: 'noNumber' }],
    ['syv', { ok: false, reason: 'noNumber' }],
    ['7 eller 8', { ok: false, reason: 'noNumber' }],
  ])('[D426] »%s« is read as the number on a table, or it is said why not', (text, read) => {
    expect(readTableNumber(text, 12)).toEqual(read)
  })

  test('[D427] drawn tables are even: none is more than one ahead of another, whatever chance says', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 200 }),
        (count, chances) => {
          const drawn = new Map<string, number>()
          for (const [at, chance] of chances.entries()) {
            drawn.set(String(at), drawTable(drawnSizes({ count, drawn }), chance))
          }

          const sizes = drawnSizes({ count, drawn })
          expect(sizes).toHaveLength(count)
          expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
          expect(sizes.reduce((sum, one) => sum + one, 0)).toBe(chances.length)
        },
      ),
    )
  })

  test('[D427] every table can be the first that is drawn', () => {
    const first = [0, 0.25, 0.5, 0.75].map((chance) => drawTable([0, 0, 0, 0], chance))
    expect(first).toEqual([1, 2, 3, 4])
  })
})
