import { computed, type ReadonlySignal } from '@preact/signals'

import { encodeLink } from '#crypto'
import { callSeat, giveRole as give, rememberGroup, rememberSeat, takeSeat } from '#documents'
import type { Allowed, GroupRole, OwnSeat, Seat } from '#domain'

import type { App } from './app.ts'
import type { GroupHere } from './group.ts'
import { newSeat } from './make-group.ts'
import { ownRoomOf, type OwnRoomHere } from './own-room.ts'

export type Sitting =
  /** Her own room is on its way; only it knows which seat is hers. */
  | { readonly state: 'opening' }
  | { readonly state: 'standing'; readonly own: OwnRoomHere }
  | {
      readonly state: 'sitting'
      readonly own: OwnRoomHere
      readonly seat: Seat
      readonly secret: OwnSeat
    }

/** Where this device's owner sits in the group. Where she has no own room yet, one is begun. */
export function sittingIn(app: App, here: GroupHere): ReadonlySignal<Sitting> {
  const remembered = () => {
    const opening = ownRoomOf(app).value
    if (opening.state !== 'open') return null
    return opening.room.room.value.groups.find(({ roomId }) => roomId === here.roomId)?.seat ?? null
  }
  // Texts, so that whatever else she writes in her own room, her seat stays the same value.
  const seatId = computed(() => remembered()?.id ?? '')
  const secret = computed(() => remembered()?.secret ?? '')
  const own = computed(() =>
    seatId.value === '' ? null : { id: seatId.value, secret: secret.value },
  )
  return computed(() => {
    const opening = ownRoomOf(app).value
    if (opening.state !== 'open') return { state: 'opening' }
    const mine = own.value
    const seat = here.room.value.seats.find(({ id }) => id === mine?.id)
    if (mine === null || seat === undefined) {
      return { state: 'standing', own: opening.room }
    }
    return { state: 'sitting', own: opening.room, seat, secret: mine }
  })
}

/** Takes a seat under a name. What proves that it is hers stays in her own room. */
export async function sitDown(
  app: App,
  here: GroupHere,
  name: string,
): Promise<Allowed<'empty' | 'tooLong' | 'full' | 'guest'>> {
  const sitting = sittingIn(app, here).peek()
  if (here.standing === 'guest') return { ok: false, reason: 'guest' }
  if (sitting.state !== 'standing') return { ok: true }
  const { own } = sitting
  // First what proves that it is hers: a seat that nobody can prove stays empty for good.
  await rememberIn(app, here, own)
  const { id } = rememberSeat(own.doc, here.roomId, newSeat(app))
  return takeSeat(here.doc, { id, name })
}

async function rememberIn(app: App, here: GroupHere, own: OwnRoomHere): Promise<void> {
  const record = app.rooms.list.peek()?.find(({ handle }) => handle === here.handle)
  if (record === undefined) return
  const { name } = here.room.peek()
  rememberGroup(own.doc, { roomId: here.roomId, key: await encodeLink(record.link), name })
}

export function callOneself({ doc }: GroupHere, seat: Seat): Allowed<'empty' | 'tooLong'> {
  return callSeat(doc, seat)
}

/** Says who leads the group, or the meeting. */
export function giveRole({ doc }: GroupHere, role: GroupRole, seat: string): void {
  give(doc, role, seat)
}
