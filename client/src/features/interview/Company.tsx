import type { Session } from '#app/session.ts'
import type { Words } from '#content'

interface Props {
  readonly words: Words
  readonly status: Session['status']
}

/** In how many places the link is open: two are one too many. */
export function Company({ words, status }: Props) {
  const own = words.interview.company
  const { connection, others } = status.value
  return <p aria-live="polite">{connection === 'live' ? inPlaces(own, others) : own.offline}</p>
}

function inPlaces(own: Words['interview']['company'], count: number): string {
  if (count === 0) return own.none
  return count === 1 ? own.one : own.more(count)
}
