import { convertToHtml, extractRawText } from 'mammoth'
import { expect, test } from 'vitest'

import { danishWorkshop } from '#content/workshop/da'
import { englishWorkshop } from '#content/workshop/en'
import { danishHall } from '#content/workshop/hall-da'
import { englishHall } from '#content/workshop/hall-en'
import {
  parseDate,
  parseTime,
  type GatheredProposal,
  type Gathering,
  type TableWork,
  type Workshop,
} from '#domain'

import { paperAsText } from '../papers/minutes-paper.ts'
import { slidesFile } from '../slides/slides-file.ts'
import { wordFile } from '../word/word-file.ts'
import { partsOf } from '../word/zip.fixture.ts'
import {
  ownWorkshopText,
  workshopPaperOf,
  workshopSlides,
  type WorkshopToWrite,
} from './workshop-paper.ts'

function proposal(id: string, more: Partial<GatheredProposal> = {}): GatheredProposal {
  const letter = { id, topic: 'proposals', table: 7, text: `Forslag ${id}`, n: 1 } as const
  return { ...letter, cluster: null, isAside: false, ...more }
}

function fjordby(): Workshop {
  const [date, time] = [parseDate('2026-12-12'), parseTime('08:30')]
  if (date === null || time === null) throw new Error('the day exists')
  const item = { kind: 'welcome', topic: null, at: null } as const
  return {
    name: 'Fjordby',
    calendarId: 'abc',
    moved: 0,
    programme: {
      begins: { date, time },
      ends: null,
      items: [
        { ...item, id: 'a', text: 'Kom & sæt dig', minutes: 15 },
        { ...item, id: 'b', text: '', minutes: 30 },
      ],
    },
    running: {
      item: null,
      timer: { leftMs: 0, since: null },
      isOver: true,
      shifts: new Map(),
      page: 0,
    },
    ownPages: [],
  }
}

const gathered: Gathering = {
  proposals: [
    proposal('a', { text: 'Kortere <møder>', cluster: 'x' }),
    proposal('b', { text: 'Mødefri fredag', cluster: 'x' }),
    proposal('c', { text: 'En mentor' }),
    proposal('e', { text: 'En ven at ringe til', topic: 'beyond' }),
    proposal('d', { text: 'Lagt væk', isAside: true }),
  ],
  clusters: [
    { id: 'x', name: 'Tid til at lede' },
    { id: 'y', name: 'Tom bunke' },
  ],
  dots: { round: 1, stage: 'shown', hands: [['x'], ['x', 'c']] },
  decisions: [{ id: 'd1', text: 'Vi prøver i marts', who: 'Lene' }],
  isOnWall: false,
}

const languages = [
  { language: 'da', own: danishWorkshop, hall: danishHall },
  { language: 'en', own: englishWorkshop, hall: englishHall },
] as const

/** Each once, in this order. */
const said = [
  'Vi prøver i marts',
  'Tid til at lede',
  'Kortere <møder>',
  'Mødefri fredag',
  'En mentor',
  'En ven at ringe til',
  'Kom & sæt dig',
]

function expectInOrder(text: string): void {
  const places = said.map((one) => text.indexOf(one))
  expect(places).not.toContain(-1)
  expect(places).toEqual(places.toSorted((one, other) => one - other))
  for (const away of ['Lagt væk', 'Tom bunke']) expect(text).not.toContain(away)
}

test.each(languages)(
  '[S381] a workshop’s minutes say the same as text, in Word and on slides ($language)',
  async (words) => {
    const toWrite: WorkshopToWrite = { workshop: fjordby(), gathering: gathered, ...words }
    const paper = workshopPaperOf(toWrite)
    const { hall, language, own } = words

    const buffer = Buffer.from(wordFile(paper, language))
    const [word, html] = await Promise.all([extractRawText({ buffer }), convertToHtml({ buffer })])
    expect([...word.messages, ...html.messages].filter(({ type }) => type === 'error')).toEqual([])
    const slides = wordsOnSlides(slidesFile(workshopSlides(toWrite), language))
    for (const text of [paperAsText(paper), word.value, slides]) {
      expectInOrder(text)
      expect(text).toContain(hall.minutes.dots('Tid til at lede', hall.gathering.dots.on(2)))
      expect(text).toContain(hall.gathering.decided.by('Lene'))
      expect(text).toContain(own.kinds.welcome)
      expect(text).toContain(`Mødefri fredag (${hall.topicNames.proposals})`)
      for (const { question } of [own.topics.proposals, own.topics.beyond]) {
        expect(text).toContain(question)
      }
    }
  },
)

/** As they follow one another, each line on one of its own. */
function wordsOnSlides(file: Uint8Array): string {
  const parts = partsOf(file)
  const slides = [...parts.keys()].filter((path) => /^ppt\/slides\/slide\d+\.xml$/u.test(path))
  return slides
    .toSorted((one, other) => numberIn(one) - numberIn(other))
    .flatMap((path) => [...(parts.get(path) ?? '').matchAll(/<a:t>([^<]*)<\/a:t>/gu)])
    .map(([, text = '']) => unescaped(text))
    .join('\n')
}

const numberIn = (path: string) => Number(/\d+/u.exec(path)?.[0])

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}

test('[S381] three hundred proposals are all in the minutes and on slides that can be read', () => {
  const proposals = Array.from({ length: 300 }, (_, at) => proposal(`p${String(at)}`))
  const gathering = { ...gathered, proposals, clusters: [], decisions: [] }
  const toWrite = { workshop: fjordby(), gathering, ...languages[0] }

  const text = wordsOnSlides(slidesFile(workshopSlides(toWrite), 'da')).split('\n')
  for (const { text: one } of proposals) expect(text).toContain(one)
  expect(workshopSlides(toWrite).every(({ lines }) => lines.length <= 9)).toBe(true)
})

test('[S382] what is her own is her reflection and her table’s words, and stands in nobody’s minutes', () => {
  const nothing: TableWork = { note: '', proposals: [], isDone: false }
  const work = {
    opening: { ...nothing, note: 'Fordi det smitter' },
    proposals: nothing,
    beyond: nothing,
  }
  const [{ own, hall }] = languages

  const text = ownWorkshopText({
    reflection: { noticed: 'Det gør ondt', noticedTools: 'Kort og klart' },
    work,
    table: 7,
    own,
    hall,
  })
  expect(text).toContain('Det gør ondt')
  expect(text).toContain('Fordi det smitter')
  expect(text).toContain(hall.minutes.own.table(7))
  expect(
    ownWorkshopText({
      reflection: { noticed: ' ', noticedTools: '' },
      work: null,
      table: null,
      own,
      hall,
    }),
  ).toBeNull()
})
