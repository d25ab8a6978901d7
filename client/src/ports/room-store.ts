/**
 * What this browser remembers between visits. Everything in it is sealed before it comes here:
 * rooms under the device's key, the rest under the room's own.
 */
export interface RoomStore {
  /**
   * The device's key, made on the first call. It never leaves the browser. While the browser keeps
   * nothing it is a key of this page alone, and putting a room answers `blocked`.
   */
  deviceKey(create: () => Promise<CryptoKey>): Promise<CryptoKey>
  /** Null when they cannot be read now. */
  rooms(): Promise<readonly SealedRoom[] | null>
  /**
   * Puts a room where `was` lies, or where nothing lies (null), in one step. `changed` when something
   * else lies there by now, or under another lock: another tab was faster, and nothing is written.
   */
  putRoom(handle: string, room: RoomToPut): Promise<Kept | 'changed'>
  removeRoom(handle: string): Promise<Kept>
  /** What is known of the lock that the rooms lie under; null when there is none, or it cannot be read now. */
  lock(): Promise<Uint8Array | null>
  /**
   * Puts all rooms anew and the lock beside them, in one step or not at all. `changed` when the rooms or
   * the lock are not what its writer saw: nothing is written.
   */
  turnLock(turn: TurnOfLock): Promise<Kept | 'changed'>
  /** Removes everything: rooms, documents, the device's key and its lock. */
  forgetAll(): Promise<Kept>

  /** All that is remembered of one room's document; null when it cannot be read now. */
  load(room: string): Promise<StoredRoom | null>
  /** Adds entries as the relay gave them. */
  putEntries(room: string, entries: readonly NumberedEntry[]): Promise<Kept>
  /**
   * Replaces the memory, drops the entries up to `head` and keeps those set aside, in one step. Another
   * tab may have put one meanwhile: then it is `changed`, and nothing has happened.
   */
  putMemory(room: string, memory: SealedMemory): Promise<Kept | 'changed'>
  /** The edits of one tab that the relay may not have yet. On disk when it answers. */
  putDraft(room: string, writer: string, sealed: Uint8Array): Promise<Kept>
  removeDraft(room: string, writer: string): Promise<Kept>
  /** Removes everything of the room but its place in the list of rooms. */
  forget(room: string): Promise<Kept>
  /** Asks the browser not to clear it all when space is short. */
  askToStay(): Promise<Staying>
}

/**
 * `stays`: the browser has promised. `forgets`: what it gives looks like a window that forgets all when it is
 * closed. `unknown`: it promised nothing, and it cannot be told why.
 */
export type Staying = 'stays' | 'forgets' | 'unknown'

/** `full`: no space left. `blocked`: the browser gives this page no storage at all. */
export type Kept = 'kept' | 'full' | 'blocked'

export type RoomToPut = {
  readonly sealed: Uint8Array
  readonly was: Uint8Array | null
  /** The lock that its writer knows of: a room sealed for another is not taken. */
  readonly lock: Uint8Array | null
}
export type TurnOfLock = {
  readonly was: Uint8Array | null
  readonly note: Uint8Array | null
  /** Every room there is, as it lies and as it shall. */
  readonly rooms: readonly (SealedRoom & { readonly was: Uint8Array })[]
}
export type SealedRoom = { readonly handle: string; readonly sealed: Uint8Array }
export type NumberedEntry = { readonly seq: number; readonly bytes: Uint8Array }
export type SealedMemory = {
  readonly head: number
  /** Entries that are in no memory, and have to stay. */
  readonly setAside: readonly NumberedEntry[]
  readonly sealed: Uint8Array
  /** The memory that it takes the place of, as it was loaded; null for the first. */
  readonly was: Uint8Array | null
}
type SealedDraft = { readonly writer: string; readonly sealed: Uint8Array }

type StoredRoom = {
  readonly memory: Uint8Array | null
  /** In the order of their numbers. */
  readonly entries: readonly NumberedEntry[]
  readonly drafts: readonly SealedDraft[]
}
