import {
  parseBand,
  parseDate,
  type AskedItem,
  type ItemBands,
  type Picture,
  type RoundTerms,
  type UrnRound,
} from '#domain'
import type { Doc } from 'yjs'

import { change } from '../room/kind.ts'
import { fieldsOf, inOrder, mapOf, nextPlace, textOf } from '../room/stranger.ts'
import { parseAsked, plainAsked } from './asked.ts'

// A measurement's lie beside them, under its id.

// urnIds          round → the urn's name                       written once, by the host
// voterKeys       round/seat → { urn, key }                    each by the seat it belongs to
// urnTerms        round → { voters, lastDay }                  what the host asked to open; written once
// asked           round → [{ id, key, statement }]             what the slots mean; written once
// announcements   id → { round, order, bytes }                 taken away only where the room has moved
// pictures        round → item id → bands                      written once, when the urn is closed

/** Whose urn it is: that of a meeting's round, by its number, or that of a measurement, by its id. */
export type RoundKey = number | string

export function readUrnRound(doc: Doc, round: RoundKey): UrnRound {
  const urnId = textOf(mapOf(doc, 'urnIds').get(String(round)))
  return {
    urnId,
    voterKeys: readVoterKeys(doc, { round, urnId }),
    terms: parseTerms(mapOf(doc, 'urnTerms').get(String(round))),
    announcements: inOrder(
      mapOf(doc, 'announcements').entries(),
      (value) => fieldsOf(value)['order'],
    )
      .filter(([, value]) => fieldsOf(value)['round'] === round)
      .map(([, value]) => textOf(fieldsOf(value)['bytes'])),
    picture: parsePicture(mapOf(doc, 'pictures').get(String(round))),
  }
}

interface UrnOf {
  readonly round: RoundKey
  readonly urnId: string
}

function readVoterKeys(doc: Doc, { round, urnId }: UrnOf): UrnRound['voterKeys'] {
  const prefix = `${String(round)}/`
  const keys = [...mapOf(doc, 'voterKeys').entries()]
    .filter(([name, value]) => name.startsWith(prefix) && fieldsOf(value)['urn'] === urnId)
    .map(([name, value]) => [name.slice(prefix.length), textOf(fieldsOf(value)['key'])] as const)
  return Object.fromEntries(keys.filter(([, key]) => key !== ''))
}

function parseTerms(value: unknown): RoundTerms | null {
  const { voters, lastDay } = fieldsOf(value)
  const day = parseDate(textOf(lastDay))
  if (!Array.isArray(voters) || day === null) return null
  return { voters: voters.map(textOf), lastDay: day }
}

/** The items of a round that was opened: they stay as they were when it opened. */
export function readAsked(doc: Doc, round: number): readonly AskedItem[] | null {
  return parseAsked(mapOf(doc, 'asked').get(String(round)))
}

function parsePicture(value: unknown): Picture | null {
  const entries = Object.entries(fieldsOf(value))
  if (entries.length === 0) return null
  return Object.fromEntries(
    entries.flatMap(([id, bands]) => {
      const parsed = parseBands(bands)
      return parsed === null ? [] : [[id, parsed]]
    }),
  )
}

function parseBands(value: unknown): ItemBands | null {
  const success = parseBand(fieldsOf(value)['success'])
  const importance = parseBand(fieldsOf(value)['importance'])
  return success === null || importance === null ? null : { success, importance }
}

/** Gives the round its urn's name, so that seats can be entered for it. */
export function nameUrn(doc: Doc, { round, urnId }: UrnOf): void {
  const ids = mapOf(doc, 'urnIds')
  if (!ids.has(String(round))) change(doc, () => ids.set(String(round), urnId))
}

export function enterVoter(
  doc: Doc,
  { round, urnId, seat, key }: UrnOf & { readonly seat: string; readonly key: string },
): void {
  const name = `${String(round)}/${seat}`
  const known = fieldsOf(mapOf(doc, 'voterKeys').get(name))
  if (known['urn'] === urnId && known['key'] === key) return
  change(doc, () => mapOf(doc, 'voterKeys').set(name, { urn: urnId, key }))
}

export interface Opening {
  readonly round: RoundKey
  readonly terms: RoundTerms
  /** Null for a measurement: what it asks follows from its subject. */
  readonly asked: readonly AskedItem[] | null
}

/** What is about to be opened. Who asks again asks for the same, so that it opens once. */
export function beginOpening(doc: Doc, { round, terms, asked }: Opening): void {
  const key = String(round)
  if (mapOf(doc, 'urnTerms').has(key)) return
  change(doc, () => {
    mapOf(doc, 'urnTerms').set(key, { voters: [...terms.voters], lastDay: terms.lastDay })
    if (asked === null) return
    mapOf(doc, 'asked').set(key, plainAsked(asked))
  })
}

/** The relay would not have it: the host may ask for something else. */
export function dropOpening(doc: Doc, round: RoundKey): void {
  if (readUrnRound(doc, round).announcements.length > 0) return
  change(doc, () => {
    mapOf(doc, 'urnTerms').delete(String(round))
    mapOf(doc, 'asked').delete(String(round))
  })
}

/** The urn stayed behind with the room that was left: the round can be opened anew, under another name. */
export function leaveUrnBehind(doc: Doc, { round, urnId }: UrnOf): void {
  const { terms, announcements, picture } = readUrnRound(doc, round)
  if (picture !== null || (terms === null && announcements.length === 0)) return
  const all = mapOf(doc, 'announcements')
  const isOf = (value: unknown) => fieldsOf(value)['round'] === round
  change(doc, () => {
    for (const [id, value] of all.entries()) if (isOf(value)) all.delete(id)
    mapOf(doc, 'urnTerms').delete(String(round))
    mapOf(doc, 'asked').delete(String(round))
    mapOf(doc, 'urnIds').set(String(round), urnId)
  })
}

export function announce(
  doc: Doc,
  { id, round, bytes }: { readonly id: string; readonly round: RoundKey; readonly bytes: string },
): void {
  if (readUrnRound(doc, round).announcements.includes(bytes)) return
  const all = mapOf(doc, 'announcements')
  const order = nextPlace([...all.values()].map((value) => fieldsOf(value)['order']))
  change(doc, () => all.set(id, { round, order, bytes }))
}

/** The first that is kept stands: what comes later does not change it. */
export function keepPicture(doc: Doc, round: number, picture: Picture): void {
  const pictures = mapOf(doc, 'pictures')
  if (pictures.has(String(round))) return
  const copy = Object.entries(picture).map(([id, bands]) => [id, { ...bands }] as const)
  change(doc, () => pictures.set(String(round), Object.fromEntries(copy)))
}
