import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Doc } from 'yjs'

import { parseDate, startPathKeys, stepsOnPath, taskStates, type ProgrammeStep } from '#domain'

import * as documents from '../index.ts'
import { copyOf, meet } from '../rooms.fixture.ts'

const now = (doc: Doc) => documents.readProgramme(doc)
const stepIn = (doc: Doc, id: string): ProgrammeStep => {
  const found = [...now(doc).steps, ...now(doc).putAway].find((step) => step.id === id)
  if (found === undefined) throw new Error(`no step ${id}`)
  return found
}

function room(): Doc {
  const doc = new Doc()
  documents.createOrganisation(doc, { name: 'Fjordby', owner: '' })
  documents.chooseStartPath(doc, 'dialogueFirst')
  return doc
}

describe('a programme', () => {
  test('[Y270] is nothing until somebody has chosen how they begin', () => {
    const doc = new Doc()
    expect(now(doc)).toMatchObject({ path: null, steps: [], putAway: [] })
    expect([...doc.share.keys()].filter((name) => name.includes('/'))).toEqual([])

    documents.chooseStartPath(doc, 'groupFirst')
    expect(now(doc).steps.map(({ id }) => id)).toEqual(
      stepsOnPath('groupFirst').map(({ key }) => key),
    )
  })

  test('[Y270] that several write at once, without a network, has what each wrote, however they begin', () => {
    const steps = stepsOnPath('dialogueFirst').map(({ key }) => key)
    const act = fc.record({
      who: fc.nat({ max: 2 }),
      step: fc.constantFrom(...steps),
      field: fc.constantFrom('what', 'who'),
      path: fc.constantFrom(...startPathKeys),
    })
    fc.assert(
      fc.property(fc.array(act, { maxLength: 10 }), (acts) => {
        const docs = [0, 1, 2].map(() => new Doc())
        acts.forEach(({ who, step, field, path }, at) => {
          const doc = docs[who]
          if (doc === undefined) return
          documents.chooseStartPath(doc, path)
          const before = stepIn(doc, step)[field]
          documents.writeStep(doc, { id: step, field, text: `${before}<${String(at)}>` })
        })
        for (const one of docs) for (const other of docs) meet(one, other)
        const [first] = docs
        for (const doc of docs) expect(now(doc)).toEqual(first && now(first))
        acts.forEach(({ step, field }, at) => {
          for (const doc of docs) expect(stepIn(doc, step)[field]).toContain(`<${String(at)}>`)
        })
      }),
      { numRuns: 40 },
    )
  })

  test('[Y271] changed to begin elsewhere keeps who, when and how each step stands', () => {
    const doc = room()
    documents.writeStep(doc, { id: 'talk', field: 'who', text: 'Alle ledere' })
    documents.setStepDay(doc, 'talk', parseDate('2027-02-01'))
    documents.sayStepState(doc, 'talk', 'underWay')
    documents.chooseStartPath(doc, 'organisationFirst')

    expect(stepIn(doc, 'talk')).toMatchObject({
      phase: 'share',
      who: 'Alle ledere',
      on: '2027-02-01',
      state: 'underWay',
    })
    documents.setStepDay(doc, 'talk', null)
    expect(stepIn(doc, 'talk').on).toBeNull()
  })

  test('[Y272] has steps of their own, in the phase they chose, at most twenty in all', () => {
    const doc = room()
    const add = (id: string) =>
      documents.addStep(doc, 'dialogueFirst', { id, phase: 'map', doer: 'group' })
    expect(add('own-0')).toEqual({ ok: true })
    expect(
      now(doc)
        .steps.map(({ id }) => id)
        .slice(0, 4),
    ).toEqual(['talk', 'look', 'sendOn', 'own-0'])
    for (let at = 1; at < 13; at += 1) expect(add(`own-${String(at)}`).ok).toBe(true)
    expect(add('own-13')).toEqual({ ok: false, reason: 'full' })
    expect(documents.writeStep(doc, { id: 'own-0', field: 'what', text: 'x'.repeat(161) })).toEqual(
      { ok: false, reason: 'tooLong' },
    )
    expect(stepIn(doc, 'own-0').what).toBe('')
  })

  test('[Y273] a step put away while another writes in it is there; else it is away, and comes back', () => {
    const hers = room()
    const his = copyOf(hers)
    documents.putStepAway(hers, stepIn(hers, 'look'))
    documents.putStepAway(hers, stepIn(hers, 'useIt'))
    documents.writeStep(his, { id: 'look', field: 'who', text: 'Jonas' })
    meet(hers, his)

    for (const doc of [hers, his]) {
      expect(now(doc).putAway.map(({ id }) => id)).toEqual(['useIt'])
      expect(now(doc).steps.find(({ id }) => id === 'look')?.who).toBe('Jonas')
    }
    documents.bringStepBack(hers, 'useIt')
    expect(now(hers).putAway).toEqual([])
  })

  test('[Y274] what two say at a gate at once is one answer for all; who and why keep every word', () => {
    const hers = room()
    const his = copyOf(hers)
    documents.answerGate(hers, 'map', 'goOn')
    documents.writeGate(hers, { gate: 'map', field: 'who', text: 'Styregruppen' })
    documents.answerGate(his, 'map', 'notYet')
    documents.writeGate(his, { gate: 'map', field: 'who', text: 'MED' })
    meet(hers, his)

    expect(now(hers)).toEqual(now(his))
    const [gate] = now(hers).gates
    expect(['goOn', 'notYet']).toContain(gate?.answer)
    expect(gate?.who).toContain('Styregruppen')
    expect(gate?.who).toContain('MED')
  })

  test('[Y275] whatever was written by hand is read as far as it is one', () => {
    fc.assert(
      fc.property(fc.string(), fc.jsonValue(), (key, value) => {
        const doc = room()
        const maps = ['programmeSteps', 'programmeDays', 'programmeStates', 'programmeGates']
        for (const name of [...maps, 'planAway']) {
          doc.getMap(name).set(key, value)
          doc.getMap(name).set('talk', value)
        }
        const { steps, gates } = now(doc)
        expect(steps.every(({ state }) => taskStates.includes(state))).toBe(true)
        expect(gates).toHaveLength(2)
      }),
    )
    const doc = room()
    doc.getMap('programme').set('path', 'elsewhere')
    doc.getMap('programmeSteps').set('a', { order: 0, phase: 'map', doer: 'Mette' })
    expect(now(doc)).toMatchObject({ path: null, steps: [] })
  })

  test('[Y275] of a newer version is read and not written', () => {
    const doc = room()
    documents.writeStep(doc, { id: 'talk', field: 'who', text: 'Jonas' })
    doc.getMap('meta').set('version', 99)
    const before = now(doc)
    documents.chooseStartPath(doc, 'groupFirst')
    documents.writeStep(doc, { id: 'talk', field: 'who', text: 'Ida' })
    documents.setStepDay(doc, 'talk', parseDate('2027-02-01'))
    documents.sayStepState(doc, 'talk', 'done')
    documents.addStep(doc, 'dialogueFirst', { id: 'a', phase: 'map', doer: 'group' })
    documents.putStepAway(doc, stepIn(doc, 'talk'))
    documents.bringStepBack(doc, 'talk')
    documents.answerGate(doc, 'map', 'goOn')
    documents.writeGate(doc, { gate: 'map', field: 'why', text: 'Nej' })

    expect(now(doc)).toEqual(before)
    expect(before.steps[0]?.who).toBe('Jonas')
  })
})
