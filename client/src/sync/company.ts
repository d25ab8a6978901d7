import { equalBytes } from '#crypto'

import { toHex } from './bytes.ts'
import { doubt, tabName, type Here } from './here.ts'
import { isOneself, openPresence, ownMark, sealPresence, type Presence } from './presence.ts'
import type { IntegrityAlarm } from './status.ts'

export interface CompanyListener {
  send(sealed: Uint8Array<ArrayBuffer>): void
  seenUpTo(head: number): void
  /** There is a doubt about the log. */
  doubted(): void
}

const gatherMs = 300
const repeatMs = 15_000
const goneMs = 40_000
const withheldMs = 15_000
/** Attack: who has a key can speak under any number of names. Of one who is forgotten, old words are heard anew. */
const mostRemembered = 4096

/** Who else is in the room, and what their log looks like beside ours. */
export class Company {
  readonly #here: Here
  readonly #listener: CompanyListener
  /** When each was heard last, in ms. */
  readonly #guests = new Map<string, number>()
  /** Those heard last are last. Not forgotten with the guest: what she said is not heard again when she has left. */
  readonly #counters = new Map<string, number>()
  #counter = 0
  #furthest = 0
  #isTelling = false
  #cancelTell = () => {}
  #cancelSuspicion = () => {}

  constructor(here: Here, listener: CompanyListener) {
    this.#here = here
    this.#listener = listener
  }

  async heard(sealed: Uint8Array): Promise<void> {
    const presence = await openPresence(this.#here.room, sealed)
    if (presence === null) return
    const writer = toHex(presence.writer)
    if (!this.#isNews(writer, presence.counter)) return
    this.#compare(presence.head, presence.chain)
    // A living tab of this browser holds its name: it is the same person, not somebody else.
    if (!(await this.#here.ports.tabs.isFree(tabName(writer)))) return
    if (await isOneself(this.#here, presence)) return
    const isNew = !this.#guests.has(writer)
    this.#guests.set(writer, this.#here.ports.clock.now())
    this.#here.board.change({ others: this.#guests.size })
    if (isNew) this.tellSoon()
    this.#listener.seenUpTo(presence.head)
  }

  #isNews(writer: string, counter: number): boolean {
    if (counter <= (this.#counters.get(writer) ?? 0)) return false
    this.#counters.delete(writer)
    this.#counters.set(writer, counter)
    const [longestSilent] = this.#counters.keys()
    if (this.#counters.size > mostRemembered && longestSilent !== undefined) {
      this.#counters.delete(longestSilent)
    }
    return true
  }

  /** Tells the others where this tab stands, soon: several calls become one. */
  tellSoon(): void {
    if (this.#isTelling) return
    this.#isTelling = true
    this.#tellIn(gatherMs)
  }

  stop(): void {
    this.#cancelTell()
    this.#cancelSuspicion()
    this.#isTelling = false
    this.#guests.clear()
    this.#here.board.change({ others: 0 })
  }

  #tellIn(delayMs: number): void {
    this.#cancelTell()
    this.#cancelTell = this.#here.ports.clock.schedule(delayMs, () => void this.#tell())
  }

  async #tell(): Promise<void> {
    this.#counter += 1
    const { room, writer, frontier, ports } = this.#here
    const { head } = frontier
    const who = { writer, counter: this.#counter }
    if (!this.#here.isQuiet()) {
      const mark = await ownMark(this.#here, who)
      const presence = { ...who, mark, ...placeReached(this.#here) }
      this.#listener.send(await sealPresence(room, presence, ports.random.bytes(12)))
    }
    this.#forgetTheGone()
    this.#isTelling = false
    if (this.#here.frontier.head === head) this.#tellIn(repeatMs)
    else this.tellSoon()
  }

  #forgetTheGone(): void {
    const { board, ports } = this.#here
    for (const [writer, heardMs] of this.#guests) {
      if (ports.clock.now() - heardMs > goneMs) this.#guests.delete(writer)
    }
    board.change({ others: this.#guests.size })
  }

  /** Another's chain at a place both have passed must be ours; and what one has, all must soon have. */
  #compare(head: number, chain: Uint8Array): void {
    const { board, frontier, ports } = this.#here
    const ours = frontier.chainBySeq.get(head)
    if (ours !== undefined && !equalBytes(ours, chain)) this.#doubt('fork', head)
    if (head <= this.#furthest) return
    this.#furthest = head
    this.#cancelSuspicion()
    this.#cancelSuspicion = ports.clock.schedule(withheldMs, () => {
      const isLive = board.read().connection === 'live'
      if (isLive && this.#here.frontier.head < head) this.#doubt('withheld-tail', head)
    })
  }

  #doubt(alarm: IntegrityAlarm, head: number): void {
    doubt(this.#here, alarm, head)
    this.#listener.doubted()
  }
}

/** How far everything was applied: what was set aside is not what its writer would call seen. */
function placeReached({ frontier, setAside }: Here): Pick<Presence, 'head' | 'chain'> {
  const before = Math.min(...setAside.keys()) - 1
  const chain = frontier.chainBySeq.get(before)
  return chain === undefined ? frontier : { head: before, chain }
}
