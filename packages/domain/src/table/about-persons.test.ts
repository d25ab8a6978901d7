import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { aboutPersons } from './about-persons.ts'
import type { Table } from './read-table.ts'

const head = ['Tema', 'Værdi', 'Retning']
const aggregates: Table = [
  head,
  ['Tid til at lede', '2,9', 'ned'],
  ['Opbakning fra nærmeste leder', '4,1', 'op'],
  ['Krydspres', '2,4', 'uændret'],
  ['Rum til at sige fra', '3,3', 'op'],
]

describe('a table about persons', () => {
  test('[D235] is told from one of themes and figures', () => {
    expect(aboutPersons(aggregates)).toBeNull()
    expect(aboutPersons([])).toBeNull()
    expect(aboutPersons([['Tema']])).toBeNull()
  })

  test.each(['Navn', 'E-mail', 'CPR-nr.', 'Medarbejder', 'Respondent', 'First name', 'initialer'])(
    '[D235] has a column called %s',
    (called) => {
      const table = aggregates.map((row, at) => [...row, at === 0 ? called : 'x'])
      expect(aboutPersons(table)).toBe('named')
    },
  )

  test('[D235] has an address or a number of a person in any cell', () => {
    const secret = fc.constantFrom(
      'mette@fjordby.dk',
      '010180-1234',
      '0101801234',
      'Mette, 311299 4321',
    )
    const isSeen = fc.property(secret, fc.nat(3), fc.nat(2), (cell, row, column) => {
      const table = aggregates.map((cells) => [...cells])
      const at = table[row + 1]
      if (at !== undefined) at[column] = cell
      expect(aboutPersons(table)).toBe('named')
    })
    expect(() => fc.assert(isSeen)).not.toThrow()
  })

  test('[D235] has names down a column', () => {
    const names = ['Leder', 'Mette Holm', 'Jonas K. Berg', 'Sara von Lund', 'Per Øst']
    const table = aggregates.map((row, at) => [names[at] ?? '', ...row])
    expect(aboutPersons(table)).toBe('named')
  })

  test('[D235] has a line for each answer', () => {
    const answers = [
      ['nr', 'Tid', 'Ro', 'Støtte'],
      ...['1', '2', '3', '4'].map((n) => [n, '3', '4', '2']),
    ]
    const long = [head, ...Array.from({ length: 6 }, (_, at) => ['Krydspres', String(at), ''])]
    expect(aboutPersons(answers)).toBe('rowEach')
    expect(aboutPersons(long)).toBe('rowEach')
  })
})
