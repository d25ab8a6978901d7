import type { WordsOfMany } from '#content'
import { meetingLengths, parseLength, type MeetingLength } from '#domain'

interface HowLong {
  readonly legend: string
  readonly choices: readonly {
    readonly value: string
    readonly label: string
    readonly hint: string
  }[]
  readonly value: string
  readonly onChange: (chosen: string) => void
}

/** The choice of how long a group meets, in the reader's words. */
export function howLong(
  { groupMeeting: { begin } }: WordsOfMany,
  now: MeetingLength,
  choose: (length: MeetingLength) => void,
): HowLong {
  return {
    legend: begin.length,
    choices: meetingLengths.map((length) => ({
      value: String(length),
      label: begin.lengths[length],
      hint: begin.lengthHints[length],
    })),
    value: String(now),
    onChange: (chosen) => {
      const length = parseLength(Number(chosen))
      if (length !== null) choose(length)
    },
  }
}
