import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { linesOf, linesToChoose } from './lines.ts'
import { point } from './points.fixture.ts'

const answer = fc.array(fc.string({ unit: 'grapheme' })).map((lines) => lines.join('\n'))

describe('the lines of an answer', () => {
  test('[D2] are its thoughts, trimmed and in order', () => {
    expect(linesOf('  Ro om mandagen \r\n\r\n\tSige nej til to møder\n')).toEqual([
      'Ro om mandagen',
      'Sige nej til to møder',
    ])
  })

  test('[D2] are none when nothing is written', () => {
    expect(linesOf('')).toEqual([])
    expect(linesOf(' \n \r\n\t')).toEqual([])
  })

  test('[D2] are never empty, never broken, and lose no word', () => {
    fc.assert(
      fc.property(answer, (text) => {
        const lines = linesOf(text)
        expect(lines.every((line) => line !== '' && line === line.trim())).toBe(true)
        expect(lines.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''))
      }),
    )
  })
})

describe('what she can choose from', () => {
  test('comes question by question, without those that have no line', () => {
    const room = { answers: { g0: 'En plan', s0: '  ', l0: 'Ro' }, points: [] }

    expect(linesToChoose(room, ['l0', 's0', 'g0', 'g1']).map(({ question }) => question)).toEqual([
      'l0',
      'g0',
    ])
  })

  test('says which point a line has become', () => {
    const room = {
      answers: { g0: 'En plan\nRo' },
      points: [point({ id: 'a', original: 'Ro', text: 'Mere ro' })],
    }

    const [group] = linesToChoose(room, ['g0'])

    expect(group?.lines.map(({ text, pointId }) => [text, pointId])).toEqual([
      ['En plan', null],
      ['Ro', 'a'],
    ])
  })

  test('[D3] keeps a point whose line has been changed, in the words it was chosen with', () => {
    const room = {
      answers: { g0: 'Ro hver mandag' },
      points: [point({ id: 'a', original: 'Ro', text: 'Mere ro' })],
    }

    const [group] = linesToChoose(room, ['g0'])

    expect(group?.lines.map(({ text, pointId }) => [text, pointId])).toEqual([
      ['Ro hver mandag', null],
      ['Ro', 'a'],
    ])
  })

  test('[D3] keeps a point whose whole answer has been deleted', () => {
    const room = { answers: {}, points: [point({ id: 'a', original: 'Ro' })] }

    expect(linesToChoose(room, ['g0'])[0]?.lines).toMatchObject([{ text: 'Ro', pointId: 'a' }])
  })

  test('[D3] does not take the line of another question', () => {
    const room = {
      answers: { g0: 'Ro', s0: 'Ro' },
      points: [point({ id: 'a', question: 's0', original: 'Ro' })],
    }

    const pointIds = linesToChoose(room, ['g0', 's0']).flatMap(({ lines }) =>
      lines.map(({ pointId }) => pointId),
    )

    expect(pointIds).toEqual([null, 'a'])
  })

  test('[D8] lets two lines alike become two points', () => {
    const points = [point({ id: 'a', original: 'Ro' }), point({ id: 'b', original: 'Ro' })]

    const [one] = linesToChoose({ answers: { g0: 'Ro\nRo' }, points: points.slice(0, 1) }, ['g0'])
    const [two] = linesToChoose({ answers: { g0: 'Ro\nRo' }, points }, ['g0'])

    expect(one?.lines.map(({ pointId }) => pointId)).toEqual(['a', null])
    expect(two?.lines.map(({ pointId }) => pointId)).toEqual(['a', 'b'])
  })

  test('[D8] gives every line an id of its own and shows every point once', () => {
    const originals = fc.array(fc.constantFrom('Ro', 'En plan', 'Tid'), { maxLength: 6 })
    fc.assert(
      fc.property(originals, originals, (written, chosen) => {
        const points = chosen.map((original, at) => point({ id: `p${String(at)}`, original }))
        const groups = linesToChoose({ answers: { g0: written.join('\n') }, points }, ['g0'])
        const lines = groups.flatMap((group) => group.lines)
        const shown = lines.flatMap(({ pointId }) => pointId ?? [])
        expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length)
        expect(shown.toSorted()).toEqual(points.map(({ id }) => id))
      }),
    )
  })
})
