import { deriveRoomKeys, deriveSeat, type RoomLink, type Seat } from '#crypto'
import type { Kept } from '#ports/room-store.ts'
import type { ErrorCode } from '#protocol'

import type { Urn } from './announcement.ts'
import { cast } from './cast.ts'
import { createSeatDevice, type GivenAnswer, type SeatDevice } from './device.ts'
import { Pace } from './pace.ts'
import type { UrnPorts } from './ports.ts'
import { getTokens } from './tokens.ts'

/**
 * waiting: no tokens yet; answers are kept on this device. ready: tokens are here. not-listed: the urn does
 * not have this seat. taken: the seat asked for other tokens before. dishonest: the relay used another key
 * than the announced one, or does not take the token it gave; nothing more goes there. closed: the urn is.
 */
export type SeatState = 'waiting' | 'ready' | 'not-listed' | 'taken' | 'dishonest' | 'closed'

export interface SeatStatus {
  readonly state: SeatState
  /** What this device knows of her answers, by slot. */
  readonly answers: ReadonlyMap<number, number>
  /** What she said besides, by slot; only where she said something. */
  readonly texts: ReadonlyMap<number, string>
  /** Slots whose last answer the relay has not acknowledged. */
  readonly pending: ReadonlySet<number>
  /** Slots whose last answer came too late, or not at all. Empty before the urn is closed. */
  readonly late: ReadonlySet<number>
  /** She has answered, and the relay has all of it, and counts her. */
  readonly isHandedIn: boolean
  readonly storage: Kept
}

export interface UrnSeat {
  readonly status: () => SeatStatus
  readonly subscribe: (listener: () => void) => () => void
  /**
   * 0 to 200, and what is said besides, of at most `mostAnswerTextBytes` in UTF-8. On this device, sealed, when
   * it answers; then on its way, by itself and at its own time.
   */
  readonly put: (slot: number, value: number, text?: string) => Promise<void>
  /**
   * Sets what is pending on its way together: apart from each other, over at most a minute and a half, in no
   * order. Resolves when nothing is on its way any more, or nothing can be sent.
   */
  readonly handIn: () => Promise<void>
  readonly close: () => void
}

export interface SeatToTake {
  readonly ports: UrnPorts
  readonly link: RoomLink
  readonly urn: Urn
  readonly seatSecret: Uint8Array
  /** Where many ask at once: she asks for her tokens at some moment within so long, and answers meanwhile. */
  readonly tokensWithinMs?: number
}

/** What stands in the urn's list of voters. Another urn gets another. */
export async function voterKeyOf(seatSecret: Uint8Array, urnId: Uint8Array): Promise<Uint8Array> {
  const { voter } = await deriveSeat(seatSecret, urnId)
  return voter.publicKey
}

/** Goes on where this device left off, and fetches tokens at once. Null for a key that may not answer. */
export async function takeSeat(toTake: SeatToTake): Promise<UrnSeat | null> {
  const { urnKey } = await deriveRoomKeys(toTake.link)
  if (urnKey === undefined) return null
  const seat = await deriveSeat(toTake.seatSecret, toTake.urn.urnId)
  const device = createSeatDevice(toTake.ports, toTake.link.roomId, seat)
  const taken = new TakenSeat(toTake, { urnKey, seat, device })
  await taken.begin()
  return {
    status: () => taken.status(),
    subscribe: (listener) => taken.subscribe(listener),
    put: (slot, value, text) => taken.put(slot, value, text),
    handIn: () => taken.handIn(),
    close: () => taken.close(),
  }
}

/** The slot in which nothing is asked: it says that she has answered, and goes last. */
const tallySlot = 0
const longestTallyMs = 5000
const mostChanges = 65_535

/** Whether this device has something to hand in that the relay may not have. Asks nothing of the relay. */
export async function isUnderWay({ ports, link, urn, seatSecret }: SeatToTake): Promise<boolean> {
  const seat = await deriveSeat(seatSecret, urn.urnId)
  const kept = await createSeatDevice(ports, link.roomId, seat).recall()
  return [...(kept?.answers.values() ?? [])].some(({ isPending }) => isPending)
}

interface Things {
  readonly urnKey: CryptoKey
  readonly seat: Seat
  readonly device: SeatDevice
}

class TakenSeat {
  readonly #ports: UrnPorts
  readonly #urn: Urn
  readonly #things: Things
  readonly #tokensWithinMs: number
  readonly #pace: Pace
  readonly #answers = new Map<number, GivenAnswer>()
  readonly #listeners = new Set<() => void>()
  #outputs: readonly Uint8Array[] = []
  #state: SeatState = 'waiting'
  #storage: Kept = 'kept'

  constructor({ ports, urn, tokensWithinMs = 0 }: SeatToTake, things: Things) {
    this.#tokensWithinMs = tokensWithinMs
    this.#ports = ports
    this.#urn = urn
    this.#things = things
    this.#pace = new Pace(ports, (slot) => this.#work(slot))
  }

  async begin(): Promise<void> {
    const kept = await this.#things.device.recall()
    if (kept === null) this.#storage = 'blocked'
    for (const [slot, answer] of kept?.answers ?? []) this.#answers.set(slot, answer)
    this.#outputs = kept?.outputs ?? []
    if (this.#outputs.length > 0) this.#state = 'ready'
    else if (this.#tokensWithinMs === 0) this.#pace.soon(tallySlot)
    else this.#pace.later(tallySlot, this.#tokensWithinMs)
    this.#goOn()
  }

  status(): SeatStatus {
    const asked = [...this.#answers].filter(([slot]) => slot !== tallySlot)
    const slotsOf = (isMeant: boolean) =>
      new Set(asked.filter(([, { isPending }]) => isPending && isMeant).map(([slot]) => slot - 1))
    const isClosed = this.#state === 'closed'
    return {
      state: this.#state,
      answers: new Map(asked.map(([slot, { value }]) => [slot - 1, value])),
      texts: new Map(asked.flatMap(([slot, { text }]) => (text === '' ? [] : [[slot - 1, text]]))),
      pending: slotsOf(!isClosed),
      late: slotsOf(isClosed),
      isHandedIn: this.#answers.get(tallySlot)?.isPending === false && this.#isAllDelivered(),
      storage: this.#storage,
    }
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  async put(asked: number, value: number, text = ''): Promise<void> {
    const slot = asked + 1
    if (slot < 1 || slot > this.#urn.slots) throw new Error('an urn has the slots of its terms')
    const before = this.#answers.get(slot)
    if (before?.value === value && before.text === text) return
    await this.#keep(slot, { value, text, n: nextOf(before?.n ?? 0), isPending: true })
    if (this.#mayGo()) this.#pace.later(slot)
  }

  async handIn(): Promise<void> {
    this.#goOn()
    await this.#pace.settled()
  }

  close(): void {
    this.#pace.stop()
    this.#listeners.clear()
  }

  #goOn(): void {
    if (this.#mayGo()) this.#pace.spread(this.#pendingSlots())
  }

  /** An answer fetches the tokens when there are none; where many ask at once it waits for them. */
  #mayGo(): boolean {
    return this.#outputs.length > 0 || this.#tokensWithinMs === 0
  }

  #isAllDelivered(): boolean {
    return this.#pendingSlots().length === 0
  }

  #pendingSlots(): readonly number[] {
    const pending = [...this.#answers].filter(([, { isPending }]) => isPending)
    return pending.map(([slot]) => slot)
  }

  /** Answers whether the line held; what did not come through is tried again. */
  async #work(slot: number): Promise<boolean> {
    if (this.#outputs.length === 0) {
      const held = await this.#fetchTokens()
      if (!held || this.#state !== 'ready') return held
    }
    const answer = this.#answers.get(slot)
    const isWaiting = answer?.isPending === true && this.#state === 'ready'
    return isWaiting ? this.#deliver(slot, answer) : true
  }

  async #fetchTokens(): Promise<boolean> {
    const got = await getTokens(this.#ports, this.#urn, this.#things.seat)
    if (got.state === 'offline') return false
    if (got.state === 'refused') return this.#refused(got)
    if (got.state === 'dishonest') return this.#become('dishonest')
    this.#outputs = got.outputs
    this.#storage = await this.#things.device.keepTokens(got.outputs)
    if (this.#tokensWithinMs > 0) this.#goOn()
    return this.#become('ready')
  }

  async #deliver(slot: number, answer: GivenAnswer): Promise<boolean> {
    const { urnKey, seat } = this.#things
    const output = this.#outputs[slot]
    if (output === undefined) throw new Error('there is a token for each slot')
    const sent = { urn: this.#urn, urnKey, seat, slot, output, answer }
    const answered = await cast(this.#ports, sent)
    if (answered.state === 'offline') return false
    if (answered.state === 'refused') return this.#refused(answered)
    if (answered.state === 'stale') await this.#overtake(slot, answered.n)
    else await this.#delivered(slot, answer)
    return true
  }

  /** Another device was here. What was done last is done on this one. */
  async #overtake(slot: number, n: number): Promise<void> {
    const answer = this.#answers.get(slot)
    if (answer === undefined) return
    await this.#keep(slot, { ...answer, n: nextOf(Math.max(n, answer.n)) })
    this.#pace.soon(slot)
  }

  async #delivered(slot: number, sent: GivenAnswer): Promise<void> {
    const answer = this.#answers.get(slot)
    // It was changed while it was on its way: the change is still to go.
    if (answer?.n !== sent.n) return
    await this.#keep(slot, { ...sent, isPending: false })
    if (!this.#isAllDelivered() || this.#answers.has(tallySlot)) return
    await this.#keep(tallySlot, { value: 0, text: '', n: 1, isPending: true })
    this.#pace.later(tallySlot, longestTallyMs)
  }

  #refused({ code, retryMs }: { readonly code: ErrorCode; readonly retryMs: number }): boolean {
    if (retryMs > 0) return false
    return this.#become(refusals[code] ?? 'dishonest')
  }

  #become(state: SeatState): true {
    this.#state = state
    if (state !== 'ready' && state !== 'waiting') this.#pace.stop()
    this.#tell()
    return true
  }

  async #keep(slot: number, answer: GivenAnswer): Promise<void> {
    this.#answers.set(slot, answer)
    this.#storage = await this.#things.device.keepAnswer(slot, answer)
    this.#tell()
  }

  #tell(): void {
    for (const listener of this.#listeners) listener()
  }
}

const refusals: Partial<Record<ErrorCode, SeatState>> = {
  'urn-closed': 'closed',
  'urn-unknown': 'closed',
  'room-ended': 'closed',
  'voter-unknown': 'not-listed',
  'token-conflict': 'taken',
}

function nextOf(n: number): number {
  if (n >= mostChanges) throw new Error('an answer can be changed 65,534 times')
  return n + 1
}
