import { createHash, randomBytes } from 'node:crypto'

import { limits, type Lane } from '#protocol'

import type {
  Append,
  Appended,
  Store,
  StoredLocker,
  StoredPolicy,
  StoredSnapshot,
} from './store.ts'

interface Log {
  readonly entries: Map<number, Uint8Array>
  readonly writers: Map<string, { n: number; seq: number; hash: string }>
  head: number
}

interface Drawer {
  readonly generation: Uint8Array
  policy: StoredPolicy
  readonly lanes: Record<Lane, Log>
  snapshots: StoredSnapshot[]
  bytes: number
}

/** The fake beside the real store: the same promises, kept in memory. */
export function createMemoryStore(): Store {
  const rooms = new Map<string, Drawer>()
  const lockers = new Map<string, StoredLocker>()

  function append({ roomId, lane, writer, n, bytes }: Append): Appended {
    const drawer = rooms.get(nameOf(roomId))
    if (drawer?.policy.isOpen !== true) return { ok: false, code: 'room-ended' }
    const log = drawer.lanes[lane]
    const last = log.writers.get(nameOf(writer))
    const hash = hashOf(bytes)
    if (last?.n === n) {
      if (last.hash === hash) return { ok: true, seq: last.seq, isNew: false }
      return { ok: false, code: 'entry-conflict' }
    }
    if (n !== (last?.n ?? 0) + 1) return { ok: false, code: 'entry-out-of-order' }
    if (drawer.bytes + bytes.byteLength > limits.roomBytes) return { ok: false, code: 'room-full' }
    log.head += 1
    drawer.bytes += bytes.byteLength
    log.entries.set(log.head, bytes.slice())
    log.writers.set(nameOf(writer), { n, seq: log.head, hash })
    return { ok: true, seq: log.head, isNew: true }
  }

  return {
    room: (id) => Promise.resolve(toStoredRoom(rooms.get(nameOf(id)))),
    putPolicy(id, policy) {
      const drawer = rooms.get(nameOf(id)) ?? emptyDrawer(policy)
      drawer.policy = policy
      rooms.set(nameOf(id), drawer)
      if (!policy.isOpen) emptyOut(drawer)
      return Promise.resolve()
    },
    append: (appends) => Promise.resolve(appends.map(append)),
    entries(id, { lane, from, to, bytes }) {
      const log = rooms.get(nameOf(id))?.lanes[lane].entries
      const found: Uint8Array[] = []
      let size = 0
      for (let seq = from; seq <= to && size < bytes; seq += 1) {
        const entry = log?.get(seq)
        if (entry === undefined) break
        found.push(entry)
        size += entry.byteLength
      }
      return Promise.resolve(found)
    },
    snapshot: (id) => Promise.resolve(rooms.get(nameOf(id))?.snapshots.at(-1) ?? null),
    putSnapshot(id, { base, bytes }) {
      const drawer = rooms.get(nameOf(id))
      if (drawer === undefined) return Promise.resolve()
      const before = drawer.snapshots.at(-1)?.base ?? 0
      drawer.snapshots = [...drawer.snapshots, { base, bytes: bytes.slice() }]
      drawer.snapshots = drawer.snapshots.slice(-limits.snapshotsKept)
      for (const [seq, entry] of drawer.lanes.log.entries) {
        if (seq > before) continue
        drawer.lanes.log.entries.delete(seq)
        drawer.bytes -= entry.byteLength
      }
      return Promise.resolve()
    },
    putLocker(id, locker) {
      const known = lockers.get(nameOf(id))
      if (known === undefined) {
        lockers.set(nameOf(id), { ...locker, triesLeft: limits.lockerTries })
      }
      return Promise.resolve(known === undefined || hashOf(known.body) === hashOf(locker.body))
    },
    locker: (id) => Promise.resolve(lockers.get(nameOf(id)) ?? null),
    failLocker(id) {
      const known = lockers.get(nameOf(id))
      if (known === undefined) return Promise.resolve(0)
      const triesLeft = Math.max(0, known.triesLeft - 1)
      const body = triesLeft === 0 ? new Uint8Array(0) : known.body
      lockers.set(nameOf(id), { ...known, body, triesLeft })
      return Promise.resolve(triesLeft)
    },
    sweep(today) {
      for (const drawer of rooms.values()) {
        if (drawer.policy.endsDay >= today) continue
        drawer.policy = { ...drawer.policy, isOpen: false }
        emptyOut(drawer)
      }
      for (const [id, { endsDay }] of lockers) if (endsDay < today) lockers.delete(id)
      return Promise.resolve()
    },
    isWritable: () => Promise.resolve(true),
    close: () => Promise.resolve(),
  }
}

function emptyDrawer(policy: StoredPolicy): Drawer {
  const lanes = { log: emptyLog(), letters: emptyLog() }
  return { generation: randomBytes(8), policy, lanes, snapshots: [], bytes: 0 }
}

function emptyLog(): Log {
  return { entries: new Map(), writers: new Map(), head: 0 }
}

function emptyOut(drawer: Drawer): void {
  drawer.snapshots = []
  drawer.bytes = 0
  for (const log of Object.values(drawer.lanes)) {
    log.entries.clear()
    log.writers.clear()
    log.head = 0
  }
}

function toStoredRoom(drawer: Drawer | undefined) {
  if (drawer === undefined) return null
  const { log, letters } = drawer.lanes
  const [oldest] = log.entries.keys()
  return {
    generation: drawer.generation,
    policy: drawer.policy.bytes,
    isOpen: drawer.policy.isOpen,
    head: log.head,
    lettersHead: letters.head,
    oldest: oldest ?? log.head + 1,
    base: drawer.snapshots.at(-1)?.base ?? 0,
  }
}

function nameOf(id: Uint8Array): string {
  return Buffer.from(id).toString('latin1')
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
