import { describe, expect, test } from 'vitest'

import { mayAgree, missingIn } from './agreeing.ts'
import type { Agreement } from './agreement.ts'

const whole: Agreement = { id: 'a', what: 'Ro', who: 'Jonas', when: 'fredag', followUp: 'Vi ser' }

function round(count: number) {
  return { agreements: Array.from({ length: count }, (_, at) => ({ ...whole, id: String(at) })) }
}

describe('agreeing', () => {
  test('[D18] goes on until there are seven', () => {
    expect(mayAgree(round(0))).toEqual({ ok: true })
    expect(mayAgree(round(6))).toEqual({ ok: true })
    expect(mayAgree(round(7))).toEqual({ ok: false, reason: 'full' })
  })

  test('[D18] an agreement with all four words lacks nothing', () => {
    expect(missingIn(whole)).toEqual([])
  })

  test('[D18] what an agreement lacks is named in the order it is written', () => {
    expect(missingIn({ ...whole, who: '', followUp: ' ' })).toEqual(['who', 'followUp'])
    expect(missingIn({ id: 'a', what: '', who: '', when: '', followUp: '' })).toEqual([
      'what',
      'who',
      'when',
      'followUp',
    ])
  })
})
