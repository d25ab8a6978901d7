import { describe, expect, test } from 'vitest'

import { parseDate, type IsoDate } from '../index.ts'
import {
  degreesBySlot,
  mayBegin,
  mostMeasurements,
  questionsOf,
  subjects,
  type Measurement,
} from './measurement.ts'

const begun = parseDate('2026-11-27') ?? ('' as IsoDate)

function measured(over: Partial<Measurement> = {}): Measurement {
  return { id: 'a', subject: 'group', moment: 'before', begun, figures: null, ...over }
}

describe('a measurement', () => {
  test('[D440] asks three things of a tool and two of each direction', () => {
    expect(subjects.map((subject) => questionsOf(subject).length)).toEqual([3, 3, 3, 12])
    expect(questionsOf('relations').slice(0, 3)).toEqual([
      'up/importance',
      'up/today',
      'management/importance',
    ])
  })

  test('[D440] what is skipped stands in no slot, nor what is no degree', () => {
    const strange = { usability: 4, relevance: 6, task: 'fire' } as never

    expect(degreesBySlot('group', { usability: 4, task: 2 })).toEqual(
      new Map([
        [0, 4],
        [2, 2],
      ]),
    )
    expect(degreesBySlot('group', strange)).toEqual(new Map([[0, 4]]))
  })

  test('[D444] of a subject is begun when the last one has ended', () => {
    const open = measured()
    const ended = measured({ figures: { usability: null } })

    expect(mayBegin([open], 'group')).toEqual({ ok: false, reason: 'underWay' })
    expect(mayBegin([open], 'relations')).toEqual({ ok: true })
    expect(mayBegin([ended], 'group')).toEqual({ ok: true })
    const many = Array.from({ length: mostMeasurements }, () => ended)
    expect(mayBegin(many, 'relations')).toEqual({ ok: false, reason: 'full' })
  })
})
