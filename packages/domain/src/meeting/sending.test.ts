import { expect, test } from 'vitest'

import { mayDecide, maySuggest, mostToSend, type ToSendOn } from './sending.ts'

const theme: ToSendOn = { id: 'a', text: 'Tid til at lede', isNamed: false, isDecided: false }

test('[D137] four can be sent on, and a fifth is refused', () => {
  const four = Array.from({ length: mostToSend }, () => theme)

  expect(mostToSend).toBe(4)
  expect(maySuggest(four.slice(1))).toEqual({ ok: true })
  expect(maySuggest(four)).toEqual({ ok: false, reason: 'full' })
})

test('[D138] only the group’s leader decides that one goes, and none without words', () => {
  expect(mayDecide(theme, { seat: 'mette', leader: 'mette' })).toEqual({ ok: true })
  expect(mayDecide(theme, { seat: 'jonas', leader: 'mette' })).toEqual({
    ok: false,
    reason: 'notLeader',
  })
  expect(mayDecide(theme, { seat: 'jonas', leader: null }).ok).toBe(false)
  expect(mayDecide({ text: ' \n' }, { seat: 'mette', leader: 'mette' })).toEqual({
    ok: false,
    reason: 'empty',
  })
})
