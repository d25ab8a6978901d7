import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { parseDate, type IsoDate } from '../index.ts'
import {
  mayTakeInUnit,
  mostUnits,
  newestOfEach,
  readCarried,
  writeCarried,
  type CarriedFigures,
  type UnitFigures,
} from './carried.ts'

const day = (text: string) => parseDate(text) ?? ('' as IsoDate)

const carried: CarriedFigures = {
  subject: 'group',
  moment: 'after',
  begun: day('2026-11-27'),
  figures: { usability: { n: 6, sum: 20 }, relevance: { n: 5, sum: 20 }, task: null },
}

const unit = (over: Partial<UnitFigures> = {}): UnitFigures => ({
  ...carried,
  id: 'x',
  name: 'Skolerne',
  isAlone: true,
  ...over,
})

const written = (change: object) =>
  JSON.stringify({ ...JSON.parse(writeCarried(carried)), ...change })

describe('what a group carries to the organisation', () => {
  test('[D454] is read again as it was, and says nothing of who the group is', () => {
    expect(readCarried(writeCarried(carried))).toEqual({ ok: true, carried })
    expect(Object.keys(JSON.parse(writeCarried(carried)) as object)).toEqual([
      'format',
      'version',
      'subject',
      'moment',
      'begun',
      'figures',
    ])
  })

  test('[D454] a unit of three brings no figure with it, whatever the file says', () => {
    const three = { n: 3, sum: 9 }
    const figures = { usability: three, relevance: three, task: { n: 5, sum: 25 } }

    expect(readCarried(written({ figures }))).toEqual({ ok: false, reason: 'tooFew' })
  })

  test.each([
    ['', 'notOne'],
    ['{', 'notOne'],
    ['[]', 'notOne'],
    ['"fire"', 'notOne'],
    ['x'.repeat(10_001), 'tooLong'],
  ])('[D454] %j is turned away', (text, reason) => {
    expect(readCarried(text)).toEqual({ ok: false, reason })
  })

  test('[D454] what is newer, or is no measurement, is turned away', () => {
    expect(readCarried(written({ version: 2 }))).toEqual({ ok: false, reason: 'newer' })
    for (const change of [
      { format: 'another' },
      { subject: 'salary' },
      { moment: null },
      { subject: 'relations' },
      { begun: 'i går' },
    ])
      expect(readCarried(written(change))).toEqual({ ok: false, reason: 'notOne' })
  })

  test('[D454] whatever the file holds, it is read or turned away', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readCarried(text).ok).toBe(false)
      }),
    )
  })

  test('[D455] a group has a name there, at most sixty characters, and a room has at most sixty', () => {
    expect(mayTakeInUnit([], ' ')).toEqual({ ok: false, reason: 'noName' })
    expect(mayTakeInUnit([], 'x'.repeat(61))).toEqual({ ok: false, reason: 'nameTooLong' })
    const many = Array.from({ length: mostUnits }, () => unit())
    expect(mayTakeInUnit(many, 'En til')).toEqual({ ok: false, reason: 'full' })
    expect(mayTakeInUnit([], 'Skolerne')).toEqual({ ok: true })
  })

  test('[D455] of each group only the newest of the same is shown', () => {
    const older = unit({ id: 'older', begun: day('2026-05-01') })
    const before = unit({ id: 'before', moment: 'before' })
    const other = unit({ id: 'other', name: 'Plejen' })

    const shown = newestOfEach([older, unit(), before, other], carried)
    expect(shown.map(({ id }) => id)).toEqual(['x', 'other'])
  })
})
