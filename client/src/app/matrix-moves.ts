import { effect, signal, type ReadonlySignal, type Signal } from '@preact/signals'

import { moveMatrixCard, readMatrixCards } from '#documents'
import type { Allowed, Spot } from '#domain'

import type { App } from './app.ts'
import { planIn, planWriter, type PlanNow, type PlanWriter } from './organisation-plan.ts'
import type { OrganisationHere } from './organisation.ts'

const shownMs = 4000
const moved = new WeakMap<OrganisationHere, Signal<string | null>>()

/** The card that somebody else has just moved; after a moment it is not said any more. */
export function cardMovedByOther(app: App, here: OrganisationHere): ReadonlySignal<string | null> {
  const known = moved.get(here)
  if (known) return known
  const shown = signal<string | null>(null)
  moved.set(here, shown)
  const plan = planIn(here)
  let before = plan.peek()
  effect(() => {
    const now = plan.value
    const id = newsBetween(before, now, planWriter(app, here)?.by ?? null)
    before = now
    if (id === null) return
    shown.value = id
    app.ports.clock.schedule(shownMs, () => {
      if (shown.peek() === id) shown.value = null
    })
  })
  return shown
}

function newsBetween(before: PlanNow, now: PlanNow, own: string | null): string | null {
  const was = new Map(before.plan.cards.map(({ id, spot }) => [id, spot]))
  const news = now.plan.cards.filter(
    ({ id, spot }) => was.has(id) && was.get(id) !== spot && now.movedBy.get(id) !== own,
  )
  return news.at(-1)?.id ?? null
}

interface OwnMove {
  readonly id: string
  readonly from: Spot
  readonly to: Spot
}

const ownMoves = new WeakMap<OrganisationHere, Signal<readonly OwnMove[]>>()

/** What she has moved herself and can take back, newest last. As long as the page is open. */
export function cardMovesOf({ here }: PlanWriter): Signal<readonly OwnMove[]> {
  const moves = ownMoves.get(here) ?? signal<readonly OwnMove[]>([])
  ownMoves.set(here, moves)
  return moves
}

const spotOf = ({ here }: PlanWriter, id: string) =>
  readMatrixCards(here.doc).find((card) => card.id === id)?.spot ?? null

export function moveCard(writer: PlanWriter, id: string, to: Spot): void {
  // Asked of the document: what the screens follow comes a moment later.
  const from = spotOf(writer, id)
  if (from === null || from === to) return
  moveMatrixCard(writer.here.doc, { id, spot: to, by: writer.by })
  const moves = cardMovesOf(writer)
  moves.value = [...moves.peek(), { id, from, to }]
}

/** Takes her last move back, unless somebody has moved it on since: then it lies where they put it. */
export function undoCardMove(writer: PlanWriter): Allowed<'movedOn'> {
  const moves = cardMovesOf(writer)
  const last = moves.peek().at(-1)
  if (last === undefined) return { ok: true }
  moves.value = moves.peek().slice(0, -1)
  if (spotOf(writer, last.id) !== last.to) return { ok: false, reason: 'movedOn' }
  moveMatrixCard(writer.here.doc, { id: last.id, spot: last.from, by: writer.by })
  return { ok: true }
}
