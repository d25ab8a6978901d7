import { equalBytes } from '#crypto'
import {
  anyHead,
  type ClientFrame,
  type ErrorCode,
  type Policy,
  type PolicyMove,
  type SignedPolicy,
} from '#protocol'

import { saidAs, unasked, type Answer, type Asked, type MovedOn, type Onward } from './asking.ts'
import type { Healing } from './healing.ts'
import type { Here } from './here.ts'
import { keepMemory } from './keeping.ts'
import { believePolicy, firstPolicy, nextPolicy, type PolicyChange } from './policies.ts'
import { createTurns } from './turns.ts'

/** What the talk about policies needs of the talk as a whole. */
export interface TalkLine {
  send(frame: ClientFrame): void
  /** Hangs up and dials again: soon, or after a pause that grows. */
  redial(): void
  redialLater(): void
  greet(): Promise<void>
  /** Nothing more is said about this room. */
  close(): void
}

export interface PolicyTalkOptions {
  readonly healing: Healing
  /** For a room that this device made: its last day, in days since 1970-01-01. */
  readonly endsDay: number | null
}

const dayMs = 86_400_000

/** How long the relay may take to answer what a person waits for. */
const answerMs = 10_000

/** What is said with the relay about a room's policy: putting it up, changing it, ending and moving the room. */
export class PolicyTalk {
  readonly #here: Here
  readonly #line: TalkLine
  readonly #options: PolicyTalkOptions
  /** What this tab asked the relay to take as the room's next policy. */
  #asked: Asked | null = null
  /** The changes asked for, one after another: the next builds on what became of the one before. */
  readonly #changesInTurn = createTurns()
  /** The relay said that it has never heard of the room. */
  #isUnknown = false
  /** One more for each connection that was lost: nobody answers there. */
  #losses = 0
  #hasNews = false

  constructor(here: Here, line: TalkLine, options: PolicyTalkOptions) {
    this.#here = here
    this.#line = line
    this.#options = options
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
    const losses = this.#losses
    const next = await nextPolicy(room, policy, change)
    if (next === null) return 'not-host'
    // The line went while it was signed: nobody would ever answer.
    if (losses !== this.#losses) return 'offline'
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

  lost(): void {
    this.#losses += 1
    this.#settle('offline')
  }

  /** A room that the relay may not know (any more) is put up first; that is the same however often. */
  async introduce(): Promise<void> {
    const { endsDay } = this.#options
    const { policy } = this.#here
    if (this.#isUnknown && policy !== null)
      this.#line.send({ type: 'policy', policy: policy.bytes })
    else if (policy === null && endsDay !== null) await this.#putUp(endsDay)
    else await this.#line.greet()
  }

  async #putUp(endsDay: number): Promise<void> {
    const policy = await firstPolicy(this.#here.room, endsDay)
    if (policy === null) await this.#line.greet()
    else this.#line.send({ type: 'policy', policy })
  }

  /** Before a greeting, the relay will not have the policy that was offered. */
  async notPutUp(code: ErrorCode): Promise<void> {
    const { policy } = this.#here
    const { endsDay } = this.#options
    const isMaker = policy === null && endsDay !== null
    if (code === 'policy-refused' && isMaker) await this.#putUpByRelaysDay(endsDay)
    else await this.#line.greet()
  }

  /** The relay will not have the room's last day: a clock that is years wrong gives a wrong one. */
  async #putUpByRelaysDay(endsDay: number): Promise<void> {
    const daysOff = await this.compareClocks()
    if (daysOff !== 0) return this.#putUp(endsDay - daysOff)
    const isPast = endsDay < Math.floor(this.#here.ports.clock.now() / dayMs)
    if (isPast) this.#over()
    else this.#line.redialLater()
  }

  /** How many days this device is ahead of the relay; 0 also without an answer. */
  async compareClocks(): Promise<number> {
    const { ports, board } = this.#here
    const today = Math.floor(ports.clock.now() / dayMs)
    const daysOff = today - ((await ports.relay.today()) ?? today)
    board.change({ clockIsOff: Math.abs(daysOff) > 1 })
    return daysOff
  }

  /** False when the talk does not go on from here. */
  async welcomed(bytes: Uint8Array): Promise<boolean> {
    const believed = await believePolicy(this.#here.room, bytes)
    if (!this.#accept(believed)) this.#here.board.raise('policy-rollback')
    if (believed === null) this.#line.redialLater()
    else if (believed.policy.move !== undefined) await this.#moved(believed)
    else return this.#goesOn(believed)
    return false
  }

  #goesOn(believed: SignedPolicy): true {
    this.#isUnknown = false
    this.#bringUpToDate(believed)
    return true
  }

  /** A relay that came back from a backup has an older policy: it is given the newest there is. */
  #bringUpToDate({ policy: { revision } }: SignedPolicy): void {
    const { policy } = this.#here
    if (policy === null || policy.policy.revision <= revision) return
    this.#line.send({ type: 'policy', policy: policy.bytes })
  }

  #accept(believed: SignedPolicy | null): boolean {
    if (believed === null || believed.policy.revision < this.#here.revision) return false
    this.#hasNews ||= believed.policy.revision > this.#here.revision
    this.#here.policy = believed
    this.#here.revision = believed.policy.revision
    this.#here.board.change({ endsDay: believed.policy.endsDay })
    return true
  }

  /** Whether there has been a newer policy since this was last asked. */
  takeNews(): boolean {
    const hadNews = this.#hasNews
    this.#hasNews = false
    return hadNews
  }

  /**
   * The relay's word that a room is over counts for nothing without the host's signature, and an open
   * policy's last day only when the host has signed none since.
   */
  async ended(bytes: Uint8Array): Promise<void> {
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
    const daysOff = await this.compareClocks()
    if (endsDay >= today - daysOff) return 'no'
    return daysOff < -1 ? 'clock-is-off' : 'over'
  }

  /** Counts only for what this tab has asked for: a relay may say this at any moment. */
  async taken(revision: number): Promise<void> {
    if (this.#asked === null) return
    const believed = await believePolicy(this.#here.room, this.#asked.policy)
    if (believed?.policy.revision !== revision) return
    if (believed.policy.state === 'ended') return this.#over()
    this.#accept(believed)
    if (believed.policy.move !== undefined) return this.#moved(believed)
    await keepMemory(this.#here)
    this.#settle('taken')
  }

  #over(): void {
    this.#settle('taken')
    this.#line.close()
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
    this.#line.close()
    this.#here.board.change({ forward: forward.slice(), connection: 'offline' })
  }

  #settle(answer: Answer): void {
    this.#asked?.settle(answer)
    this.#asked = null
  }

  /** After a greeting. What is no person's concern is passed over. */
  async refused(code: ErrorCode): Promise<void> {
    const { policy } = this.#here
    if (code === 'room-unknown' && policy !== null) await this.#putUpAgain(policy)
    else if (this.#asked !== null || !unasked.has(code)) this.#refusedForGood(code)
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
    await this.#options.healing.begin()
    this.#line.redialLater()
  }
}
