import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { parseTime } from '../dates/clock-time.ts'
import type { LocalTime } from '../dates/copenhagen.ts'
import { parseDate } from '../dates/date.ts'
import { faultsIn, mend, mendedBy, mendJoint } from './mend.ts'
import { readPrinted } from './printed.ts'
import { layOut, spanMinutes, totalMinutes, type Programme } from './programme.ts'
import { anyProgramme, at, plainItem } from './programme.fixture.ts'

const deck = `Kl. 8.30-8.45 Velkomst, formål og program

Kl. 8.45-9.30 Overblik over forløbet og resultaterne

Dialog i mindre grupper

Kl. 9.30-10.15 Præsentation af hovedkonklusioner

Kl. 10.00-10.15 Pause

Kl. 10.15-10.45 Præsentation af tiltag (prototyper)

Kl. 10.45-12.00 Workshops og opsamling

Kl. 12.00-12.15 Afrunding og tak for i dag`

function printed(text: string): Programme {
  const read = readPrinted(text)
  const [first] = read.ok ? read.items : []
  if (!read.ok || first === undefined) throw new Error('it is no programme')
  const items = read.items.map((item, index) => ({ ...item, id: String(index) }))
  return { begins: { date: at('2021-02-24', '8:30').date, time: first.at }, ends: null, items }
}

const clock = ({ time }: LocalTime) => time

describe('a programme as it was printed', () => {
  test('[D410] of 24 February 2021 says 240 minutes in a span of 225, and overlaps once', () => {
    const programme = printed(deck)

    expect(totalMinutes(programme.items)).toBe(240)
    expect(spanMinutes(programme)).toBe(225)
    expect(faultsIn(programme)).toEqual([{ fault: 'overlap', id: '3', minutes: 15 }])
  })

  test('[D411] of that day is mended with one act: the presentation ends at ten', () => {
    const programme = printed(deck)
    const changed = mendedBy(programme, '3')
    const mended = mend(programme)

    expect(changed && [changed.item.id, clock(changed.begins), clock(changed.ends)]).toEqual([
      '2',
      '09:30',
      '10:00',
    ])
    expect(faultsIn(mended)).toEqual([])
    expect(totalMinutes(mended.items)).toBe(225)
    expect(layOut(mended).map(({ begins }) => clock(begins))).toEqual(
      layOut(programme).map(({ begins }) => clock(begins)),
    )
  })

  test('[D411] with a gap is mended by letting what comes before it go on', () => {
    const mended = mend(printed('9.00-9.30 Velkommen\n10.00-10.15 Pause'))

    expect(layOut(mended).map(({ begins, ends }) => [clock(begins), clock(ends)])).toEqual([
      ['09:00', '10:00'],
      ['10:00', '10:15'],
    ])
  })

  test('[D411] in the wrong order follows, since nothing before it can end sooner', () => {
    const mended = mend(printed('10.00-10.30 Velkommen\n9.00-9.30 Pause'))

    expect(layOut(mended).map(({ begins }) => clock(begins))).toEqual(['10:00', '10:30'])
    expect(mended.items.map(({ text }) => text)).toEqual(['Velkommen', 'Pause'])
  })
})

describe('mending', () => {
  test('[D412] leaves no overlap and no gap, loses no item, and moves none past another', () => {
    fc.assert(
      fc.property(anyProgramme, (programme) => {
        const mended = mend(programme)
        const joints = faultsIn(mended).filter(
          ({ fault }) => fault === 'overlap' || fault === 'gap',
        )
        expect(joints).toEqual([])
        const known = ({ items }: Programme) => items.map(({ id, text, kind }) => [id, text, kind])
        expect(known(mended)).toEqual(known(programme))
        expect(mended.items.every(({ minutes }) => minutes >= 1 && minutes <= 240)).toBe(true)
      }),
    )
  })

  test('[D412] changes nothing that adds up, and mending again changes nothing', () => {
    fc.assert(
      fc.property(anyProgramme, (programme) => {
        const mended = mend(programme)
        expect(mend(mended)).toEqual(mended)
        const plain = { ...programme, items: programme.items.map((one) => ({ ...one, at: null })) }
        expect(mend(plain)).toEqual(plain)
      }),
    )
  })

  test('[D412] of one joint leaves all before it as it was', () => {
    fc.assert(
      fc.property(anyProgramme, fc.nat(), (programme, draw) => {
        const index = draw % programme.items.length
        const mended = mendJoint(programme, programme.items[index]?.id ?? '')
        expect(layOut(mended).slice(0, Math.max(0, index - 1))).toEqual(
          layOut(programme).slice(0, Math.max(0, index - 1)),
        )
        expect(mendedBy(programme, 'none')).toBeNull()
      }),
    )
  })
})

describe('a day that does not add up', () => {
  const day = (begins: string, minutes: number, more: Partial<Programme> = {}): Programme => ({
    begins: at('2026-12-18', begins),
    ends: null,
    items: [plainItem('a', minutes)],
    ...more,
  })

  test('[D413] one that is to end before it begins is told, and one that takes longer', () => {
    expect(faultsIn(day('10:00', 60, { ends: parseTime('9:30') }))).toEqual([
      { fault: 'endsBeforeItBegins' },
    ])
    expect(faultsIn(day('10:00', 60, { ends: parseTime('10:00') }))).toHaveLength(1)
    expect(faultsIn(day('10:00', 60, { ends: parseTime('10:45') }))).toEqual([
      { fault: 'overtime', minutes: 15 },
    ])
    expect(faultsIn(day('10:00', 60, { ends: parseTime('11:00') }))).toEqual([])
  })

  test('[D413] one that goes past midnight is told, and its times are those of the next day', () => {
    const late = day('23:30', 60)

    expect(faultsIn(late)).toEqual([{ fault: 'pastMidnight' }])
    expect(layOut(late)[0]?.ends).toEqual(at('2026-12-19', '0:30'))
    expect(faultsIn(day('23:00', 59))).toEqual([])
  })

  test.each([
    ['2027-03-28', '01:30', '03:30'],
    ['2026-10-25', '02:30', '02:30'],
  ])(
    '[D413] the night of %s the clocks are changed: that is told, and minutes are minutes',
    (...of) => {
      const [date, begins, ends] = of
      const night = day(begins, 60, { begins: at(date, begins) })

      expect(faultsIn(night)).toEqual([{ fault: 'clockChange' }])
      expect(layOut(night)[0]?.ends).toEqual(at(date, ends))
      expect(parseDate(date)).toBe(date)
    },
  )

  test('[D413] nothing of it is lost by being told', () => {
    fc.assert(
      fc.property(anyProgramme, (programme) => {
        const before = structuredClone(programme)
        faultsIn(programme)
        expect(programme).toEqual(before)
      }),
    )
  })
})
