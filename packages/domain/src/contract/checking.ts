import { addDays, type IsoDate } from '../dates/date.ts'
import {
  promisedIn,
  type CheckState,
  type Clause,
  type Contract,
  type ContractCheck,
  type Rhythm,
} from './contract.ts'

/** Whole weeks, so that the day of the week stays hers; a month that ends on the 31st would not. */
export const weeksBetween: Readonly<Record<Rhythm, number>> = {
  weekly: 1,
  fortnightly: 2,
  monthly: 4,
}

/** How one clause went, on the day she said so. */
export interface CheckRecord {
  readonly date: IsoDate
  readonly clause: Clause
  readonly state: CheckState
}

/** Newest first, one for each day. */
export function checksFrom(records: readonly CheckRecord[]): readonly ContractCheck[] {
  const days = [...new Set(records.map(({ date }) => date))].toSorted().toReversed()
  return days.map((date) => {
    const said = records.filter((record) => record.date === date)
    return { date, states: Object.fromEntries(said.map(({ clause, state }) => [clause, state])) }
  })
}

/** When she meant to look at it next; null without a promise or a rhythm. */
export function nextCheck(contract: Contract): IsoDate | null {
  const { rhythm, checks } = contract
  if (rhythm === null || promisedIn(contract).length === 0) return null
  const [latest] = checks
  const from = latest !== undefined && latest.date > rhythm.since ? latest.date : rhythm.since
  return addDays(from, weeksBetween[rhythm.rhythm] * 7)
}
