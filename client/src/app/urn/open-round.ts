import { base64urlToBytes, bytesToBase64url } from '#crypto'
import { announce, beginOpening, dropOpening, readUrnRound } from '#documents'
import {
  dayNumber,
  fewestAnswers,
  lastDayOf,
  mayOpen,
  slotCount,
  votersAmong,
  type AskedItem,
  type IsoDate,
  type Seat,
} from '#domain'
import { addVoters, closeUrn, openUrn, type Announced } from '#urn'

import type { App } from '../app.ts'
import { today } from '../calendar.ts'
import { problemByCode, type ProblemName } from '../problems.ts'
import { linkOf, votersOf, type RoundHere } from './round.ts'

export type Done = { readonly ok: true } | { readonly ok: false; readonly problem: ProblemName }

const done: Done = { ok: true }

/** What is asked, and until when. */
interface ToAsk {
  readonly slots: number
  /** Null for a measurement: what it asks follows from its subject. */
  readonly asked: readonly AskedItem[] | null
  readonly lastDay: IsoDate
}

/** Opens the round to everybody who has taken a seat. What is promised then is never loosened. */
export function openRound(app: App, opening: RoundHere): Promise<Done> {
  const { asked, meets } = opening.here.room.peek()
  const lastDay = lastDayOf(meets, today(app.ports))
  return openToAll(app, opening, { slots: slotCount(asked), asked, lastDay })
}

/** A measurement has no meeting to go by. */
export function openMeasurement(app: App, opening: RoundHere, slots: number): Promise<Done> {
  const lastDay = lastDayOf(null, today(app.ports))
  return openToAll(app, opening, { slots, asked: null, lastDay })
}

async function openToAll(
  app: App,
  opening: RoundHere,
  { slots, asked, lastDay }: ToAsk,
): Promise<Done> {
  const { here, round } = opening
  const group = here.room.peek()
  const record = readUrnRound(here.doc, round)
  if (here.standing !== 'host') return { ok: false, problem: 'keyRefused' }
  if (!mayOpen(group, record).ok) return { ok: false, problem: 'urnTerms' }
  const voters = votersAmong(group.answering, record.voterKeys).map(
    ({ id }) => record.voterKeys[id],
  )
  // What is meant stands in the room before the relay is asked: who asks again asks for the same.
  beginOpening(here.doc, {
    round,
    asked,
    terms: { voters: voters.filter((key) => key !== undefined), lastDay },
  })
  const { terms } = readUrnRound(here.doc, round)
  if (terms === null) return { ok: false, problem: 'newerDocument' }
  const announced = await openUrn(app.ports, linkOf(app, here), {
    urnId: bytesOf(record.urnId),
    slots,
    minimum: fewestAnswers,
    lastDay: dayNumber(terms.lastDay),
    voters: terms.voters.map(bytesOf),
  })
  if (announced.state === 'refused') dropOpening(here.doc, round)
  return told(app, opening, announced)
}

/** Those who have taken a seat since, and are not among those who may answer. */
export function seatsToAdd({ here, record, urn }: RoundHere): readonly Seat[] {
  const { voterKeys } = record.value
  const voters = votersOf(urn.value)
  const waiting = votersAmong(here.room.value.answering, voterKeys)
  return urn.value === null ? [] : waiting.filter(({ id }) => !voters.includes(voterKeys[id] ?? ''))
}

/** Gives them a place in the round; everybody is told that it was later. */
export async function addSeats(app: App, adding: RoundHere): Promise<Done> {
  const { here, record } = adding
  const urn = adding.urn.peek()
  const { voterKeys } = record.peek()
  const added = seatsToAdd(adding).map(({ id }) => bytesOf(voterKeys[id] ?? ''))
  if (urn === null || added.length === 0) return done
  return told(app, adding, await addVoters(app.ports, linkOf(app, here), { urn, added }))
}

/** For good: after this no answer is changed, and none comes in. */
export async function closeRound(app: App, { here, urn }: RoundHere): Promise<Done> {
  const open = urn.peek()
  if (here.standing !== 'host') return { ok: false, problem: 'keyRefused' }
  if (open === null) return done
  const status = await closeUrn(app.ports, linkOf(app, here), open)
  if (status.state === 'closed') return done
  return {
    ok: false,
    problem: status.state === 'refused' ? problemOf(status.code) : 'offlineRound',
  }
}

function told(app: App, { here, round }: RoundHere, announced: Announced): Done {
  if (announced.state === 'announced') {
    const id = bytesToBase64url(app.ports.random.bytes(9))
    announce(here.doc, { id, round, bytes: bytesToBase64url(announced.announcement) })
    return done
  }
  const isOffline = announced.state === 'offline'
  return { ok: false, problem: isOffline ? 'offlineRound' : problemOf(announced.code) }
}

function problemOf(code: keyof typeof problemByCode): ProblemName {
  return problemByCode[code]
}

function bytesOf(text: string): Uint8Array {
  return base64urlToBytes(text) ?? new Uint8Array()
}
