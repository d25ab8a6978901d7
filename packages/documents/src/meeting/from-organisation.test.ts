import { expect, test } from 'vitest'

import * as documents from '../index.ts'
import { copyOf, meet, newGroup } from '../rooms.fixture.ts'

const [one, other] = ['A', 'B'].map((letter) => ({ page: letter.repeat(22), edition: 1 })) as [
  { page: string; edition: number },
  { page: string; edition: number },
]

test('[Y252] what an organisation said of itself stands as it was said, until another is linked', () => {
  const hers = newGroup()
  const his = copyOf(hers)
  expect(documents.readWelcome(hers)).toBeNull()
  documents.takeInWelcome(hers, { name: 'Fjordby', isEnough: false })
  documents.takeInWelcome(his, { name: 'Fjordby Kommune', isEnough: true })
  meet(hers, his)
  documents.takeInWelcome(hers, { name: 'Fjordby', isEnough: false })

  expect(documents.readWelcome(hers)).toEqual({ name: 'Fjordby Kommune', isEnough: true })
  expect(documents.readWelcome(his)).toEqual(documents.readWelcome(hers))
  documents.forgetWelcome(hers)
  expect(documents.readWelcome(hers)).toBeNull()
})

test('[Y253] a plan stands at the top until the group has talked of it; a newer one stands again', () => {
  const hers = newGroup()
  documents.takeInPlan(hers, one)
  const his = copyOf(hers)
  expect(documents.readPlanToTakeUp(his)).toEqual(one)
  documents.takePlanUp(his, one)
  documents.takeInPlan(hers, one)
  meet(hers, his)
  expect(documents.readPlanToTakeUp(hers)).toBeNull()

  documents.takeInPlan(hers, { ...one, edition: 2 })
  documents.takeInPlan(hers, other)
  expect(documents.readPlanToTakeUp(hers)).toEqual(other)
  documents.takePlanUp(hers, other)
  expect(documents.readPlanToTakeUp(hers)).toBeNull()
})

test('[Y253] what was written by hand is no plan', () => {
  const doc = newGroup()
  doc.getMap('plansOut').set('x', { page: 'https://ondt.example', edition: 1, order: 9 })
  doc.getMap('welcomes').set('enough', 7)

  expect(documents.readPlanToTakeUp(doc)).toBeNull()
  expect(documents.readWelcome(doc)).toBeNull()
})
