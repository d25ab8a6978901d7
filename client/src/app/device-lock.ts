import { signal, type ReadonlySignal } from '@preact/signals'

import {
  createDeviceKey,
  createLock,
  equalBytes,
  lockRandomBytes,
  lockRandomIn,
  lockSalt,
  openFromDevice,
  openLock,
  sealForDevice,
  type Lock,
} from '#crypto'
import type { Attention } from '#ports/attention.ts'
import type { Random } from '#ports/random.ts'
import type { Kept, RoomStore, SealedRoom } from '#ports/room-store.ts'
import type { SlowHash } from '#ports/slow-hash.ts'
import type { Tabs } from '#ports/tabs.ts'

/** What the rooms are sealed with now. */
interface Sealing {
  readonly key: CryptoKey
  /** The lock it belongs to; null for the device's own key. */
  readonly note: Uint8Array | null
}

export type Unlocking = 'open' | 'wrong' | 'no-hash' | 'newer'
type Locking = Kept | 'no-hash' | 'locked'

/** Keeps the keys of the rooms from who has the device and not the code. */
export interface DeviceLock {
  /** Null until {@link DeviceLock.look} has answered. */
  readonly isLocked: ReadonlySignal<boolean | null>
  readonly isOn: ReadonlySignal<boolean>
  /** Whether the rooms can be read by this page now: another tab may have turned the lock. */
  look(): Promise<boolean>
  /** Asks for nothing but that `look` answered true. */
  sealing(): Promise<Sealing>
  unlock(code: string): Promise<Unlocking>
  /** Seals every room on the device anew, under the code; null takes the lock off. */
  turn(code: string | null): Promise<Locking>
  /** Forgets the key here and in every tab. */
  shut(): void
}

export interface LockPorts {
  readonly roomStore: RoomStore
  readonly random: Random
  readonly slowHash: SlowHash
  readonly tabs: Tabs
  readonly attention: Attention
}

export function createDeviceLock(ports: LockPorts): DeviceLock {
  const { roomStore, slowHash, tabs, attention } = ports
  const isLocked = signal<boolean | null>(null)
  const isOn = signal(false)
  let held: Lock | null = null
  // The key lives in this page's memory alone, and a new page has none.
  const channel = tabs.channel('device lock', () => attention.startAnew())

  async function look(): Promise<boolean> {
    const note = await roomStore.lock()
    if (note === null) held = null
    const isOpen = note === null || (held !== null && equalBytes(note, held.note))
    isOn.value = note !== null
    isLocked.value = !isOpen
    return isOpen
  }
  async function sealing(): Promise<Sealing> {
    return held ?? { key: await roomStore.deviceKey(createDeviceKey), note: null }
  }
  async function unlock(code: string): Promise<Unlocking> {
    const note = await roomStore.lock()
    const random = note === null ? null : lockRandomIn(note)
    if (note === null || random === null) return (await look()) ? 'open' : 'newer'
    const secret = await slowHash.hash(plainly(code), lockSalt(random))
    if (secret === null) return 'no-hash'
    const key = await openLock(note, secret)
    if (key === null) return 'wrong'
    held = { note, key }
    return (await look()) ? 'open' : 'wrong'
  }
  async function turn(code: string | null): Promise<Locking> {
    const next = code === null ? null : await lockOf(ports, plainly(code))
    if (next === 'no-hash') return next
    const kept = await sealAnew(next)
    if (kept === 'kept') {
      held = next
      channel.say(Uint8Array.of(1))
      await look()
    }
    return kept
  }
  async function sealAnew(next: Lock | null): Promise<Kept | 'locked'> {
    if (!(await look())) return 'locked'
    const from = await sealing()
    const to = next ?? { key: await roomStore.deviceKey(createDeviceKey), note: null }
    const lying = await roomStore.rooms()
    if (lying === null) return 'blocked'
    const rooms = await Promise.all(lying.map((room) => resealed(ports, room, { from, to })))
    const kept = await roomStore.turnLock({ was: from.note, note: to.note, rooms })
    // Another tab put a room meanwhile: it is to be sealed as well.
    return kept === 'changed' ? sealAnew(next) : kept
  }
  function shut(): void {
    held = null
    channel.say(Uint8Array.of(1))
    attention.startAnew()
  }
  return { isLocked, isOn, look, sealing, unlock, turn, shut }
}

/** The same code whichever keyboard wrote its letters. */
function plainly(code: string): string {
  return code.normalize('NFC').trim()
}

async function lockOf({ random, slowHash }: LockPorts, code: string): Promise<Lock | 'no-hash'> {
  const bytes = random.bytes(lockRandomBytes)
  const secret = await slowHash.hash(code, lockSalt(bytes))
  return secret === null ? 'no-hash' : createLock({ secret, random: bytes, iv: random.bytes(12) })
}

interface Turning {
  readonly from: Sealing
  readonly to: Sealing
}

/** A record that this program cannot open stays as it is. */
async function resealed(
  { random }: LockPorts,
  { handle, sealed: was }: SealedRoom,
  { from, to }: Turning,
) {
  const record = await openFromDevice(from.key, was)
  const sealed = record === null ? was : await sealForDevice(to.key, record, random.bytes(12))
  return { handle, was, sealed }
}

const fewestSigns = 6

/** Whether the code is one to lock with. */
export function isLongEnough(code: string): boolean {
  return plainly(code).length >= fewestSigns
}
