import type { InRound } from './RoundScreen.tsx'

/** Who got a seat in the round after it was opened, wherever the round is shown. */
export function AddedLater({ words, round }: Pick<InRound, 'words' | 'round'>) {
  const later = round.addedLater.value.map(({ name }) => name)
  return later.length === 0 ? null : <p>{words.groupRound.open.later(later.join(', '))}</p>
}
