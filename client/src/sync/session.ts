import { equalBytes } from '#crypto'
import {
  greetingMessage,
  mayWrite,
  signedMessage,
  type ErrorCode,
  type Policy,
  type RelayFrame,
  type SignedPolicy,
} from '#protocol'
import { adoptSnapshot, createPartCollector } from './catch-up.ts'
import { Company } from './company.ts'
import { followEntries, tellSetAside } from './follow-log.ts'
import { unknownEntry, type Frontier } from './frontier.ts'
import { Healing } from './healing.ts'
import type { Here } from './here.ts'
import { keepEntries, keepMemory } from './keeping.ts'
import { openLetters } from './letters.ts'
import { Line } from './line.ts'
import type { Outbox } from './outbox.ts'
import { believePolicy, firstPolicy, nextPolicy, type PolicyChange } from './policies.ts'
import { Snapshotter } from './snapshotter.ts'
import { createTurns } from './turns.ts'

/** `offline`: nothing has happened, try again. `not-host`: only who made the room can end it. */
export type Ended = 'ended' | 'offline' | 'not-host'
/** The same for the room's last day. `offline` also when another device moved it first: look again. */
export type Moved = 'moved' | 'offline' | 'not-host'

type Answer = 'taken' | 'offline' | 'not-host'

interface Asked {
  readonly policy: Uint8Array
  readonly settle: (isTaken: boolean) => void
}

export interface SessionOptions {
  /** For a room that this device made: its last day, in days since 1970-01-01. */
  readonly endsDay: number | null
  /** The relay's log may lack edits of tabs that are gone. */
  adoptOrphans(): Promise<void>
  onLetter(plaintext: Uint8Array): void
}

type Frame<T extends RelayFrame['type']> = Extract<RelayFrame, { type: T }>

const dayMs = 86_400_000

/** How long the relay may take to answer what a person waits for. */
const answerMs = 10_000

/**
 * What is no person's concern unless she asked: a policy that was only offered, a snapshot that somebody
 * else may write better.
 */
const unasked: ReadonlySet<ErrorCode> = new Set([
  'policy-refused',
  'policy-stale',
  'room-exists',
  'snapshot-refused',
])

/** The talk with the relay about one room, from the challenge to the goodbye. */
export class Session {
  readonly #here: Here
  readonly #outbox: Outbox
  readonly #options: SessionOptions
  readonly #line: Line
  readonly #company: Company
  readonly #snapshotter: Snapshotter
  readonly #healing: Healing
  readonly #inTurn = createTurns()
  readonly #collectPart = createPartCollector()
  /** One more for each connection: what a lost one said last is not acted on. */
  #connections = 0
  #challenge: Uint8Array | null = null
  #isGreeted = false
  #mustRemember = false
  /** What this tab asked the relay to take as the room's next policy. */
  #asked: Asked | null = null
  /** The changes asked for, one after another: the next builds on what became of the one before. */
  readonly #changesInTurn = createTurns()
  /** The relay said that it has never heard of the room. */
  #isUnknown = false

  constructor(here: Here, outbox: Outbox, options: SessionOptions) {
    this.#here = here
    this.#outbox = outbox
    this.#options = options
    this.#company = new Company(here, {
      send: (sealed) => this.#line.send({ type: 'presence', sealed }),
      seenUpTo: (head) => outbox.seenUpTo(head),
      doubted: () => void this.#inTurn(() => this.#lookIntoDoubts()),
    })
    this.#healing = new Healing(here)
    this.#snapshotter = new Snapshotter(here, (bytes) => this.#line.sendBytes(bytes))
    this.#line = new Line(here.ports, {
      dialing: () => here.board.change({ connection: 'connecting' }),
      frame: (frame) => this.#queue(frame),
      lost: () => this.#lost(),
    })
  }

  async end(): Promise<Ended> {
    const answer = await this.#changePolicy({ state: 'ended' })
    return answer === 'taken' ? 'ended' : answer
  }

  async endOn(endsDay: number): Promise<Moved> {
    const answer = await this.#changePolicy({ endsDay })
    return answer === 'taken' ? 'moved' : answer
  }

  #changePolicy(change: PolicyChange): Promise<Answer> {
    return new Promise((resolve) => {
      void this.#changesInTurn(async () => resolve(await this.#askFor(change)))
    })
  }

  async #askFor(change: PolicyChange): Promise<Answer> {
    const { room, policy, board } = this.#here
    if (room.role !== 'host') return 'not-host'
    if (policy === null || board.read().connection !== 'live') return 'offline'
    const next = await nextPolicy(room, policy, change)
    if (next === null) return 'not-host'
    return new Promise((resolve) => {
      // A line that is cut and does not know it answers nothing: hanging up settles it.
      const cancel = this.#here.ports.clock.schedule(answerMs, () => this.#line.redial())
      const settle = (isTaken: boolean) => {
        cancel()
        resolve(isTaken ? 'taken' : 'offline')
      }
      this.#asked = { policy: next, settle }
      this.#line.send({ type: 'policy', policy: next })
    })
  }

  close(): void {
    this.#company.stop()
    this.#snapshotter.stop()
    this.#line.close()
  }

  #queue(frame: RelayFrame): void {
    const connection = this.#connections
    void this.#inTurn(async () => {
      if (connection !== this.#connections) return
      try {
        await this.#hear(frame)
      } catch {
        this.#stumbled()
      }
    })
  }

  /** A frame that this app could not deal with: said, and the talk is begun once more. */
  #stumbled(): void {
    this.#here.board.change({ refused: 'malformed-frame' })
    this.#line.redialLater()
  }

  #lost(): void {
    this.#connections += 1
    this.#isGreeted = false
    this.#challenge = null
    this.#outbox.lost()
    this.#company.stop()
    this.#snapshotter.stop()
    this.#settle(false)
    this.#here.board.change({ connection: 'offline' })
  }

  async #hear(frame: RelayFrame): Promise<void> {
    await this.#responses[frame.type](frame as never)
    await this.#lookIntoDoubts()
  }

  async #lookIntoDoubts(): Promise<void> {
    if (this.#healing.hasNewDoubts()) await this.#lookAgain()
  }

  readonly #responses: { [T in RelayFrame['type']]: (frame: Frame<T>) => Promise<void> | void } = {
    challenge: ({ challenge }) => this.#introduce(challenge),
    'policy-ok': ({ revision }) => this.#policyTaken(revision),
    welcome: (frame) => this.#welcomed(frame),
    'snapshot-part': ({ part }) => this.#catchUp(this.#collectPart(part)),
    batch: (frame) => this.#follow(frame),
    live: () => this.#live(),
    ack: (frame) => this.#outbox.acknowledged(frame),
    presence: ({ sealed }) => this.#company.heard(sealed),
    'snapshot-ok': ({ base }) => {
      this.#here.base = base
    },
    ended: ({ policy }) => this.#ended(policy),
    error: (frame) => this.#refused(frame),
    pong: () => {},
    'locker-ok': () => {},
    locker: () => {},
    'locker-refused': () => {},
    'urn-opened': () => {},
    'urn-tokens': () => {},
    'urn-kept': () => {},
    'urn-status': () => {},
    'urn-part': () => {},
  }

  /** A room that the relay may not know (any more) is put up first; that is the same however often. */
  async #introduce(challenge: Uint8Array): Promise<void> {
    this.#challenge = challenge
    const { endsDay } = this.#options
    const { policy } = this.#here
    if (this.#isUnknown && policy !== null)
      this.#line.send({ type: 'policy', policy: policy.bytes })
    else if (policy === null && endsDay !== null) await this.#putUp(endsDay)
    else await this.#greet()
  }

  async #putUp(endsDay: number): Promise<void> {
    const policy = await firstPolicy(this.#here.room, endsDay)
    if (policy === null) await this.#greet()
    else this.#line.send({ type: 'policy', policy })
  }

  /** The relay will not have the room's last day: a clock that is years wrong gives a wrong one. */
  async #putUpByRelaysDay(endsDay: number): Promise<void> {
    const daysOff = await this.#compareClocks()
    if (daysOff !== 0) return this.#putUp(endsDay - daysOff)
    const isPast = endsDay < Math.floor(this.#here.ports.clock.now() / dayMs)
    if (isPast) this.#over()
    else this.#line.redialLater()
  }

  /** How many days this device is ahead of the relay; 0 also without an answer. */
  async #compareClocks(): Promise<number> {
    const { ports, board } = this.#here
    const today = Math.floor(ports.clock.now() / dayMs)
    const daysOff = today - ((await ports.relay.today()) ?? today)
    board.change({ clockIsOff: Math.abs(daysOff) > 1 })
    return daysOff
  }

  async #greet(): Promise<void> {
    const { room, generation, frontier } = this.#here
    const signer = room.keys.signers[room.role]
    if (this.#challenge === null || signer === undefined || this.#isGreeted) return
    this.#isGreeted = true
    const { roomId, role } = room
    const message = greetingMessage(this.#challenge, roomId, role)
    const signature = await signer.sign(signedMessage('greeting', message))
    const have = frontier.head
    this.#line.send({ type: 'hello', roomId, role, generation, have, haveLetters: 0, signature })
  }

  async #welcomed(frame: Frame<'welcome'>): Promise<void> {
    const here = this.#here
    const believed = await believePolicy(here.room, frame.policy)
    if (!this.#accept(believed)) here.board.raise('policy-rollback')
    if (believed === null) {
      this.#line.redialLater()
      return
    }
    this.#isUnknown = false
    this.#bringUpToDate(believed)
    const isFirst = here.generation.every((byte) => byte === 0)
    const isSame = isFirst || equalBytes(here.generation, frame.generation)
    this.#mustRemember ||= isFirst || !isSame
    here.generation = frame.generation.slice()
    here.base = frame.base
    const isAsLong = isSame && frame.head >= here.frontier.head
    if (isAsLong && isSameLog(here.frontier, frame)) return
    here.board.raise(isAsLong ? 'fork' : 'rollback')
    await this.#lookAgain()
  }

  /** A relay that came back from a backup has an older policy: it is given the newest there is. */
  #bringUpToDate({ policy: { revision } }: SignedPolicy): void {
    const { policy } = this.#here
    if (policy === null || policy.policy.revision <= revision) return
    this.#line.send({ type: 'policy', policy: policy.bytes })
  }

  #accept(believed: SignedPolicy | null): boolean {
    if (believed === null || believed.policy.revision < this.#here.revision) return false
    this.#mustRemember ||= believed.policy.revision > this.#here.revision
    this.#here.policy = believed
    this.#here.revision = believed.policy.revision
    this.#here.board.change({ endsDay: believed.policy.endsDay })
    return true
  }

  async #lookAgain(): Promise<void> {
    await this.#healing.begin()
    this.#line.redial()
  }

  async #catchUp(snapshot: Uint8Array | null): Promise<void> {
    if (snapshot !== null) await adoptSnapshot(this.#here, snapshot)
  }

  async #follow({ lane, first, entries }: Frame<'batch'>): Promise<void> {
    if (lane === 'letters') return this.#readLetters(entries)
    const numbered = entries.map((bytes, at) => ({ seq: first + at, bytes: bytes.slice() }))
    await keepEntries(this.#here, await followEntries(this.#here, numbered))
    this.#outbox.logged()
    this.#company.tellSoon()
    this.#snapshotter.consider()
  }

  async #live(): Promise<void> {
    const { board } = this.#here
    board.change({ connection: 'live', refused: null })
    tellSetAside(this.#here)
    await this.#options.adoptOrphans()
    if (this.#healing.isUnderWay()) await this.#heal()
    // A tab may die without a goodbye: what the log is checked with must be here without a network.
    if (this.#mustRemember) await keepMemory(this.#here)
    this.#mustRemember = false
    this.#outbox.live((bytes) => this.#line.sendBytes(bytes))
    void this.#compareClocks()
    this.#company.tellSoon()
    this.#snapshotter.consider()
  }

  async #readLetters(entries: readonly Uint8Array[]): Promise<void> {
    const letters = await openLetters(this.#here.room, entries)
    letters.forEach((letter) => this.#options.onLetter(letter))
  }

  /** The log has been read to its end: what it lacks is put up, and kept before the comparing is over. */
  async #heal(): Promise<void> {
    const lacking = this.#healing.lacking()
    const mustPutUp = lacking !== null && mayWrite(this.#here.room.role, 'update')
    if (mustPutUp) {
      this.#outbox.add(lacking)
      await this.#outbox.settled()
    }
    if (!mustPutUp || this.#outbox.isKept()) await this.#healing.end()
  }

  /**
   * The relay's word that a room is over counts for nothing without the host's signature, and an open
   * policy's last day only when the host has signed none since.
   */
  async #ended(bytes: Uint8Array): Promise<void> {
    const { room, board } = this.#here
    const believed = await believePolicy(room, bytes)
    const isNewest = this.#accept(believed)
    if (believed?.policy.state === 'ended' && isNewest) return this.#over()
    const verdict = isNewest && believed !== null ? await this.#judgeLastDay(believed.policy) : 'no'
    if (verdict === 'over') return this.#over()
    if (verdict === 'no') board.raise('policy-rollback')
    this.#line.redialLater()
  }

  /**
   * Whether the room's last day has passed. Attack: a relay that lies about the day would end rooms, so
   * its day counts only where it is this device's, or the next.
   */
  async #judgeLastDay({ endsDay }: Policy): Promise<'over' | 'clock-is-off' | 'no'> {
    const today = Math.floor(this.#here.ports.clock.now() / dayMs)
    if (endsDay < today) return 'over'
    const daysOff = await this.#compareClocks()
    if (endsDay >= today - daysOff) return 'no'
    return daysOff < -1 ? 'clock-is-off' : 'over'
  }

  /** Counts only for what this tab has asked for: a relay may say this at any moment. */
  async #policyTaken(revision: number): Promise<void> {
    if (!this.#isGreeted) await this.#greet()
    else if (this.#asked !== null) await this.#take(this.#asked.policy, revision)
  }

  async #take(asked: Uint8Array, revision: number): Promise<void> {
    const believed = await believePolicy(this.#here.room, asked)
    if (believed?.policy.revision !== revision) return
    if (believed.policy.state === 'ended') return this.#over()
    this.#accept(believed)
    await keepMemory(this.#here)
    this.#settle(true)
  }

  #over(): void {
    this.#settle(true)
    this.close()
    this.#here.board.change({ ended: true, connection: 'offline' })
  }

  #settle(isTaken: boolean): void {
    this.#asked?.settle(isTaken)
    this.#asked = null
  }

  async #refused(frame: Frame<'error'>): Promise<void> {
    const { code, retryMs, n } = frame
    const { endsDay } = this.#options
    const mustWait = retryMs > 0 && this.#here.board.read().connection === 'live'
    if (n > 0 || mustWait) {
      this.#outbox.refused(frame)
    } else if (code === 'policy-refused' && !this.#isGreeted) {
      await this.#putUpRefused(endsDay)
    } else if (!this.#isGreeted) {
      await this.#greet()
    } else if (code === 'room-unknown' && this.#here.policy !== null) {
      await this.#putUpAgain(this.#here.policy)
    } else if (this.#asked !== null || !unasked.has(code)) {
      this.#refusedForGood(code)
    }
  }

  #refusedForGood(code: ErrorCode): void {
    const { board } = this.#here
    const wasLate = code === 'policy-stale' && this.#asked !== null
    this.#settle(false)
    // Another device of the host was first: a new greeting brings what it said.
    if (wasLate) return this.#line.redial()
    board.change({ refused: code })
    if (board.read().connection !== 'live') this.#line.redialLater()
  }

  /**
   * The relay has lost the room: it is put up again with the newest policy there is, content and all.
   * What was believed stays believed: the relay may only say that it has lost it.
   */
  async #putUpAgain({ policy }: SignedPolicy): Promise<void> {
    if ((await this.#judgeLastDay(policy)) === 'over') return this.#over()
    this.#isUnknown = true
    this.#here.generation = new Uint8Array(8)
    await this.#healing.begin()
    this.#line.redialLater()
  }

  async #putUpRefused(endsDay: number | null): Promise<void> {
    const { policy } = this.#here
    if (policy === null && endsDay !== null) return this.#putUpByRelaysDay(endsDay)
    await this.#greet()
  }
}

/** Whether the entry that this client came to is the one that the relay has in that place. */
function isSameLog({ head, last }: Frontier, { oldest, last: relays }: Frame<'welcome'>): boolean {
  const isKnown = head >= oldest && !equalBytes(last, unknownEntry)
  return !isKnown || equalBytes(last, relays)
}
