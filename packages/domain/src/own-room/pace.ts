/** A part of the time one sets aside, and how much of it is suggested. */
interface TimedPart<Key extends string> {
  readonly key: Key
  readonly minutes: number
}

interface Pace<Key extends string> {
  readonly gone: number
  readonly of: number
  /** What is suggested at this minute; null when the time is up. Nothing stops then. */
  readonly part: Key | null
}

export function paceAt<Key extends string>(
  parts: readonly TimedPart<Key>[],
  minutesGone: number,
): Pace<Key> {
  const of = parts.reduce((sum, { minutes }) => sum + minutes, 0)
  const gone = Math.min(Math.max(0, Math.floor(minutesGone)), of)
  let end = 0
  const part = parts.find(({ minutes }) => (end += minutes) > gone)
  return { gone, of, part: part?.key ?? null }
}
