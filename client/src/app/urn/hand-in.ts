import { signal, type ReadonlySignal } from '@preact/signals'

import { base64urlToBytes } from '#crypto'
import { answersBySlot, type OwnSeat } from '#domain'
import { takeSeat, type SeatStatus, type Urn, type UrnSeat } from '#urn'

import type { App } from '../app.ts'
import type { PreparationHere } from '../preparation.ts'
import { linkOf, type RoundHere } from './round.ts'

/** Her place at the urn: what of hers is in it, and what is on its way. */
export interface HandingIn {
  readonly status: ReadonlySignal<SeatStatus>
  handIn(preparation: PreparationHere): Promise<void>
  close(): void
}

/** Null for a key that may not answer. */
export async function sitAtUrn(
  app: App,
  { here }: RoundHere,
  { urn, seat }: { readonly urn: Urn; readonly seat: OwnSeat },
): Promise<HandingIn | null> {
  const seatSecret = base64urlToBytes(seat.secret)
  if (seatSecret === null) return null
  const taken = await takeSeat({ ports: app.ports, link: linkOf(app, here), urn, seatSecret })
  if (taken === null) return null
  const status = signal(taken.status())
  const stop = taken.subscribe(() => {
    status.value = taken.status()
  })
  return {
    status,
    handIn: (preparation) => handIn(taken, here.room.peek().asked, preparation),
    close: () => {
      stop()
      taken.close()
    },
  }
}

type Asked = RoundHere['here']['room']['value']['asked']

async function handIn(seat: UrnSeat, asked: Asked, { now }: PreparationHere): Promise<void> {
  const given = seat.status().answers
  for (const [slot, value] of answersBySlot(asked, now.peek())) {
    if (given.get(slot) !== value) await seat.put(slot, value)
  }
  await seat.handIn()
}

/** Whether what she has answered is other than what she handed in. A skip takes nothing back. */
export function hasNews(
  { answers }: SeatStatus,
  { here }: RoundHere,
  { now }: PreparationHere,
): boolean {
  const given = [...answersBySlot(here.room.value.asked, now.value)]
  return given.some(([slot, value]) => answers.get(slot) !== value)
}
