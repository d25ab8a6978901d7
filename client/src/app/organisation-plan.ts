import type { ReadonlySignal } from '@preact/signals'

import { bytesToBase64url } from '#crypto'
import {
  addHelpCard as addHelp,
  addMatrixCard,
  addPlanTask,
  bringMatrixCardBack,
  cardsMovedBy,
  cardsStillHere,
  putHelpCardAway,
  putMatrixCardAway,
  putTaskAway,
  readCardOrigins,
  readCardsPutAway,
  readFindings,
  readOrganisationPlan,
  readPlanVersions,
  sayTaskState,
  sayWayRound,
  setReviewDay,
  writeFinding as writeFound,
  writeHelpCard as writeHelp,
  writeMatrixCard,
  writePlanTask,
  writeSection as writePart,
  type Finding,
  type HelpCardWords,
  type MatrixCardWords,
  type PlanVersion,
  type TaskWords,
} from '#documents'
import {
  addMonths,
  parseDate,
  type Allowed,
  type CardOrigin,
  type Findings,
  type IsoDate,
  type MatrixCard,
  type OrganisationPlan,
  type PlanSection,
  type Spot,
  type TaskState,
  type WayRound,
} from '#domain'
import type { Doc } from 'yjs'

import type { App } from './app.ts'
import { today, wholeDayFile, type FileFromApp } from './calendar.ts'
import { documentSignal } from './document-signal.ts'
import { mayWrite, type OrganisationHere } from './organisation.ts'

/** The plan as everybody in the room sees it now. */
export interface PlanNow {
  readonly plan: OrganisationPlan
  readonly putAway: readonly MatrixCard[]
  /** Put away by one while another wrote in them: they are in the plan. */
  readonly stillHere: ReadonlySet<string>
  /** By what each card was moved last. */
  readonly movedBy: ReadonlyMap<string, string>
  /** What the cards came from that were themes. */
  readonly origins: ReadonlyMap<string, CardOrigin>
  /** As it was last shared; null until it has been. */
  readonly lastShared: PlanVersion | null
}

const plans = new WeakMap<OrganisationHere, ReadonlySignal<PlanNow>>()

export function planIn(here: OrganisationHere): ReadonlySignal<PlanNow> {
  const plan = plans.get(here) ?? documentSignal(here.doc, readNow).value
  plans.set(here, plan)
  return plan
}

function readNow(doc: Doc): PlanNow {
  return {
    plan: readOrganisationPlan(doc),
    putAway: readCardsPutAway(doc),
    stillHere: cardsStillHere(doc),
    movedBy: cardsMovedBy(doc),
    origins: readCardOrigins(doc),
    lastShared: readPlanVersions(doc)[0] ?? null,
  }
}

/** Somebody who may write in the plan. */
export interface PlanWriter {
  readonly app: App
  readonly here: OrganisationHere
  readonly now: ReadonlySignal<PlanNow>
  /** Tells this page's moves from those of others; it names nobody. */
  readonly by: string
}

const pages = new WeakMap<OrganisationHere, string>()

/** Null for who can only look on. */
export function planWriter(app: App, here: OrganisationHere): PlanWriter | null {
  if (!mayWrite(here)) return null
  const by = pages.get(here) ?? newId(app)
  pages.set(here, by)
  return { app, here, now: planIn(here), by }
}

const newId = ({ ports }: App) => bytesToBase64url(ports.random.bytes(9))

export type Added =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly reason: 'full' }

export function addCard({ app, here, by }: PlanWriter, spot: Spot): Added {
  const id = newId(app)
  const added = addMatrixCard(here.doc, { id, spot, by })
  return added.ok ? { ok: true, id } : added
}

export function writeCard({ here }: PlanWriter, words: MatrixCardWords): Allowed<'tooLong'> {
  return writeMatrixCard(here.doc, words)
}

/** Out of the plan; whoever writes in it meanwhile keeps it there. */
export function putCardAway({ here }: PlanWriter, id: string): void {
  putMatrixCardAway(here.doc, id)
}

export function bringCardBack({ here }: PlanWriter, id: string): Allowed<'full'> {
  return bringMatrixCardBack(here.doc, id)
}

export function addTask({ app, here }: PlanWriter, card: string): Allowed<'full'> {
  return addPlanTask(here.doc, { id: newId(app), card })
}

export function writeTask({ here }: PlanWriter, words: TaskWords): Allowed<'tooLong'> {
  return writePlanTask(here.doc, words)
}

export function removeTask({ here }: PlanWriter, id: string): void {
  putTaskAway(here.doc, id)
}

/** How a task, or a card's own action, stands; said for all. */
export function sayHowTaskStands({ here }: PlanWriter, id: string, state: TaskState): void {
  sayTaskState(here.doc, id, state)
}

const findings = new WeakMap<OrganisationHere, Map<string, ReadonlySignal<Findings>>>()

/** What was found out about a card's theme. */
export function findingsOf(here: OrganisationHere, card: string): ReadonlySignal<Findings> {
  const ofRoom = findings.get(here) ?? new Map<string, ReadonlySignal<Findings>>()
  findings.set(here, ofRoom)
  const found = ofRoom.get(card) ?? documentSignal(here.doc, (doc) => readFindings(doc, card)).value
  ofRoom.set(card, found)
  return found
}

export function writeFinding({ here }: PlanWriter, finding: Finding): Allowed<'tooLong'> {
  return writeFound(here.doc, finding)
}

export function writeSection(
  { here }: PlanWriter,
  section: PlanSection,
  text: string,
): Allowed<'tooLong'> {
  return writePart(here.doc, section, text)
}

/** A line to begin with, under what stands there. */
export function putIntoSection(writer: PlanWriter, section: PlanSection, line: string): void {
  const text = writer.now.peek().plan.sections[section].trimEnd()
  if (text.split('\n').includes(line)) return
  writeSection(writer, section, text === '' ? line : `${text}\n${line}`)
}

export function addHelpCard({ app, here }: PlanWriter): Allowed<'full'> {
  return addHelp(here.doc, newId(app))
}

export function writeHelpCard({ here }: PlanWriter, words: HelpCardWords): Allowed<'tooLong'> {
  return writeHelp(here.doc, words)
}

export function sayAround({ here }: PlanWriter, id: string, around: WayRound): void {
  sayWayRound(here.doc, id, around)
}

export function removeHelpCard({ here }: PlanWriter, id: string): void {
  putHelpCardAway(here.doc, id)
}

/** What is no day, and a day that has gone, changes nothing. */
export function planReview({ app, here }: PlanWriter, text: string): Allowed<'noDay' | 'past'> {
  const on = parseDate(text)
  if (on === null) return { ok: false, reason: 'noDay' }
  if (on < today(app.ports)) return { ok: false, reason: 'past' }
  setReviewDay(here.doc, on)
  return { ok: true }
}

/** The day, and a neutral word: employers read calendars. */
export function reviewFile({ ports }: App, date: IsoDate, title: string): FileFromApp {
  return wholeDayFile(ports, { title, date })
}

/** A day so far on that nobody looks at a plan again. */
export function latestReview({ ports }: App): IsoDate {
  return addMonths(today(ports), 24)
}
