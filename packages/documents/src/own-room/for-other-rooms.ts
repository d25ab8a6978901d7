import type { OwnRoom } from '#domain'
import type { Doc } from 'yjs'

import { readDegrees } from '../measurement/degrees.ts'
import { readOwnCards } from '../organisation/silence.ts'
import { roundOf } from '../room/stranger.ts'
import { readPreparation } from './preparation.ts'

// What lies in her own room under the first id of another:
// prep/<room>/<round>  prepNote/<room>/<round>/<item>  degrees/<room>/<measurement>  cards/<room>/<round>

/** What is empty is not here. */
export function readForOtherRooms(doc: Doc): Pick<OwnRoom, 'prepared' | 'measured' | 'inSilence'> {
  const names = [...doc.share.keys()].toSorted()
  return {
    prepared: readPrepared(doc, names),
    measured: readMeasured(doc, names),
    inSilence: readInSilence(doc, names),
  }
}

function readPrepared(doc: Doc, names: readonly string[]): OwnRoom['prepared'] {
  return placesIn(names, ['prep', 'prepNote']).flatMap(([group, name]) => {
    const round = roundOf(Number(name))
    if (round === null) return []
    const { ratings, notes } = readPreparation(doc, { roomId: group, round })
    const isEmpty = Object.keys(ratings).length + Object.keys(notes).length === 0
    return isEmpty ? [] : [{ group, round, ratings, notes }]
  })
}

function readMeasured(doc: Doc, names: readonly string[]): OwnRoom['measured'] {
  return placesIn(names, ['degrees']).flatMap(([group, measurement]) => {
    const degrees = readDegrees(doc, { roomId: group, measurement })
    return Object.keys(degrees).length === 0 ? [] : [{ group, measurement, degrees }]
  })
}

function readInSilence(doc: Doc, names: readonly string[]): OwnRoom['inSilence'] {
  return placesIn(names, ['cards']).flatMap(([organisation, name]) => {
    const round = roundOf(Number(name))
    if (round === null) return []
    const cards = readOwnCards(doc, { roomId: organisation, round }).cards.map(({ text }) => text)
    return cards.length === 0 ? [] : [{ organisation, round, cards }]
  })
}

/** Each room and round once, however many names lie under it. */
function placesIn(
  names: readonly string[],
  kinds: readonly string[],
): readonly (readonly [room: string, name: string])[] {
  const places = new Map<string, readonly [string, string]>()
  for (const path of names) {
    const [kind, room, name] = path.split('/')
    if (kind === undefined || room === undefined || name === undefined) continue
    if (kinds.includes(kind)) places.set(`${room}/${name}`, [room, name])
  }
  return [...places.values()]
}
