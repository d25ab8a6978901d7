import {
  mayAsk,
  parseCandidate,
  parseToldAnswers,
  standingChoice,
  type Asked,
  type AskedTheme,
  type Seminar,
  type SeminarResult,
  type ToldTheme,
} from '#domain'
import type { Doc } from 'yjs'

import { change, markKind, readAs } from '../room/kind.ts'
import type { Reading } from '../room/reading.ts'
import { countOf, fieldsOf, mapOf, textOf } from '../room/stranger.ts'

// meta        kind: seminar, version: 1
// seminar     title, lastDay
// naming      urnId, and answered once it has ended      each written once
// namesHidden what a named theme is known by → true
// chosen      the urn's name → [{ id, text, candidate }]      written once; one for each choice that was made
// announced   the urn's name/how many voters → the announcement      of one urn the first and the largest are kept
// results     the urn's name → { answered, themes: { id → { success, importance } } }      written once
//
// No answer and nobody's name stands here.

export function createSeminar(
  doc: Doc,
  { title, lastDay }: Pick<Seminar, 'title' | 'lastDay'>,
): void {
  markKind(doc, 'seminar')
  change(doc, () => {
    const seminar = mapOf(doc, 'seminar')
    if (seminar.has('title')) return
    seminar.set('title', title.trim())
    seminar.set('lastDay', lastDay)
  })
}

export function readSeminar(doc: Doc): Reading<Seminar> {
  return readAs(doc, 'seminar', (known) => ({
    title: textOf(mapOf(known, 'seminar').get('title')),
    lastDay: countOf(mapOf(known, 'seminar').get('lastDay')) ?? 0,
    naming: readNaming(known),
    asked: standingChoice(readChoices(known)),
  }))
}

function readNaming(doc: Doc): Seminar['naming'] {
  const naming = mapOf(doc, 'naming')
  const urnId = textOf(naming.get('urnId'))
  if (!isUrnId.test(urnId)) return null
  const hidden = [...mapOf(doc, 'namesHidden').entries()]
  return {
    urnId,
    announcements: readAnnounced(doc, urnId),
    answered: countOf(naming.get('answered')),
    hidden: new Set(hidden.flatMap(([key, isHidden]) => (isHidden === true ? [key] : []))),
  }
}

/** The urn's name follows from the room: two who ask at once ask the same. */
export function askForNames(doc: Doc, urnId: string): void {
  const naming = mapOf(doc, 'naming')
  if (!naming.has('urnId')) change(doc, () => naming.set('urnId', urnId))
}

/** The words themselves stand in no document: whoever may reads them in the urn. */
export function endNaming(doc: Doc, answered: number): void {
  const naming = mapOf(doc, 'naming')
  if (!naming.has('answered')) change(doc, () => naming.set('answered', answered))
}

/** Off the wall, or back on it. */
export function hideName(doc: Doc, key: string, isHidden: boolean): void {
  const hidden = mapOf(doc, 'namesHidden')
  if ((hidden.get(key) === true) === isHidden) return
  change(doc, () => {
    if (isHidden) hidden.set(key, true)
    else hidden.delete(key)
  })
}

function readChoices(doc: Doc): readonly Asked[] {
  return [...mapOf(doc, 'chosen').entries()].flatMap(([urnId, value]) => {
    const themes = parseThemes(value)
    if (themes === null || !isUrnId.test(urnId)) return []
    const [announcements, result] = [readAnnounced(doc, urnId), readResult(doc, urnId)]
    return [{ urnId, themes, announcements, result }]
  })
}

/** 16 bytes in base64url. */
const isUrnId = /^[\w-]{22}$/u

/** Null unless all of it is sound: slots are counted by places. */
function parseThemes(value: unknown): readonly AskedTheme[] | null {
  if (!Array.isArray(value) || !mayAsk(value.length).ok) return null
  const themes = value.map((one: unknown) => {
    const { id, text, candidate } = fieldsOf(one)
    return { id: textOf(id), text: textOf(text), candidate: parseCandidate(candidate) }
  })
  const isSound = ({ id, text, candidate }: AskedTheme) =>
    id !== '' && (text !== '' || candidate !== null)
  const isEachAnother = new Set(themes.map(({ id }) => id)).size === themes.length
  return isEachAnother && themes.every(isSound) ? themes : null
}

/** The urn's name follows from the themes: the same choice made twice is one. */
export function chooseThemes(doc: Doc, { urnId, themes }: Pick<Asked, 'urnId' | 'themes'>): void {
  const chosen = mapOf(doc, 'chosen')
  if (chosen.has(urnId)) return
  const copy = themes.map(({ id, text, candidate }) => ({ id, text, candidate }))
  change(doc, () => chosen.set(urnId, copy))
}

/** With the fewest voters first. */
function readAnnounced(doc: Doc, urnId: string): readonly string[] {
  return [...mapOf(doc, 'announced').entries()]
    .filter(([name]) => name.startsWith(`${urnId}/`))
    .toSorted(([one], [other]) => votersIn(one) - votersIn(other))
    .map(([, bytes]) => textOf(bytes))
    .filter((bytes) => bytes !== '')
}

function votersIn(name: string): number {
  return Number(name.split('/')[1])
}

/** A thousand voters are 43 kB: of those in between none is kept. */
export function announceSeminar(
  doc: Doc,
  {
    urnId,
    voters,
    bytes,
  }: { readonly urnId: string; readonly voters: number; readonly bytes: string },
): void {
  const all = mapOf(doc, 'announced')
  const counts = [...all.keys()].filter((name) => name.startsWith(`${urnId}/`)).map(votersIn)
  if (counts.some((count) => count >= voters)) return
  const first = Math.min(...counts)
  change(doc, () => {
    for (const count of counts) if (count !== first) all.delete(`${urnId}/${String(count)}`)
    all.set(`${urnId}/${String(voters)}`, bytes)
  })
}

function readResult(doc: Doc, urnId: string): SeminarResult | null {
  const kept = mapOf(doc, 'results').get(urnId)
  if (kept === undefined) return null
  const { answered, themes } = fieldsOf(kept)
  return { answered: countOf(answered) ?? 0, themes: parseToldThemes(themes) }
}

function parseToldThemes(value: unknown): SeminarResult['themes'] {
  const told = Object.entries(fieldsOf(value)).flatMap(([id, theme]) => {
    const parsed = parseToldTheme(theme)
    return parsed === null ? [] : [[id, parsed] as const]
  })
  return Object.fromEntries(told)
}

export function parseToldTheme(value: unknown): ToldTheme | null {
  const [success, importance] = [fieldsOf(value)['success'], fieldsOf(value)['importance']].map(
    (axis) => parseToldAnswers(fieldsOf(axis)['band'], fieldsOf(axis)['tenths']),
  )
  return success && importance ? { success, importance } : null
}

/** The first that is kept stands: what comes later does not change it. */
export function keepResult(doc: Doc, urnId: string, { answered, themes }: SeminarResult): void {
  const results = mapOf(doc, 'results')
  if (results.has(urnId)) return
  const copy = Object.entries(themes).map(([id, theme]) => [id, copyOfTold(theme)] as const)
  change(doc, () => results.set(urnId, { answered, themes: Object.fromEntries(copy) }))
}

export function copyOfTold({ success, importance }: ToldTheme) {
  return { success: { ...success }, importance: { ...importance } }
}
