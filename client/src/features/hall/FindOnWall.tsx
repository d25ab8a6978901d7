import { TextField } from '#ui/TextField.tsx'

import type { InGathering } from './GatheringScreen.tsx'

type Props = Pick<InGathering, 'hall'> & {
  readonly typed: string
  readonly onInput: (typed: string) => void
  readonly hasFound: boolean
}

/** Finds what was proposed by its words. */
export function FindOnWall({ hall, typed, onInput, hasFound }: Props) {
  const own = hall.gathering
  return (
    <div class="only-screen">
      <TextField label={own.find} hint={own.findHint} value={typed} onInput={onInput} />
      <p aria-live="polite">{hasFound ? '' : own.notFound}</p>
    </div>
  )
}

/** Fewer are seen without looking for them. */
export function isLong(all: readonly unknown[]): boolean {
  return all.length > 12
}
