import { createHash, randomBytes } from 'node:crypto'

import { limits, type Lane } from '#protocol'

import {
  firstN,
  isForgotten,
  type Append,
  type Appended,
  type NewLocker,
  type Range,
  type Store,
  type StoredLocker,
  type StoredPolicy,
  type StoredRoom,
  type StoredSnapshot,
} from './store.ts'
import { MemoryPages } from './page-store.fake.ts'
import type { NewEdition, StoredPage } from './page-store.ts'
import { MemoryUrns } from './urn-store.fake.ts'
import type { NewUrn, StoredUrn, UrnAct, UrnActed, UrnPut } from './urn-store.ts'

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
  return new MemoryStore()
}

class MemoryStore implements Store {
  readonly #rooms = new Map<string, Drawer>()
  readonly #lockers = new Map<string, StoredLocker>()
  #sweptOn: number | null = null
  readonly #pages = new MemoryPages()
  readonly #urns = new MemoryUrns((id) => this.#rooms.get(nameOf(id)))

  room(id: Uint8Array): Promise<StoredRoom | null> {
    return Promise.resolve(toStoredRoom(this.#rooms.get(nameOf(id))))
  }

  putPolicy(id: Uint8Array, policy: StoredPolicy): Promise<boolean> {
    const drawer = this.#rooms.get(nameOf(id)) ?? emptyDrawer(policy)
    const { atHead = drawer.lanes.log.head } = policy
    if (atHead !== drawer.lanes.log.head) return Promise.resolve(false)
    drawer.policy = policy
    this.#rooms.set(nameOf(id), drawer)
    if (!policy.isOpen) this.#emptyOut(nameOf(id), drawer)
    return Promise.resolve(true)
  }

  append(appends: readonly Append[]): Promise<readonly Appended[]> {
    const append = (one: Append) => appendTo(this.#rooms.get(nameOf(one.roomId)), one)
    return Promise.resolve(appends.map(append))
  }

  entries(id: Uint8Array, { lane, from, to, bytes }: Range): Promise<readonly Uint8Array[]> {
    const log = this.#rooms.get(nameOf(id))?.lanes[lane].entries
    const found: Uint8Array[] = []
    let size = 0
    for (let seq = from; seq <= to && size < bytes; seq += 1) {
      const entry = log?.get(seq)
      if (entry === undefined) break
      found.push(entry)
      size += entry.byteLength
    }
    return Promise.resolve(found)
  }

  snapshot(id: Uint8Array): Promise<StoredSnapshot | null> {
    return Promise.resolve(this.#rooms.get(nameOf(id))?.snapshots.at(-1) ?? null)
  }

  putSnapshot(id: Uint8Array, { base, bytes }: StoredSnapshot): Promise<void> {
    const drawer = this.#rooms.get(nameOf(id))
    if (drawer === undefined) return Promise.resolve()
    const before = drawer.snapshots.at(-1)?.base ?? 0
    drawer.snapshots = [...drawer.snapshots, { base, bytes: bytes.slice() }]
    drawer.snapshots = drawer.snapshots.slice(-limits.snapshotsKept)
    for (const [seq, entry] of drawer.lanes.log.entries) {
      if (seq > before) continue
      drawer.lanes.log.entries.delete(seq)
      drawer.bytes -= entry.byteLength
    }
    const { writers } = drawer.lanes.log
    for (const [name, { seq }] of writers) if (isForgotten(seq, before + 1)) writers.delete(name)
    return Promise.resolve()
  }

  putLocker(id: Uint8Array, locker: NewLocker): Promise<boolean> {
    const known = this.#lockers.get(nameOf(id))
    if (known === undefined) {
      this.#lockers.set(nameOf(id), { ...locker, isLasting: false, triesLeft: limits.lockerTries })
    }
    return Promise.resolve(known === undefined || hashOf(known.body) === hashOf(locker.body))
  }

  locker(id: Uint8Array): Promise<StoredLocker | null> {
    return Promise.resolve(this.#lockers.get(nameOf(id)) ?? null)
  }

  failLocker(id: Uint8Array): Promise<number> {
    const known = this.#lockers.get(nameOf(id))
    if (known === undefined || known.isLasting) return Promise.resolve(0)
    const triesLeft = Math.max(0, known.triesLeft - 1)
    const body = triesLeft === 0 ? new Uint8Array(0) : known.body
    this.#lockers.set(nameOf(id), { ...known, body, triesLeft })
    return Promise.resolve(triesLeft)
  }

  keepLocker(id: Uint8Array, locker: NewLocker): Promise<boolean> {
    const known = this.#lockers.get(nameOf(id))
    const isTheirs =
      known !== undefined &&
      !(known.isLasting && hashOf(known.proofHash) === hashOf(locker.proofHash))
    if (!isTheirs) this.#lockers.set(nameOf(id), { ...locker, isLasting: true, triesLeft: 0 })
    return Promise.resolve(!isTheirs)
  }

  dropLocker(id: Uint8Array): Promise<boolean> {
    return Promise.resolve(this.#lockers.delete(nameOf(id)))
  }

  sweptOn(): Promise<number | null> {
    return Promise.resolve(this.#sweptOn)
  }

  sweep(today: number): Promise<void> {
    this.#sweptOn = Math.max(today, this.#sweptOn ?? today)
    for (const [name, drawer] of this.#rooms) {
      if (drawer.policy.endsDay >= today) continue
      drawer.policy = { ...drawer.policy, isOpen: false }
      this.#emptyOut(name, drawer)
    }
    this.#urns.closeRunOut(today)
    this.#pages.sweep(today)
    for (const [id, { endsDay }] of this.#lockers) if (endsDay < today) this.#lockers.delete(id)
    return Promise.resolve()
  }

  putUrn(urn: NewUrn, was: Uint8Array | null): Promise<UrnPut> {
    return Promise.resolve(this.#urns.put(urn, was))
  }

  urn(id: Uint8Array): Promise<StoredUrn | null> {
    return Promise.resolve(this.#urns.stored(id))
  }

  atUrns(acts: readonly UrnAct[]): Promise<readonly UrnActed[]> {
    return Promise.resolve(acts.map((act) => this.#urns.act(act)))
  }

  closeUrn(id: Uint8Array, closing: Uint8Array): Promise<void> {
    return Promise.resolve(this.#urns.close(id, closing))
  }

  reveal(id: Uint8Array): Promise<Uint8Array | null> {
    return Promise.resolve(this.#urns.reveal(id))
  }

  #emptyOut(name: string, drawer: Drawer): void {
    emptyOut(drawer)
    this.#urns.dropOf(Buffer.from(name, 'latin1'))
  }

  page(id: Uint8Array): Promise<StoredPage | null> {
    return Promise.resolve(this.#pages.stored(id))
  }

  putEdition(id: Uint8Array, edition: NewEdition, was: Uint8Array | null): Promise<boolean> {
    return Promise.resolve(this.#pages.put(id, edition, was))
  }

  edition(id: Uint8Array, number: number): Promise<Uint8Array | null> {
    return Promise.resolve(this.#pages.edition(id, number))
  }

  withdrawPage(id: Uint8Array): Promise<void> {
    this.#pages.withdraw(id)
    return Promise.resolve()
  }

  isWritable(): Promise<boolean> {
    return Promise.resolve(true)
  }

  close(): Promise<void> {
    return Promise.resolve()
  }
}

function appendTo(drawer: Drawer | undefined, one: Append): Appended {
  const { lane, writer, n, bytes } = one
  if (drawer?.policy.isOpen !== true) return { ok: false, code: 'room-ended' }
  const log = drawer.lanes[lane]
  const last = log.writers.get(nameOf(writer))
  const hash = hashOf(bytes)
  if (last?.n === n) {
    if (last.hash === hash) return { ok: true, seq: last.seq, isNew: false }
    return { ok: false, code: 'entry-conflict' }
  }
  const next = last === undefined ? firstN(one, oldestIn(log)) : last.n + 1
  if (n !== next) return { ok: false, code: 'entry-out-of-order' }
  if (drawer.bytes + bytes.byteLength > limits.roomBytes) return { ok: false, code: 'room-full' }
  log.head += 1
  drawer.bytes += bytes.byteLength
  log.entries.set(log.head, bytes.slice())
  log.writers.set(nameOf(writer), { n, seq: log.head, hash })
  return { ok: true, seq: log.head, isNew: true }
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
  return {
    generation: drawer.generation,
    policy: drawer.policy.bytes,
    isOpen: drawer.policy.isOpen,
    head: log.head,
    lettersHead: letters.head,
    oldest: oldestIn(log),
    base: drawer.snapshots.at(-1)?.base ?? 0,
  }
}

function oldestIn({ entries, head }: Log): number {
  const [oldest] = entries.keys()
  return oldest ?? head + 1
}

function nameOf(id: Uint8Array): string {
  return Buffer.from(id).toString('latin1')
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
