import {
  parseDate,
  parseTime,
  talkKinds,
  type AgreementField,
  type AgreementRecord,
  type DialogueRecords,
  type IsoDate,
  type NextTalk,
  type PointRecord,
  type TalkKind,
  type Wording,
} from '#domain'
import { Map as SharedMap, type Doc } from 'yjs'

import {
  countOf,
  fieldsOf,
  inOrder,
  mapOf,
  roundOf,
  sharedTextOf,
  textOf,
} from '../room/stranger.ts'
import { sayingsIn } from './read-sayings.ts'
import { parseSide } from './side.ts'

export function readRecords(doc: Doc): DialogueRecords {
  const names = mapOf(doc, 'names')
  return {
    points: [...readPoints(doc), ...readTraces(doc)],
    agreements: readAgreements(doc),
    talks: byRound(doc, 'talks', parseTalk),
    kinds: byRound(doc, 'kinds', (value) => talkKinds.find((kind) => kind === value) ?? null),
    closed: byRound(doc, 'closed', (value) => parseDate(textOf(value))),
    names: { leader: textOf(names.get('leader')), nearest: textOf(names.get('nearest')) },
    madeBy: parseSide(mapOf(doc, 'notes').get('madeBy')) ?? 'leader',
    isLeaderNew: mapOf(doc, 'notes').get('leaderIsNew') === true,
    calendarId: textOf(mapOf(doc, 'notes').get('calendarId')),
  }
}

function readPoints(doc: Doc): readonly PointRecord[] {
  const withdrawn = mapOf(doc, 'withdrawn')
  const standing = [...mapOf(doc, 'points').entries()].filter(([id]) => !withdrawn.has(id))
  return inOrder(standing, (value) => fieldsOf(value)['order']).flatMap(([id, value]) => {
    const { text } = fieldsOf(value)
    const place = placeOf(value)
    return place === null ? [] : [{ id, ...place, text: textOf(text), isWithdrawn: false }]
  })
}

function readTraces(doc: Doc): readonly PointRecord[] {
  return [...mapOf(doc, 'withdrawn').entries()].flatMap(([id, value]) => {
    const place = placeOf(value)
    return place === null ? [] : [{ id, ...place, text: '', isWithdrawn: true }]
  })
}

function placeOf(value: unknown): Pick<PointRecord, 'by' | 'round'> | null {
  const by = parseSide(fieldsOf(value)['by'])
  const round = roundOf(fieldsOf(value)['round'])
  return by === null || round === null ? null : { by, round }
}

function readAgreements(doc: Doc): readonly AgreementRecord[] {
  const written = [...mapOf(doc, 'agreements').entries()].flatMap(([id, value]) =>
    value instanceof SharedMap ? [[id, value as SharedMap<unknown>] as const] : [],
  )
  const sayings = sayingsIn(doc)
  return inOrder(written, (agreement) => agreement.get('order')).flatMap(([id, agreement]) => {
    const round = roundOf(agreement.get('round'))
    if (round === null) return []
    return [{ id, round, ...wordingOf(agreement), sayings: sayings.get(id) ?? [] }]
  })
}

export function wordingOf(agreement: SharedMap<unknown>): Wording {
  const field = (name: AgreementField) => sharedTextOf(agreement.get(name))?.toJSON() ?? ''
  return {
    what: field('what'),
    who: field('who'),
    when: field('when'),
    followUp: field('followUp'),
  }
}

function parseTalk(value: unknown): NextTalk {
  const fields = fieldsOf(value)
  if (fields['none'] === true) return 'none'
  const date = parseDate(textOf(fields['date']))
  const time = parseTime(textOf(fields['time']))
  return date && time ? { date, time, moved: countOf(fields['moved']) ?? 0 } : null
}

function byRound<Value extends NextTalk | IsoDate | TalkKind>(
  doc: Doc,
  name: string,
  parse: (value: unknown) => Value | null,
): ReadonlyMap<number, Value> {
  const found = [...mapOf(doc, name).entries()].flatMap(([key, value]) => {
    const round = /^[1-9]\d{0,5}$/.test(key) ? Number(key) : null
    const parsed = parse(value)
    return round === null || parsed === null ? [] : [[round, parsed] as const]
  })
  return new Map(found)
}
