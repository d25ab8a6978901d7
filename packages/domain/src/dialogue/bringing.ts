import { allowed, refused, type Allowed } from '../writing/allowed.ts'
import { isBlank, isTooLong } from '../writing/length.ts'
import type { Dialogue, DialoguePoint, Side } from './dialogue.ts'

/** The talk is hers: he brings one or two of his own, so that it stays hers. */
export const mostPointsOf: Readonly<Record<Side, number>> = { leader: 3, nearest: 2 }

export interface PointsOfSide {
  readonly points: readonly DialoguePoint[]
  readonly withdrawn: boolean
}

export function pointsOf(
  dialogue: Pick<Dialogue, 'points' | 'withdrawn'>,
  side: Side,
): PointsOfSide {
  return {
    points: dialogue.points.filter(({ by }) => by === side),
    withdrawn: dialogue.withdrawn[side],
  }
}

export function mayBring(
  dialogue: Pick<Dialogue, 'points' | 'withdrawn'>,
  side: Side,
  text: string,
): Allowed<'empty' | 'full' | 'tooLong'> {
  if (isBlank(text)) return refused('empty')
  if (isTooLong('point', text)) return refused('tooLong')
  return pointsOf(dialogue, side).points.length < mostPointsOf[side] ? allowed : refused('full')
}
