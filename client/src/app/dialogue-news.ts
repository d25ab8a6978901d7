import { effect, signal, type ReadonlySignal } from '@preact/signals'
import type { Transaction } from 'yjs'

import type { Dialogue } from '#domain'

import type { RoomHere } from './room-here.ts'

export type News =
  | 'pointAdded'
  | 'pointWithdrawn'
  | 'agreementAdded'
  | 'agreementChanged'
  | 'nextTalkChanged'
  | 'kindChanged'
  | 'roundClosed'

/** What the other person did last, for those who cannot see it happen. Never what oneself did. */
export function newsOf({
  doc,
  room,
}: Pick<RoomHere<Dialogue>, 'doc' | 'room'>): ReadonlySignal<News | null> {
  const news = signal<News | null>(null)
  let isOwn = false
  let before = room.peek()
  doc.on('afterTransaction', (by: Transaction) => {
    isOwn ||= by.local && by.changed.size > 0
  })
  effect(() => {
    const after = room.value
    const seen = isOwn ? null : newsBetween(before, after)
    isOwn = false
    before = after
    if (seen !== null) news.value = seen
  })
  return news
}

/** The one thing most worth saying of a change. */
function newsBetween(before: Dialogue, after: Dialogue): News | null {
  if (after.round > before.round) return 'roundClosed'
  if (isWithdrawn(before, after)) return 'pointWithdrawn'
  if (after.points.length > before.points.length) return 'pointAdded'
  if (after.agreements.length > before.agreements.length) return 'agreementAdded'
  if (differs(before.nextTalk, after.nextTalk)) return 'nextTalkChanged'
  if (before.kind !== after.kind || before.nextKind !== after.nextKind) return 'kindChanged'
  return differs(before.agreements, after.agreements) || differs(before.last, after.last)
    ? 'agreementChanged'
    : null
}

function isWithdrawn(before: Dialogue, after: Dialogue): boolean {
  const left = new Set(after.points.map(({ id }) => id))
  return before.points.some(({ id }) => !left.has(id))
}

function differs(before: unknown, after: unknown): boolean {
  return JSON.stringify(before) !== JSON.stringify(after)
}
