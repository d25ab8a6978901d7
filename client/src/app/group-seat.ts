import type { Doc } from 'yjs'
import { computed, type ReadonlySignal } from '@preact/signals'

import { encodeLink } from '#crypto'
import {
  callSeat,
  giveRole as give,
  nameBadge,
  rememberGroup,
  rememberSeat,
  stepAside as step,
  takeSeat,
  takeSeatAside,
  tieSeat,
} from '#documents'
import type { Allowed, GroupRole, OwnSeat, RememberedGroup, Seat } from '#domain'

import type { App } from './app.ts'
import { ownBadge } from './badges.ts'
import type { GroupHere } from './group.ts'
import { bytesToHex } from './hex.ts'
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

export type Seated = Extract<Sitting, { state: 'sitting' }>

/** Where this device's owner sits in the group. Where she has no own room yet, one is begun. */
export function sittingIn(app: App, here: GroupHere): ReadonlySignal<Sitting> {
  const remembered = () => {
    const opening = ownRoomOf(app).value
    if (opening.state !== 'open') return null
    return groupIn(opening.room, here)?.seat ?? null
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

/** The group as her own room has it, under whichever id; undefined before she has sat down. */
function groupIn(own: OwnRoomHere, { ids }: GroupHere): RememberedGroup | undefined {
  return own.room.value.groups.find(({ roomId }) => ids.value.includes(roomId))
}

/** Under which id what she has prepared for the group lies in her own room. */
export function firstIdOf(own: OwnRoomHere, here: GroupHere): string {
  return groupIn(own, here)?.first ?? here.ids.value[0] ?? ''
}

/** The badge that this device wears in the group says whose it is. */
export async function tieBadge(app: App, here: GroupHere, { id, name }: Seat): Promise<void> {
  const badge = here.standing === 'guest' ? null : await ownBadge(app, here.handle)
  if (badge === null) return
  nameBadge(here.doc, badge, name.trim())
  tieSeat(here.doc, badge, id)
}

/** Whether she answers, speaks in turn and lays dots: she has a seat, and does not stand aside. */
export function isAnswering({ room }: GroupHere, sitting: Sitting): sitting is Seated {
  return sitting.state === 'sitting' && hasSeat(room.value.answering, sitting)
}

/** She leads the meeting, and does not answer. */
export function isAside({ room }: GroupHere, sitting: Sitting): boolean {
  return sitting.state === 'sitting' && !hasSeat(room.value.answering, sitting)
}

function hasSeat(seats: readonly Seat[], { seat }: Seated): boolean {
  return seats.some(({ id }) => id === seat.id)
}

type SatDown = Allowed<'empty' | 'tooLong' | 'full' | 'guest'>

/** Takes a seat under a name. What proves that it is hers stays in her own room. */
export function sitDown(app: App, here: GroupHere, name: string): Promise<SatDown> {
  return sitAt(app, here, { name, take: takeSeat })
}

/** Takes one to lead the meeting, and not to answer. */
export function sitAside(app: App, here: GroupHere, name: string): Promise<SatDown> {
  return sitAt(app, here, { name, take: takeSeatAside })
}

async function sitAt(
  app: App,
  here: GroupHere,
  { name, take }: { readonly name: string; readonly take: (doc: Doc, seat: Seat) => SatDown },
): Promise<SatDown> {
  const sitting = sittingIn(app, here).peek()
  if (here.standing === 'guest') return { ok: false, reason: 'guest' }
  if (sitting.state !== 'standing') return { ok: true }
  const { own } = sitting
  // First what proves that it is hers: a seat that nobody can prove stays empty for good.
  await rememberIn(app, here, own)
  const [roomId = ''] = here.ids.peek()
  const { id } = rememberSeat(own.doc, roomId, newSeat(app))
  const taken = take(here.doc, { id, name })
  if (taken.ok) await tieBadge(app, here, { id, name })
  return taken
}

async function rememberIn(app: App, here: GroupHere, own: OwnRoomHere): Promise<void> {
  const record = app.rooms.list.peek()?.find(({ handle }) => handle === here.handle)
  if (record === undefined) return
  const { name } = here.room.peek()
  const roomId = bytesToHex(record.link.roomId)
  rememberGroup(own.doc, { roomId, key: await encodeLink(record.link), name })
}

export function callOneself(app: App, here: GroupHere, seat: Seat): Allowed<'empty' | 'tooLong'> {
  const called = callSeat(here.doc, seat)
  if (called.ok) void tieBadge(app, here, seat)
  return called
}

export function stepAside(
  { doc }: GroupHere,
  seat: string,
  toAside: boolean,
): Allowed<'open' | 'leader' | 'full'> {
  return step(doc, seat, toAside)
}

/** Says who leads the group, or the meeting. */
export function giveRole({ doc }: GroupHere, role: GroupRole, seat: string): void {
  give(doc, role, seat)
}
