import { parsePolicy, type Lane } from '#protocol'

import type { Log } from '../log.ts'
import type { Append, Appended, Store, StoredRoom } from '../storage/store.ts'
import { Committer } from './committer.ts'
import type { Ed25519 } from './ed25519.ts'
import { Hub, roomName } from './hub.ts'
import { Session, type Socket } from './session.ts'
import { importRoleKeys } from './signatures.ts'
import { Sweeper } from './sweeper.ts'
import { Urns } from './urn-keys.ts'

export interface RelayOptions {
  readonly store: Store
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: () => number
  readonly randomBytes: (length: number) => Uint8Array
  readonly log: Log
  readonly ed25519: Ed25519
  readonly framesPerSecond: number
  /** How long answers in urns are gathered, to be written together; one turn, if it is not said. */
  readonly gatherMs?: number
  /** Whoever has something of a page that is withdrawn lets go of it. */
  readonly whenWithdrawn?: (pageId: Uint8Array) => void
}

const dayMs = 86_400_000

/**
 * Keeps order, bytes and promises for rooms that it cannot look into. It knows sockets only as
 * something to send to, so that a story can run it without a network.
 */
export class Relay {
  readonly options: RelayOptions
  readonly committer: Committer<Append, Appended>
  readonly urns: Urns
  readonly #sweeper: Sweeper
  readonly #hubs = new Map<string, Hub>()
  readonly #sessions = new Set<Session>()
  readonly #fresh = new Map<Hub, Record<Lane, { first: number; entries: Uint8Array[] }>>()
  isStopping = false

  constructor(options: RelayOptions) {
    this.options = options
    this.#sweeper = new Sweeper({ ...options, today: () => this.today() })
    this.urns = new Urns({ ...options, today: () => this.day() })
    this.committer = new Committer((appends) => options.store.append(appends), {
      afterCommit: () => this.#broadcast(),
      onFailure: (appends) => options.log({ event: 'store-failed', appends }),
      onFault: () => options.log({ event: 'failed', where: 'commit' }),
    })
  }

  /** A new connection. The relay speaks first. */
  accept(socket: Socket): Session {
    const session = new Session(this, socket)
    this.#sessions.add(session)
    return session
  }

  left(session: Session): void {
    this.#sessions.delete(session)
  }

  today(): number {
    return Math.floor(this.options.now() / dayMs)
  }

  /** By which a thing may be ended for good: a clock that is years ahead is not believed at once. */
  day(): number {
    return this.#sweeper.day()
  }

  async sweep(): Promise<void> {
    await this.#sweeper.sweep()
    this.urns.rest()
  }

  /** Refuses what comes, answers what has come, and then tells everybody to go. */
  async stop(): Promise<void> {
    this.isStopping = true
    this.options.log({ event: 'stopping', sockets: this.#sessions.size })
    await Promise.all([this.committer.drained(), this.urns.drained()])
    for (const session of this.#sessions) session.dismiss()
  }

  hubOf(roomId: Uint8Array): Hub | undefined {
    return this.#hubs.get(roomName(roomId))
  }

  /** The meeting place of everybody in a room; it exists while somebody is there. */
  openHub(roomId: Uint8Array, room: StoredRoom): Hub {
    const name = roomName(roomId)
    const known = this.#hubs.get(name)
    if (known !== undefined) return known
    const policy = parsePolicy(room.policy)
    if (!policy.ok) throw new Error('the store holds a policy that is none')
    const heads = { log: room.head, letters: room.lettersHead }
    const keys = importRoleKeys(this.options.ed25519, policy.value.policy)
    const hub = new Hub(roomId, { heads, keys, base: room.base })
    this.#hubs.set(name, hub)
    return hub
  }

  closeHubIfEmpty(hub: Hub): void {
    if (hub.seats.size > 0 || hub.underWay > 0) return
    const name = roomName(hub.roomId)
    if (this.#hubs.get(name) === hub) this.#hubs.delete(name)
  }

  /** Notes an entry that is on disk; it goes out with the others of its transaction. */
  committed(hub: Hub, lane: Lane, entry: { readonly seq: number; readonly bytes: Uint8Array }) {
    const fresh = this.#fresh.get(hub) ?? {
      log: { first: 0, entries: [] },
      letters: { first: 0, entries: [] },
    }
    this.#fresh.set(hub, fresh)
    if (fresh[lane].entries.length === 0) fresh[lane].first = entry.seq
    fresh[lane].entries.push(entry.bytes)
  }

  #broadcast(): void {
    for (const [hub, { log, letters }] of this.#fresh) {
      if (log.entries.length > 0) hub.committed('log', log.first, log.entries)
      if (letters.entries.length > 0) hub.committed('letters', letters.first, letters.entries)
    }
    this.#fresh.clear()
  }
}
