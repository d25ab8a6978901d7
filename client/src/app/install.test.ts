import { expect, test } from 'vitest'

import { trustedWorkerAddress, workerAddress } from './install.ts'

test('only our own worker may be installed', () => {
  expect(trustedWorkerAddress(workerAddress)).toBe('/sw.js')
  for (const address of ['/sw.js?x', 'https://ond.example/sw.js', '/relay', 'data:,']) {
    expect(() => trustedWorkerAddress(address)).toThrow('only our own worker')
  }
})
