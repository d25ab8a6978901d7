import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Doc, encodeStateAsUpdate } from 'yjs'

import * as documents from '../index.ts'
import { copyOf, meet } from '../rooms.fixture.ts'

const letter = (id: string, text = `Forslag ${id}`, n = 1) =>
  ({ id, topic: 'proposals', table: 3, text, n }) as const
const set = 'A'.repeat(16)
const tables = { seating: 'draw', count: 4, set } as const
const give = (doc: Doc, hand: string, chance: number) =>
  documents.giveTable(doc, { set, hand }, chance)
const gathering = (doc: Doc) => documents.readGathering(doc)

describe('tables in the workshop’s document', () => {
  test('[Y295] are set as a whole, with names; what is drawn stays drawn until there are new tables', () => {
    const doc = new Doc()
    expect(documents.readTables(doc)).toBeNull()
    documents.setTables(doc, tables)
    documents.nameTable(doc, 2, 'Skolelederne')
    documents.nameTable(doc, 9, 'Findes ikke')
    for (let hand = 0; hand < 9; hand += 1) give(doc, `hand-${String(hand)}`, 0.5)
    const drawn = documents.readTables(doc)?.drawn
    give(doc, 'hand-0', 0.9)

    expect(documents.readTables(doc)?.drawn).toEqual(drawn)
    expect(documents.readTables(doc)?.names).toEqual(new Map([[2, 'Skolelederne']]))
    documents.setTables(doc, { ...tables, set: 'B'.repeat(16) })
    expect(documents.readTables(doc)?.drawn.size).toBe(0)
    give(doc, 'late', 0)
    expect(documents.readTables(doc)?.drawn.has('late')).toBe(false)
  })

  test('[Y295] who draws at two devices at once has one table, the same for everybody', () => {
    const hers = new Doc()
    documents.setTables(hers, tables)
    const his = copyOf(hers)
    give(hers, 'hand', 0)
    give(his, 'hand', 0.9)
    meet(hers, his)

    expect(documents.readTables(hers)?.drawn).toEqual(documents.readTables(his)?.drawn)
    expect(documents.readTables(hers)?.drawn.size).toBe(1)
  })
})

describe('the gathering in the workshop’s document', () => {
  test('[Y296] takes a proposal in once though it comes twice, at two devices, in any order', () => {
    const letters = [letter('aaaa'), letter('bbbb'), letter('aaaa', 'Andre ord', 2)]
    const again = fc.shuffledSubarray([...letters, ...letters], { minLength: 6, maxLength: 6 })
    fc.assert(
      fc.property(again, again, (hers, his) => {
        const [one, other] = [new Doc(), new Doc()]
        hers.forEach((each) => documents.takeInProposal(one, each))
        his.forEach((each) => documents.takeInProposal(other, each))
        meet(one, other)

        expect(gathering(one)).toEqual(gathering(other))
        const texts = gathering(one).proposals.map(({ id, text }) => `${id} ${text}`)
        expect(texts.toSorted()).toEqual(['aaaa Andre ord', 'bbbb Forslag bbbb'])
      }),
    )
  })

  test('[Y297] keeps what each moved, named, set aside and decided while they were apart', () => {
    const hers = new Doc()
    documents.takeInProposal(hers, letter('aaaa'))
    documents.takeInProposal(hers, letter('bbbb'))
    documents.makeCluster(hers, { id: 'x', name: 'Tid' })
    const his = copyOf(hers)
    documents.putInCluster(hers, 'aaaa', 'x')
    documents.writeDecision(hers, { id: 'd1', text: ' Vi prøver ', who: 'Lene' })
    documents.makeCluster(his, { id: 'x', name: 'Tid nok' })
    documents.setAside(his, 'bbbb', true)
    documents.writeDecision(his, { id: 'd2', text: 'Vi venter', who: '' })
    documents.showOnWall(his, true)
    meet(hers, his)

    expect(gathering(hers)).toEqual(gathering(his))
    expect(gathering(his)).toMatchObject({
      clusters: [{ id: 'x', name: 'Tid nok' }],
      isOnWall: true,
      proposals: [{ cluster: 'x' }, { isAside: true }],
    })
    expect(
      gathering(his)
        .decisions.map(({ text }) => text)
        .toSorted(),
    ).toEqual(['Vi prøver', 'Vi venter'])
    documents.dropCluster(his, 'x')
    documents.dropDecision(his, 'd2')
    documents.setAside(his, 'bbbb', false)
    documents.putInCluster(his, 'aaaa', null)
    expect(gathering(his).clusters).toEqual([])
  })

  test('[Y298] takes no dot before they are shown, each hand once, and none of an earlier round', () => {
    const doc = new Doc()
    const hand = { hand: 'hand', round: 1, on: ['aaaa'] }
    documents.takeInHand(doc, hand)
    documents.askForDots(doc)
    documents.takeInHand(doc, hand)
    expect(gathering(doc).dots).toEqual({ round: 1, stage: 'open', hands: [] })

    documents.showWorkshopDots(doc)
    documents.takeInHand(doc, hand)
    documents.takeInHand(doc, { ...hand, on: ['bbbb'] })
    expect(gathering(doc).dots).toEqual({ round: 1, stage: 'shown', hands: [['aaaa']] })

    documents.askForDots(doc)
    documents.showWorkshopDots(doc)
    documents.takeInHand(doc, hand)
    expect(gathering(doc).dots).toEqual({ round: 2, stage: 'shown', hands: [] })
  })

  test('[Y299] is read as far as it is one, and a later version is changed by no verb', () => {
    const doc = new Doc()
    documents.takeInProposal(doc, letter('aaaa'))
    doc.getMap('gathered').set('cccc', { text: 'uden bord' })
    doc.getMap('workshopDots').set('now', { round: 'x' })
    doc.getMap('workshopTables').set('now', { ...tables, count: 999 })
    doc.getMap('decisions').set('d', 7)
    expect(gathering(doc)).toMatchObject({ proposals: [{ id: 'aaaa' }], decisions: [] })
    expect(documents.readTables(doc)).toBeNull()

    doc.getMap('meta').set('version', 2)
    const before = encodeStateAsUpdate(doc)
    documents.setTables(doc, tables)
    documents.nameTable(doc, 1, 'x')
    documents.takeInProposal(doc, letter('dddd'))
    documents.setAside(doc, 'aaaa', true)
    documents.makeCluster(doc, { id: 'x', name: 'x' })
    documents.dropCluster(doc, 'x')
    documents.putInCluster(doc, 'aaaa', 'x')
    documents.askForDots(doc)
    documents.showWorkshopDots(doc)
    documents.writeDecision(doc, { id: 'e', text: 'x', who: '' })
    documents.dropDecision(doc, 'd')
    documents.showOnWall(doc, true)
    expect(encodeStateAsUpdate(doc)).toEqual(before)
  })
})
