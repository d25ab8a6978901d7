import { askAlone, type PortsToAsk } from './ask-alone.ts'

/** What opens a locker, and drops it. */
export interface LockerKey {
  readonly id: Uint8Array
  readonly proof: Uint8Array
}

export type LockerPut = 'kept' | 'refused' | 'offline'
export type LockerOpened =
  | { readonly state: 'opened'; readonly body: Uint8Array }
  /** `triesLeft` 0: locked by too many wrong tries, run out, or never there. */
  | { readonly state: 'refused'; readonly triesLeft: number }
  | { readonly state: 'offline' }

export interface LockerToPut {
  readonly id: Uint8Array
  readonly proofHash: Uint8Array
  readonly days: number
  readonly body: Uint8Array
}

export async function putLocker(ports: PortsToAsk, locker: LockerToPut): Promise<LockerPut> {
  const reply = await askAlone(ports, { type: 'locker-put', ...locker })
  if (reply === null) return 'offline'
  return reply.type === 'locker-ok' ? 'kept' : 'refused'
}

export async function openLocker(
  ports: PortsToAsk,
  id: Uint8Array,
  proof: Uint8Array,
): Promise<LockerOpened> {
  const reply = await askAlone(ports, { type: 'locker-open', id, proof })
  if (reply?.type === 'locker') return { state: 'opened', body: reply.body }
  if (reply?.type === 'locker-refused') return { state: 'refused', triesLeft: reply.triesLeft }
  return { state: 'offline' }
}

/** Puts a lasting locker, or something else into the one that this proof opens. */
export async function keepLocker(
  ports: PortsToAsk,
  locker: { readonly id: Uint8Array; readonly proof: Uint8Array; readonly body: Uint8Array },
): Promise<LockerPut> {
  const reply = await askAlone(ports, { type: 'locker-keep', ...locker })
  if (reply === null) return 'offline'
  return reply.type === 'locker-ok' ? 'kept' : 'refused'
}

/** `not-there`: locked, run out, or dropped before. Of several who drop it at once one is told `gone`. */
export type LockerDropped = 'gone' | 'not-there' | 'offline'

export async function dropLocker(
  ports: PortsToAsk,
  { id, proof }: LockerKey,
): Promise<LockerDropped> {
  const reply = await askAlone(ports, { type: 'locker-drop', id, proof })
  if (reply?.type === 'locker-ok') return 'gone'
  return reply?.type === 'locker-refused' ? 'not-there' : 'offline'
}
