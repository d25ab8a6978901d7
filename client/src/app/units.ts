import type { ReadonlySignal } from '@preact/signals'

import { dropUnit as drop, readUnits, takeInUnit } from '#documents'
import {
  moments,
  newestOfEach,
  questionsOf,
  readCarried,
  subjects,
  tellUnits,
  type Allowed,
  type CarriedFigures,
  type Moment,
  type ReadCarried,
  type Subject,
  type ToldUnits,
  type UnitFigures,
} from '#domain'

import { documentSignal } from './document-signal.ts'
import { mayWrite, type OrganisationHere } from './organisation.ts'

/** Enough for what such a file can hold, in bytes. */
const mostBytes = 40_000

interface HandedIn {
  readonly sizeBytes: number
  read(): Promise<Uint8Array | null>
}

/** What a file holds; nothing of it is kept before somebody says so. */
export async function readCarriedFile(file: HandedIn): Promise<ReadCarried> {
  if (file.sizeBytes > mostBytes) return { ok: false, reason: 'tooLong' }
  const bytes = await file.read()
  return bytes === null
    ? { ok: false, reason: 'notOne' }
    : readCarried(new TextDecoder().decode(bytes))
}

const known = new WeakMap<OrganisationHere, ReadonlySignal<readonly UnitFigures[]>>()

/** What groups have brought. */
export function unitsIn(here: OrganisationHere): ReadonlySignal<readonly UnitFigures[]> {
  const units = known.get(here) ?? documentSignal(here.doc, readUnits).value
  known.set(here, units)
  return units
}

interface ToTakeIn {
  readonly carried: CarriedFigures
  readonly name: string
  readonly isAlone: boolean
}

export function takeIn(
  here: OrganisationHere,
  toTakeIn: ToTakeIn,
): Allowed<'noName' | 'nameTooLong' | 'full' | 'known' | 'viewer'> {
  return mayWrite(here) ? takeInUnit(here.doc, toTakeIn) : { ok: false, reason: 'viewer' }
}

export function dropUnit(here: OrganisationHere, id: string): void {
  if (mayWrite(here)) drop(here.doc, id)
}

/** What several groups have measured alike. */
export interface Compilation {
  readonly subject: Subject
  readonly moment: Moment | null
  /** Of each group the newest, in the order they came. */
  readonly groups: readonly UnitFigures[]
  /** By question: the groups that may be shown, and a total that tells of no other. */
  readonly told: readonly { readonly question: string; readonly units: ToldUnits }[]
}

export function compilationsIn(here: OrganisationHere): readonly Compilation[] {
  const units = unitsIn(here).value
  return subjects.flatMap((subject) =>
    [...moments, null].flatMap((moment) => {
      const groups = newestOfEach(units, { subject, moment })
      return groups.length === 0 ? [] : [{ subject, moment, groups, told: toldOf(subject, groups) }]
    }),
  )
}

function toldOf(subject: Subject, groups: readonly UnitFigures[]): Compilation['told'] {
  return questionsOf(subject).map((question) => {
    const answered = groups.flatMap(({ id, isAlone, figures }) => {
      const figure = figures[question] ?? null
      return figure === null ? [] : [{ id, isAlone, figure }]
    })
    return { question, units: tellUnits(answered) }
  })
}
