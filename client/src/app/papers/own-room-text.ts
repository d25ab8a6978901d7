import type { Words, WordsOfMany } from '#content'
import {
  clauses,
  compassAxes,
  directions,
  planCells,
  type CompassLook,
  type Contract,
  type IsoDate,
  type OwnRoom,
} from '#domain'

import type { OnPaper } from '../filled-plan.ts'
import { writtenForOtherRooms } from './for-other-rooms-text.ts'
import { asked, part } from './text-part.ts'

interface InWords extends OnPaper {
  readonly words: WordsOfMany
  readonly dayOf: (date: IsoDate) => string
}

/**
 * All that she has written in her own room, to be read in any editor in any year: plain text, in her
 * language. What she shares lies in the shared rooms, and is not here.
 */
export function ownRoomText(on: InWords): string {
  const { words, room } = on
  const parts = [
    answersIn(words, room),
    notesIn(on),
    pointsIn(words, room),
    ...room.compass.map((look) => lookIn(on, look)),
    contractIn(on, room.contract),
    planIn(words, room),
    ...writtenForOtherRooms(words, room),
  ]
  const written = parts.filter(Boolean)
  return `${[words.ownRoom.title, ...written].join('\n\n')}\n`
}

function answersIn({ guide, paper }: Words, { answers }: OwnRoom): string {
  const questions = Object.entries(guide)
  return part(
    paper.everything.answers,
    questions.flatMap(([key, question]) => asked(question, answers[key] ?? '')),
  )
}

/** In the words of whoever asked her the questions, under the question they were written to. */
function notesIn({ words, room, dayOf }: InWords): string {
  const questions: Readonly<Record<string, string>> = words.guide
  return part(
    words.paper.everything.notes,
    room.interviewNotes.flatMap(({ question, on, text }) =>
      asked(questions[question] ?? question, `${dayOf(on)}: ${text.trim()}`),
    ),
  )
}

function pointsIn({ paper }: Words, { points }: OwnRoom): string {
  const own = paper.everything
  return part(
    own.points,
    points.map(
      ({ text, carriedTo }) => `- ${text}${carriedTo === null ? '' : ` (${own.carried})`}`,
    ),
  )
}

function lookIn({ words, dayOf }: InWords, look: CompassLook): string {
  const own = words.compass
  const rated = directions.flatMap((direction) => {
    const said = compassAxes.flatMap((axis) => {
      const degree = look.ratings[direction][axis]
      return degree === null
        ? []
        : [`${own.axes[axis].name}: ${own.degree(degree, own.degrees[degree])}`]
    })
    return said.length === 0 ? [] : [`${own.directions[direction].name}. ${said.join('. ')}`]
  })
  return part(`${own.title}, ${dayOf(look.date)}`, rated)
}

function contractIn({ words, dayOf }: InWords, contract: Contract): string {
  const own = words.contract
  const promises = clauses.flatMap((clause) => [
    ...asked(own.clauses[clause].name, contract.texts[clause]),
    ...contract.earlier[clause].map(
      ({ until, text }) => `${words.paper.everything.until(dayOf(until))} ${text}`,
    ),
  ])
  const checks = contract.checks.map(({ date, states }) => {
    const said = clauses.flatMap((clause) => {
      const state = states[clause]
      return state === undefined ? [] : [`${own.clauses[clause].name}: ${own.check.states[state]}`]
    })
    return `${dayOf(date)}. ${said.join('. ')}`
  })
  return part(own.title, [...promises, ...checks])
}

/** What she wrote in it herself; the rest of the plan repeats what stands above. */
function planIn({ plan: own }: Words, { plan }: OwnRoom): string {
  return part(
    own.title,
    planCells.flatMap((cell) => asked(own.cells[cell], plan[cell] ?? '')),
  )
}
