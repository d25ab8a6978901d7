import { randomBytes } from 'node:crypto'
import * as Y from 'yjs'

import { createHostSecret, deriveRoomKeys, roomIdOf, type RoomLink } from '#crypto'
import type { Clock } from '#ports/clock.ts'
import type { Random } from '#ports/random.ts'
import type { RelayDialer } from '#ports/relay.ts'
import type { RoomStore } from '#ports/room-store.ts'
import { createFakeRoomStore, type FakeRoomStore } from '#ports/room-store.fake.ts'
import { createFakeBrowserTabs } from '#ports/tabs.fake.ts'
import { openRoom, type RoomSession, type RoomStatus } from '#sync'

import { openssl } from '../../server/src/relay/ed25519.ts'
import { Relay } from '../../server/src/relay/relay.ts'
import { createMemoryStore } from '../../server/src/storage/store.fake.ts'
import type { Store } from '../../server/src/storage/store.ts'
import { clock } from './story-clock.ts'

export { clock }

// The scenery of every story: a relay in this process, and people with browsers around it.

const random: Random = { bytes: (length) => new Uint8Array(randomBytes(length)) }

const dayMs = 86_400_000
const daysOpen = 365

/** A relay that can lose its connections, be gone for a while, and bend what it sends. */
export class Wire {
  store: Store
  relay: Relay
  /** What every frame to a client goes through; null drops it. */
  bend: (frame: Uint8Array) => Uint8Array | null = (frame) => frame
  /** The same for the connection that was dialed so many-th. */
  bendFor: (frame: Uint8Array, dialed: number) => Uint8Array = (frame) => frame
  /** Whether the relay keeps a frame from the connection that was dialed so many-th. */
  keepFrom: (frame: Uint8Array, dialed: number) => boolean = () => false
  /** Whether nothing comes to the relay of what is sent on the connection dialed so many-th. */
  keepFromRelay: (dialed: number) => boolean = () => false
  /** What is answered in the relay's place to a frame from a client, which then never hears of it. */
  answer: (frame: Uint8Array) => Uint8Array | null = () => null
  readonly seen: Uint8Array[] = []
  /** Every line of the relay's log. */
  readonly logged: string[] = []
  /** How many days later than everybody thinks it is at the relay. */
  daysLater = 0
  #dialed = 0
  readonly #connections = new Set<() => void>()
  readonly #ears = new Set<(bytes: Uint8Array) => void>()
  isDown = false
  /** As in a browser: who hangs up still hears what was on its way. */
  hangsUpLate = false

  constructor(store: Store = createMemoryStore()) {
    this.store = store
    this.relay = this.#startRelay(store)
  }

  readonly dialer: RelayDialer = {
    dial: (listener) => {
      let session: ReturnType<Relay['accept']> | null = null
      let isOver = false
      const dialed = (this.#dialed += 1)
      const end = () => {
        if (isOver) return
        isOver = true
        this.#connections.delete(end)
        this.#ears.delete(listener.frame)
        session?.closed()
        queueMicrotask(() => listener.closed())
      }
      this.#connections.add(end)
      this.#ears.add(listener.frame)
      queueMicrotask(() => {
        if (this.isDown) return end()
        session = this.relay.accept({
          send: (bytes) => {
            this.seen.push(bytes.slice())
            const bent = this.keepFrom(bytes, dialed)
              ? null
              : this.bend(this.bendFor(bytes, dialed))
            if (bent !== null) queueMicrotask(() => !isOver && listener.frame(bent))
          },
          ready: () => Promise.resolve(),
          mayPut: () => true,
          close: end,
        })
      })
      return {
        send: (bytes) => {
          this.seen.push(bytes.slice())
          const answer = this.answer(bytes)
          if (answer !== null) queueMicrotask(() => !isOver && listener.frame(answer))
          else if (!isOver && !this.keepFromRelay(dialed)) session?.receive(bytes.slice())
        },
        close: () => (this.hangsUpLate ? void setTimeout(end, 20) : end()),
      }
    },
    whenReachable: () => () => {},
    today: () => Promise.resolve(Math.floor(this.#now() / dayMs)),
  }

  readonly #now = () => Date.now() + this.daysLater * dayMs

  /** What no relay should say, to everybody. */
  inject(bytes: Uint8Array): void {
    for (const hear of this.#ears) hear(bytes.slice())
  }

  cut(): void {
    for (const end of this.#connections) end()
  }

  /** The process dies; what it had acknowledged is in the store. */
  restart(store: Store = this.store): void {
    this.cut()
    this.store = store
    this.relay = this.#startRelay(store)
  }

  #startRelay(store: Store): Relay {
    return new Relay({
      store,
      now: this.#now,
      randomBytes,
      log: (event) => this.logged.push(JSON.stringify(event)),
      ed25519: openssl,
      framesPerSecond: 10_000,
    })
  }
}

type Life = { isOver: boolean }

/** Of a tab that has died no write reaches the disk any more, and no answer comes back. */
function mortal<Kind extends RoomStore>(store: Kind, life: Life): Kind {
  return new Proxy(store, {
    get: (target, name, receiver) => {
      const method: unknown = Reflect.get(target, name, receiver)
      if (typeof method !== 'function') return method
      return (...given: unknown[]): unknown =>
        life.isOver ? new Promise(() => {}) : Reflect.apply(method, target, given)
    },
  })
}

/** And it neither speaks nor hears. */
function mortalDialer(dialer: RelayDialer, life: Life): RelayDialer {
  return {
    ...dialer,
    dial(listener) {
      const { send, close } = dialer.dial({
        frame: (bytes) => life.isOver || listener.frame(bytes),
        closed: () => life.isOver || listener.closed(),
      })
      return { send: (bytes) => life.isOver || send(bytes), close }
    },
  }
}

/** A browser that pages are opened in, one tab each; they die and it remembers. */
export function browserOn(wire: Wire) {
  const roomStore = createFakeRoomStore()
  const browser = createFakeBrowserTabs()
  return {
    roomStore,
    openTab() {
      const tabs = browser.openTab()
      const life = { isOver: false }
      return {
        ports: {
          clock,
          tabs,
          roomStore: mortal(roomStore, life),
          relay: mortalDialer(wire.dialer, life),
        },
        crash() {
          life.isOver = true
          tabs.crash()
        },
      }
    },
  }
}

/** A person's browser: it remembers what its tabs kept. */
export class Browser {
  readonly roomStore: FakeRoomStore = createFakeRoomStore()
  readonly #tabs = createFakeBrowserTabs()
  readonly #wire: Wire
  readonly #clock: Clock
  readonly #person: Uint8Array | null

  /** Browsers of one person share 32 bytes. */
  constructor(wire: Wire, itsClock: Clock = clock, person: Uint8Array | null = null) {
    this.#wire = wire
    this.#clock = itsClock
    this.#person = person
  }

  /** `former` is the key that the room had before it moved. */
  async open(link: RoomLink, isMaker = false, former?: RoomLink): Promise<Tab> {
    const tabs = this.#tabs.openTab()
    const life = { isOver: false }
    const roomStore = mortal(this.roomStore, life)
    const relay = mortalDialer(this.#wire.dialer, life)
    const ports = { clock: this.#clock, random, relay, roomStore, tabs }
    const doc = new Y.Doc()
    const endsDay = Math.floor(this.#clock.now() / dayMs) + daysOpen
    const made = isMaker ? { endsDay } : {}
    const moved = former ? { former } : {}
    const hers = this.#person === null ? {} : { person: this.#person }
    const room = await openRoom({ link, doc, ports, ...made, ...moved, ...hers })
    if (room === null) throw new Error('the role may not read')
    return new Tab(room, () => {
      life.isOver = true
      tabs.crash()
    })
  }
}

export class Tab {
  readonly room: RoomSession
  readonly crash: () => void

  constructor(room: RoomSession, crash: () => void) {
    this.room = room
    this.crash = crash
  }

  write(text: string): void {
    const words = this.room.doc.getText('words')
    words.insert(words.length, text)
  }

  read(): string {
    return this.room.doc.getText('words').toJSON()
  }

  status(): RoomStatus {
    return this.room.status()
  }
}

export async function createRoomLinks(): Promise<{ host: RoomLink; member: RoomLink }> {
  const { role, secret } = createHostSecret(random.bytes(32))
  const keys = await deriveRoomKeys({ role, secret })
  const { host, member } = keys.signers
  if (host === undefined || member === undefined || keys.secrets.member === undefined) {
    throw new Error('a host has all keys')
  }
  const roomId = await roomIdOf(host.publicKey)
  return {
    host: { role, roomId, secret },
    member: { role: 'member', roomId, secret: keys.secrets.member },
  }
}

/** Ten seconds of a machine with nothing else to do. */
const soonMs = 1_000_000

/** Waits until it holds, and fails with what it last was. */
export async function expectSoon(
  holds: () => boolean,
  what: () => unknown = () => '',
): Promise<void> {
  const patience = { isOver: false }
  const cancel = clock.schedule(soonMs, () => (patience.isOver = true))
  while (!holds()) {
    if (patience.isOver) throw new Error(`it never came: ${JSON.stringify(what())}`)
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
  cancel()
}
