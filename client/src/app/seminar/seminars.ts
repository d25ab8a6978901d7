import { signal, type ReadonlySignal, type Signal } from '@preact/signals'
import type { Doc } from 'yjs'

import { bytesToBase64url, deriveRoomKeys, encodeLink, type RoomLink } from '#crypto'
import { createSeminar, keepSeminar, readSeminar, readSeminars, type KeptSeminar } from '#documents'
import { dayNumber, mayNameSeminar, seminarDays, type Allowed, type Seminar } from '#domain'

import type { App } from '../app.ts'
import { today } from '../calendar.ts'
import { documentSignal } from '../document-signal.ts'
import { addressOf } from '../key-card.ts'
import { sealToRoom, smallRoomLink } from '../letters/boxes.ts'
import { sessionIn } from '../letters/tend-inbox.ts'
import type { Opening } from '../opening.ts'
import type { OrganisationHere } from '../organisation.ts'
import { followSession, type RoomHere } from '../room-here.ts'
import { newRoomLink } from '../room-link.ts'
import { openSession } from '../session.ts'
import { followAsked, judgedHere, namedHere, type AskedHere, type UrnHere } from './asked.ts'
import { parseSeatLetter, type SeatLetter } from './letter.ts'

// A seminar is a small room of its own. Its host's key lies in the organisation's room, sealed to those who write
// there; who takes part has a participant's key to it and none to the organisation's.

/** One of its urns, and who has come in for it. */
export interface UrnToRun extends UrnHere {
  /** The keys of those who have come in to answer what is asked now, in the order they came. */
  readonly entered: () => readonly string[]
}

/** A seminar, as those see it who write in the organisation's room. */
export interface SeminarHere extends RoomHere<Seminar>, AskedHere {
  readonly id: string
  readonly link: RoomLink
  readonly organisation: OrganisationHere
  /** Where leaders name themes, and where they judge those that were chosen. */
  readonly named: UrnToRun
  readonly judged: UrnToRun
}

const lists = new WeakMap<Doc, ReadonlySignal<readonly KeptSeminar[]>>()

/** Newest first. */
export function seminarsIn({ doc }: OrganisationHere): ReadonlySignal<readonly KeptSeminar[]> {
  const list = lists.get(doc) ?? documentSignal(doc, readSeminars).value
  lists.set(doc, list)
  return list
}

/** Long enough to look at what came of it. */
const roomDays = 90

export type MadeSeminar =
  | { readonly ok: true; readonly id: string }
  | Exclude<Allowed<'empty' | 'tooLong' | 'viewer'>, { ok: true }>

/** Works without a network. */
export async function makeSeminar(
  app: App,
  here: OrganisationHere,
  title: string,
): Promise<MadeSeminar> {
  const allowed = mayNameSeminar(title)
  if (!allowed.ok) return allowed
  const organisation = await sessionIn(app, here)
  const link = await newRoomLink(app.ports.random)
  const sealed =
    organisation && (await sealToRoom(app.ports.random, organisation.link, link.secret))
  if (organisation === null || sealed === null) return { ok: false, reason: 'viewer' }
  const lastDay = dayNumber(today(app.ports)) + seminarDays
  const session = await openSession(app, { link, endsDay: endsDay(lastDay) })
  if (session === null) throw new Error('a room made here can be read here')
  createSeminar(session.doc, { title, lastDay })
  await session.room.settled()
  await session.room.close()
  const id = bytesToBase64url(link.roomId)
  keepSeminar(here.doc, { id, title: title.trim(), lastDay, sealed })
  return { ok: true, id }
}

function endsDay(lastDay: number): number {
  return lastDay - seminarDays + roomDays
}

type SeminarOpening = ReadonlySignal<Opening<SeminarHere>>

const openings = new WeakMap<OrganisationHere, Map<string, SeminarOpening>>()

/** Opens it for as long as the page is open. */
export function seminarAt(app: App, here: OrganisationHere, id: string): SeminarOpening {
  const ofOrganisation = openings.get(here) ?? new Map<string, SeminarOpening>()
  openings.set(here, ofOrganisation)
  const opening = ofOrganisation.get(id) ?? follow(app, here, id)
  ofOrganisation.set(id, opening)
  return opening
}

function follow(app: App, here: OrganisationHere, id: string): SeminarOpening {
  const opening = signal<Opening<SeminarHere>>({ state: 'opening' })
  void open(app, here, { id, opening })
  return opening
}

interface ToOpen {
  readonly id: string
  readonly opening: Signal<Opening<SeminarHere>>
}

async function open(app: App, here: OrganisationHere, { id, opening }: ToOpen): Promise<void> {
  const kept = seminarsIn(here)
    .peek()
    .find((one) => one.id === id)
  const organisation = await sessionIn(app, here)
  if (kept === undefined || organisation === null) {
    opening.value = { state: 'missing' }
    return
  }
  const link = await smallRoomLink(organisation, kept)
  const letters = new Letters()
  const session =
    link &&
    (await openSession(app, {
      link,
      endsDay: endsDay(kept.lastDay),
      onLetter: (plaintext) => letters.take(plaintext),
    }))
  if (link === null || session === null) {
    opening.value = { state: 'failed', problem: 'keyRefused' }
    return
  }
  followSession(session, {
    handle: id,
    read: readSeminar,
    isLeftBehind: () => false,
    show: (now) => {
      if (now.state !== 'open') opening.value = now
      else {
        const asked = followAsked(now.room, link.roomId)
        const run = (urn: UrnHere): UrnToRun => ({
          ...urn,
          entered: () => letters.of(urn.terms.value?.urnId ?? ''),
        })
        const urns = { named: run(namedHere(asked)), judged: run(judgedHere(asked)) }
        const room = { ...now.room, ...asked, ...urns, id, link, organisation: here }
        opening.value = { state: 'open', room }
      }
    },
  })
}

/** Who has come in, by the urn they came for; whoever comes twice has come once. */
class Letters {
  readonly #byUrn = signal<ReadonlyMap<string, readonly string[]>>(new Map())
  readonly #known = new Set<string>()

  take(plaintext: Uint8Array): void {
    const seat: SeatLetter | null = parseSeatLetter(plaintext)
    if (seat === null || this.#known.has(seat.key)) return
    this.#known.add(seat.key)
    const before = this.#byUrn.peek()
    this.#byUrn.value = new Map([
      ...before,
      [seat.urn, [...(before.get(seat.urn) ?? []), seat.key]],
    ])
  }

  of(urn: string): readonly string[] {
    return this.#byUrn.value.get(urn) ?? []
  }
}

/** What leaders come in by: it opens this one small room, to read and to put letters in, and nothing else. */
export async function linkToSeminar(app: App, { link }: SeminarHere): Promise<string | null> {
  const secret = (await deriveRoomKeys(link)).secrets.participant
  if (secret === undefined) return null
  const { roomId } = link
  return addressOf(app, `${await encodeLink({ role: 'participant', roomId, secret })}.s`)
}
