/**
 * What this browser remembers between visits. Everything in it is sealed before it comes here:
 * rooms under the device's key, the rest under the room's own.
 */
export interface RoomStore {
  /** The device's key, made on the first call. It never leaves the browser. */
  deviceKey(create: () => Promise<CryptoKey>): Promise<CryptoKey>
  rooms(): Promise<readonly SealedRoom[]>
  putRoom(handle: string, sealed: Uint8Array): Promise<Kept>
  removeRoom(handle: string): Promise<Kept>

  /** All that is remembered of one room's document; null when it cannot be read now. */
  load(room: string): Promise<StoredRoom | null>
  /** Adds entries as the relay gave them. */
  putEntries(room: string, entries: readonly NumberedEntry[]): Promise<Kept>
  /** Replaces the memory, and drops the entries up to `head` but those set aside, in one step. */
  putMemory(room: string, memory: SealedMemory): Promise<Kept>
  /** The edits of one tab that the relay may not have yet. On disk when it answers. */
  putDraft(room: string, writer: string, sealed: Uint8Array): Promise<Kept>
  removeDraft(room: string, writer: string): Promise<Kept>
  /** Removes everything of the room but its place in the list of rooms. */
  forget(room: string): Promise<Kept>
}

/** `full`: no space left. `blocked`: the browser gives this page no storage at all. */
export type Kept = 'kept' | 'full' | 'blocked'

type SealedRoom = { readonly handle: string; readonly sealed: Uint8Array }
export type NumberedEntry = { readonly seq: number; readonly bytes: Uint8Array }
export type SealedMemory = {
  readonly head: number
  /** Numbers of entries that are in no memory, and have to stay. */
  readonly setAside: readonly number[]
  readonly sealed: Uint8Array
}
type SealedDraft = { readonly writer: string; readonly sealed: Uint8Array }

type StoredRoom = {
  readonly memory: Uint8Array | null
  /** In the order of their numbers. */
  readonly entries: readonly NumberedEntry[]
  readonly drafts: readonly SealedDraft[]
}
