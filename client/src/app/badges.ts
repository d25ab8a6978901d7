import { computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals'
import type { Doc } from 'yjs'

import {
  badgeFromSecret,
  badgeNumber,
  base64urlToBytes,
  bytesToBase64url,
  openForward,
  type RoomLink,
} from '#crypto'
import { kindOf, nameBadge, passSeatOn, readBadges, takeOffBadge, wearBadge } from '#documents'
import type { Badge } from '#domain'
import { isHostsBadge, proveBadge } from '#sync'

import type { App } from './app.ts'
import { today } from './calendar.ts'
import { documentSignal } from './document-signal.ts'
import { canHaveNewKey, type RoomOnDevice } from './rooms.ts'

/** The badge that is worn in each open room, in base64url. */
const worn = new WeakMap<Doc, string>()

/** Puts this device's badge on in a room that is shared, once the room has shown what it is. */
export function putOnBadge(app: App, handle: string, doc: Doc): void {
  const kind = documentSignal(doc, kindOf)
  const stop = effect(() => {
    const shown = kind.value.value
    if (shown === null) return
    kind.stop()
    // The first reading may be the answer: then there is nothing to stop before this turn is over.
    queueMicrotask(() => stop())
    if (canHaveNewKey(shown)) void wear(app, handle, doc)
  })
}

async function wear(app: App, handle: string, doc: Doc): Promise<void> {
  const record = await recordWithBadge(app, handle)
  const badge = record === null ? null : await badgeOf(record)
  if (record === null || badge === null || record.ended || !mayWrite(record)) return
  const key = bytesToBase64url(badge.publicKey)
  worn.set(doc, key)
  numberIn(doc).value = await badgeNumber(badge.publicKey)
  const proof = await proveBadge(record.link, badge.publicKey)
  const shown = proof === null ? '' : bytesToBase64url(proof)
  wearBadge(doc, { key, since: today(app.ports), proof: shown })
}

/** A guest of a group looks on, and leaves nothing there. */
function mayWrite({ link }: RoomOnDevice): boolean {
  return link.role === 'host' || link.role === 'member'
}

/** The secret of a badge that nobody has worn, in base64url. */
export function newBadge({ ports }: Pick<App, 'ports'>): string {
  return bytesToBase64url(ports.random.bytes(32))
}

/** A record of before there were badges gets one. */
async function recordWithBadge(app: App, handle: string): Promise<RoomOnDevice | null> {
  const { rooms } = app
  const find = async () => (await rooms.load()).find((room) => room.handle === handle) ?? null
  if ((await find())?.badge === '') await rooms.change(handle, { badge: newBadge(app) })
  return find()
}

/** Wears another badge from now on, under the same name: that of before is known to a device that was taken off. */
export async function changeBadge(
  app: App,
  doc: Doc,
  { record, badge }: { readonly record: RoomOnDevice; readonly badge: string },
): Promise<void> {
  const before = await ownBadge(app, record.handle)
  await app.rooms.change(record.handle, { badge })
  await wear(app, record.handle, doc)
  const after = worn.get(doc)
  if (before === null || after === undefined || before === after) return
  const name = readBadges(doc).find(({ key }) => key === before)?.name ?? ''
  if (name !== '') nameBadge(doc, after, name)
  passSeatOn(doc, before, after)
  takeOffBadge(doc, before)
}

/** The badge of this device, in base64url, whether it is worn at the moment or not. */
export async function ownBadge(app: App, handle: string): Promise<string | null> {
  const record = await recordWithBadge(app, handle)
  const badge = record === null ? null : await badgeOf(record)
  return badge === null ? null : bytesToBase64url(badge.publicKey)
}

type Wearer = Pick<RoomOnDevice, 'badge' | 'link'>

async function badgeOf({ badge }: Wearer) {
  const secret = base64urlToBytes(badge)
  return secret?.byteLength === 32 ? badgeFromSecret(secret) : null
}

/** Where the room has moved to, for who wears this badge; null when it was not told. */
export async function whereTo(wearer: Wearer, forward: Uint8Array): Promise<RoomLink | null> {
  const badge = await badgeOf(wearer)
  return badge === null ? null : openForward(badge, wearer.link.roomId, forward)
}

/** What she says to be called stands beside her badge. */
export function nameOwnBadge(doc: Doc, name: string): void {
  const key = worn.get(doc)
  if (key !== undefined) nameBadge(doc, key, name)
}

/** What she says to be called there, or empty. */
export function ownNameIn(doc: Doc): ReadonlySignal<string> {
  const name = names.get(doc) ?? followOwnName(doc)
  names.set(doc, name)
  return name
}

const names = new WeakMap<Doc, ReadonlySignal<string>>()

function followOwnName(doc: Doc): ReadonlySignal<string> {
  const badges = documentSignal(doc, readBadges).value
  // Its number comes when it is put on.
  const isWorn = (key: string) => numberIn(doc).value !== '' && worn.get(doc) === key
  return computed(() => badges.value.find(({ key }) => isWorn(key))?.name ?? '')
}

/** The number on this device's badge, for reading aloud; empty until it is worn. */
export function ownNumberIn(doc: Doc): ReadonlySignal<string> {
  return numberIn(doc)
}

const numbers = new WeakMap<Doc, Signal<string>>()

function numberIn(doc: Doc): Signal<string> {
  const number = numbers.get(doc) ?? signal('')
  numbers.set(doc, number)
  return number
}

/** Somebody in the room, as its host sees them. */
export interface SeenBadge extends Badge {
  /** Fifteen digits: whoever wears it reads the same ones. */
  readonly number: string
  /** This device's; one shown to have the host's key, which is another device of hers; or another's. */
  readonly whose: 'this-device' | 'own' | 'other'
}

/** Who is in the room, as far as it can tell: whoever has the key can put a badge on. */
export async function seenBadges(link: RoomLink, doc: Doc): Promise<readonly SeenBadge[]> {
  const seen = readBadges(doc).map(async (badge) => {
    const key = base64urlToBytes(badge.key) ?? new Uint8Array()
    const proof = base64urlToBytes(badge.proof) ?? new Uint8Array()
    const isOwn = await isHostsBadge(link, key, proof)
    const number = await badgeNumber(key)
    if (worn.get(doc) === badge.key) return { ...badge, number, whose: 'this-device' } as const
    return { ...badge, number, whose: isOwn ? 'own' : 'other' } as const
  })
  return Promise.all(seen)
}
