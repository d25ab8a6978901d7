import type { TableWorks } from '#documents'
import type { WorkshopWords } from '#content/workshop/da'
import type { HallWords } from '#content/workshop/hall-da'
import {
  countedDots,
  reflectionTopics,
  slotsNow,
  tableTopics,
  wallOf,
  type Gathering,
  type OnWall,
  type TableTopic,
  type Workshop,
} from '#domain'
import type { PageBlock } from '#sync'

import { dateInWords, timeInWords } from '../calendar.ts'
import type { Language } from '../language.ts'
import type { Block, Paper } from '../papers/paper.ts'
import type { AtWorkshop } from './parse-at-workshop.ts'
import { slidesOf, type Slide } from '../slides/slides.ts'

export interface WorkshopToWrite {
  readonly workshop: Workshop
  readonly gathering: Gathering
  readonly own: WorkshopWords
  readonly hall: HallWords
  readonly language: Language
}

/** What was gathered and decided, and the programme. No name of who proposed what, and nobody's reflection. */
export function workshopPaperOf(toWrite: WorkshopToWrite): Paper {
  const { workshop, hall, own } = toWrite
  const words = hall.minutes
  return {
    title: words.title(workshop.name || own.room.title),
    isWide: false,
    blocks: [
      { kind: 'text', text: dateInWords(workshop.programme.begins.date, toWrite.language) },
      { kind: 'heading', text: words.decided },
      ...decidedIn(toWrite),
      { kind: 'heading', text: words.gathered },
      ...gatheredIn(toWrite),
      { kind: 'heading', text: words.programme },
      ...programmeIn(toWrite),
      { kind: 'quiet', text: words.noNames },
    ],
  }
}

function decidedIn({ gathering, hall }: WorkshopToWrite): readonly Block[] {
  const { decisions } = gathering
  if (decisions.length === 0) return [{ kind: 'quiet', text: hall.minutes.notDecided }]
  return decisions.flatMap(({ text, who }): readonly Block[] => [
    { kind: 'text', text },
    ...(who === '' ? [] : [{ kind: 'quiet', text: hall.gathering.decided.by(who) } as const]),
  ])
}

function gatheredIn(toWrite: WorkshopToWrite): readonly Block[] {
  const wall = wallOf(toWrite.gathering).filter(({ proposals }) => proposals.length > 0)
  if (wall.length === 0) return [{ kind: 'quiet', text: toWrite.hall.minutes.nothing }]
  return [
    ...wall.filter(({ isCluster }) => isCluster).flatMap((one) => clusterIn(toWrite, one)),
    ...tableTopics.flatMap((topic) => aloneIn(toWrite, { topic, wall })),
  ]
}

/** What lies in a cluster may answer different questions: each says which. */
function clusterIn(toWrite: WorkshopToWrite, cluster: OnWall): readonly Block[] {
  const { topicNames } = toWrite.hall
  return [
    { kind: 'text', text: named(toWrite, cluster) },
    ...cluster.proposals.map(
      ({ text, topic }) => ({ kind: 'quiet', text: `– ${text} (${topicNames[topic]})` }) as const,
    ),
  ]
}

function aloneIn(
  toWrite: WorkshopToWrite,
  { topic, wall }: { readonly topic: TableTopic; readonly wall: readonly OnWall[] },
): readonly Block[] {
  const alone = wall.filter(
    ({ isCluster, proposals }) => !isCluster && proposals.every((one) => one.topic === topic),
  )
  if (alone.length === 0) return []
  return [
    { kind: 'heading', text: toWrite.own.topics[topic].question },
    ...alone.map((one) => ({ kind: 'text', text: named(toWrite, one) }) as const),
  ]
}

/** With its dots, where there are any and they have been shown. */
function named({ gathering, hall }: WorkshopToWrite, one: OnWall): string {
  const [own] = countedDots([one], gathering.dots) ?? []
  return own === undefined
    ? one.name
    : hall.minutes.dots(one.name, hall.gathering.dots.on(own.dots))
}

function programmeIn({ workshop, own, language }: WorkshopToWrite): readonly Block[] {
  const clock = (time: string) => timeInWords(time, language)
  return slotsNow(workshop.programme, workshop.running.shifts).map(({ item, begins, ends }) => ({
    kind: 'text',
    text: `${own.programme.time(clock(begins.time), clock(ends.time))} ${item.text.trim() || own.kinds[item.kind]}`,
  }))
}

/** The same to be shown on a wall. */
export function workshopSlides(toWrite: WorkshopToWrite): readonly Slide[] {
  const { title, blocks } = workshopPaperOf(toWrite)
  const [day, ...rest] = blocks
  const owner = day?.kind === 'text' ? day.text : ''
  return slidesOf({ title, owner, language: toWrite.language, blocks: rest.flatMap(onSlides) })
}

function onSlides(block: Block): readonly PageBlock[] {
  if (block.kind === 'heading') return [{ kind: 'heading', level: 2, text: block.text }]
  return block.kind === 'text' || block.kind === 'quiet' ? [{ kind: 'text', text: block.text }] : []
}

export interface OwnToWrite {
  readonly reflection: AtWorkshop['reflection']
  readonly work: TableWorks | null
  readonly table: number | null
  readonly own: WorkshopWords
  readonly hall: HallWords
}

/** Her reflection, and what her table wrote; null when there is neither. */
export function ownWorkshopText({ reflection, work, table, own, hall }: OwnToWrite): string | null {
  const words = hall.minutes.own
  const parts: string[] = []
  const thought = reflectionTopics.flatMap((topic) => {
    const text = reflection[topic].trim()
    return text === '' ? [] : [own.topics[topic].question, text, '']
  })
  if (thought.length > 0) parts.push(words.reflection, '', ...thought)
  if (work !== null && table !== null) {
    const written = tableTopics.flatMap((topic) => {
      const { note, proposals } = work[topic]
      const lines = [note.trim(), ...proposals.map(({ text }) => text.trim())].filter(Boolean)
      return lines.length === 0 ? [] : [own.topics[topic].question, ...lines, '']
    })
    if (written.length > 0) parts.push(words.table(table), '', ...written)
  }
  return parts.length === 0 ? null : parts.join('\n').trim()
}
