import { fewestAnswers } from '../group/bands.ts'
import { allowed, refused, type Allowed } from '../writing/allowed.ts'
import { utf8Size } from '../writing/utf8-size.ts'

// Before themes are judged the leaders may name some, each in her own words. An answer of an urn has room for a
// line: the words lie there, and nothing is read of what fewer than five wrote.

/** What the leaders are asked to name, and what has become of it. */
export interface Naming {
  /** The name of its urn, in base64url: it follows from the room. */
  readonly urnId: string
  /** What the room's host has signed about the urn; none before it is open. */
  readonly announcements: readonly string[]
  /** How many had written when it ended; null until then. */
  readonly answered: number | null
  /** What people have taken off the wall, by what it is known by. */
  readonly hidden: ReadonlySet<string>
}

/** What one or more have written in the same words. */
export interface NamedTheme {
  /** What it is known by: the words without what does not tell them apart. */
  readonly key: string
  readonly text: string
  readonly count: number
}

/** Each has a slot of its own, the most important first. */
export const mostNamed = 3
export const longestNamed = 80
/** What an answer has room for besides itself. */
export const longestNamedBytes = 105

/** One line; letters that turn the line round or are not seen are nobody's words. */
export function namedLine(text: string): string {
  return text.replaceAll(halves, '\uFFFD').replaceAll(breaks, ' ').replaceAll(unseen, '').trim()
}

/** Half a sign is none: it would come back as another. */
const halves = /\p{Cs}/gu
const breaks = /[\s\p{Cc}]+/gu
const unseen = /\p{Cf}/gu

/** Without words it is nothing, and may be: who had written takes it back. */
export function mayNameTheme(text: string): Allowed<'tooLong'> {
  const line = namedLine(text)
  const isTooLong = line.length > longestNamed || utf8Size(line) > longestNamedBytes
  return isTooLong ? refused('tooLong') : allowed
}

/**
 * What the slots hold when the urn is opened; null is a slot with too few. What several wrote in the same words
 * stands once, with how many. Those come first, and all in the order of the alphabet: it says nothing of who, or when.
 */
export function namedThemes(slots: readonly (readonly string[] | null)[]): readonly NamedTheme[] {
  const lines = slots.flatMap((slot) => {
    const said = (slot ?? []).filter((text) => mayNameTheme(text).ok).map((text) => namedLine(text))
    const written = said.filter((line) => namedKey(line) !== '')
    return written.length < fewestAnswers ? [] : written
  })
  return [...Map.groupBy(lines, namedKey)]
    .map(([key, same]) => ({ key, text: mostWritten(same), count: same.length }))
    .toSorted((one, other) => other.count - one.count || alphabet.compare(one.key, other.key))
}

const alphabet = new Intl.Collator('da', { numeric: true })

/** Large and small letters, and the stop at the end, make no other theme. */
function namedKey(line: string): string {
  return line
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s.,:;!?…]+$/u, '')
}

/** Of the ways it is written the one that most wrote, or the first by its letters. */
function mostWritten(same: readonly string[]): string {
  const spellings = [...Map.groupBy(same, (line) => line)]
  const [most] = spellings.toSorted(
    ([one, those], [other, others]) => others.length - those.length || (one < other ? -1 : 1),
  )
  return most?.[0] ?? ''
}

/** Those that hold what was looked for, however it is written. */
export function namedWith(themes: readonly NamedTheme[], wanted: string): readonly NamedTheme[] {
  const key = namedKey(namedLine(wanted))
  return key === '' ? themes : themes.filter((theme) => theme.key.includes(key))
}
