import { allowed, refused, type Allowed } from '../writing/allowed.ts'
import { isBlank, isTooLong } from '../writing/length.ts'
import type { Point } from './own-room.ts'

export const mostPoints = 3

/**
 * What she has in hand stays there after it is carried, until she chooses anew: then the carried
 * leave her hand, and the dialogue has its own copies.
 */
export function leavingHand(points: readonly Point[]): readonly Point[] {
  return points.filter((point) => point.carriedTo !== null)
}

export function mayChoose(
  points: readonly Point[],
  line: string,
): Allowed<'empty' | 'full' | 'tooLong'> {
  if (isBlank(line)) return refused('empty')
  if (isTooLong('point', line)) return refused('tooLong')
  const staying = points.length - leavingHand(points).length
  return staying < mostPoints ? allowed : refused('full')
}
