import type { WordsOfMany } from '#content'
import {
  actors,
  columnOf,
  actorOf,
  helpCardsToShow,
  planSections,
  tasksIn,
  type Actor,
  type IsoDate,
  type MatrixCard,
  type OrganisationPlan,
} from '#domain'
import type { PageBlock, PageContent } from '#sync'

import { dateInWords } from '../calendar.ts'
import type { Language } from '../language.ts'

interface ToSetOut {
  readonly plan: OrganisationPlan
  readonly language: Language
  readonly reviewOn: IsoDate
}

/** The plan as everybody will read it: what stands in the matrix and beside it, and nothing from the notes. */
export function planPage(words: WordsOfMany, { plan, language, reviewOn }: ToSetOut): PageContent {
  const own = words.publishedPlan
  return {
    language,
    title: cut(line(own.title(plan.organisation))),
    owner: cut(line(plan.owner)),
    blocks: [
      text(own.intro),
      ...actors.flatMap((actor) => actorBlocks(words, plan, actor)),
      ...tasksBlocks(words, plan),
      ...planSections.flatMap((section) => {
        const said = tidy(plan.sections[section])
        return said === '' ? [] : [heading(2, own.sections[section]), text(said)]
      }),
      ...helpBlocks(words, plan),
      heading(2, own.review),
      text(own.reviewOn(dateInWords(reviewOn, language))),
    ],
  }
}

function actorBlocks(
  words: WordsOfMany,
  { cards }: OrganisationPlan,
  actor: Actor,
): readonly PageBlock[] {
  const own = words.publishedPlan
  const ofActor = cards.filter(({ spot }) => actorOf(spot) === actor)
  if (ofActor.length === 0) return []
  const inColumn = (column: ReturnType<typeof columnOf>) =>
    ofActor.filter(({ spot }) => columnOf(spot) === column)
  return [
    heading(2, own.actors[actor]),
    ...goingWell(words, inColumn('high')),
    ...table(
      own.columns.low,
      [own.low.what, own.low.who, own.low.when],
      inColumn('low').map(lowRow),
    ),
    ...table(
      own.columns.offers,
      [own.offers.what, own.offers.access, own.offers.told],
      inColumn('offers').map(({ title, access, told }) => [title, access, told]),
    ),
  ]
}

function goingWell(words: WordsOfMany, cards: readonly MatrixCard[]): readonly PageBlock[] {
  const items = cards.map(({ title, lesson }) => joined([title, lesson])).filter(Boolean)
  if (items.length === 0) return []
  return [heading(3, words.publishedPlan.columns.high), { kind: 'list', items }]
}

function lowRow({ title, action, who, when }: MatrixCard): readonly string[] {
  return [joined([title, action]), who, when]
}

/** The action of a card stands with the card; here are the tasks beside it. */
function tasksBlocks(words: WordsOfMany, plan: OrganisationPlan): readonly PageBlock[] {
  const own = words.publishedPlan
  const rows = tasksIn(plan)
    .filter(({ id, card, state }) => id !== card.id && state !== 'dropped')
    .map(({ what, who, when }) => [what, who, when])
  if (rows.length === 0) return []
  const [block] = table('', [own.low.what, own.low.who, own.low.when], rows).slice(-1)
  return block === undefined ? [] : [heading(2, own.tasks), block]
}

function helpBlocks(words: WordsOfMany, { helpCards }: OrganisationPlan): readonly PageBlock[] {
  const own = words.publishedPlan.help
  const rows = helpCardsToShow(helpCards).map(({ name, how, hours, told, around }) => [
    name,
    how,
    hours,
    told,
    own.around[around],
  ])
  if (rows.length === 0) return []
  const head = [own.who, own.how, own.hours, own.told, own.aroundHead]
  const [block] = table('', head, rows).slice(-1)
  return block === undefined ? [] : [heading(2, own.title), block]
}

function table(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): readonly PageBlock[] {
  if (rows.length === 0) return []
  const block = {
    kind: 'table',
    caption: '',
    head,
    rows: rows.map((row) => row.map(tidy)),
  } as const
  return caption === '' ? [block] : [heading(3, caption), block]
}

function heading(level: 2 | 3, said: string): PageBlock {
  return { kind: 'heading', level, text: line(said) }
}

function text(said: string): PageBlock {
  return { kind: 'text', text: tidy(said) }
}

function joined(parts: readonly string[]): string {
  return parts.map(tidy).filter(Boolean).join('\n')
}

/** A page takes no control characters but the end of a line, and no half characters. */
function tidy(said: string): string {
  return said
    .toWellFormed()
    .replaceAll(/\r\n?/gu, '\n')
    .replaceAll(/[^\P{Cc}\n]/gu, ' ')
    .trim()
}

function line(said: string): string {
  return tidy(said).replaceAll(/\s+/gu, ' ')
}

const mostNameLength = 200

function cut(said: string): string {
  return said.length <= mostNameLength
    ? said
    : `${said.slice(0, mostNameLength - 1)}…`.toWellFormed()
}
