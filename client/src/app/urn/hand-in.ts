import { effect, signal, type ReadonlySignal } from '@preact/signals'

import { base64urlToBytes } from '#crypto'
import type { OwnSeat } from '#domain'
import {
  isUnderWay,
  takeSeat,
  type SeatStatus,
  type SeatToTake,
  type Urn,
  type UrnSeat,
} from '#urn'

import type { App } from '../app.ts'
import { linkOf, stayEntered, type RoundHere } from './round.ts'

export type AnswersBySlot = ReadonlyMap<number, number>

/** Her place at the urn: what of hers is in it, and what is on its way. */
export interface HandingIn {
  readonly status: ReadonlySignal<SeatStatus>
  /** Resolves when all is there, or the line does not hold. What is left goes by itself. */
  handIn(given: AnswersBySlot): Promise<void>
  close(): void
}

interface AtUrn {
  readonly urn: Urn
  readonly seat: OwnSeat
}

const sitting = new WeakMap<RoundHere, AtUrn & { readonly taken: Promise<HandingIn | null> }>()

/**
 * Null for a key that may not answer. Whoever sits there once sits there for as long as the page is open:
 * what is on its way goes on while she looks at something else.
 */
export function sitAtUrn(app: App, round: RoundHere, at: AtUrn): Promise<HandingIn | null> {
  const known = sitting.get(round)
  if (known && isSame(known, at)) return known.taken
  void known?.taken.then((seat) => seat?.close())
  const taken = takePlace(app, round, at)
  sitting.set(round, { ...at, taken })
  return taken
}

function isSame(one: AtUrn, other: AtUrn): boolean {
  return one.urn === other.urn && one.seat.secret === other.seat.secret
}

/** For as long as she has the room open: she is entered, and what of hers is still to go goes on. */
export function attendRound(app: App, round: RoundHere, seat: OwnSeat | null): () => void {
  const stops = [stayEntered(app, round, seat), carryOn(app, round, seat)]
  return () => {
    for (const stop of stops) stop()
  }
}

/** Takes her place again where something of hers is still to go: a tab that was closed does not hold it. */
function carryOn(app: App, round: RoundHere, seat: OwnSeat | null): () => void {
  return effect(() => {
    const urn = round.urn.value
    const toTake = urn && seat && toTakeAt(app, round, { urn, seat })
    if (!urn || !seat || !toTake) return
    void isUnderWay(toTake).then((isWaiting) => {
      if (isWaiting) void sitAtUrn(app, round, { urn, seat })
    })
  })
}

function toTakeAt(app: App, { here }: RoundHere, { urn, seat }: AtUrn): SeatToTake | null {
  const seatSecret = base64urlToBytes(seat.secret)
  if (seatSecret?.byteLength !== 32 || here.standing === 'guest') return null
  return { ports: app.ports, link: linkOf(app, here), urn, seatSecret }
}

async function takePlace(app: App, round: RoundHere, at: AtUrn): Promise<HandingIn | null> {
  const { here } = round
  const toTake = toTakeAt(app, round, at)
  const taken = toTake && (await takeSeat(toTake))
  if (taken === null) return null
  const status = signal(taken.status())
  taken.subscribe(() => {
    status.value = taken.status()
  })
  // A room that was forgotten must not be written of any more.
  const stop = effect(() => {
    const isKept = app.rooms.list.value?.some(({ handle }) => handle === here.handle)
    if (isKept === false) taken.close()
  })
  return {
    status,
    handIn: (given) => handIn(taken, given),
    close: () => {
      stop()
      taken.close()
      const now = sitting.get(round)
      if (now && isSame(now, at)) sitting.delete(round)
    },
  }
}

async function handIn(seat: UrnSeat, given: AnswersBySlot): Promise<void> {
  const { answers } = seat.status()
  for (const [slot, value] of given) {
    if (answers.get(slot) !== value) await seat.put(slot, value)
  }
  await seat.handIn()
}

/** Whether what she has answered is other than what she handed in. A skip takes nothing back. */
export function hasNews({ answers }: SeatStatus, given: AnswersBySlot): boolean {
  return [...given].some(([slot, value]) => answers.get(slot) !== value)
}

/** Nothing of hers has arrived: what she hands in is all of it, also what a closed tab left halfway, and no correction. */
export function isFirstTime({
  answers,
  pending,
}: Pick<SeatStatus, 'answers' | 'pending'>): boolean {
  return answers.size === pending.size
}
