import type { Words } from '#content'
import type { Agreement, ClosedRound, Dialogue, IsoDate } from '#domain'

import type { Block, Paper } from './paper.ts'
import { agreementTable } from './papers.ts'

interface Talks {
  readonly room: Dialogue
  /** What holds now, as it is said on paper. */
  readonly now: readonly Agreement[]
  readonly dayOf: (date: IsoDate) => string
}

/** What holds now, and then every talk: when, how long, what was agreed, what became of it. */
export function talksPaperOf(words: Words, { room, now, dayOf }: Talks): Paper {
  const own = words.dialogueRoom
  return {
    title: own.past.title,
    isWide: false,
    blocks: [
      { kind: 'heading', text: own.past.now },
      ...agreed(words, now),
      ...room.history.flatMap((talk): readonly Block[] => [
        { kind: 'heading', text: own.past.round(own.talk.names[talk.kind], dayOf(talk.closedOn)) },
        ...saidIn(words, talk),
      ]),
    ],
  }
}

function saidIn(words: Words, { points, agreements, followed }: ClosedRound): readonly Block[] {
  const own = words.dialogueRoom
  const lines = (title: string, texts: readonly string[]): readonly Block[] =>
    texts.length === 0
      ? []
      : [
          { kind: 'quiet', text: title },
          ...texts.map((text): Block => ({ kind: 'text', text: `· ${text}` })),
        ]
  return [
    ...lines(
      own.past.points,
      points.map(({ text }) => text),
    ),
    ...agreed(words, agreements),
    ...lines(
      own.past.followed,
      followed.map(({ what, state }) => `${what} (${own.last.states[state]})`),
    ),
  ]
}

function agreed(words: Words, agreements: readonly Agreement[]): readonly Block[] {
  if (agreements.length === 0) return [{ kind: 'quiet', text: words.dialogueRoom.print.none }]
  return [agreementTable(words.carry.sheet.columns, { agreements, blankRows: 0 })]
}
