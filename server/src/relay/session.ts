import {
  encodeRelayFrame,
  greetingMessage,
  limits,
  parseClientFrame,
  type ClientFrame,
  type ErrorCode,
  type RelayFrame,
  type Role,
  type SnapshotPart,
} from '#protocol'

import { takeAppend } from './append.ts'
import { Bucket } from './bucket.ts'
import { catchUp } from './catch-up.ts'
import { takeHello } from './hello.ts'
import { atLocker } from './lockers.ts'
import { atPage } from './pages.ts'
import { putPolicy } from './policies.ts'
import type { Relay } from './relay.ts'
import type { Guest } from './guest.ts'
import type { PublicKey } from './ed25519.ts'
import { isSignedBy } from './signatures.ts'
import { takeSnapshot } from './snapshots.ts'
import { atUrn } from './urns.ts'

export interface Socket {
  send(bytes: Uint8Array<ArrayBuffer>): void
  /** Resolves when a good part of what was sent has gone out, or the socket is closed. */
  ready(): Promise<void>
  /** Whether whoever is at the other end may put up one more room, locker or page now; counts it. */
  mayPut(): boolean
  close(): void
}

/** A refusal that names the entry it is about, when it is about one. */
export interface Refusal {
  readonly code: ErrorCode
  readonly retryMs?: number
  readonly writer?: Uint8Array
  readonly n?: number
}

type Work = Exclude<ClientFrame, { type: 'append' | 'presence' | 'ping' }>

const nobody = new Uint8Array(8)
const secondsAtOnce = 4
const minuteMs = 60_000
/** Who was told so often to wait, and did not, goes. */
const mostHurries = 200
/** A snapshot comes in parts, all of them at once. */
const mostWaitingBytes = 1024 * 1024 + limits.snapshotBytes
/** What holding even an empty frame takes. */
const frameOverheadBytes = 128

/** One connection: takes frames in the order they come, and answers each. */
export class Session {
  readonly relay: Relay
  readonly challenge: Uint8Array
  readonly #socket: Socket
  readonly #bucket: Bucket
  /** Set by a greeting that was accepted. */
  guest: Guest | null = null
  #waiting: Uint8Array[] = []
  #waitingBytes = 0
  #isBusy = false
  #faults = 0
  #hurries = 0
  #isGone = false
  #parts: Uint8Array[] = []
  /** Whether it has said something by which it could be known again. */
  #isNamed = false
  /** The token of the only answer that this connection may bring. */
  #token: string | null = null

  constructor(relay: Relay, socket: Socket) {
    this.relay = relay
    this.#socket = socket
    const { now, randomBytes, framesPerSecond } = relay.options
    this.challenge = randomBytes(32)
    this.#bucket = new Bucket(framesPerSecond * secondsAtOnce, now())
    this.send({ type: 'challenge', challenge: this.challenge })
  }

  receive(bytes: Uint8Array): void {
    if (this.#isGone) return
    if (this.relay.isStopping) return this.refuse({ code: 'relay-stopping', retryMs: 1000 })
    if (this.#isBusy) this.#hold(bytes)
    else this.#take(bytes)
  }

  /** Attack: who lets us wait for her to read could fill the memory with what she sends meanwhile. */
  #hold(bytes: Uint8Array): void {
    this.#waiting.push(bytes)
    this.#waitingBytes += bytes.byteLength + frameOverheadBytes
    if (this.#waitingBytes <= mostWaitingBytes) return
    this.#socket.close()
    this.closed()
  }

  closed(): void {
    this.#isGone = true
    this.#waiting = []
    this.relay.left(this)
    this.guest?.leave()
    this.guest = null
  }

  dismiss(): void {
    this.refuse({ code: 'relay-stopping', retryMs: 1000 })
    this.#socket.close()
  }

  /** Whether this connection has brought nothing but the answer of this one token. */
  isAnonymous(token: string): boolean {
    this.#token ??= token
    return !this.#isNamed && this.#token === token
  }

  /** Whether this connection's challenge is signed with the key of a role. */
  isGreetedBy(
    key: PublicKey | null,
    by: { readonly roomId: Uint8Array; readonly role: Role; readonly signature: Uint8Array },
  ): boolean {
    const message = greetingMessage(this.challenge, by.roomId, by.role)
    return isSignedBy(key, { context: 'greeting', message, signature: by.signature })
  }

  send(frame: RelayFrame): void {
    this.sendBytes(encodeRelayFrame(frame))
  }

  sendBytes(bytes: Uint8Array<ArrayBuffer>): void {
    if (!this.#isGone) this.#socket.send(bytes)
  }

  /** For who has much to send: a slow reader is waited for. */
  ready(): Promise<void> {
    return this.#isGone ? Promise.resolve() : this.#socket.ready()
  }

  /** Says so when it may not. */
  mayPut(): boolean {
    const may = this.#socket.mayPut()
    if (!may) this.refuse({ code: 'too-fast', retryMs: minuteMs })
    return may
  }

  refuse({ code, retryMs = 0, writer = nobody, n = 0 }: Refusal): void {
    this.send({ type: 'error', code, retryMs, writer, n })
    if (retryMs > 0) return
    this.#faults += 1
    if (this.#faults > limits.faultsPerSocket) this.#socket.close()
  }

  #take(bytes: Uint8Array): void {
    const { now, framesPerSecond } = this.relay.options
    if (!this.#bucket.take(framesPerSecond, framesPerSecond * secondsAtOnce, now())) {
      this.#hurries += 1
      if (this.#hurries > mostHurries) return this.#socket.close()
      return this.refuse({ code: 'too-fast', retryMs: 1000 })
    }
    const frame = parseClientFrame(bytes)
    if (!frame.ok) return this.refuse(frame)
    const work = this.#respond(frame.value)
    if (work === null) return
    this.#isBusy = true
    void work.catch(() => this.#failed()).then(() => this.#takeNext())
  }

  /** Answers at once, or gives the work that has to be done before the next frame is looked at. */
  #respond(frame: ClientFrame): Promise<void> | null {
    if (frame.type === 'append') takeAppend(this, frame.entry)
    else if (frame.type === 'presence') this.guest?.tellOthers(frame.sealed)
    else if (frame.type === 'ping') this.send({ type: 'pong' })
    else return this.#work(frame)
    return null
  }

  #work(frame: Work): Promise<void> {
    if (frame.type === 'urn-cast') return atUrn(this, frame)
    if (this.#token !== null) return Promise.resolve(this.refuse({ code: 'not-anonymous' }))
    this.#isNamed = true
    return this.#workByName(frame)
  }

  #workByName(frame: Exclude<Work, { type: 'urn-cast' }>): Promise<void> {
    switch (frame.type) {
      case 'hello':
        return this.#greet(frame)
      case 'policy':
        return putPolicy(this, frame.policy)
      case 'snapshot-part':
        return this.#collect(frame.part)
      case 'locker-put':
      case 'locker-open':
      case 'locker-keep':
      case 'locker-drop':
        return atLocker(this, frame)
      case 'page-publish':
      case 'page-withdraw':
      case 'page-look':
        return atPage(this, frame)
      default:
        return atUrn(this, frame)
    }
  }

  async #greet(hello: Extract<ClientFrame, { type: 'hello' }>): Promise<void> {
    if (this.guest !== null) return this.refuse({ code: 'already-greeted' })
    const welcomed = await takeHello(this, hello)
    if (welcomed === null || this.#isGone) return
    this.guest = welcomed.guest
    await catchUp(this, welcomed)
  }

  /** Parts are held only for a guest who may write, and never beyond one snapshot's size. */
  async #collect({ index, count, bytes }: SnapshotPart): Promise<void> {
    if (this.guest === null) return this.refuse({ code: 'not-greeted' })
    if (!this.guest.mayWriteSnapshots()) return this.refuse({ code: 'wrong-role' })
    if (index === 0) this.#parts = []
    if (index !== this.#parts.length) {
      this.#parts = []
      return this.refuse({ code: 'snapshot-refused' })
    }
    this.#parts.push(bytes.slice())
    if (this.#parts.length < count) return
    const whole = Buffer.concat(this.#parts)
    this.#parts = []
    await takeSnapshot(this, this.guest, whole)
  }

  #takeNext(): void {
    this.#isBusy = false
    for (let next = this.#waiting.shift(); next !== undefined; next = this.#waiting.shift()) {
      this.#waitingBytes -= next.byteLength + frameOverheadBytes
      this.#take(next)
      if (this.#isOccupied()) return
    }
  }

  #isOccupied(): boolean {
    return this.#isBusy
  }

  #failed(): void {
    this.relay.options.log({ event: 'failed', where: 'frame' })
    this.refuse({ code: 'relay-full', retryMs: 5000 })
  }
}
