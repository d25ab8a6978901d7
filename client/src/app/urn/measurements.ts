import { effect, untracked, type ReadonlySignal } from '@preact/signals'

import { bytesToBase64url } from '#crypto'
import {
  beginMeasurement as begin,
  dropMeasurement as drop,
  giveDegree as give,
  readDegrees,
  readMeasurements,
} from '#documents'
import {
  degreesBySlot,
  roundsBeside,
  seatsBehind,
  type Allowed,
  type Degree,
  type Degrees,
  type Measurement,
  type Moment,
  type OwnSeat,
  type RoundsBeside,
  type Subject,
  type ToldMeasurement,
} from '#domain'

import type { App } from '../app.ts'
import { today } from '../calendar.ts'
import { documentSignal } from '../document-signal.ts'
import { firstIdOf } from '../group-seat.ts'
import type { GroupHere } from '../group.ts'
import type { OwnRoomHere } from '../own-room.ts'
import { attendRound, type AnswersBySlot } from './hand-in.ts'
import { roundAt, votersOf } from './round.ts'

const known = new WeakMap<GroupHere, ReadonlySignal<readonly Measurement[]>>()

/** What the group has measured and measures, in the order it was begun. */
export function measurementsIn(here: GroupHere): ReadonlySignal<readonly Measurement[]> {
  const measurements = known.get(here) ?? documentSignal(here.doc, readMeasurements).value
  known.set(here, measurements)
  return measurements
}

export interface ToMeasure {
  readonly subject: Subject
  readonly moment: Moment | null
}

export type Begun =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly reason: 'underWay' | 'full' | 'notHost' }

/** Begun by the host; it is opened when enough have looked in. */
export function beginMeasurement({ ports }: App, here: GroupHere, toMeasure: ToMeasure): Begun {
  if (here.standing !== 'host') return { ok: false, reason: 'notHost' }
  const id = `m-${bytesToBase64url(ports.random.bytes(9))}`
  const urnId = bytesToBase64url(ports.random.bytes(16))
  const answer = begin(here.doc, { id, urnId, ...toMeasure, begun: today(ports) })
  return answer.ok ? { ok: true, id } : answer
}

/** False once it is open. */
export function dropMeasurement({ doc, standing }: GroupHere, id: string): boolean {
  const dropped: Allowed<'open'> =
    standing === 'host' ? drop(doc, id) : { ok: false, reason: 'open' }
  return dropped.ok
}

/** For as long as she has the room open she is entered in each that is under way. */
export function attendMeasurements(app: App, here: GroupHere, seat: OwnSeat | null): () => void {
  const attending = new Map<string, () => void>()
  const stop = effect(() => {
    for (const { id, figures } of measurementsIn(here).value) {
      if (figures === null && !attending.has(id)) {
        const attend = () => attendRound(app, roundAt(app, here, id), seat)
        attending.set(id, untracked(attend))
      }
    }
  })
  return () => {
    stop()
    for (const leave of attending.values()) leave()
  }
}

/** What she has answered and what she does about it: it lies in her own room until she hands it in. */
export interface DegreesHere {
  readonly now: ReadonlySignal<Degrees>
  give(question: string, degree: Degree): void
}

const followed = new WeakMap<OwnRoomHere, Map<string, DegreesHere>>()

export function degreesIn(own: OwnRoomHere, here: GroupHere, measurement: string): DegreesHere {
  const of = { roomId: firstIdOf(own, here), measurement }
  const ofOwn = followed.get(own) ?? new Map<string, DegreesHere>()
  followed.set(own, ofOwn)
  const key = `${of.roomId}/${measurement}`
  const degrees = ofOwn.get(key) ?? {
    now: documentSignal(own.doc, (doc) => readDegrees(doc, of)).value,
    give: (question: string, degree: Degree) => give(own.doc, { ...of, question, degree }),
  }
  ofOwn.set(key, degrees)
  return degrees
}

export function answersTo({ subject }: Measurement, { now }: DegreesHere): AnswersBySlot {
  return degreesBySlot(subject, now.value)
}

/** The rounds on a subject that have ended: which may stand beside the newest, and which not. */
export function overTime(app: App, here: GroupHere, subject: Subject): RoundsBeside {
  const told = measurementsIn(here).value.flatMap((measurement) =>
    measurement.subject === subject ? (toldOf(app, here, measurement) ?? []) : [],
  )
  return roundsBeside(told)
}

function toldOf(app: App, here: GroupHere, measurement: Measurement): ToldMeasurement | null {
  const { figures } = measurement
  if (figures === null) return null
  const { urn, record } = roundAt(app, here, measurement.id)
  const asked = urn.value
  const voters = asked && seatsBehind(votersOf(asked), record.value.voterKeys)
  return { ...measurement, figures, voters }
}
