import type { Kept, NumberedEntry, RoomStore, SealedMemory } from './room-store.ts'

type Drawer = {
  memory: SealedMemory | null
  readonly entries: Map<number, Uint8Array>
  readonly drafts: Map<string, Uint8Array>
}

export interface FakeRoomStore extends RoomStore {
  /** From now on every write answers so, until told 'kept' again. */
  answer(kept: Kept): void
  /** Whether the list of rooms and their memories cannot be read. */
  refuseToRead(refuses: boolean): void
  /** The same for drafts alone. */
  answerToDrafts(kept: Kept): void
  /** Every byte it holds, for searching. */
  everything(): readonly Uint8Array[]
}

export function createFakeRoomStore(): FakeRoomStore {
  const { drawers, drawer } = createDrawers()
  const mood: Mood = { verdict: 'kept', refusesToRead: false }
  const list = createList(mood)
  let verdictOnDrafts: Kept = 'kept'

  function write(change: () => void, answer = mood.verdict): Promise<Kept> {
    if (answer === 'kept') change()
    return Promise.resolve(answer)
  }

  return {
    ...list.store,
    answer: (kept) => {
      mood.verdict = kept
      verdictOnDrafts = kept
    },
    refuseToRead: (refuses) => {
      mood.refusesToRead = refuses
    },
    answerToDrafts: (kept) => {
      verdictOnDrafts = kept
    },
    everything: () => [...list.everything(), ...[...drawers.values()].flatMap(everythingIn)],
    forgetAll: () =>
      write(() => {
        list.clear()
        drawers.clear()
      }),
    load(room) {
      if (mood.refusesToRead) return Promise.resolve(null)
      const { memory, entries, drafts } = drawer(room)
      return Promise.resolve({
        memory: memory?.sealed ?? null,
        entries: [...entries].map(toNumbered).toSorted((a, b) => a.seq - b.seq),
        drafts: [...drafts].map(([writer, sealed]) => ({ writer, sealed })),
      })
    },
    putEntries: (room, added) =>
      write(() => added.forEach(({ seq, bytes }) => drawer(room).entries.set(seq, bytes))),
    putMemory: (room, memory) =>
      mood.verdict === 'kept' && !equalBytes(drawer(room).memory?.sealed ?? null, memory.was)
        ? Promise.resolve('changed')
        : write(() => putMemory(drawer(room), memory)),
    putDraft: (room, writer, draft) =>
      write(() => drawer(room).drafts.set(writer, draft), verdictOnDrafts),
    removeDraft: (room, writer) => write(() => drawer(room).drafts.delete(writer)),
    forget: (room) => write(() => drawers.delete(room)),
    askToStay: () => Promise.resolve(mood.verdict === 'kept' ? 'stays' : 'unknown'),
  }
}

interface Mood {
  verdict: Kept
  refusesToRead: boolean
}

type List = Pick<RoomStore, 'deviceKey' | 'rooms' | 'putRoom' | 'removeRoom' | 'lock' | 'turnLock'>

/** The rooms, the key of the device and its lock. */
function createList(mood: Mood) {
  const rooms = new Map<string, Uint8Array>()
  let key: Promise<CryptoKey> | null = null
  let lock: Uint8Array | null = null

  function write(isAsItWas: boolean, change: () => void): Promise<Kept | 'changed'> {
    if (mood.verdict !== 'kept') return Promise.resolve(mood.verdict)
    if (isAsItWas) change()
    return Promise.resolve(isAsItWas ? 'kept' : 'changed')
  }
  const store: List = {
    deviceKey: (create) => (key ??= create()),
    rooms: () => Promise.resolve(mood.refusesToRead ? null : [...rooms].map(toSealed)),
    putRoom(handle, { sealed, was, lock: known }) {
      const isAsItWas = equalBytes(rooms.get(handle) ?? null, was) && equalBytes(lock, known)
      return write(isAsItWas, () => rooms.set(handle, sealed))
    },
    removeRoom: (handle) => {
      if (mood.verdict === 'kept') rooms.delete(handle)
      return Promise.resolve(mood.verdict)
    },
    lock: () => Promise.resolve(mood.refusesToRead ? null : lock),
    turnLock(turn) {
      const lying = [...rooms].map(([handle, sealed]) => `${handle} ${String(sealed)}`)
      const seen = turn.rooms.map(({ handle, was }) => `${handle} ${String(was)}`)
      return write(equalBytes(lock, turn.was) && String(lying) === String(seen), () => {
        lock = turn.note
        for (const { handle, sealed } of turn.rooms) rooms.set(handle, sealed)
      })
    },
  }
  function clear(): void {
    rooms.clear()
    key = null
    lock = null
  }
  return { store, clear, everything: () => [...rooms.values()] }
}

function equalBytes(one: Uint8Array | null, other: Uint8Array | null): boolean {
  if (one === null || other === null) return one === other
  return one.byteLength === other.byteLength && one.every((byte, at) => byte === other[at])
}

function createDrawers() {
  const drawers = new Map<string, Drawer>()
  function drawer(room: string): Drawer {
    const known = drawers.get(room) ?? { memory: null, entries: new Map(), drafts: new Map() }
    drawers.set(room, known)
    return known
  }
  return { drawers, drawer }
}

function putMemory(drawer: Drawer, memory: SealedMemory): void {
  const { entries } = drawer
  drawer.memory = memory
  for (const seq of entries.keys()) if (seq <= memory.head) entries.delete(seq)
  for (const { seq, bytes } of memory.setAside) entries.set(seq, bytes)
}

function everythingIn({ memory, entries, drafts }: Drawer): readonly Uint8Array[] {
  return [...(memory === null ? [] : [memory.sealed]), ...entries.values(), ...drafts.values()]
}

function toSealed([handle, sealed]: readonly [string, Uint8Array]) {
  return { handle, sealed }
}

function toNumbered([seq, bytes]: readonly [number, Uint8Array]): NumberedEntry {
  return { seq, bytes }
}
