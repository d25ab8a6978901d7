import { effect, untracked } from '@preact/signals'

import { base64urlToBytes, bytesToBase64url } from '#crypto'
import { announceSeminar, carryBackgrounds, chooseThemes, keepResult } from '#documents'
import {
  fewestAnswers,
  isAnythingTold,
  isSameResult,
  levels,
  mayAsk,
  mayOpenTo,
  mostInSeminar,
  seminarResult,
  type Allowed,
  type AskedTheme,
} from '#domain'
import {
  closeUrn,
  openUrn,
  revealUrn,
  urnStatus,
  type RevealDoubt,
  type Urn,
  type UrnStatus,
} from '#urn'

import type { App } from '../app.ts'
import { today } from '../calendar.ts'
import { mayWrite } from '../organisation.ts'
import { problemByCode, type ProblemName } from '../problems.ts'
import { urnNameOf } from './asked.ts'
import type { SeminarHere, UrnToRun } from './seminars.ts'

export type Done = { readonly ok: true } | { readonly ok: false; readonly problem: ProblemName }

const done: Done = { ok: true }

export type SeminarStatus = UrnStatus

/** From now on they stand: who takes part reads them as they are now. */
export async function ask(
  { doc, link, room }: SeminarHere,
  themes: readonly AskedTheme[],
): Promise<Allowed<'none' | 'tooMany'>> {
  const allowed = mayAsk(themes.length)
  if (!allowed.ok) return allowed
  const { lastDay } = room.peek()
  const urnId = await urnNameOf({ roomId: link.roomId, lastDay, themes })
  chooseThemes(doc, { urnId, themes })
  return allowed
}

/** Opens it to everybody who has come in. What is promised then is never loosened. */
export async function openSeminar(
  app: App,
  here: SeminarHere,
  run: UrnToRun = here.judged,
): Promise<Done> {
  if (!mayOpenTo(run.entered().length)) return { ok: false, problem: 'urnTerms' }
  return openToAll(app, here, run)
}

/** The relay keeps the longest list there is: of two who open at once both announce what it has. */
async function openToAll(app: App, here: SeminarHere, run: UrnToRun): Promise<Done> {
  const terms = run.terms.peek()
  if (terms === null) return { ok: false, problem: 'urnTerms' }
  const { urnId, slots } = terms
  const voters = votersNow(run)
  const announced = await openUrn(app.ports, here.link, {
    urnId: bytesOf(urnId),
    slots,
    minimum: fewestAnswers,
    lastDay: here.room.peek().lastDay,
    voters: voters.map(bytesOf),
  })
  if (announced.state === 'offline') return { ok: false, problem: 'offlineRound' }
  if (announced.state === 'refused') {
    // Another who was there at the same moment had more letters: hers is announced, and ours grows from it.
    const isOthers = announced.code === 'urn-exists'
    return isOthers ? done : { ok: false, problem: problemByCode[announced.code] }
  }
  const bytes = bytesToBase64url(announced.announcement)
  announceSeminar(here.doc, { urnId, voters: voters.length, bytes })
  return done
}

/** Those who can answer already come first: the list only grows. */
function votersNow({ urn, entered }: UrnToRun): readonly string[] {
  const listed = (urn.peek()?.voters ?? []).map((key) => bytesToBase64url(key))
  const known = new Set(listed)
  return [...listed, ...entered().filter((key) => !known.has(key))].slice(0, mostInSeminar)
}

const shortestPauseMs = 3000
const pauseForEachMs = 20

/** For as long as the page is open: who comes late gets a place by herself, several at a time. */
export function letInLate(app: App, here: SeminarHere, run: UrnToRun = here.judged): () => void {
  let cancel: (() => void) | null = null
  let isStopped = false
  const isBehind = () => {
    const listed = run.urn.value?.voters.length ?? mostInSeminar
    const isOpen = run.terms.value?.isOver === false
    return isOpen && listed < mostInSeminar && run.entered().length > listed
  }
  const consider = () => {
    if (!isBehind() || cancel !== null || isStopped) return
    // A thousand names are 43 kB to everybody: the more there are, the more are told together.
    const listed = run.urn.peek()?.voters.length ?? 0
    cancel = app.ports.clock.schedule(shortestPauseMs + pauseForEachMs * listed, () => {
      void openToAll(app, here, run).then(() => {
        cancel = null
        untracked(consider)
      })
    })
  }
  const stop = effect(consider)
  return () => {
    isStopped = true
    stop()
    cancel?.()
  }
}

/** For good: after this no answer is changed, and none comes in. */
export async function endSeminar(
  app: App,
  here: SeminarHere,
  run: UrnToRun = here.judged,
): Promise<Done> {
  const urn = run.urn.peek()
  if (urn === null) return done
  const status = await closeUrn(app.ports, here.link, urn)
  if (status.state === 'closed') return done
  const problem = status.state === 'refused' ? problemByCode[status.code] : 'offlineRound'
  return { ok: false, problem }
}

const askAgainMs = 8000

/** Asks how many have answered, now and again, until it is stopped. */
export function watchSeminar(
  app: App,
  { link }: SeminarHere,
  { urn, hear }: { readonly urn: Urn; readonly hear: (status: UrnStatus) => void },
): () => void {
  let cancel: () => void = () => undefined
  let isStopped = false
  const look = async () => {
    const status = await urnStatus(app.ports, link, urn)
    if (isStopped) return
    hear(status)
    cancel = app.ports.clock.schedule(askAgainMs, () => void look())
  }
  void look()
  return () => {
    isStopped = true
    cancel()
  }
}

/**
 * other-result: what the answers give is not what stands in the room; somebody wrote it by hand.
 * no-level: an answer was none that can be given.
 */
type SeminarDoubt = RevealDoubt | 'other-result' | 'no-level'

export type SeminarRevealed =
  | { readonly state: 'revealed'; readonly doubts: readonly SeminarDoubt[] }
  | { readonly state: 'open' }
  | { readonly state: 'failed'; readonly problem: ProblemName }

/**
 * Opens a closed urn and keeps what is told of it in the room, so that everybody sees the same. The answers
 * themselves are let go of: no document holds them. Each editor's device works it out anew.
 */
export async function revealSeminar(app: App, here: SeminarHere): Promise<SeminarRevealed> {
  const [asked, urn] = [here.asked.peek(), here.urn.peek()]
  if (asked === null || urn === null) return { state: 'open' }
  const revealed = await revealUrn(app.ports, { link: here.link, urn })
  if (revealed.state === 'still-open') return { state: 'open' }
  if (revealed.state === 'offline') return { state: 'failed', problem: 'offlineRound' }
  if (revealed.state === 'refused') {
    return { state: 'failed', problem: problemByCode[revealed.code] }
  }
  const own = seminarResult(asked.themes, revealed)
  keepResult(here.doc, asked.urnId, own)
  const isSame = asked.result === null || isSameResult(asked.result, own)
  const isStrange = revealed.slots.some((slot) => slot?.some((value) => value >= levels.length))
  return {
    state: 'revealed',
    doubts: [
      ...revealed.doubts,
      ...(isStrange ? (['no-level'] as const) : []),
      ...(isSame ? [] : (['other-result'] as const)),
    ],
  }
}

/** Lays it beside the themes in the organisation's room. What people have placed there stays as it is. */
export function carryResult(app: App, here: SeminarHere): boolean {
  const result = here.asked.peek()?.result ?? null
  const { organisation } = here
  if (result === null || !isAnythingTold(result) || !mayWrite(organisation)) return false
  const { title } = here.room.peek()
  carryBackgrounds(organisation.doc, { title, on: today(app.ports), themes: result.themes })
  return true
}

function bytesOf(text: string): Uint8Array {
  return base64urlToBytes(text) ?? new Uint8Array()
}
