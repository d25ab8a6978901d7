import { computed, effect, signal } from '@preact/signals'

import { base64urlToBytes, bytesToBase64url, letterIdOf, type RoomLink } from '#crypto'
import { mostInSeminar } from '#domain'
import { putLetter } from '#sync'
import { takeSeat, voterKeyOf, type SeatStatus, type Urn, type UrnSeat } from '#urn'

import type { App } from '../app.ts'
import type { RoomOnDevice } from '../rooms.ts'
import type { UrnHere } from './asked.ts'
import { seatToLetter } from './letter.ts'

/** full: all places were taken before hers. refused: this relay will not have her letter. */
export type Coming = 'waiting' | 'said' | 'listed' | 'full' | 'refused'

const shortestPauseMs = 2000
const longestPauseMs = 60_000
/** Two to four times what a relay's core needs for one: nobody is turned away, and nobody waits for hers to answer. */
const msForEachToken = 1

/** Before she sits down: what she had answered at another urn of the same, if she did. */
type TakeAlong = (before: SeatStatus | null, to: UrnSeat) => Promise<void>

/** From coming in to her place at the urn. It follows from the secret of the badge this device has in the room. */
export class Place {
  readonly coming = signal<Coming>('waiting')
  readonly status = signal<SeatStatus | null>(null)
  readonly #app: App
  readonly #link: RoomLink
  readonly #secret: Uint8Array
  readonly #here: UrnHere
  readonly #takeAlong: TakeAlong
  #seat: UrnSeat | null = null
  /** The name of the urn she sits at, or is about to. */
  #at = ''

  constructor(
    app: App,
    { link, badge }: RoomOnDevice,
    { here, takeAlong }: { readonly here: UrnHere; readonly takeAlong: TakeAlong },
  ) {
    this.#app = app
    this.#link = link
    this.#secret = base64urlToBytes(badge) ?? new Uint8Array()
    this.#here = here
    this.#takeAlong = takeAlong
  }

  follow(): void {
    const urnId = computed(() => this.#here.terms.value?.urnId ?? '')
    effect(() => {
      if (urnId.value !== '') void this.#comeIn(urnId.value)
    })
    effect(() => {
      const urn = this.#here.urn.value
      if (urn !== null) void this.#look(urn)
    })
  }

  async put(slot: number, value: number, text?: string): Promise<void> {
    await this.#seat?.put(slot, value, text)
  }

  /** Says that somebody is there, until the relay has it. Said again it is the same letter. */
  async #comeIn(urn: string): Promise<void> {
    const urnId = base64urlToBytes(urn)
    if (urnId === null || this.#here.terms.peek()?.isOver !== false) return
    const key = bytesToBase64url(await voterKeyOf(this.#secret, urnId))
    const id = await letterIdOf(this.#link.roomId, `seat/${key}`)
    const letter = { link: this.#link, id, plaintext: seatToLetter({ urn, key }) }
    for (let pauseMs = shortestPauseMs; this.#isStillAsked(urn); pauseMs *= 2) {
      const put = await putLetter(this.#app.ports, letter)
      if (put === 'kept' || put === 'over') return this.#say('said')
      if (put === 'refused') return this.#say('refused')
      await this.#pause(Math.min(pauseMs, longestPauseMs))
    }
  }

  #isStillAsked(urn: string): boolean {
    const terms = this.#here.terms.peek()
    return terms?.urnId === urn && !terms.isOver
  }

  #pause(pauseMs: number): Promise<void> {
    return new Promise((goOn) => this.#app.ports.clock.schedule(pauseMs, goOn))
  }

  #say(how: 'said' | 'refused'): void {
    if (this.coming.peek() === 'waiting') this.coming.value = how
  }

  async #look(urn: Urn): Promise<void> {
    const own = bytesToBase64url(await voterKeyOf(this.#secret, urn.urnId))
    const isListed = urn.voters.some((key) => bytesToBase64url(key) === own)
    if (isListed) await this.#sitAt(urn)
    else if (urn.voters.length >= mostInSeminar) this.coming.value = 'full'
  }

  async #sitAt(urn: Urn): Promise<void> {
    const name = bytesToBase64url(urn.urnId)
    if (this.#at === name) return
    this.#at = name
    const taken = await takeSeat({
      ports: this.#app.ports,
      link: this.#link,
      urn,
      seatSecret: this.#secret,
      tokensWithinMs: msForEachToken * urn.voters.length * (urn.slots + 1),
    })
    if (taken !== null) await this.#takeAlong(this.#seat?.status() ?? null, taken)
    this.#seat?.close()
    this.#seat = taken
    if (taken === null) return
    this.status.value = taken.status()
    taken.subscribe(() => {
      this.status.value = taken.status()
    })
    this.coming.value = 'listed'
  }
}
