import { describe, expect, test } from 'vitest'
import { Doc, encodeStateAsUpdate } from 'yjs'

import * as documents from '../index.ts'
import { copyOf, meet } from '../rooms.fixture.ts'

function tableWith(...texts: readonly string[]): Doc {
  const doc = new Doc()
  texts.forEach((text, at) =>
    documents.addProposal(doc, { id: `p${String(at)}`, topic: 'proposals', text }),
  )
  return doc
}

const work = (doc: Doc) => documents.readTableWork(doc).proposals

describe('a table’s document', () => {
  test('[Y290] keeps what each wrote while they were apart, in notes and in proposals', () => {
    const hers = tableWith('Møder på gangen')
    documents.writeTableNote(hers, { topic: 'opening', text: 'Fordi ' })
    const his = copyOf(hers)
    documents.writeTableNote(hers, { topic: 'opening', text: 'Fordi det smitter' })
    documents.writeProposal(hers, { id: 'p0', text: 'Korte møder på gangen' })
    documents.addProposal(hers, { id: 'hers', topic: 'proposals', text: 'Hendes' })
    documents.writeProposal(his, { id: 'p0', text: 'Møder på gangen hver uge' })
    documents.addProposal(his, { id: 'his', topic: 'beyond', text: 'Hans' })
    meet(hers, his)

    expect(documents.readTableWork(hers)).toEqual(documents.readTableWork(his))
    expect(documents.readTableWork(his).opening.note).toBe('Fordi det smitter')
    expect(work(his).proposals.map(({ text }) => text)).toEqual([
      'Korte møder på gangen hver uge',
      'Hendes',
    ])
    expect(documents.readTableWork(his).beyond.proposals).toHaveLength(1)
  })

  test('[Y291] with two proposals is not marked as done, and loses nothing by it', () => {
    const doc = tableWith('Et', 'To')
    const before = encodeStateAsUpdate(doc)

    expect(documents.markTableDone(doc, 'proposals', true)).toEqual({ ok: false, reason: 'tooFew' })
    expect(encodeStateAsUpdate(doc)).toEqual(before)

    documents.addProposal(doc, { id: 'p2', topic: 'proposals', text: 'Tre' })
    expect(documents.markTableDone(doc, 'proposals', true)).toEqual({ ok: true })
    expect(work(doc).isDone).toBe(true)
  })

  test('[Y291] is not done when another took the third out meanwhile, and is again when it comes back', () => {
    const hers = tableWith('Et', 'To', 'Tre')
    const his = copyOf(hers)
    documents.markTableDone(hers, 'proposals', true)
    documents.takeProposalOut(his, 'p2')
    meet(hers, his)

    expect(work(hers).isDone).toBe(false)
    documents.putProposalBack(hers, 'p2')
    expect(work(hers).isDone).toBe(true)
    documents.markTableDone(hers, 'proposals', false)
    expect(work(hers).isDone).toBe(false)
  })

  test('[Y292] a proposal that is taken out while another writes in it is there still', () => {
    const hers = tableWith('Et')
    const his = copyOf(hers)
    documents.takeProposalOut(hers, 'p0')
    documents.writeProposal(his, { id: 'p0', text: 'Et, og mere' })
    meet(hers, his)

    expect(work(hers).proposals.map(({ text }) => text)).toEqual(['Et, og mere'])
  })

  test('[Y293] what is sent waits until it has gone, and goes anew only in other words', () => {
    const doc = tableWith('Et', ' ')
    documents.sendProposals(doc, 'proposals')
    documents.sendProposals(doc, 'proposals')

    const [out] = documents.readProposalsOut(doc, 7)
    expect(documents.readProposalsOut(doc, 7)).toEqual([
      { id: 'p0', topic: 'proposals', table: 7, n: 1, text: 'Et' },
    ])
    documents.noteProposalGone(doc, { id: 'p0', n: out?.n ?? 0 })
    expect(documents.readProposalsOut(doc, 7)).toEqual([])
    documents.writeProposal(doc, { id: 'p0', text: 'Et andet' })
    expect(documents.readProposalsOut(doc, 7)).toEqual([])
    documents.sendProposals(doc, 'proposals')
    expect(documents.readProposalsOut(doc, 7)).toMatchObject([{ n: 2, text: 'Et andet' }])
  })

  test('[Y294] is read as far as it is one, and a later version is changed by no verb', () => {
    const doc = tableWith('Et')
    doc.getMap('proposals').set('x', 'none')
    doc.getMap('proposalsSent').set('p0', { n: -1 })
    expect(work(doc).proposals).toEqual([{ id: 'p0', text: 'Et', sent: null }])

    doc.getMap('meta').set('version', 2)
    const before = encodeStateAsUpdate(doc)
    documents.writeTableNote(doc, { topic: 'opening', text: 'x' })
    documents.addProposal(doc, { id: 'q', topic: 'proposals', text: 'x' })
    documents.writeProposal(doc, { id: 'p0', text: 'x' })
    documents.takeProposalOut(doc, 'p0')
    documents.markTableDone(doc, 'opening', true)
    documents.sendProposals(doc, 'proposals')
    documents.noteProposalGone(doc, { id: 'p0', n: 1 })
    expect(encodeStateAsUpdate(doc)).toEqual(before)
  })
})
