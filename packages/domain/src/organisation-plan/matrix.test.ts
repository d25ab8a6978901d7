import fc from 'fast-check'
import { expect, test } from 'vitest'

import { actorOf, actors, columnOf, matrixColumns, matrixSquares, parseSpot } from './matrix.ts'

test('[D260] fifteen squares, five actors by three columns, each of them once', () => {
  expect(matrixSquares).toHaveLength(15)
  expect(
    new Set(
      matrixSquares.map((square) => `${String(actorOf(square))}.${String(columnOf(square))}`),
    ),
  ).toEqual(new Set(actors.flatMap((actor) => matrixColumns.map((column) => `${actor}.${column}`))))
  expect([actorOf('tray'), columnOf('tray')]).toEqual([null, null])
})

test('[D260] what names no square and not the tray is nowhere', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      const spot = parseSpot(value)
      expect(spot === null || spot === value).toBe(true)
    }),
  )
  expect(parseSpot('top.low')).toBe('top.low')
  expect(parseSpot('top.toString')).toBeNull()
})
