import type { Point } from './own-room.ts'

/** A point in hand, with what a test has to say about it. */
export function point(said: Partial<Point> = {}): Point {
  const original = said.original ?? 'Klar prioritering'
  return { id: 'p1', question: 'g0', original, text: original, carriedTo: null, ...said }
}

export function hand(...ids: readonly string[]): readonly Point[] {
  return ids.map((id) => point({ id, original: `Linje ${id}` }))
}
