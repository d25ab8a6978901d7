import type { ReadonlySignal } from '@preact/signals'
import type { Doc } from 'yjs'

import { bytesToBase64url } from '#crypto'
import {
  importThemes,
  layTheme,
  putThemeUnder,
  rateTheme,
  readBackgrounds,
  readThemes,
  removeTheme,
  sayImportant,
  takeCandidate,
  wordTheme as word,
  type ThemeBackground,
} from '#documents'
import {
  readSurvey,
  type Allowed,
  type CandidateTheme,
  type Level,
  type ReadSurvey,
  type SurveyTheme,
  type Theme,
} from '#domain'

import type { App } from './app.ts'
import { documentSignal } from './document-signal.ts'
import type { OrganisationHere } from './organisation.ts'

const signals = new WeakMap<Doc, ReadonlySignal<readonly Theme[]>>()

/** The themes on the table, as they are for everybody in the room. */
export function themesIn({ doc }: OrganisationHere): ReadonlySignal<readonly Theme[]> {
  const themes = signals.get(doc) ?? documentSignal(doc, readThemes).value
  signals.set(doc, themes)
  return themes
}

const backgrounds = new WeakMap<Doc, ReadonlySignal<ReadonlyMap<string, ThemeBackground>>>()

/** What a seminar told of each theme, where somebody has laid it beside them. */
export function backgroundsIn({
  doc,
}: OrganisationHere): ReadonlySignal<ReadonlyMap<string, ThemeBackground>> {
  const known = backgrounds.get(doc) ?? documentSignal(doc, readBackgrounds).value
  backgrounds.set(doc, known)
  return known
}

/** What takes back the last thing that was done to a theme at this page; null when there is nothing. */
const lastActs = new WeakMap<Doc, () => void>()

export function undoLast({ doc }: OrganisationHere): boolean {
  const undo = lastActs.get(doc)
  lastActs.delete(doc)
  undo?.()
  return undo !== undefined
}

export function addTheme(
  app: App,
  { doc }: OrganisationHere,
  text: string,
): Allowed<'empty' | 'tooLong' | 'full'> {
  const id = newId(app)
  const answer = layTheme(doc, { id, text })
  if (answer.ok) lastActs.set(doc, () => removeTheme(doc, id, true))
  return answer
}

export function wordTheme(
  { doc }: OrganisationHere,
  id: string,
  text: string,
): Allowed<'empty' | 'tooLong'> {
  return word(doc, { id, text })
}

export function takeTheme(
  { doc }: OrganisationHere,
  candidate: CandidateTheme,
  isTaken: boolean,
): Allowed<'full'> {
  return takeCandidate(doc, candidate, isTaken)
}

/** Somebody says that two are one. */
export function putUnder({ doc }: OrganisationHere, id: string, other: string): void {
  putThemeUnder(doc, id, other)
  lastActs.set(doc, () => putThemeUnder(doc, id, null))
}

/** Out again by itself, with what had been put under it. */
export function takeOut({ doc }: OrganisationHere, id: string, from: string): void {
  putThemeUnder(doc, id, null)
  lastActs.set(doc, () => putThemeUnder(doc, id, from))
}

export function dropTheme({ doc }: OrganisationHere, id: string): void {
  removeTheme(doc, id, true)
  lastActs.set(doc, () => removeTheme(doc, id, false))
}

export function rate({ doc }: OrganisationHere, id: string, rating: Level): void {
  rateTheme(doc, id, rating)
}

export function setImportant({ doc }: OrganisationHere, id: string, isImportant: boolean): void {
  sayImportant(doc, id, isImportant)
}

/** Fifty times what a survey's themes take. */
const mostFileBytes = 1_000_000

/** Reads a survey that stays on this device until she has seen what would go in. */
export async function readSurveyFile(file: {
  readonly sizeBytes: number
  read(): Promise<Uint8Array | null>
}): Promise<ReadSurvey> {
  if (file.sizeBytes > mostFileBytes) return { ok: false, reason: 'tooLong' }
  const bytes = await file.read()
  return bytes === null ? { ok: false, reason: 'empty' } : readSurvey(textInFile(bytes))
}

/**
 * Spreadsheets save as UTF-8, with a mark before it or without; older ones in the letters of Windows; and
 * as "Unicode text" in UTF-16, always with its mark.
 */
function textInFile(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

export function takeInSurvey(
  app: App,
  { doc }: OrganisationHere,
  themes: readonly SurveyTheme[],
): Allowed<'full'> {
  return importThemes(
    doc,
    themes.map((theme) => ({ ...theme, id: newId(app) })),
  )
}

function newId({ ports }: App): string {
  return bytesToBase64url(ports.random.bytes(9))
}
