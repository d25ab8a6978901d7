import { describe, expect, test } from 'vitest'

import { squareByKey } from './square-by-key.ts'

const rows = ['1', '2', '3'].map((id) => ({ id, name: id }))
const columns = ['a', 'b', 'c'].map((id) => ({ id, name: id, help: '' }))
const squares = rows.flatMap((row) =>
  columns.map((column) => ({
    id: `${row.id}${column.id}`,
    row: row.id,
    column: column.id,
    name: '',
    question: '',
  })),
)
const ground = { rows, columns, squares, tray: { id: 'tray' } }
const arrows = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']

describe('an arrow on a card', () => {
  test('moves it one square its way, and from the last row into the tray and back', () => {
    expect(squareByKey(ground, '2b', 'ArrowUp')).toBe('1b')
    expect(squareByKey(ground, '2b', 'ArrowRight')).toBe('2c')
    expect(squareByKey(ground, '3a', 'ArrowDown')).toBe('tray')
    expect(squareByKey(ground, 'tray', 'ArrowUp')).toBe('3b')
    expect(squareByKey(ground, 'tray', 'ArrowLeft')).toBe('3a')
    expect(squareByKey(ground, 'tray', 'ArrowRight')).toBe('3c')
  })

  test('moves nothing at the edge, and no other key moves anything', () => {
    expect(squareByKey(ground, '1a', 'ArrowUp')).toBeNull()
    expect(squareByKey(ground, '1a', 'ArrowLeft')).toBeNull()
    expect(squareByKey(ground, '1c', 'ArrowRight')).toBeNull()
    expect(squareByKey(ground, 'tray', 'ArrowDown')).toBeNull()
    expect(squareByKey(ground, '1a', 'toString')).toBeNull()
    expect(squareByKey(ground, '1a', 'Enter')).toBeNull()
  })

  test('reaches every square from every other', () => {
    for (const from of [...squares.map(({ id }) => id), 'tray']) {
      const reached = new Set([from])
      for (const square of reached) {
        for (const arrow of arrows) reached.add(squareByKey(ground, square, arrow) ?? square)
      }
      expect(reached.size).toBe(squares.length + 1)
    }
  })
})
