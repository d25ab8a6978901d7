import { dateInWords } from '#app/calendar.ts'
import type { SeenBadge } from '#app/badges.ts'

import type { InNewKey } from './NewKeyScreen.tsx'

type Speaker = Pick<InNewKey, 'app' | 'words'>

/** What somebody in the room says to be called, or what is known instead. */
export function nameInWords({ words }: Pick<Speaker, 'words'>, { name, whose }: SeenBadge): string {
  const own = words.newKey.who
  if (whose === 'own') return own.yours
  return name.trim() === '' ? own.unnamed : name.trim()
}

/** When they came in, and the number that tells them from somebody with the same name. */
export function markInWords({ app, words }: Speaker, { since, number }: SeenBadge): string {
  const own = words.newKey.who
  if (since === null) return own.number(number)
  return `${own.since(dateInWords(since, app.choices.language.value))} ${own.number(number)}`
}
