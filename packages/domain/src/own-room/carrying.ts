import { refused } from '../writing/allowed.ts'
import { isBlank, isTooLong } from '../writing/length.ts'
import { mostPoints } from './choosing.ts'
import type { Point } from './own-room.ts'

/** What the receiver gets of a point, and all of it: see [D6]. */
export interface CarriedPoint {
  readonly id: string
  readonly text: string
}

export type Carry =
  | { readonly ok: true; readonly points: readonly CarriedPoint[] }
  | { readonly ok: false; readonly reason: 'nothing' | 'empty' | 'full' | 'tooLong' }

/** Exactly what the receiver will see, and what {@link carry} hands over. */
export function previewOf(points: readonly Point[]): readonly CarriedPoint[] {
  return points.map(({ id, text }) => ({ id, text: text.trim() }))
}

/** Two of her devices, each offline, can have chosen more than three between them. */
export function carry(points: readonly Point[]): Carry {
  if (points.length === 0) return refused('nothing')
  if (points.length > mostPoints) return refused('full')
  if (points.some(({ text }) => isBlank(text))) return refused('empty')
  if (points.some(({ text }) => isTooLong('point', text))) return refused('tooLong')
  return { ok: true, points: previewOf(points) }
}
