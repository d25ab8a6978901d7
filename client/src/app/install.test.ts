import { expect, test } from 'vitest'

import { trustOnly, workerAddress } from './install.ts'

test('only our own workers may be installed', () => {
  const trust = trustOnly([workerAddress, '/assets/other.js'])

  expect(trust(workerAddress)).toBe('/sw.js')
  expect(trust('/assets/other.js')).toBe('/assets/other.js')
  for (const address of ['/sw.js?x', 'https://ond.example/sw.js', '/relay', 'data:,', '']) {
    expect(() => trust(address)).toThrow('only our own worker')
  }
})
