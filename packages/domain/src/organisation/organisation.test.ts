import { expect, test } from 'vitest'

import { mayNameOrganisation, mayOwn } from './organisation.ts'

test('[D230] an organisation’s room has a name, and the plan an owner once somebody has said who', () => {
  expect(mayNameOrganisation('  ')).toEqual({ ok: false, reason: 'empty' })
  expect(mayNameOrganisation('x'.repeat(61))).toEqual({ ok: false, reason: 'tooLong' })
  expect(mayNameOrganisation(' Fjordby Kommune ')).toEqual({ ok: true })
  expect(mayOwn('')).toEqual({ ok: true })
  expect(mayOwn('x'.repeat(61))).toEqual({ ok: false, reason: 'tooLong' })
})
