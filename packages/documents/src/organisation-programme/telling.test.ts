import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Doc } from 'yjs'

import { mostDone } from '#domain'

import * as documents from '../index.ts'
import { copyOf, meet } from '../rooms.fixture.ts'

const marks = ['aaaaaaaaaaaa', 'bbbbbbbbbbbb', 'cccccccccccc', 'dddddddddddd'] as const

function room(): Doc {
  const doc = new Doc()
  documents.createOrganisation(doc, { name: 'Fjordby', owner: '' })
  documents.chooseStartPath(doc, 'dialogueFirst')
  return doc
}

describe('what rooms are told of a programme', () => {
  test('[Y276] is told by hand: each doer its own steps, and what is written later waits for the next time', () => {
    const doc = room()
    expect(documents.readStepsTold(doc, 'group')).toBeNull()
    documents.sayStepState(doc, 'useIt', 'dropped')
    documents.tellSteps(doc, marks[0])
    documents.writeStep(doc, { id: 'look', field: 'what', text: 'Vi ser på det' })

    expect(documents.readStepsTold(doc, 'dialogue')?.steps.map(({ id }) => id)).toEqual(['talk'])
    expect(documents.readStepsTold(doc, 'group')).toMatchObject({
      n: 1,
      name: 'Fjordby',
      steps: [
        { id: 'look', what: '' },
        { id: 'sendOn', what: '' },
      ],
    })
    documents.tellSteps(doc, marks[1])
    expect(documents.readStepsTold(doc, 'group')).toMatchObject({
      n: 2,
      steps: [{ id: 'look', what: 'Vi ser på det' }, { id: 'sendOn' }],
    })
  })

  test('[Y276] told by two at once is the same for all', () => {
    const hers = room()
    const his = copyOf(hers)
    documents.writeStep(hers, { id: 'look', field: 'what', text: 'Hendes' })
    documents.tellSteps(hers, marks[0])
    documents.tellSteps(his, marks[1])
    meet(hers, his)

    expect(documents.readStepsTold(hers, 'group')).toEqual(documents.readStepsTold(his, 'group'))
    expect(documents.readStepsTold(hers, 'group')?.n).toBe(1)
  })

  test('[Y277] a room is counted once for a step, and a thousand that are made up stop at two hundred', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ step: fc.constantFrom('talk', 'look'), mark: fc.constantFrom(...marks) }),
        ),
        (all) => {
          const docs = [room(), room()]
          all.forEach((done, at) => documents.takeInDone(docs[at % 2] ?? room(), done))
          const [one = room(), other = room()] = docs
          meet(one, other)
          for (const step of ['talk', 'look']) {
            const said = new Set(all.filter((done) => done.step === step).map(({ mark }) => mark))
            expect(documents.countDone(one, step)).toBe(said.size)
          }
        },
      ),
    )
    const doc = room()
    for (let at = 0; at < 1000; at += 1) {
      documents.takeInDone(doc, { step: 'talk', mark: String(at).padStart(11, 'x') })
    }
    expect(documents.countDone(doc, 'talk')).toBe(mostDone)
  })

  test('[Y277] done with what is no step, or with one the organisation does itself, is left out', () => {
    const doc = room()
    for (const step of ['plan', 'elsewhere', 'talk/more']) {
      documents.takeInDone(doc, { step, mark: marks[0] })
      expect(documents.countDone(doc, step)).toBe(0)
    }
  })

  test('[Y277] a dialogue that follows is not counted among the groups', () => {
    const doc = room()
    documents.takeInFollowing(doc, 'box', { id: 'one', answer: 'link' })
    documents.takeInFollowing(doc, 'box', { id: 'one', answer: 'other' })

    expect(documents.readFollowing(doc, 'box')).toEqual([{ id: 'one', answer: 'link' }])
    expect(documents.readFollowing(doc, 'other')).toEqual([])
    expect(documents.readLinked(doc, 'box')).toEqual([])
  })
})

describe('what a room knows of the steps', () => {
  const told = {
    name: 'Fjordby',
    n: 1,
    mark: marks[0],
    steps: [{ id: 'talk', what: '', on: null }],
  } as const
  const say = (doc: Doc, secret: string) =>
    documents.sayDone(doc, { letterbox: 'box', step: 'talk', secret })
  const saidIn = (doc: Doc) => documents.readRoomSteps(doc, 'box')?.steps.map(({ said }) => said)

  test('[Y278] is what it was told last by that letterbox, and it says nothing of a step it was not told of', () => {
    const doc = new Doc()
    expect(say(doc, 'first')).toEqual({ ok: false, reason: 'notTold' })
    documents.takeInSteps(doc, 'box', told)
    documents.takeInSteps(doc, 'box', { ...told, steps: [] })
    documents.takeInSteps(doc, 'other', { ...told, n: 7, name: 'Andre' })

    expect(documents.readRoomSteps(doc, 'box')).toMatchObject({ name: 'Fjordby', n: 1 })
    expect(saidIn(doc)).toEqual(['unsaid'])
    doc.getMap('stepsTold').set('box/2/cccccccccccc', { n: 2, steps: 'KANARIE' })
    expect(documents.readRoomSteps(doc, 'box')?.n).toBe(1)
  })

  test('[Y279] done is said once for all in the room, under one secret, and delivered for all', () => {
    const hers = new Doc()
    documents.takeInSteps(hers, 'box', told)
    const his = copyOf(hers)
    expect(say(hers, 'hers')).toEqual({ ok: true })
    expect(say(his, 'his')).toEqual({ ok: true })
    meet(hers, his)

    expect(saidIn(hers)).toEqual(['waiting'])
    expect(documents.readStepsSecret(hers)).toBe(documents.readStepsSecret(his))
    const secret = documents.readStepsSecret(hers)
    documents.noteStepGone(his, { letterbox: 'box', step: 'talk', how: 'delivered' })
    meet(hers, his)
    say(hers, 'again')
    expect(saidIn(hers)).toEqual(['delivered'])
    expect(documents.readStepsSecret(hers)).toBe(secret)
  })
})
