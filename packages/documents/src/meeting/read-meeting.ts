import {
  countDots,
  mostTimerMs,
  parsePhase,
  parsePlace,
  suggestedBy,
  suggestedByLaid,
  setTimer,
  minutesFor,
  themeNow,
  themeQuestions,
  themesAmong,
  type DotsOnTable,
  type Meeting,
  type MeetingLength,
  type Phase,
  type Placed,
  type ThemeNotes,
  type Timer,
  type TurnsHad,
} from '#domain'
import type { Doc } from 'yjs'

import { readLaid } from '../group/laid.ts'
import { groupIn } from '../group/read-group.ts'
import { readUrnRound } from '../group/urn.ts'
import { countOf, fieldsOf, inOrder, textOf } from '../room/stranger.ts'
import { readAtClosing } from './at-closing.ts'
import { inRound } from './in-round.ts'
import { readLength } from './length.ts'

/** The meeting of the round they are in, unless another is asked for. */
export function readMeeting(doc: Doc, round: number = groupIn(doc).round): Meeting {
  const { areDotsShown, ...frame } = readFrame(doc, round)
  const topic = topicOf(frame)
  return {
    ...frame,
    round,
    had: topic === null ? new Map() : readTurns(doc, round, topic),
    dots: readDots(doc, round, areDotsShown),
    themes: chosenThemes(doc, round),
    laidAside: laidAsideIn(doc, round),
    ...readMap(doc, round),
    placed: new Map(
      inRound(doc, 'places', round).flatMap(([item, value]) => readPlaced(item, value)),
    ),
    notes: readThemeNotes(doc, round),
  }
}

/** What the picture of a round suggests, or what lies on the table; of a closed round, as it closed. */
function readMap(doc: Doc, round: number): Pick<Meeting, 'suggested' | 'brought'> {
  const group = groupIn(doc)
  const { picture } = readUrnRound(doc, round)
  if (picture !== null) return { suggested: suggestedBy(picture), brought: null }
  if (group.round !== round) {
    return { suggested: readAtClosing(doc, round)?.suggested ?? new Map(), brought: null }
  }
  const laid = group.mode === 'open' ? readLaid(doc) : []
  if (laid.length === 0) return { suggested: new Map(), brought: null }
  const brought = new Set(laid.map(({ item }) => item.id))
  return { suggested: suggestedByLaid(laid), brought }
}

interface Frame {
  readonly length: MeetingLength
  readonly phase: Phase | null
  readonly theme: string | null
  readonly timer: Timer
  readonly silence: Timer | null
  readonly isStopped: boolean
  readonly areDotsShown: boolean
}

export function readFrame(doc: Doc, round: number): Frame {
  const said = new Map(inRound(doc, 'meeting', round))
  const length = readLength(doc, round)
  const phase = parsePhase(said.get('phase'))
  return {
    length,
    phase,
    theme: themeNow(chosenThemes(doc, round), textOf(said.get('theme'))),
    timer:
      parseTimer(said.get('timer')) ?? setTimer(phase === null ? 0 : minutesFor[length][phase]),
    silence: parseTimer(said.get('silence')),
    isStopped: said.get('stopped') === true,
    areDotsShown: said.get('dotsShown') === true,
  }
}

/** What turns are counted in: each theme by itself, and each other step. */
export function topicOf({ phase, theme }: Pick<Frame, 'phase' | 'theme'>): string | null {
  return phase === 'themes' && theme !== null ? `themes.${theme}` : phase
}

export function readTurns(doc: Doc, round: number, topic: string): TurnsHad {
  return new Map(
    inRound(doc, 'turns', round).flatMap(([key, value]) => {
      const count = countOf(value)
      const isHere = key.startsWith(`${topic}/`)
      return isHere && count !== null ? [[key.slice(topic.length + 1), count] as const] : []
    }),
  )
}

function parseTimer(value: unknown): Timer | null {
  const { leftMs, since } = fieldsOf(value)
  const left = countOf(leftMs)
  if (left === null || left > mostTimerMs) return null
  return { leftMs: left, since: countOf(since) }
}

function readDots(doc: Doc, round: number, areShown: boolean): DotsOnTable {
  const laid = inRound(doc, 'dotsLaid', round).filter(([, value]) => value === true)
  const hands = areShown ? inRound(doc, 'dots', round).map(([, value]) => textsOf(value)) : []
  return { areShown, laid: laid.length, arrived: hands.length, byItem: countDots(hands) }
}

export function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}

export function chosenThemes(doc: Doc, round: number): readonly string[] {
  const chosen = inRound(doc, 'themes', round).filter(([, order]) => countOf(order) !== null)
  return themesAmong(inOrder(chosen, (order) => order).map(([item]) => item))
}

function laidAsideIn(doc: Doc, round: number): readonly string[] {
  return inRound(doc, 'themes', round).flatMap(([item, order]) => (order === false ? [item] : []))
}

function readPlaced(item: string, value: unknown): readonly (readonly [string, Placed])[] {
  const { place, by } = fieldsOf(value)
  const parsed = parsePlace(place)
  return parsed === null ? [] : [[item, { place: parsed, by: textOf(by) || null }]]
}

function readThemeNotes(doc: Doc, round: number): Meeting['notes'] {
  const prefix = `theme/${String(round)}/`
  const notes = new Map<string, ThemeNotes>()
  for (const name of doc.share.keys()) {
    const [item = '', asked] = name.startsWith(prefix) ? name.slice(prefix.length).split('/') : []
    const question = themeQuestions.find((known) => known === asked)
    if (question === undefined) continue
    const known = notes.get(item) ?? { meaning: '', place: '', move: '' }
    notes.set(item, { ...known, [question]: doc.getText(name).toJSON() })
  }
  return notes
}
