import { effect, signal, type ReadonlySignal, type Signal } from '@preact/signals'

import { placeItem } from '#documents'
import { placeOf, type Allowed, type Meeting, type Place } from '#domain'

import type { App } from './app.ts'
import type { GroupHere } from './group.ts'
import { meetingIn, type AtTheTable } from './meeting.ts'

export interface MovedByOther {
  readonly id: string
  /** What the one who moved it is called here. */
  readonly by: string
}

const shownMs = 4000
const moved = new WeakMap<GroupHere, Signal<MovedByOther | null>>()

/** What somebody else has just moved; after a moment it is not said any more. */
export function movedByOthers(
  app: App,
  here: GroupHere,
  own: string | null,
): ReadonlySignal<MovedByOther | null> {
  const known = moved.get(here)
  if (known) return known
  const shown = signal<MovedByOther | null>(null)
  moved.set(here, shown)
  const meeting = meetingIn(here)
  let before = meeting.peek().placed
  effect(() => {
    const { placed } = meeting.value
    const news = newsBetween(before, placed, own)
    before = placed
    if (news === null) return
    const by = here.room.peek().seats.find(({ id }) => id === news.by)?.name ?? ''
    const told = { id: news.id, by }
    shown.value = told
    app.ports.clock.schedule(shownMs, () => {
      if (shown.peek() === told) shown.value = null
    })
  })
  return shown
}

function newsBetween(before: Meeting['placed'], now: Meeting['placed'], own: string | null) {
  const news = [...now].filter(
    ([item, { place, by }]) => by !== null && by !== own && before.get(item)?.place !== place,
  )
  const [id, placed] = news.at(-1) ?? []
  return id === undefined || placed === undefined ? null : { id, by: placed.by }
}

interface OwnMove {
  readonly round: number
  readonly item: string
  readonly from: Place
  readonly to: Place
}

const ownMoves = new WeakMap<GroupHere, Signal<readonly OwnMove[]>>()

/** What she has moved herself and can take back, newest last. As long as the page is open. */
export function movesOf({ here }: AtTheTable): Signal<readonly OwnMove[]> {
  const moves = ownMoves.get(here) ?? signal<readonly OwnMove[]>([])
  ownMoves.set(here, moves)
  return moves
}

export function moveItem(
  table: AtTheTable,
  { item, place }: { readonly item: string; readonly place: Place },
): void {
  const meeting = table.meeting.peek()
  const { round } = meeting
  const from = placeOf(item, meeting)
  placeItem(table.here.doc, { round, item, place, by: table.seat })
  const moves = movesOf(table)
  moves.value = [...moves.peek(), { round, item, from, to: place }]
}

/** Takes her last move back, unless somebody has moved it on since: then it lies where they put it. */
export function undoMove(table: AtTheTable): Allowed<'movedOn'> {
  const moves = movesOf(table)
  const last = moves.peek().at(-1)
  if (last === undefined) return { ok: true }
  moves.value = moves.peek().slice(0, -1)
  const meeting = table.meeting.peek()
  const { round } = meeting
  if (last.round !== round || placeOf(last.item, meeting) !== last.to) {
    return { ok: false, reason: 'movedOn' }
  }
  placeItem(table.here.doc, { round, item: last.item, place: last.from, by: table.seat })
  return { ok: true }
}
