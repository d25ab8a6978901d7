import { equalBytes } from '#crypto'
import {
  anyHead,
  greetingMessage,
  mayWrite,
  signedMessage,
  type ErrorCode,
  type Policy,
  type PolicyMove,
  type RelayFrame,
  type SignedPolicy,
} from '#protocol'
import { saidAs, unasked, type Answer, type Asked, type MovedOn, type Onward } from './asking.ts'
import { adoptSnapshot, createPartCollector } from './catch-up.ts'
import { Company } from './company.ts'
import { followEntries, tellSetAside } from './follow-log.ts'
import { letGoOfFormer } from './former.ts'
import { isSameLog } from './frontier.ts'
import { Healing } from './healing.ts'
import type { Here } from './here.ts'
import { keepEntries, keepMemory } from './keeping.ts'
import { openLetters } from './letters.ts'
import { Line } from './line.ts'
import type { Outbox } from './outbox.ts'
import { believePolicy, firstPolicy, nextPolicy, type PolicyChange } from './policies.ts'
import { Snapshotter } from './snapshotter.ts'
import { createTurns } from './turns.ts'

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

  /** A room that this device knows to have moved is not asked for again. */
  begin(): void {
    const { policy } = this.#here
    if (policy?.policy.move !== undefined) this.#hasMoved(policy.policy.move)
  }

  async end() {
    return saidAs('ended', await this.#changePolicy({ state: 'ended' }))
  }

  async endOn(endsDay: number) {
    return saidAs('moved', await this.#changePolicy({ endsDay }))
  }

  async moveOn({ forward, head }: Onward): Promise<MovedOn> {
    const move = { forward, head: head ?? anyHead }
    const answer = await this.#changePolicy({ state: 'moved', move })
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
    const connection = this.#connections
    const next = await nextPolicy(room, policy, change)
    if (next === null) return 'not-host'
    // The line went while it was signed: nobody would ever answer.
    if (connection !== this.#connections) return 'offline'
    return new Promise((resolve) => {
      // A line that is cut and does not know it answers nothing: hanging up settles it.
      const cancel = this.#here.ports.clock.schedule(answerMs, () => this.#line.redial())
      const settle = (answer: Answer) => {
        cancel()
        resolve(answer)
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
    this.#settle('offline')
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
    if (believed === null) return this.#line.redialLater()
    if (believed.policy.move !== undefined) return this.#moved(believed)
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
    if (!this.#healing.isUnderWay()) await letGoOfFormer(this.#here)
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
    if (believed?.policy.state === 'moved' && isNewest) return this.#moved(believed)
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
    if (believed.policy.move !== undefined) return this.#moved(believed)
    await keepMemory(this.#here)
    this.#settle('taken')
  }

  #over(): void {
    this.#settle('taken')
    this.close()
    this.#here.board.change({ ended: true, connection: 'offline' })
  }

  /** Kept first: a relay that says later that it never moved is not believed. */
  async #moved({ policy, bytes }: SignedPolicy): Promise<void> {
    if (this.#here.board.read().forward !== null) return
    await keepMemory(this.#here)
    const isOwn = this.#asked !== null && equalBytes(this.#asked.policy, bytes)
    this.#settle(isOwn ? 'taken' : 'late')
    if (policy.move !== undefined) this.#hasMoved(policy.move)
  }

  #hasMoved({ forward }: PolicyMove): void {
    this.close()
    this.#here.board.change({ forward: forward.slice(), connection: 'offline' })
  }

  #settle(answer: Answer): void {
    this.#asked?.settle(answer)
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
    this.#settle(wasLate ? 'late' : 'offline')
    // The log has grown, or another device of the host was first: a new greeting brings it.
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
