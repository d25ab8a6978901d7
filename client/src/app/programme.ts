import type { ReadonlySignal } from '@preact/signals'

import { bytesToBase64url } from '#crypto'
import {
  addStep as add,
  answerGate as answer,
  bringStepBack as bringBack,
  chooseStartPath as choose,
  countDone,
  putStepAway as putAway,
  readFollowing,
  readLinked,
  readProgramme,
  readStepsTold,
  sayStepState,
  setStepDay,
  stepsToTell,
  tellSteps as tell,
  writeGate as writeAtGate,
  writeStep as write,
  type GateWords,
  type NewStep,
  type StepWords,
} from '#documents'
import {
  parseDate,
  roomsToTell,
  type Allowed,
  type GateAnswer,
  type GateKey,
  type IsoDate,
  type OrganisationProgramme,
  type ProgrammeStep,
  type StartPathKey,
  type TaskState,
  type ToldStep,
  type ToldSteps,
} from '#domain'
import type { Doc } from 'yjs'

import type { App } from './app.ts'
import { wholeDayFile, type FileFromApp } from './calendar.ts'
import { documentSignal } from './document-signal.ts'
import { openBox } from './letters/tend-inbox.ts'
import { mayWrite, type OrganisationHere } from './organisation.ts'

const programmes = new WeakMap<OrganisationHere, ReadonlySignal<OrganisationProgramme>>()

/** The programme as everybody in the room sees it now. */
export function programmeIn(here: OrganisationHere): ReadonlySignal<OrganisationProgramme> {
  const programme = programmes.get(here) ?? documentSignal(here.doc, readProgramme).value
  programmes.set(here, programme)
  return programme
}

/** Somebody who may write in it. */
export interface ProgrammeWriter {
  readonly app: App
  readonly here: OrganisationHere
}

/** Null for who can only look on. */
export function programmeWriter(app: App, here: OrganisationHere): ProgrammeWriter | null {
  return mayWrite(here) ? { app, here } : null
}

export function chooseStartPath({ here }: ProgrammeWriter, path: StartPathKey): void {
  choose(here.doc, path)
}

type AddedStep =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly reason: 'full' }

export function addStep({ app, here }: ProgrammeWriter, step: Omit<NewStep, 'id'>): AddedStep {
  const id = bytesToBase64url(app.ports.random.bytes(9))
  const added = add(here.doc, readProgramme(here.doc).path, { id, ...step })
  return added.ok ? { ok: true, id } : added
}

export function writeStep({ here }: ProgrammeWriter, words: StepWords): Allowed<'tooLong'> {
  return write(here.doc, words)
}

/** An empty field takes the day away; what is no day changes nothing. */
export function planStep({ here }: ProgrammeWriter, id: string, text: string): void {
  const on = parseDate(text)
  if (on !== null || text === '') setStepDay(here.doc, id, on)
}

export function sayHowStepStands({ here }: ProgrammeWriter, id: string, state: TaskState): void {
  sayStepState(here.doc, id, state)
}

/** Out of the programme; whoever writes in it meanwhile keeps it there. */
export function putStepAway({ here }: ProgrammeWriter, step: ProgrammeStep): void {
  putAway(here.doc, step)
}

export function bringStepBack({ here }: ProgrammeWriter, id: string): void {
  bringBack(here.doc, id)
}

export function answerGate({ here }: ProgrammeWriter, gate: GateKey, said: GateAnswer): void {
  answer(here.doc, gate, said)
}

export function writeGate({ here }: ProgrammeWriter, words: GateWords): Allowed<'tooLong'> {
  return writeAtGate(here.doc, words)
}

/** What the rooms that do the steps were told, and say. */
export interface ToldNow {
  /** Somebody has told them, and how many rooms hear of it. */
  readonly isTold: boolean
  /** The steps read otherwise now. */
  readonly isChanged: boolean
  readonly groups: number
  /** Of fewer than three it is told that they are few. */
  readonly dialogues: number | 'few'
  /** Nobody can hear without a letterbox. */
  readonly hasBox: boolean
  /** By step; fewer than three are told as few. */
  readonly done: ReadonlyMap<string, number | 'few'>
}

const told = new WeakMap<OrganisationHere, ReadonlySignal<ToldNow>>()

export function toldIn(here: OrganisationHere): ReadonlySignal<ToldNow> {
  const now = told.get(here) ?? documentSignal(here.doc, readTold).value
  told.set(here, now)
  return now
}

function readTold(doc: Doc): ToldNow {
  const box = openBox(doc)
  const tellers = ['group', 'dialogue'] as const
  const steps = readProgramme(doc).steps.filter(({ doer }) => doer !== 'organisation')
  return {
    isTold: readStepsTold(doc, 'group') !== null,
    isChanged: tellers.some((doer) => !reads(readStepsTold(doc, doer), stepsToTell(doc, doer))),
    groups: box === null ? 0 : readLinked(doc, box.id).length,
    dialogues: roomsToTell(box === null ? 0 : readFollowing(doc, box.id).length),
    hasBox: box !== null,
    done: new Map(steps.map(({ id }) => [id, roomsToTell(countDone(doc, id))])),
  }
}

function reads(before: ToldSteps | null, now: readonly ToldStep[]): boolean {
  return JSON.stringify(before?.steps ?? []) === JSON.stringify(now)
}

/** By hand: what she told before stands until she tells anew. */
export function tellSteps({ app, here }: ProgrammeWriter): void {
  tell(here.doc, bytesToBase64url(app.ports.random.bytes(9)))
}

interface StepInCalendar {
  readonly on: IsoDate
  /** Neutral. */
  readonly title: string
  /** What the step is called; null unless somebody chose to have it there. */
  readonly named: string | null
}

/** The day, and a neutral word: employers read calendars. */
export function stepFile({ ports }: App, { on, title, named }: StepInCalendar): FileFromApp {
  return wholeDayFile(ports, { title: named ?? title, date: on })
}
