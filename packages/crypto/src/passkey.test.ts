import { expect, test } from 'vitest'

import { toHex } from './hex.fixture.ts'
import { passkeySalt } from './passkey.ts'

test('[C55] a passkey is asked for what the specification says', () => {
  expect(toHex(passkeySalt)).toBe('74696c6c69647372756d2f3120706173736b6579')
})
