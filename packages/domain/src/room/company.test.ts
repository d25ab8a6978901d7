import { expect, test } from 'vitest'

import { moreThanTwo } from './company.ts'

const wear = (...keys: readonly string[]) => keys.map((key) => ({ key }))

test('[D200] two devices in a room for two are nothing to tell', () => {
  expect(moreThanTwo(wear(), [])).toBeNull()
  expect(moreThanTwo(wear('hers', 'his'), [])).toBeNull()
})

test('[D200] a third is told until it is known, and whoever comes after it is told anew', () => {
  const three = wear('hers', 'his', 'third')

  expect(moreThanTwo(three, [])).toBe(3)
  expect(moreThanTwo(three, ['hers', 'his', 'third'])).toBeNull()
  expect(moreThanTwo(wear('hers', 'his', 'fourth'), ['hers', 'his', 'third'])).toBe(3)
})
