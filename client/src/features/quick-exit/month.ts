/** A month as a wall calendar shows it: weeks from Monday to Sunday, `null` outside the month. */
export type Week = readonly (number | null)[]

export interface Month {
  readonly year: number
  /** 0 is January. */
  readonly index: number
}

export function weeksOf({ year, index }: Month): readonly Week[] {
  const daysInMonth = new Date(Date.UTC(year, index + 1, 0)).getUTCDate()
  const emptyBefore = (new Date(Date.UTC(year, index, 1)).getUTCDay() + 6) % 7
  const weekCount = Math.ceil((emptyBefore + daysInMonth) / 7)
  return Array.from({ length: weekCount }, (_, week) =>
    Array.from({ length: 7 }, (_none, weekday) => {
      const day = week * 7 + weekday - emptyBefore + 1
      return day >= 1 && day <= daysInMonth ? day : null
    }),
  )
}

export function monthBeside({ year, index }: Month, step: 1 | -1): Month {
  const moved = new Date(Date.UTC(year, index + step, 1))
  return { year: moved.getUTCFullYear(), index: moved.getUTCMonth() }
}
