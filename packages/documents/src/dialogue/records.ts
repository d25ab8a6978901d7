import {
  parseDate,
  talkKinds,
  type DialogueRecords,
  type IsoDate,
  type NextTalk,
  type PointRecord,
  type TalkKind,
} from '#domain'
import type { Doc } from 'yjs'

import { fieldsOf, inOrder, mapOf, roundOf, textOf } from '../room/stranger.ts'
import { readAgreements } from '../agreement/read-agreements.ts'
import { parseTalk } from '../talk/talk.ts'
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
