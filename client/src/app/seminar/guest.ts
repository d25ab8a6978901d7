import { computed, effect, signal, type ReadonlySignal } from '@preact/signals'

import type { RoomLink } from '#crypto'
import { readSeminar } from '#documents'
import {
  itemAxes,
  levels,
  mayNameTheme,
  namedLine,
  slotOfTheme,
  type Allowed,
  type AskedTheme,
  type ItemAxis,
  type Level,
  type Seminar,
} from '#domain'
import type { SeatStatus, UrnSeat } from '#urn'

import type { App } from '../app.ts'
import { bytesToHex } from '../hex.ts'
import type { Opening } from '../opening.ts'
import { followRoom, type RoomHere } from '../room-here.ts'
import type { RoomOnDevice } from '../rooms.ts'
import { closeSession } from '../session.ts'
import { followAsked, judgedHere, namedHere, type AskedHere } from './asked.ts'
import { Place, type Coming } from './place.ts'
import { readNames, type NamesRead } from './read-names.ts'

/** A seminar, as one of many leaders sees it on her phone. */
export interface GuestHere extends RoomHere<Seminar>, AskedHere {
  /** It is over; by then this device has forgotten it. */
  readonly isOver: ReadonlySignal<boolean>
  readonly coming: ReadonlySignal<Coming>
  /** Her place at the urn; null until she has one. */
  readonly seat: ReadonlySignal<SeatStatus | null>
  /** The same where leaders name themes. */
  readonly namingComing: ReadonlySignal<Coming>
  readonly namingSeat: ReadonlySignal<SeatStatus | null>
  /** On this device, sealed, and then on its way by itself. */
  give(answer: GivenLevel): void
  /** The same with a theme in her own words, from 0 on; without words she takes it back. */
  name(at: number, text: string): Allowed<'tooLong'>
  /** What all wrote, once it has ended. */
  readNames(): Promise<NamesRead>
}

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
  const judged = new Place(app, record, { here: judgedHere(asked), takeAlong: takingAlong(asked) })
  const named = new Place(app, record, { here: namedHere(asked), takeAlong: nothingAlong })
  const isOver = computed(() => here.status.value.ended)
  const guest: GuestHere = {
    ...here,
    ...asked,
    isOver,
    coming: judged.coming,
    seat: judged.status,
    namingComing: named.coming,
    namingSeat: named.status,
    give: ({ at, axis, level }) => void judged.put(slotOfTheme(at, axis), levels.indexOf(level)),
    name(at, text) {
      const allowed = mayNameTheme(text)
      if (allowed.ok) void named.put(at, 0, namedLine(text))
      return allowed
    },
    readNames: () => readNames(app, record.link, asked.namingUrn.peek()),
  }
  forgetWhenOver(app, guest, record.link)
  judged.follow()
  named.follow()
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

const nothingAlong = () => Promise.resolve()

/** Two editors chose at once, and the other's choice stands: what she has answered is taken along. */
function takingAlong({ asked }: AskedHere): (was: SeatStatus | null, to: UrnSeat) => Promise<void> {
  let themes: readonly AskedTheme[] = []
  return async (was, to) => {
    const before = themes
    themes = asked.peek()?.themes ?? []
    for (const [at, { id }] of themes.entries()) {
      const place = before.findIndex((theme) => theme.id === id)
      for (const axis of itemAxes) {
        const value = place < 0 ? undefined : was?.answers.get(slotOfTheme(place, axis))
        if (value !== undefined) await to.put(slotOfTheme(at, axis), value)
      }
    }
  }
}
