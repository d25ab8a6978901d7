import { parseTime } from '../dates/clock-time.ts'
import { parseDate, type IsoDate } from '../dates/date.ts'
import type { Talk } from './dialogue.ts'
import type { AgreementRecord, SayingRecord } from '../agreement/agreement.ts'
import type { DialogueRecords, PointRecord } from './records.ts'

export function day(text: string): IsoDate {
  const date = parseDate(text)
  if (date === null) throw new Error(`${text} is no day`)
  return date
}

export function talk(date: string, clock: string): Talk {
  const time = parseTime(clock)
  if (time === null) throw new Error(`${clock} is no time`)
  return { date: day(date), time, moved: 0 }
}

export function pointRecord(said: Partial<PointRecord> = {}): PointRecord {
  return { id: 'p1', by: 'leader', text: 'Ro', round: 1, isWithdrawn: false, ...said }
}

export function agreementRecord(said: Partial<AgreementRecord> = {}): AgreementRecord {
  const words = { what: 'Fredag uden møder', who: 'Jonas', when: 'fra uge 49', followUp: 'Vi ser' }
  return { id: 'a1', round: 1, sayings: [], ...words, ...said }
}

/** What she said in the second round, a fortnight later. */
export function sayingRecord(said: Partial<SayingRecord> = {}): SayingRecord {
  const when = { round: 2, on: day('2026-12-08') }
  return { id: 's1', state: 'kept', by: 'leader', ...when, after: [], was: null, ...said }
}

export function records(said: Partial<DialogueRecords> = {}): DialogueRecords {
  return {
    points: [],
    agreements: [],
    talks: new Map(),
    kinds: new Map(),
    closed: new Map(),
    names: { leader: '', nearest: '' },
    madeBy: 'leader',
    isLeaderNew: false,
    calendarId: 'cal',
    ...said,
  }
}

/** The first so many rounds, each closed a fortnight after the one before. */
export function closedRounds(count: number): ReadonlyMap<number, IsoDate> {
  const dates = ['2026-11-24', '2026-12-08', '2026-12-22', '2027-01-05'].map(day)
  return new Map(dates.slice(0, count).map((date, at) => [at + 1, date]))
}
