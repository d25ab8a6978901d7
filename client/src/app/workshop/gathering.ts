import { effect, type ReadonlySignal } from '@preact/signals'

import { bytesToBase64url } from '#crypto'
import {
  askForDots as ask,
  dropCluster as dropC,
  dropDecision as dropD,
  makeCluster as make,
  putInCluster as put,
  readGathering,
  setAside as aside,
  showOnWall as onWall,
  showWorkshopDots as show,
  takeInHand,
  takeInProposal,
  writeDecision as write,
} from '#documents'
import {
  isTooLong,
  mayLayDot,
  readTableNumber,
  type Allowed,
  type Gathering,
  type TableTopic,
} from '#domain'

import type { App } from '../app.ts'
import { documentSignal } from '../document-signal.ts'
import { atWorkshop, changeAtWorkshop, newHand } from './at-workshop.ts'
import type { OwnHand } from './parse-at-workshop.ts'
import { putWhenPossible } from './put.ts'
import { tablesIn } from './tables.ts'
import type { WorkshopHere } from './workshop.ts'

const known = new WeakMap<WorkshopHere, ReadonlySignal<Gathering>>()

export function gatheringIn(here: WorkshopHere): ReadonlySignal<Gathering> {
  const gathering = known.get(here) ?? documentSignal(here.doc, readGathering).value
  known.set(here, gathering)
  return gathering
}

export function setAside({ doc }: WorkshopHere, id: string, isAside: boolean): void {
  aside(doc, id, isAside)
}

export function makeCluster(
  app: App,
  { doc }: WorkshopHere,
  name: string,
): Allowed<'full' | 'tooLong' | 'empty'> {
  if (name.trim() === '') return { ok: false, reason: 'empty' }
  return make(doc, { id: newId(app), name: name.trim() })
}

export function nameCluster(
  { doc }: WorkshopHere,
  id: string,
  name: string,
): Allowed<'full' | 'tooLong'> {
  return make(doc, { id, name })
}

export function dropCluster({ doc }: WorkshopHere, id: string): void {
  dropC(doc, id)
}

export function putInCluster({ doc }: WorkshopHere, id: string, cluster: string | null): void {
  put(doc, id, cluster)
}

export function askForDots({ doc }: WorkshopHere): void {
  ask(doc)
}

export function showDots({ doc }: WorkshopHere): void {
  show(doc)
}

export function showOnWall({ doc }: WorkshopHere, isShown: boolean): void {
  onWall(doc, isShown)
}

export function decide(
  app: App,
  { doc }: WorkshopHere,
  decision: { readonly text: string; readonly who: string },
): Allowed<'empty' | 'tooLong' | 'full'> {
  if (isTooLong('name', decision.who.trim())) return { ok: false, reason: 'tooLong' }
  return write(doc, { id: newId(app), ...decision })
}

export function dropDecision({ doc }: WorkshopHere, id: string): void {
  dropD(doc, id)
}

export interface ForSomebody {
  readonly topic: TableTopic
  readonly text: string
  /** As it stands in its field; empty for nobody's table. */
  readonly table: string
}

/** For those without a phone: as if it had come in a letter. */
export function enterProposal(
  app: App,
  here: WorkshopHere,
  { topic, text, table }: ForSomebody,
): Allowed<'empty' | 'tooLong' | 'noSuchTable'> {
  if (text.trim() === '') return { ok: false, reason: 'empty' }
  if (isTooLong('clause', text.trim())) return { ok: false, reason: 'tooLong' }
  const read = readTableNumber(table, tablesIn(here).peek()?.count ?? 0)
  if (table.trim() !== '' && !read.ok) return { ok: false, reason: 'noSuchTable' }
  const proposal = { id: newId(app), topic, text: text.trim(), n: 1 }
  takeInProposal(here.doc, { ...proposal, table: read.ok ? read.table : null })
  return { ok: true }
}

/** Dots of somebody without a phone, once they are shown. */
export function enterDots(app: App, { doc }: WorkshopHere, on: readonly string[]): void {
  const { round } = readGathering(doc).dots
  takeInHand(doc, { hand: newHand(app), round, on })
}

/** This device's own, in the round they are in. */
export function ownDots(app: App, here: WorkshopHere): OwnHand {
  const { round } = gatheringIn(here).value.dots
  const { dots } = atWorkshop(app, here).value
  return dots.round === round ? dots : { hand: '', round, on: [], isLaid: false, hasGone: false }
}

export function turnDot(
  app: App,
  here: WorkshopHere,
  { id, isOn }: { readonly id: string; readonly isOn: boolean },
): Allowed<'noneLeft'> {
  const own = ownDots(app, here)
  const others = own.on.filter((one) => one !== id)
  const answer = isOn ? mayLayDot(others) : ({ ok: true } as const)
  if (answer.ok) keep(app, here, { ...own, on: isOn ? [...others, id] : others })
  return answer
}

/** She is done; until they are shown she can take them up again. Nothing of it leaves the device. */
export function layDots(app: App, here: WorkshopHere, isLaid: boolean): void {
  keep(app, here, { ...ownDots(app, here), isLaid })
}

function keep(app: App, here: WorkshopHere, own: OwnHand): void {
  const hand = own.hand || newHand(app)
  void changeAtWorkshop(app, here, { dots: { ...own, hand } })
}

const following = new WeakSet<WorkshopHere>()

/** When the dots are shown this device sends its own, once; also when it wakes later. */
export function sendOwnDots(app: App, here: WorkshopHere): void {
  if (following.has(here)) return
  following.add(here)
  let isGoing = false
  effect(() => {
    const { stage, round } = gatheringIn(here).value.dots
    const { hand, on, hasGone } = ownDots(app, here)
    if (stage !== 'shown' || on.length === 0 || hasGone || isGoing) return
    isGoing = true
    const letter = { kind: 'dots', hand, round, on } as const
    void putWhenPossible(app, here, { about: `dots/${String(round)}/${hand}`, letter }).then(
      (how) => {
        isGoing = false
        const now = ownDots(app, here)
        if (how === 'kept' && now.hand === hand) keep(app, here, { ...now, hasGone: true })
      },
    )
  })
}

function newId({ ports }: App): string {
  return bytesToBase64url(ports.random.bytes(6))
}
