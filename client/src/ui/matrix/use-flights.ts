import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

import type { CardOnBoard } from './squares.ts'

const flightMs = 260

interface Seen {
  readonly square: string
  readonly x: number
  readonly y: number
}

/**
 * A card that comes to lie in another square is another element there. It shows where it came from, to
 * those who want motion, and whoever had hold of it still has.
 */
export function useFlights(
  board: RefObject<HTMLElement | null>,
  cards: readonly CardOnBoard[],
): void {
  const before = useRef<ReadonlyMap<string, Seen>>(new Map())
  const held = heldCard()
  // The browser's animation and its focus, outside of what is drawn here.
  useLayoutEffect(() => {
    const ground = board.current
    if (ground === null) return
    const now = seenOn(ground, cards)
    for (const [id, seen] of now) {
      const from = before.current.get(id)
      if (from === undefined || from.square === seen.square) continue
      if (held === id) document.getElementById(`matrix-card-${id}`)?.focus()
      fly(cardOn(ground, id), from, seen)
    }
    before.current = now
  })
}

/** Read while rendering: afterwards the element that had focus is gone. */
function heldCard(): string | null {
  const focused = document.activeElement
  return focused?.matches('.matrix-hold') === true ? focused.id.slice('matrix-card-'.length) : null
}

function cardOn(ground: HTMLElement, id: string): HTMLElement | null {
  return ground.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"]`)
}

function seenOn(ground: HTMLElement, cards: readonly CardOnBoard[]): ReadonlyMap<string, Seen> {
  const origin = ground.getBoundingClientRect()
  return new Map(
    cards.flatMap(({ id, square }) => {
      const box = cardOn(ground, id)?.getBoundingClientRect()
      if (box === undefined) return []
      return [[id, { square, x: box.x - origin.x, y: box.y - origin.y }] as const]
    }),
  )
}

function fly(card: HTMLElement | null, from: Seen, to: Seen): void {
  if (card === null || window.matchMedia('(prefers-reduced-motion: reduce)').matches) return
  const start = `translate(${String(from.x - to.x)}px, ${String(from.y - to.y)}px)`
  card.animate([{ transform: start }, { transform: 'none' }], {
    duration: flightMs,
    easing: 'ease-out',
  })
}
