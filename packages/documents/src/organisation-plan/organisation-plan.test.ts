import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Doc, encodeStateAsUpdate } from 'yjs'

import { cardFields, matrixSquares, quickCards, type CardField, type Spot } from '#domain'

import * as documents from '../index.ts'
import { copyOf, day, meet } from '../rooms.fixture.ts'

const now = (doc: Doc) => documents.readOrganisationPlan(doc)
const cardIn = (doc: Doc, id = 'a') => now(doc).cards.find((card) => card.id === id)

/** A room with one card that has a title. */
function room(spot: Spot = 'groups.low'): Doc {
  const doc = new Doc()
  documents.addMatrixCard(doc, { id: 'a', spot, by: 'mette' })
  documents.writeMatrixCard(doc, { id: 'a', field: 'title', text: 'Tid til at lede' })
  return doc
}

/** Everybody gets what everybody has written. */
function meetAll(docs: readonly Doc[]): void {
  for (const one of docs) for (const other of docs) meet(one, other)
}

const anyTheme = fc.string({ minLength: 1, maxLength: 12 })
const anySquare = fc.constantFrom(...matrixSquares)

describe('a card', () => {
  test('[Y190] is written by all at once, and no word is lost', () => {
    const hers = room()
    const his = copyOf(hers)
    documents.writeMatrixCard(hers, { id: 'a', field: 'title', text: 'Mere Tid til at lede' })
    documents.writeMatrixCard(his, { id: 'a', field: 'title', text: 'Tid til at lede i ro' })
    documents.writeMatrixCard(his, { id: 'a', field: 'who', text: 'Jonas' })
    meet(hers, his)

    expect(cardIn(hers)).toMatchObject({ title: 'Mere Tid til at lede i ro', who: 'Jonas' })
    expect(now(his)).toEqual(now(hers))
  })

  test('[Y190] written in every field by many at once holds a part of each', () => {
    const edit = fc.record({
      field: fc.constantFrom<CardField>(...cardFields),
      who: fc.nat({ max: 3 }),
    })
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        const start = room()
        const docs = [0, 1, 2, 3].map(() => copyOf(start))
        edits.forEach(({ field, who }, at) => {
          const doc = docs[who]
          const before = doc === undefined ? undefined : cardIn(doc)?.[field]
          if (doc !== undefined)
            documents.writeMatrixCard(doc, {
              id: 'a',
              field,
              text: `${before ?? ''}<${String(at)}>`,
            })
        })
        meetAll(docs)
        edits.forEach(({ field }, at) => {
          for (const doc of docs) expect(cardIn(doc)?.[field]).toContain(`<${String(at)}>`)
        })
      }),
      { numRuns: 40 },
    )
  })

  test('[Y190] whose words are too long is left as it was', () => {
    const doc = room()

    expect(
      documents.writeMatrixCard(doc, { id: 'a', field: 'title', text: 'x'.repeat(161) }),
    ).toEqual({
      ok: false,
      reason: 'tooLong',
    })
    expect(cardIn(doc)?.title).toBe('Tid til at lede')
  })

  test('[Y191] moved by many at once lies for all in one of the squares they chose', () => {
    fc.assert(
      fc.property(fc.array(anySquare, { minLength: 2, maxLength: 6 }), (squares) => {
        const start = room('tray')
        const docs = squares.map(() => copyOf(start))
        docs.forEach((doc, at) =>
          documents.moveMatrixCard(doc, { id: 'a', spot: squares[at] ?? 'tray', by: String(at) }),
        )
        meetAll(docs)
        const spots = docs.map((doc) => cardIn(doc)?.spot)
        expect(new Set(spots).size).toBe(1)
        expect(squares).toContain(spots[0])
        expect(cardIn(docs[0] ?? start)?.title).toBe('Tid til at lede')
      }),
      { numRuns: 40 },
    )
  })

  test('[Y191] keeps every word wherever it is moved, and says who moved it', () => {
    const doc = room()
    documents.writeMatrixCard(doc, { id: 'a', field: 'who', text: 'Jonas' })
    documents.moveMatrixCard(doc, { id: 'a', spot: 'top.offers', by: 'ida' })
    documents.moveMatrixCard(doc, { id: 'gone', spot: 'top.offers', by: 'ida' })

    expect(cardIn(doc)).toMatchObject({ spot: 'top.offers', who: 'Jonas' })
    expect([...documents.cardsMovedBy(doc)]).toEqual([['a', 'ida']])
  })

  test('[Y191] made twice is one card, and stays where it was made', () => {
    const doc = room()
    documents.addMatrixCard(doc, { id: 'a', spot: 'top.low', by: 'ida' })

    expect(now(doc).cards).toHaveLength(1)
    expect(cardIn(doc)?.spot).toBe('groups.low')
  })
})

const theme = { id: 'theme.t', title: 'Ro', from: 'theme' } as const

describe('a theme that is put in the plan', () => {
  test('[Y386] on two devices at once is one card, and what each wrote in it stays', () => {
    fc.assert(
      fc.property(fc.array(anyTheme, { minLength: 1, maxLength: 6 }), anyTheme, (ids, title) => {
        const hers = room('tray')
        const his = copyOf(hers)
        for (const doc of [hers, his, hers]) {
          ids.forEach((id) => documents.addCardOfTheme(doc, { id, title, from: 'theme' }))
        }
        const id = ids[0] ?? ''
        documents.writeMatrixCard(hers, { id, field: 'who', text: 'Jonas' })
        documents.writeMatrixCard(hers, { id, field: 'title', text: `${title} i hverdagen` })
        documents.writeMatrixCard(his, { id, field: 'when', text: 'fra maj' })
        documents.moveMatrixCard(his, { id, spot: 'top.low', by: 'ida' })
        meet(hers, his)

        expect(now(his)).toEqual(now(hers))
        expect(now(hers).cards).toHaveLength(1 + new Set(ids).size)
        expect(cardIn(hers, id)).toMatchObject({
          spot: 'top.low',
          title: `${title} i hverdagen`,
          who: 'Jonas',
          when: 'fra maj',
        })
      }),
      { numRuns: 60 },
    )
  })

  test('[Y386] in other words at once is one card with those of both', () => {
    const hers = new Doc()
    const his = copyOf(hers)
    documents.addCardOfTheme(hers, theme)
    documents.addCardOfTheme(his, { ...theme, title: 'Pauser' })
    documents.writeMatrixCard(his, { id: theme.id, field: 'who', text: 'Ida' })
    meet(hers, his)

    expect(now(hers)).toEqual(now(his))
    expect(now(hers).cards).toMatchObject([{ spot: 'tray', who: 'Ida' }])
    expect(['RoPauser', 'PauserRo']).toContain(cardIn(hers, theme.id)?.title)
  })

  test('[Y386] stays as it was written and where it lies when it is put there anew', () => {
    const doc = new Doc()
    documents.addCardOfTheme(doc, theme)
    documents.writeMatrixCard(doc, { id: theme.id, field: 'title', text: 'Ro til at tænke' })
    documents.moveMatrixCard(doc, { id: theme.id, spot: 'top.low', by: 'ida' })
    documents.addCardOfTheme(doc, theme)

    expect(now(doc).cards).toMatchObject([{ title: 'Ro til at tænke', spot: 'top.low' }])
  })

  test('[Y387] after it was put away comes back as it was, where there is room', () => {
    const doc = new Doc()
    documents.addCardOfTheme(doc, theme)
    documents.writeMatrixCard(doc, { id: theme.id, field: 'who', text: 'Ida' })
    documents.putMatrixCardAway(doc, theme.id)
    expect(now(doc).cards).toEqual([])
    documents.addCardOfTheme(doc, theme)
    expect(now(doc).cards).toMatchObject([{ title: 'Ro', who: 'Ida' }])

    documents.putMatrixCardAway(doc, theme.id)
    for (let at = 0; at < 60; at += 1) {
      documents.addMatrixCard(doc, { id: String(at), spot: 'tray', by: 'm' })
    }
    expect(documents.addCardOfTheme(doc, theme)).toEqual({ ok: false, reason: 'full' })
    expect(documents.addCardOfTheme(doc, { ...theme, id: 'theme.u' }).ok).toBe(false)
    expect(now(doc).cards).toHaveLength(60)
  })

  test('[Y388] is remembered as one, also of a letter, in no version and after no other writing', () => {
    const doc = room()
    documents.addCardOfTheme(doc, theme)
    documents.addCardOfTheme(doc, { id: 'theme.u', title: 'Pauser', from: 'letter' })
    documents.writeMatrixCard(doc, { id: 'theme.u', field: 'title', text: 'Uro' })

    expect([...documents.readCardOrigins(doc)]).toEqual([
      ['theme.t', 'theme'],
      ['theme.u', 'letter'],
    ])
    expect(JSON.stringify(now(doc))).not.toContain('letter')
  })

  test('[Y389] is born of the same bytes for good', () => {
    const doc = new Doc()
    doc.clientID = 1
    documents.addCardOfTheme(doc, theme)
    const bytes = [...encodeStateAsUpdate(doc)].map((byte) => byte.toString(16).padStart(2, '0'))

    expect(bytes.join('')).toMatchInlineSnapshot(
      `"030193daa6f082f69d03000400e0d1a0a7d0a79d020102526f08e0d1a0a7d0a79d0200270109706c616e4361726473077468656d652e74012700e0d1a0a7d0a79d0200057469746c65022700e0d1a0a7d0a79d020006616374696f6e022700e0d1a0a7d0a79d02000377686f022700e0d1a0a7d0a79d0200047768656e022700e0d1a0a7d0a79d0200066c6573736f6e022700e0d1a0a7d0a79d020006616363657373022700e0d1a0a7d0a79d020004746f6c64020201002800e0d1a0a7d0a79d0200056f72646572017d002800e0d1a0a7d0a79d02000466726f6d0177057468656d6500"`,
    )
  })
})

describe('a card that is put away', () => {
  test('[Y192] while another writes in it or moves it is there, with everything', () => {
    const act = fc.constantFrom('write', 'move', 'both')
    fc.assert(
      fc.property(act, fc.constantFrom<CardField>(...cardFields), (what, field) => {
        const hers = room()
        const his = copyOf(hers)
        documents.putMatrixCardAway(hers, 'a')
        if (what !== 'move') documents.writeMatrixCard(his, { id: 'a', field, text: 'KANARIE' })
        if (what !== 'write') documents.moveMatrixCard(his, { id: 'a', spot: 'top.high', by: 'j' })
        expect(now(hers).cards).toHaveLength(0)
        meet(hers, his)

        expect(now(hers)).toEqual(now(his))
        expect(cardIn(hers)?.[field]).toBe(what === 'move' ? cardIn(his)?.[field] : 'KANARIE')
        expect(cardIn(hers)?.spot).toBe(what === 'write' ? 'groups.low' : 'top.high')
        expect(documents.cardsStillHere(hers).has('a')).toBe(true)
        expect(documents.readCardsPutAway(hers)).toEqual([])
      }),
    )
  })

  test('[Y192] by somebody who has read the last word is away for all', () => {
    const hers = room()
    const his = copyOf(hers)
    documents.writeMatrixCard(his, { id: 'a', field: 'who', text: 'Jonas' })
    meet(hers, his)
    documents.putMatrixCardAway(hers, 'a')
    meet(hers, his)

    expect([now(hers).cards, now(his).cards]).toEqual([[], []])
    expect(documents.cardsStillHere(his).size).toBe(0)
  })

  test('[Y193] comes back as it was, tasks and all', () => {
    const doc = room()
    documents.addPlanTask(doc, { id: 't', card: 'a' })
    documents.writePlanTask(doc, { id: 't', field: 'what', text: 'Ring til HR' })
    const before = now(doc)
    documents.putMatrixCardAway(doc, 'a')
    expect(documents.readCardsPutAway(doc)).toEqual(before.cards)

    expect(documents.bringMatrixCardBack(doc, 'a')).toEqual({ ok: true })
    expect(now(doc)).toEqual(before)
    expect(documents.cardsStillHere(doc).size).toBe(0)
  })

  test('[Y193] brought back by one and put away again by another is one of the two, for all alike', () => {
    const hers = room()
    documents.putMatrixCardAway(hers, 'a')
    const his = copyOf(hers)
    documents.bringMatrixCardBack(hers, 'a')
    documents.bringMatrixCardBack(his, 'a')
    documents.putMatrixCardAway(his, 'a')
    meet(hers, his)

    expect(now(hers)).toEqual(now(his))
    expect(now(hers).cards.length + documents.readCardsPutAway(hers).length).toBe(1)
  })
})

describe('what stands on and beside the cards', () => {
  test('[Y194] a task that is put away while another writes in it is there; its state is said for all', () => {
    const hers = room()
    documents.addPlanTask(hers, { id: 't', card: 'a' })
    documents.writePlanTask(hers, { id: 't', field: 'what', text: 'Ring' })
    const his = copyOf(hers)
    documents.putTaskAway(hers, 't')
    documents.writePlanTask(his, { id: 't', field: 'who', text: 'Ida' })
    documents.sayTaskState(his, 't', 'underWay')
    documents.sayTaskState(his, 'a', 'done')
    meet(hers, his)

    expect(cardIn(hers)).toMatchObject({
      state: 'done',
      tasks: [{ what: 'Ring', who: 'Ida', when: '', state: 'underWay' }],
    })
    documents.putTaskAway(hers, 't')
    meet(hers, his)
    expect(cardIn(his)?.tasks).toEqual([])
  })

  test('[Y195] a help card is written by all at once, and round whom it goes is said for all', () => {
    const hers = new Doc()
    documents.addHelpCard(hers, 'h')
    const his = copyOf(hers)
    documents.writeHelpCard(hers, { id: 'h', field: 'name', text: 'Mentor' })
    documents.writeHelpCard(his, { id: 'h', field: 'told', text: 'Kun Ida' })
    documents.sayWayRound(his, 'h', 'yes')
    meet(hers, his)
    const card = { id: 'h', name: 'Mentor', how: '', hours: '', told: 'Kun Ida', around: 'yes' }
    expect(documents.readHelpCards(hers)).toEqual([card])

    documents.putHelpCardAway(hers, 'h')
    documents.writeHelpCard(his, { id: 'h', field: 'how', text: 'Ring' })
    meet(hers, his)
    expect(documents.readHelpCards(his)).toEqual([{ ...card, how: 'Ring' }])
  })

  test('[Y196] sections and findings are written by all at once, and findings are not in the plan', () => {
    const hers = room()
    documents.writeSection(hers, 'where', 'Ida i HR')
    documents.writeFinding(hers, { card: 'a', kind: 'focusGroups', text: 'KANARIE' })
    const his = copyOf(hers)
    documents.writeSection(hers, 'where', 'Spørg Ida i HR')
    documents.writeSection(his, 'where', 'Ida i HR, lokal 12')
    meet(hers, his)

    expect(now(his).sections.where).toBe('Spørg Ida i HR, lokal 12')
    expect(documents.readFindings(his, 'a').focusGroups).toBe('KANARIE')
    expect(JSON.stringify(now(his))).not.toContain('KANARIE')
  })

  test('[Y197] the quick plan is written on cards of the matrix, and placing them loses no word', () => {
    const doc = new Doc()
    for (const id of ['a', 'b']) {
      documents.addMatrixCard(doc, { id, spot: 'tray', by: 'm' })
      documents.writeMatrixCard(doc, { id, field: 'title', text: `Tema ${id}` })
      documents.writeMatrixCard(doc, { id, field: 'action', text: `Handling ${id}` })
    }
    const quick = quickCards(now(doc).cards)
    documents.moveMatrixCard(doc, { id: 'b', spot: 'committees.low', by: 'm' })

    expect(quick.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(now(doc).cards).toEqual(
      quick.map((card) => (card.id === 'b' ? { ...card, spot: 'committees.low' } : card)),
    )
  })

  test('[Y198] the day they look at it anew is set as a whole, and is nothing until then', () => {
    const doc = new Doc()
    expect(now(doc).reviewOn).toBeNull()
    documents.setReviewDay(doc, day('2027-05-27'))

    expect(now(doc).reviewOn).toBe('2027-05-27')
  })
})

test('[Y200] a version is the plan as it was shared, and its number is taken once', () => {
  const doc = room()
  const shared = now(doc)
  documents.keepPlanVersion(doc, { number: 1, on: day('2026-11-27'), plan: shared })
  documents.writeMatrixCard(doc, { id: 'a', field: 'title', text: 'Noget andet' })
  documents.keepPlanVersion(doc, { number: 1, on: day('2026-11-28'), plan: now(doc) })
  documents.keepPlanVersion(doc, { number: 2, on: day('2026-11-28'), plan: now(doc) })
  doc.getMap('planVersions').set('x', { on: '2026-11-28', plan: shared })

  const [second, first, ...others] = documents.readPlanVersions(copyOf(doc))
  expect(first).toEqual({ number: 1, on: '2026-11-27', plan: shared })
  expect(second?.plan.cards[0]?.title).toBe('Noget andet')
  expect(others).toEqual([])
})

test('[Y199] whatever somebody wrote by hand, the plan is read, and the cards that are cards are there', () => {
  const maps = [
    'planCards',
    'planSpots',
    'planAway',
    'planTasks',
    'planStates',
    'helpCards',
    'helpAround',
    'planReview',
  ]
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...maps), fc.constantFrom('a', 'x', 'on'), fc.jsonValue())),
      (entries) => {
        const doc = room()
        documents.addMatrixCard(doc, { id: 'b', spot: 'top.high', by: 'm' })
        for (const [map, key, value] of entries) doc.getMap(map).set(key, value)
        const { cards } = now(doc)
        expect(cards.some(({ id }) => id === 'b')).toBe(true)
      },
    ),
    { numRuns: 60 },
  )
})
