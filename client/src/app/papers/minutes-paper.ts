import type { WordsOfMany } from '#content'
import {
  parkedAmong,
  placeOf,
  themeQuestions,
  waitsForLeader,
  type AskedItem,
  type Minutes,
  type Movement,
  type ToSendOn,
} from '#domain'

import { dateInWords, timeInWords } from '../calendar.ts'
import { itemInWords } from '../item-words.ts'
import type { Language } from '../language.ts'
import type { Block, Paper } from './paper.ts'
import { agreementTable } from './papers.ts'

interface ToWrite {
  /** What the group is called; empty where it has no name. */
  readonly group: string
  readonly minutes: Minutes
  /** Since the meeting before, as far as the two may be compared. */
  readonly moved: readonly Movement[]
  readonly language: Language
}

/** Themes and where they lie, agreements, what is sent on, and a date. No answers and no dots. */
export function minutesPaperOf(words: WordsOfMany, toWrite: ToWrite): Paper {
  const { group, minutes, language } = toWrite
  const own = words.groupMeeting.minutes
  return {
    title: minutes.closedOn === null ? own.title : own.on(dateInWords(minutes.closedOn, language)),
    isWide: false,
    blocks: [
      ...(group.trim() === '' ? [] : [{ kind: 'text', text: group.trim() } as const]),
      ...themesIn(words, toWrite),
      { kind: 'heading', text: own.agreements },
      ...agreed(words, minutes),
      ...followed(words, minutes),
      ...sentOn(words, minutes),
      { kind: 'heading', text: own.next },
      { kind: 'text', text: nextInWords(words, toWrite) },
      { kind: 'quiet', text: own.noRatings },
    ],
  }
}

function themesIn(words: WordsOfMany, toWrite: ToWrite): readonly Block[] {
  const own = words.groupMeeting
  const { asked, meeting } = toWrite.minutes
  const themes = meeting.themes.flatMap((id) => asked.find((item) => item.id === id) ?? [])
  const parked = parkedAmong(asked, meeting)
  return [
    { kind: 'heading', text: own.minutes.themes },
    ...(themes.length === 0
      ? [{ kind: 'quiet', text: own.minutes.noThemes } as const]
      : themes.flatMap((theme) => themeIn(words, toWrite, theme))),
    ...(parked.length === 0
      ? []
      : [
          { kind: 'quiet', text: own.minutes.parked } as const,
          {
            kind: 'text',
            text: parked.map((item) => itemInWords(item, words).label).join(' · '),
          } as const,
        ]),
  ]
}

function themeIn(
  words: WordsOfMany,
  { minutes: { meeting }, moved }: ToWrite,
  theme: AskedItem,
): readonly Block[] {
  const { fields, tray } = words.priorityMap
  const place = placeOf(theme.id, meeting)
  const { name } = place === 'tray' ? tray : fields[place]
  const movement = moved.find(({ item }) => item === theme.id)
  const { label } = itemInWords(theme, words)
  const { questions } = words.groupMeeting.themes
  const notes = meeting.notes.get(theme.id)
  const written = themeQuestions.flatMap((question) => {
    const text = notes?.[question].trim() ?? ''
    return text === '' ? [] : [`${questions[question]} ${text}`]
  })
  return [
    {
      kind: 'text',
      text:
        movement === undefined
          ? `${label} (${name})`
          : words.groupMeeting.map.movedFrom(label, fields[movement.from].name, name),
    },
    ...written.map((text) => ({ kind: 'quiet', text }) as const),
  ]
}

function agreed(words: WordsOfMany, { agreements }: Minutes): readonly Block[] {
  const own = words.groupMeeting.minutes
  return agreements.length === 0
    ? [{ kind: 'quiet', text: own.noAgreements }]
    : [agreementTable(own.columns, { agreements, blankRows: 0 })]
}

function followed(words: WordsOfMany, minutes: Minutes): readonly Block[] {
  const own = words.groupMeeting
  if (minutes.followed.length === 0) return []
  return [
    { kind: 'heading', text: own.minutes.followed },
    ...minutes.followed.map(
      ({ what, state }) => ({ kind: 'text', text: `${what}: ${own.last.states[state]}` }) as const,
    ),
  ]
}

function sentOn(words: WordsOfMany, { sendOn }: Minutes): readonly Block[] {
  const own = words.groupMeeting.minutes
  return [
    ...listed(
      own.sendOn,
      sendOn.filter(({ isDecided }) => isDecided),
    ),
    ...listed(own.toDecide, sendOn.filter(waitsForLeader)),
  ]
}

function listed(heading: string, themes: readonly ToSendOn[]): readonly Block[] {
  if (themes.length === 0) return []
  return [
    { kind: 'heading', text: heading },
    ...themes.map(({ text }) => ({ kind: 'text', text }) as const),
  ]
}

function nextInWords(words: WordsOfMany, { minutes, language }: ToWrite): string {
  const { nextTalk, nextLength } = minutes
  if (nextTalk === null) return words.groupMeeting.minutes.noNext
  if (nextTalk === 'none') return words.groupMeeting.next.noneSaid
  const { at, atFor, lasts } = words.groupRoom.meets
  const date = dateInWords(nextTalk.date, language)
  return atFor(at(date, timeInWords(nextTalk.time, language)), lasts[nextLength])
}

/** The same as plain text, for a mail that somebody writes herself. */
export function paperAsText({ title, blocks }: Paper): string {
  return [title, ...blocks.flatMap(linesOf)].join('\n')
}

function linesOf(block: Block): readonly string[] {
  if (block.kind === 'lines') return []
  if (block.kind === 'heading') return ['', block.text]
  if (block.kind !== 'table') return [block.text]
  return block.rows.map(
    ({ cells }) =>
      `- ${cells
        .map(({ text }) => text.trim())
        .filter(Boolean)
        .join(' · ')}`,
  )
}
