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
type Seat = string | null
const moved = new WeakMap<GroupHere, Map<Seat, Signal<readonly MovedByOther[]>>>()

/**
 * What others than this seat have just moved; after a moment it is not said any more. Null for who has no
 * seat, or whose seat is not known yet: to her, all are others.
 */
export function movedByOthers(
  app: App,
  here: GroupHere,
  own: Seat,
): ReadonlySignal<readonly MovedByOther[]> {
  const bySeat = moved.get(here) ?? new Map<Seat, Signal<readonly MovedByOther[]>>()
  moved.set(here, bySeat)
  const shown = bySeat.get(own) ?? followOthers(app, here, own)
  bySeat.set(own, shown)
  return shown
}

function followOthers(app: App, here: GroupHere, own: Seat): Signal<readonly MovedByOther[]> {
  const shown = signal<readonly MovedByOther[]>([])
  const meeting = meetingIn(here)
  let before = meeting.peek().placed
  effect(() => {
    const { placed } = meeting.value
    const news = movedBetween(before, placed)
    before = placed
    if (news.length === 0) return
    const told = news
      .filter(({ by }) => by !== null && by !== own)
      .map(({ id, by }) => ({ id, by: nameOf(here, by) }))
    const others = shown.peek().filter(({ id }) => news.every((one) => one.id !== id))
    shown.value = [...others, ...told]
    app.ports.clock.schedule(shownMs, () => {
      shown.value = shown.peek().filter((mark) => !told.includes(mark))
    })
  })
  return shown
}

function nameOf(here: GroupHere, seat: Seat): string {
  return here.room.peek().seats.find(({ id }) => id === seat)?.name ?? ''
}

/** All that lies elsewhere than before, however many moves come together, and whose hand it was. */
function movedBetween(before: Meeting['placed'], now: Meeting['placed']) {
  return [...now]
    .filter(([item, { place }]) => before.get(item)?.place !== place)
    .map(([id, { by }]) => ({ id, by }))
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
