import { applyUpdateV2, encodeStateAsUpdateV2, encodeStateVector } from 'yjs'

import {
  base64urlToBytes,
  deriveRoomKeys,
  mostBadges,
  sealForward,
  type Receiver,
  type RoomLink,
} from '#crypto'

import type { App } from './app.ts'
import { ownBadge, seenBadges } from './badges.ts'
import { firstAnswer } from './first-answer.ts'
import { bytesToHex } from './hex.ts'
import { withdrawInvitation } from './invite.ts'
import { resealBoxes } from './letters/boxes.ts'
import { resealPages } from './publishing/page-key.ts'
import { reachRelay } from './reach-relay.ts'
import { newRoomLink } from './room-link.ts'
import type { Refounding, RoomOnDevice } from './rooms.ts'
import { openSession, sessionOf, type Session } from './session.ts'
import { keepWhatStays } from './what-comes-along.ts'
import { whoFollows } from './who-follows.ts'

/**
 * `offline`: nothing was begun. `waits`: it is, and goes on at the next visit. `overtaken`: another
 * device with the host's key gave the room a new key first, and that one counts. `too-many`: more than can
 * be told where it goes; nobody was. `too-large`: a piece here is too large to come along; nothing was begun.
 */
export type Refounded = 'done' | 'offline' | 'waits' | 'overtaken' | 'given-up' | Hindrance

type Hindrance = 'too-many' | 'too-large'

/**
 * Gives the room new keys, and tells them to those who wear these badges and to this device. The new
 * room is up, whole, before the old is given up; whatever dies in between, there is one room.
 */
export function refound(app: App, handle: string, stay: readonly string[]): Promise<Refounded> {
  return begin(app, handle, { stay, goes: null })
}

/** The same of a keyring, for all that have it but these. */
export function refoundWithout(
  app: App,
  handle: string,
  goes: readonly string[],
): Promise<Refounded> {
  return begin(app, handle, { stay: [], goes })
}

async function begin(
  app: App,
  handle: string,
  { stay, goes }: Omit<Refounding, 'link'>,
): Promise<Refounded> {
  const record = await recordOf(app, handle)
  const session = record?.link.role === 'host' ? await sessionOf(app, record) : null
  if (session === null || !(await reachRelay(app, session.status))) return 'offline'
  const own = await ownBadge(app, handle)
  if (own === null) return 'offline'
  if (session.status.peek().onlyTooLarge) return 'too-large'
  const link = await newRoomLink(app.ports.random)
  // Somebody may have erased her badge from the room: she comes along all the same.
  const refounding = { link, stay: [own, ...stay.filter((key) => key !== own)], goes }
  if (whoFollows(session.doc, refounding).length > mostBadges) return 'too-many'
  await app.rooms.change(handle, { refounding })
  return goOn(app, handle)
}

/** Goes on with what was begun here before the page died or the network went. */
export async function resumeRefounding(app: App, handle: string): Promise<Refounded | null> {
  const record = await recordOf(app, handle)
  return record?.refounding ? goOn(app, handle) : null
}

/**
 * She thought better of it. The move may still be on its way: only when the relay has taken another
 * policy can it never be taken, and only then the new room is ended. A move that came first counts.
 */
export async function giveUpRefounding(app: App, handle: string): Promise<void> {
  const record = await recordOf(app, handle)
  if (!record?.refounding) return
  await app.rooms.change(handle, { refounding: null })
  const session = await sessionOf(app, record)
  if (session === null || !(await reachRelay(app, session.status))) return
  const { endsDay } = session.status.peek()
  const isSafe = endsDay !== null && (await session.room.endOn(endsDay)) === 'moved'
  if (isSafe) await endCandidate(app, record.refounding.link)
}

const underWay = new WeakMap<App, Map<string, Promise<Refounded>>>()

/** Once at a time for each room: a second call waits for the first. */
function goOn(app: App, handle: string): Promise<Refounded> {
  const ofApp = underWay.get(app) ?? new Map<string, Promise<Refounded>>()
  underWay.set(app, ofApp)
  const going = ofApp.get(handle) ?? move(app, handle).finally(() => ofApp.delete(handle))
  ofApp.set(handle, going)
  return going
}

/** Somebody who writes all the time must not keep the room where it is: the last try takes no regard. */
const mostTries = 5

async function move(app: App, handle: string): Promise<Refounded> {
  const record = await recordOf(app, handle)
  const session = record === null ? null : await sessionOf(app, record)
  if (record === null || session === null || record.refounding === null) return 'offline'
  for (const role of ['member', 'viewer'] as const) await withdrawInvitation(app, handle, role)
  for (let tries = 1; tries <= mostTries; tries += 1) {
    const moved = await moveOnce(app, session, { record, isLast: tries === mostTries })
    if (moved === 'too-many' || moved === 'too-large') return moved
    if (moved !== 'changed') break
  }
  return whatBecameOfIt(app, session, record)
}

/** `changed`: somebody wrote meanwhile, so that it was not all brought over. */
async function moveOnce(
  app: App,
  session: Session,
  { record, isLast }: { readonly record: RoomOnDevice; readonly isLast: boolean },
): Promise<'settled' | 'changed' | Hindrance> {
  const { handle } = record
  if (!(await reachRelay(app, session.status)) || !(await isWanted(app, handle))) return 'settled'
  if (session.status.peek().onlyTooLarge) return 'too-large'
  const head = session.room.head()
  if (!(await bringOver(app, session, record)) || !(await isWanted(app, handle))) return 'settled'
  const forward = await sealToThose(app, session, record)
  if (forward === null) return 'too-many'
  const moved = await session.room.moveOn({ forward, head: isLast ? null : head })
  return moved === 'moved' ? 'settled' : 'changed'
}

async function isWanted(app: App, handle: string): Promise<boolean> {
  const record = await recordOf(app, handle)
  return record !== null && record.refounding !== null
}

const patienceMs = 10_000

/** The session follows the move by itself, whoever made it. */
async function whatBecameOfIt(
  app: App,
  session: Session,
  { handle, link: old, refounding }: RoomOnDevice,
): Promise<Refounded> {
  const isHere = session.status.peek().forward === null
  if (isHere && (await isWanted(app, handle))) return 'waits'
  const after = await firstAnswer(app.ports.clock, {
    patienceMs,
    read: () => app.rooms.list.value?.find((room) => hasFollowed(room, handle)) ?? null,
  })
  if (after === null || refounding === null) return 'waits'
  if (isSame(after.link, refounding.link)) return 'done'
  if (isSame(after.link, old) && !after.leftBehind) return 'given-up'
  await endCandidate(app, refounding.link)
  return 'overtaken'
}

function hasFollowed({ handle, refounding }: RoomOnDevice, wanted: string): boolean {
  return handle === wanted && refounding === null
}

/** The same document, with its whole past, under the new key; whether the relay has all of it. */
async function bringOver(
  app: App,
  session: Session,
  { kind, refounding }: RoomOnDevice,
): Promise<boolean> {
  if (refounding === null) return false
  const { doc, status } = session
  const { link } = refounding
  const candidate = await openSession(app, { link, endsDay: status.peek().endsDay })
  if (candidate === null) return false
  applyUpdateV2(candidate.doc, encodeStateAsUpdateV2(doc, encodeStateVector(candidate.doc)))
  keepWhatStays(app, candidate.doc, { kind, refounding })
  await resealPages(app.ports.random, { from: session, to: link, doc: candidate.doc })
  await resealBoxes(app.ports.random, { from: session, to: link, doc: candidate.doc })
  const isThere = await reachRelay(app, candidate.status)
  await candidate.room.close()
  return isThere
}

/** Each is told their own key: the member's; and the host's to her own devices alone. A keyring has no others. Null: too many. */
async function sealToThose(
  app: App,
  { doc }: Session,
  { kind, link: old, refounding }: RoomOnDevice,
): Promise<Uint8Array | null> {
  if (refounding === null) throw new Error('a room is moved by who has begun to')
  const { link: host } = refounding
  const stay = whoFollows(doc, refounding)
  if (stay.length > mostBadges) return null
  const { secrets } = await deriveRoomKeys(host)
  if (secrets.member === undefined) throw new Error('a host secret derives a member')
  const member: RoomLink = { role: 'member', roomId: host.roomId, secret: secrets.member }
  const seen = (await seenBadges(old, doc)).filter(({ key }) => stay.includes(key))
  const hosts = new Set(seen.filter(({ whose }) => whose === 'own').map(({ key }) => key))
  const [own] = stay
  const receivers = stay.map((key): Receiver => {
    const badge = base64urlToBytes(key) ?? new Uint8Array()
    const isHers = kind === 'keyring' || key === own || hosts.has(key)
    return { badge, link: isHers ? host : member }
  })
  const random = (length: number) => app.ports.random.bytes(length)
  return sealForward({ roomId: old.roomId, receivers, random })
}

/** A room that nobody has been told of. */
async function endCandidate(app: App, link: RoomLink): Promise<void> {
  const candidate = await openSession(app, { link, endsDay: null })
  if (candidate === null) return
  if (await reachRelay(app, candidate.status)) await candidate.room.end()
  await candidate.room.close()
  await app.ports.roomStore.forget(bytesToHex(link.roomId))
}

function isSame(one: RoomLink, other: RoomLink): boolean {
  return bytesToHex(one.roomId) === bytesToHex(other.roomId)
}

async function recordOf({ rooms }: App, handle: string): Promise<RoomOnDevice | null> {
  return (await rooms.load()).find((room) => room.handle === handle) ?? null
}
