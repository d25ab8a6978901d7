import { computed, effect, signal, type ReadonlySignal } from '@preact/signals'

import { base64urlToBytes, bytesToBase64url, letterIdOf, type RoomLink } from '#crypto'
import { readSeminar } from '#documents'
import {
  itemAxes,
  levels,
  mostInSeminar,
  slotOfTheme,
  type AskedTheme,
  type ItemAxis,
  type Level,
  type Seminar,
} from '#domain'
import { putLetter } from '#sync'
import { takeSeat, voterKeyOf, type SeatStatus, type Urn, type UrnSeat } from '#urn'

import type { App } from '../app.ts'
import { bytesToHex } from '../hex.ts'
import type { Opening } from '../opening.ts'
import { followRoom, type RoomHere } from '../room-here.ts'
import type { RoomOnDevice } from '../rooms.ts'
import { closeSession } from '../session.ts'
import { followAsked, type AskedHere } from './asked.ts'
import { seatToLetter } from './letter.ts'

/** A seminar, as one of many leaders sees it on her phone. */
export interface GuestHere extends RoomHere<Seminar>, AskedHere {
  /** It is over; by then this device has forgotten it. */
  readonly isOver: ReadonlySignal<boolean>
  readonly coming: ReadonlySignal<Coming>
  /** Her place at the urn; null until she has one. */
  readonly seat: ReadonlySignal<SeatStatus | null>
  /** On this device, sealed, and then on its way by itself. */
  give(answer: GivenLevel): void
}

/** full: all places were taken before hers. refused: this relay will not have her letter. */
type Coming = 'waiting' | 'said' | 'listed' | 'full' | 'refused'

interface GivenLevel {
  /** The theme's place among those that are asked. */
  readonly at: number
  readonly axis: ItemAxis
  readonly level: Level
}

type GuestOpening = ReadonlySignal<Opening<GuestHere>>

const openings = new WeakMap<App, Map<string, GuestOpening>>()

/** A seminar in which this device takes part; `missing` also when it is over and forgotten. */
export function seminarOf(app: App, handle: string): GuestOpening {
  const ofApp = openings.get(app) ?? new Map<string, GuestOpening>()
  openings.set(app, ofApp)
  const opening = ofApp.get(handle) ?? follow(app, handle)
  ofApp.set(handle, opening)
  return opening
}

function follow(app: App, handle: string): GuestOpening {
  const opening = signal<Opening<GuestHere>>({ state: 'opening' })
  void app.rooms.load().then((rooms) => {
    const record = rooms.find((room) => room.handle === handle && room.kind === 'seminar')
    if (record === undefined) {
      opening.value = { state: 'missing' }
      return
    }
    const followed = followRoom(app, record, readSeminar)
    effect(() => {
      const now = followed.value
      opening.value =
        now.state === 'open' ? { state: 'open', room: sitDown(app, record, now.room) } : now
    })
  })
  return opening
}

function sitDown(app: App, record: RoomOnDevice, here: RoomHere<Seminar>): GuestHere {
  const asked = followAsked(here, record.link.roomId)
  const place = new Place(app, record, asked)
  const isOver = computed(() => here.status.value.ended)
  const guest: GuestHere = {
    ...here,
    ...asked,
    isOver,
    coming: place.coming,
    seat: place.status,
    give: (answer) => void place.give(answer),
  }
  forgetWhenOver(app, guest, record.link)
  place.follow()
  return guest
}

/** Nothing stays here after the end: not the key, not an answer that did not get away. */
function forgetWhenOver(app: App, { handle, isOver }: GuestHere, { roomId }: RoomLink): void {
  effect(() => {
    if (!isOver.value) return
    // First closed: a session that closes keeps its memory once more.
    void closeSession(app, handle)
      .then(() => app.ports.roomStore.forget(bytesToHex(roomId)))
      .then(() => app.rooms.remove(handle))
  })
}

const shortestPauseMs = 2000
const longestPauseMs = 60_000
/** Two to four times what a relay's core needs for one: nobody is turned away, and nobody waits for hers to answer. */
const msForEachToken = 1

/** From coming in to her place at the urn. It follows from the secret of the badge this device has in the room. */
class Place {
  readonly coming = signal<Coming>('waiting')
  readonly status = signal<SeatStatus | null>(null)
  readonly #app: App
  readonly #link: RoomLink
  readonly #secret: Uint8Array
  readonly #here: AskedHere
  #seat: UrnSeat | null = null
  /** The name of the urn she sits at, or is about to. */
  #at = ''
  /** What that urn asks. */
  #themes: readonly AskedTheme[] = []

  constructor(app: App, { link, badge }: RoomOnDevice, here: AskedHere) {
    this.#app = app
    this.#link = link
    this.#secret = base64urlToBytes(badge) ?? new Uint8Array()
    this.#here = here
  }

  follow(): void {
    const urnId = computed(() => this.#here.asked.value?.urnId ?? '')
    effect(() => {
      if (urnId.value !== '') void this.#comeIn(urnId.value)
    })
    effect(() => {
      const urn = this.#here.urn.value
      if (urn !== null) void this.#look(urn)
    })
  }

  async give({ at, axis, level }: GivenLevel): Promise<void> {
    await this.#seat?.put(slotOfTheme(at, axis), levels.indexOf(level))
  }

  /** Says that somebody is there, until the relay has it. Said again it is the same letter. */
  async #comeIn(urn: string): Promise<void> {
    const urnId = base64urlToBytes(urn)
    if (urnId === null || this.#here.asked.peek()?.result !== null) return
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
    const asked = this.#here.asked.peek()
    return asked?.urnId === urn && asked.result === null
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
    if (taken !== null) await this.#takeAlong(taken)
    this.#seat?.close()
    this.#seat = taken
    if (taken === null) return
    this.status.value = taken.status()
    taken.subscribe(() => {
      this.status.value = taken.status()
    })
    this.coming.value = 'listed'
  }

  /** Two editors chose at once, and the other's choice stands: what she has answered is taken along. */
  async #takeAlong(to: UrnSeat): Promise<void> {
    const [answers, before] = [this.#seat?.status().answers, this.#themes]
    this.#themes = this.#here.asked.peek()?.themes ?? []
    for (const [at, { id }] of this.#themes.entries()) {
      const was = before.findIndex((theme) => theme.id === id)
      for (const axis of itemAxes) {
        const value = was < 0 ? undefined : answers?.get(slotOfTheme(was, axis))
        if (value !== undefined) await to.put(slotOfTheme(at, axis), value)
      }
    }
  }
}
