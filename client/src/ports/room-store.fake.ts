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
  const rooms = new Map<string, Uint8Array>()
  const { drawers, drawer } = createDrawers()
  let key: Promise<CryptoKey> | null = null
  let verdict: Kept = 'kept'
  let verdictOnDrafts: Kept = 'kept'
  let refusesToRead = false

  function write(change: () => void, answer = verdict): Promise<Kept> {
    if (answer === 'kept') change()
    return Promise.resolve(answer)
  }

  return {
    answer: (kept) => {
      verdict = kept
      verdictOnDrafts = kept
    },
    refuseToRead: (refuses) => {
      refusesToRead = refuses
    },
    answerToDrafts: (kept) => {
      verdictOnDrafts = kept
    },
    everything: () => [...rooms.values(), ...[...drawers.values()].flatMap(everythingIn)],
    deviceKey: (create) => (key ??= create()),
    rooms: () => Promise.resolve(refusesToRead ? null : [...rooms].map(toSealed)),
    putRoom(handle, { sealed, was }) {
      const hasChanged = verdict === 'kept' && !equalBytes(rooms.get(handle) ?? null, was)
      return hasChanged ? Promise.resolve('changed') : write(() => rooms.set(handle, sealed))
    },
    removeRoom: (handle) => write(() => rooms.delete(handle)),
    load(room) {
      if (refusesToRead) return Promise.resolve(null)
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
      verdict === 'kept' && !equalBytes(drawer(room).memory?.sealed ?? null, memory.was)
        ? Promise.resolve('changed')
        : write(() => putMemory(drawer(room), memory)),
    putDraft: (room, writer, draft) =>
      write(() => drawer(room).drafts.set(writer, draft), verdictOnDrafts),
    removeDraft: (room, writer) => write(() => drawer(room).drafts.delete(writer)),
    forget: (room) => write(() => drawers.delete(room)),
    askToStay: () => Promise.resolve(verdict === 'kept'),
  }
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
