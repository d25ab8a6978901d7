import { parseTime, type ClockTime } from '../dates/clock-time.ts'
import { isTooLong } from '../writing/length.ts'
import { mostItemMinutes, mostItems, type ItemKind, type ProgrammeItem } from './programme.ts'

export type PrintedItem = Omit<ProgrammeItem, 'id' | 'at'> & { readonly at: ClockTime }

type PrintedFault =
  | 'noTime'
  | 'noSuchTime'
  /** It ends before it begins, or as it begins; also what crosses midnight. */
  | 'endsFirst'
  | 'noText'
  | 'textTooLong'
  | 'tooLong'

export type ReadProgramme =
  | { readonly ok: true; readonly items: readonly PrintedItem[] }
  /** Which line, from 1. */
  | { readonly ok: false; readonly fault: PrintedFault; readonly line: number }
  | { readonly ok: false; readonly fault: 'empty' | 'tooMany'; readonly line: null }

/** `9.30-10.15 What happens`, a line each, with whichever dash. */
const printedLine = /^(?:kl\.?\s*)?(\d{1,2}[.:]\d{2})\s*[-–—]\s*(\d{1,2}[.:]\d{2})[\s:–—-]*(.*)$/iu

/** Reads a programme as somebody printed it, times and all, also where they do not fit each other. */
export function readPrinted(text: string): ReadProgramme {
  const lines = text.split(/\r\n?|\n/u).map((line) => line.trim())
  const written = lines.flatMap((line, index) => (line === '' ? [] : [{ line, at: index + 1 }]))
  if (written.length === 0) return { ok: false, fault: 'empty', line: null }
  if (written.length > mostItems) return { ok: false, fault: 'tooMany', line: null }
  const items: PrintedItem[] = []
  for (const { line, at } of written) {
    const last = items.at(-1)
    const read = last === undefined || hasTime(line) ? readLine(line) : withMore(last, line)
    if (typeof read === 'string') return { ok: false, fault: read, line: at }
    if (last !== undefined && !hasTime(line)) items.pop()
    items.push(read)
  }
  return { ok: true, items }
}

function hasTime(line: string): boolean {
  return /\d{1,2}[.:]\d{2}/u.test(line)
}

/** A line without a time belongs to what was printed above it. */
function withMore(item: PrintedItem, line: string): PrintedItem | PrintedFault {
  const text = `${item.text}. ${line}`
  return isTooLong('item', text) ? 'textTooLong' : { ...item, text }
}

function readLine(line: string): PrintedItem | PrintedFault {
  const [, from, to, words = ''] = printedLine.exec(line) ?? []
  if (from === undefined || to === undefined) return 'noTime'
  const [at, ends] = [parseTime(from), parseTime(to)]
  if (at === null || ends === null) return 'noSuchTime'
  const minutes = minutesIn(ends) - minutesIn(at)
  if (minutes <= 0) return 'endsFirst'
  if (minutes > mostItemMinutes) return 'tooLong'
  const text = words.trim()
  if (text === '') return 'noText'
  return isTooLong('item', text)
    ? 'textTooLong'
    : { kind: kindBy(text), topic: null, text, minutes, at }
}

function minutesIn(time: ClockTime): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

const tells: readonly (readonly [ItemKind, RegExp])[] = [
  ['break', /\b(pause|frokost|kaffe|break|lunch|coffee)\b/iu],
  ['dialogue', /(dialog|grupper|group)/iu],
  ['reflection', /(refleksion|eftertanke|reflection)/iu],
  ['welcome', /(velkom|welcome)/iu],
  ['wrapUp', /(opsamling|afrunding|tak for|wrap|thank)/iu],
  ['tools', /(værktøj|tool)/iu],
]

/** A guess at what it is; whoever makes the programme says otherwise with one choice. */
function kindBy(text: string): ItemKind {
  return tells.find(([, tell]) => tell.test(text))?.[0] ?? 'presentation'
}
