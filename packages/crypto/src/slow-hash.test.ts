import { expect, test } from 'vitest'

import backup from '../vectors/backup.json' with { type: 'json' }
import vectors from '../vectors/passphrase.json' with { type: 'json' }
import { backupSalt } from './backup.ts'
import { hexToBytes, toHex } from './hex.fixture.ts'
import { phraseSalt, slowHash } from './slow-hash.ts'

test.each(vectors.phrases)('[C53] "$phrase" gives the secret of the vectors', (vector) => {
  expect(toHex(slowHash(vector.phrase, phraseSalt))).toBe(vector.secret)
})

test('[C75] the words of a backup give the secret of the vectors', () => {
  const salt = backupSalt(hexToBytes(backup.random))

  expect(toHex(slowHash(backup.phrase, salt))).toBe(backup.secret)
})
