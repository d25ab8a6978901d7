import { expect, test } from 'vitest'

import vectors from '../vectors/passphrase.json' with { type: 'json' }
import { toHex } from './hex.fixture.ts'
import { slowHash } from './slow-hash.ts'

test.each(vectors.phrases)('[C53] "$phrase" gives the secret of the vectors', (vector) => {
  expect(toHex(slowHash(vector.phrase))).toBe(vector.secret)
})
