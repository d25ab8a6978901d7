import { equalBytes, opensMoreThan, parseLink, type RoomLink } from '#crypto'
import { kindOf, readOwnRoom, type RoomKind } from '#documents'
import type { LockerKey } from '#sync'

import type { App } from './app.ts'
import { newBadge, whereTo } from './badges.ts'
import { documentSignal } from './document-signal.ts'
import { firstAnswer } from './first-answer.ts'
import { bytesToHex } from './hex.ts'
import { hangRoom } from './keyring-rooms.ts'
import type { ProblemName } from './problems.ts'
import { reachRelay } from './reach-relay.ts'
import type { RoomOnDevice } from './rooms.ts'
import { keepSession, openSession, type Session } from './session.ts'
import { spendInvitation } from './spend-invitation.ts'

export type Entered =
  | { readonly ok: true; readonly room: RoomOnDevice }
  | { readonly ok: false; readonly problem: ProblemName }

/** Opens a room by its key and, once it has shown what it is, keeps the key on this device. */
export function enterRoom(
  app: App,
  { link, invitation }: { readonly link: RoomLink; readonly invitation: LockerKey | null },
  known: RoomOnDevice | null,
): Promise<Entered> {
  if (known !== null) return chooseKnown(app, link, known)
  return enterWearing(app, { link, badge: '', invitation })
}

export interface Wearer {
  readonly link: RoomLink
  /** That this device is to wear there; empty for one of its own. */
  readonly badge: string
  /** The one that is told where the room has moved to, when it is another. */
  readonly follows?: string
  /** What the key lay in, when it came in two halves. */
  readonly invitation?: LockerKey | null
}

/** With the badge that her other devices wear there: a room that has moved is then followed. */
export async function enterWearing(app: App, wearer: Wearer): Promise<Entered> {
  const known = (await app.rooms.load()).find((room) => isRoom(room, wearer.link))
  if (known !== undefined) return chooseKnown(app, wearer.link, known)
  const badge = wearer.badge || newBadge(app)
  const session = await openSession(app, { link: wearer.link, endsDay: null, badge })
  if (session === null) return { ok: false, problem: 'unfitLink' }
  const seen = await whatItIs(app, session)
  if (!seen.ok) {
    await session.room.close()
    const { forward } = seen
    const link = forward === undefined ? null : await whereTo(followerOf(wearer), forward)
    return link === null ? seen : enterWearing(app, { ...wearer, link })
  }
  const { link, invitation = null } = wearer
  const { kind } = seen
  const refusal = await spendInvitation(app, kind, invitation)
  if (refusal !== null) {
    await session.room.close()
    // Somebody else was meant: nothing of the room stays here.
    await app.ports.roomStore.forget(bytesToHex(link.roomId))
    return { ok: false, problem: refusal }
  }
  const room = await keepSession(app, session, { kind, name: '', link, endsDay: null, badge })
  if (kind === 'own-room') {
    // What it says it is comes first, and which rooms it remembers with the last of it.
    await reachRelay(app, session.status)
    await rememberRooms(app, session)
  }
  await hangRoom(app, room)
  return { ok: true, room }
}

function followerOf({ link, badge, follows = badge }: Wearer) {
  return { link, badge: follows }
}

/** The room is here already. A key that opens more of it takes the place of the lesser. */
async function chooseKnown(app: App, link: RoomLink, known: RoomOnDevice): Promise<Entered> {
  const isBetter = opensMoreThan(link.role, known.link.role)
  const better = isBetter ? { link } : {}
  const room = { ...known, ...better }
  await app.rooms.change(known.handle, { chosenAtMs: app.ports.clock.now(), ...better })
  if (isBetter) await hangRoom(app, room)
  return { ok: true, room }
}

type Seen =
  | { readonly ok: true; readonly kind: RoomKind }
  | { readonly ok: false; readonly problem: ProblemName; readonly forward?: Uint8Array }

const patienceMs = 20_000

/** Waits for the document to say what it is, or for the reason it will not. */
async function whatItIs({ ports }: App, { doc, status }: Session): Promise<Seen> {
  const kind = documentSignal(doc, kindOf)
  const read = (): Seen | null => {
    const known = kind.value.value
    if (known !== null) return { ok: true, kind: known }
    const { ended, forward } = status.value
    if (ended) return { ok: false, problem: 'roomEnded' }
    if (forward !== null) return { ok: false, problem: 'roomMoved', forward }
    return status.value.refused === 'room-unknown' ? { ok: false, problem: 'roomMissing' } : null
  }
  const seen = await firstAnswer(ports.clock, { patienceMs, read })
  kind.stop()
  return seen ?? { ok: false, problem: 'offlineLink' }
}

/** The key card of an own room opens every room it remembers as well. */
async function rememberRooms(app: App, { doc }: Session): Promise<void> {
  const reading = readOwnRoom(doc)
  if (reading.state !== 'read') return
  const { dialogues, groups, organisations, workshops } = reading.room
  const remembered = [
    ...dialogues.map((room) => ({ kind: 'dialogue', ...room }) as const),
    ...groups.map((room) => ({ kind: 'group', ...room }) as const),
    ...organisations.map((room) => ({ kind: 'organisation', ...room }) as const),
    ...workshops.map((room) => ({ kind: 'workshop', ...room }) as const),
  ]
  for (const { kind, key, name } of remembered) {
    const link = await parseLink(key)
    if (link.ok && link.value.kind === 'room' && !isKept(app, link.value.room)) {
      const room = { kind, name, link: link.value.room, endsDay: null }
      await hangRoom(app, await app.rooms.remember(app.rooms.newHandle(), room))
    }
  }
}

function isKept({ rooms }: App, link: RoomLink): boolean {
  return (rooms.list.peek() ?? []).some((room) => isRoom(room, link))
}

function isRoom({ link }: RoomOnDevice, { roomId }: RoomLink): boolean {
  return equalBytes(link.roomId, roomId)
}
