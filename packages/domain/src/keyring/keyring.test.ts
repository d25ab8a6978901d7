import { expect, test } from 'vitest'

import { takesThePlace, wayInKinds } from './keyring.ts'

test('[D70] a new code and new words take the place of the old, and a passkey of none', () => {
  expect(wayInKinds.filter(takesThePlace)).toEqual(['code', 'phrase'])
})
