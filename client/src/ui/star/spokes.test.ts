import { expect, test } from 'vitest'

import { spokesOf, type Arm } from './spokes.ts'

const names = ['Op', 'Ledelsen', 'Dig selv', 'Teamet', 'På tværs', 'Ud']

function armsWith(marks: Partial<Arm>): readonly Arm[] {
  return names.map((label) => ({ id: label, label, ring: null, dot: 3, bar: null, ...marks }))
}

test('the first arm points up, and the fourth down', () => {
  const spokes = spokesOf(armsWith({}))

  expect(spokes.map(({ angle }) => angle)).toEqual([0, 60, 120, 180, 240, 300])
  expect(spokes[0]?.to.y).toBeLessThan(0)
  expect(spokes[3]?.to.y).toBeGreaterThan(0)
})

test('a higher degree lies further out, also when it is not whole', () => {
  const [low, between, high] = [2, 2.5, 3].map((dot) => spokesOf(armsWith({ dot }))[3]?.dot?.y ?? 0)

  expect(low).toBeLessThan(between ?? 0)
  expect(between).toBeLessThan(high ?? 0)
})

test('what is not said has no mark, and a bar that would lie under the dot is not drawn', () => {
  expect(spokesOf(armsWith({}))[3]).toMatchObject({ ring: null, bar: null })
  expect(spokesOf(armsWith({ bar: 3 }))[3]?.bar).toBeNull()
  expect(spokesOf(armsWith({ bar: 1 }))[3]?.bar).not.toBeNull()
})
