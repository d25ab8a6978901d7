import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import vector from '../vectors/signing.json' with { type: 'json' }
import { hexToBytes, toHex } from './hex.fixture.ts'
import { greetingMessage, signedMessage, tokenMessage, type SignContext } from './signing.ts'

const contexts = [
  'policy',
  'entry',
  'greeting',
  'badge',
  'urn',
  'urn-token',
  'urn-close',
  'urn-announcement',
  'edition',
  'page-withdraw',
] as const

test.each([
  ['policy', vector.policySigned.hex],
  ['entry', vector.entrySigned.hex],
  ['greeting', vector.greetingSigned.hex],
  ['urn', vector.urnSigned.hex],
  ['urn-token', vector.urnTokenSigned.hex],
  ['urn-close', vector.urnCloseSigned.hex],
  ['urn-announcement', vector.urnAnnouncementSigned.hex],
  ['badge', vector.badgeSigned.hex],
  ['edition', vector.editionSigned.hex],
  ['page-withdraw', vector.pageWithdrawSigned.hex],
] as const)('[P25] what is signed of a %s is exactly these bytes', (context, expected) => {
  expect(toHex(signedMessage(context, hexToBytes(vector.message.hex)))).toBe(expected)
})

test('[P25] no message in one context is signed as one in another', () => {
  const anything = fc.record({
    context: fc.constantFrom<SignContext>(...contexts),
    message: fc.uint8Array({ maxLength: 2 }),
  })
  const signedHex = (one: { context: SignContext; message: Uint8Array }) =>
    toHex(signedMessage(one.context, one.message))
  fc.assert(
    fc.property(anything, anything, (one, other) => {
      const same = one.context === other.context && toHex(one.message) === toHex(other.message)
      expect(signedHex(one) === signedHex(other)).toBe(same)
    }),
  )
})

test('[P25] no context’s label is how another one begins', () => {
  const starts = contexts.map((context) => toHex(signedMessage(context, new Uint8Array())))

  for (const start of starts) {
    expect(starts.filter((other) => other.startsWith(start))).toEqual([start])
  }
})

test('[P26] a greeting is exactly these bytes', () => {
  const [challenge, roomId] = [hexToBytes(vector.challenge.hex), hexToBytes(vector.roomId.hex)]

  expect(toHex(greetingMessage(challenge, roomId, 'viewer'))).toBe(vector.greeting.hex)
})

test('[P26] another challenge, room or role is another greeting', () => {
  const [challenge, roomId] = [new Uint8Array(32), new Uint8Array(16)]
  const greetings = [
    greetingMessage(challenge, roomId, 'viewer'),
    greetingMessage(challenge, roomId, 'member'),
    greetingMessage(challenge, new Uint8Array(16).fill(1), 'viewer'),
    greetingMessage(new Uint8Array(32).fill(1), roomId, 'viewer'),
  ]

  expect(new Set(greetings.map(toHex)).size).toBe(4)
})

test('[P45] what a voter signs for her tokens is exactly these bytes', () => {
  const blinded = vector.blinded.map(({ hex }) => hexToBytes(hex))

  expect(toHex(tokenMessage(hexToBytes(vector.urnId.hex), blinded))).toBe(vector.token.hex)
})
