import { equalBytes } from '#crypto'
import { greetingMessage, mayWrite, signedMessage, type RelayFrame } from '#protocol'

import type { MovedOn, Onward } from './asking.ts'
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
import { PolicyTalk, type TalkLine } from './policy-talk.ts'
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

/** The talk with the relay about one room, from the challenge to the goodbye. */
export class Session {
  readonly #here: Here
  readonly #outbox: Outbox
  readonly #options: SessionOptions
  readonly #line: Line
  readonly #company: Company
  readonly #snapshotter: Snapshotter
  readonly #healing: Healing
  readonly #policies: PolicyTalk
  readonly #inTurn = createTurns()
  readonly #collectPart = createPartCollector()
  /** One more for each connection: what a lost one said last is not acted on. */
  #connections = 0
  #challenge: Uint8Array | null = null
  #isGreeted = false
  #mustRemember = false

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
    this.#policies = new PolicyTalk(here, this.#forPolicies(), {
      healing: this.#healing,
      endsDay: options.endsDay,
    })
  }

  #forPolicies(): TalkLine {
    return {
      send: (frame) => this.#line.send(frame),
      redial: () => this.#line.redial(),
      redialLater: () => this.#line.redialLater(),
      greet: () => this.#greet(),
      close: () => this.close(),
    }
  }

  begin(): void {
    this.#policies.begin()
  }

  end() {
    return this.#policies.end()
  }

  endOn(endsDay: number) {
    return this.#policies.endOn(endsDay)
  }

  moveOn(onward: Onward): Promise<MovedOn> {
    return this.#policies.moveOn(onward)
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
    this.#policies.lost()
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
    ended: ({ policy }) => this.#policies.ended(policy),
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
    page: () => {},
  }

  async #introduce(challenge: Uint8Array): Promise<void> {
    this.#challenge = challenge
    await this.#policies.introduce()
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
    if (!(await this.#policies.welcomed(frame.policy))) return
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
    this.#mustRemember ||= this.#policies.takeNews()
    if (this.#mustRemember) await keepMemory(this.#here)
    this.#mustRemember = false
    this.#outbox.live((bytes) => this.#line.sendBytes(bytes))
    void this.#policies.compareClocks()
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

  async #policyTaken(revision: number): Promise<void> {
    if (this.#isGreeted) await this.#policies.taken(revision)
    else await this.#greet()
  }

  async #refused(frame: Frame<'error'>): Promise<void> {
    const { code, retryMs, n } = frame
    const mustWait = retryMs > 0 && this.#here.board.read().connection === 'live'
    if (n > 0 || mustWait) this.#outbox.refused(frame)
    else if (this.#isGreeted) await this.#policies.refused(code)
    else await this.#policies.notPutUp(code)
  }
}
