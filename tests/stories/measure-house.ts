import { settle } from '#app/app.fixture.ts'
import { sittingIn } from '#app/group-seat.ts'
import {
  answersTo,
  attendMeasurements,
  beginMeasurement,
  degreesIn,
  measurementsIn,
  type DegreesHere,
  type ToMeasure,
} from '#app/urn/measurements.ts'
import { sitAtUrn } from '#app/urn/hand-in.ts'
import { closeRound, openMeasurement } from '#app/urn/open-round.ts'
import { revealMeasurement } from '#app/urn/reveal-round.ts'
import { roundAt, type RoundHere } from '#app/urn/round.ts'
import { parseDegree, questionsOf, type Figures, type Measurement } from '#domain'

import { expectSoon } from './house.ts'
import type { Member } from './round-house.ts'

// How the members of a group measure something together.

export const urnOf = ({ app, here }: Member, id: string): RoundHere => roundAt(app, here, id)

function measurement({ here }: Member, id: string): Measurement {
  const found = measurementsIn(here).value.find((one) => one.id === id)
  if (found === undefined) throw new Error('it was begun')
  return found
}

export function figuresOf(member: Member, id: string): Figures | null {
  return measurement(member, id).figures
}

/** The host begins, everybody has the room open, and the host opens. */
export async function measured(members: readonly Member[], toMeasure: ToMeasure): Promise<string> {
  const host = hostOf(members)
  const begun = beginMeasurement(host.app, host.here, toMeasure)
  if (!begun.ok) throw new Error(begun.reason)
  const stops = members.map(({ app, here, seat }) => attendMeasurements(app, here, seat))
  const round = urnOf(host, begun.id)
  await expectSoon(
    () => Object.keys(round.record.value.voterKeys).length === members.length,
    () => round.record.value,
  )
  for (const stop of stops) stop()
  const slots = questionsOf(toMeasure.subject).length
  const opened = await openMeasurement(host.app, round, slots)
  if (!opened.ok) throw new Error(opened.problem)
  await expectSoon(() => members.every((member) => urnOf(member, begun.id).urn.value !== null))
  return begun.id
}

/** Three answers are soon on their way; the twelve of relations take longer than a story. */
const someQuestions = 3

/** The same to the first questions, in her own room. */
export async function givesAll(member: Member, id: string, value: number): Promise<DegreesHere> {
  const { here } = member
  const sitting = sittingIn(member.app, here).peek()
  if (sitting.state !== 'sitting') throw new Error('she has a seat')
  const degrees = degreesIn(sitting.own, here, id)
  const degree = parseDegree(value)
  for (const question of questionsOf(measurement(member, id).subject).slice(0, someQuestions)) {
    if (degree !== null) degrees.give(question, degree)
  }
  await settle()
  return degrees
}

export async function rates(member: Member, id: string, value: number): Promise<void> {
  const degrees = await givesAll(member, id, value)
  await handsIn(member, id, answersTo(measurement(member, id), degrees))
}

export async function handsIn(
  member: Member,
  id: string,
  given: ReadonlyMap<number, number>,
): Promise<void> {
  const round = urnOf(member, id)
  const urn = round.urn.value
  const at = urn && (await sitAtUrn(member.app, round, { urn, seat: member.seat }))
  if (at === null) throw new Error('there is an urn')
  await at.handIn(given)
  at.close()
}

export async function ends(members: readonly Member[], id: string) {
  const host = hostOf(members)
  const closed = await closeRound(host.app, urnOf(host, id))
  if (!closed.ok) throw new Error(closed.problem)
  const revealed = await reveals(host, id)
  await expectSoon(() => members.every((member) => figuresOf(member, id) !== null))
  return revealed
}

export function reveals(member: Member, id: string) {
  const { subject } = measurement(member, id)
  return revealMeasurement(member.app, urnOf(member, id), { seat: member.seat, subject })
}

export function hostOf([host]: readonly Member[]): Member {
  if (host === undefined) throw new Error('there is a host')
  return host
}
