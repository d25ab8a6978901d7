import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { base64urlToBytes, bytesToBase64url } from './base64url.ts'
import { encodeInvitationLink, encodeLink, type RoomLink } from './link.ts'
import { parseLink, type BadLink } from './parse-link.ts'
import { allRoles, exactly, filled, flipBit, present } from './samples.fixture.ts'

const room: RoomLink = { role: 'member', roomId: filled(16, 200), secret: filled(32, 251) }
const fragment = await encodeLink(room)
const half = filled(16, 77)
const invitation = await encodeInvitationLink(half)
const address = `https://rum.example/#${fragment}`

async function reasonOf(text: string): Promise<BadLink | 'ok'> {
  const parsed = await parseLink(text)
  return parsed.ok ? 'ok' : parsed.reason
}

test('[C21] a link has one text: the same bytes in another text are refused', async () => {
  const spare = `${invitation.slice(0, -1)}${present(invitation.at(-1)) === 'x' ? 'y' : 'x'}`

  expect(base64urlToBytes(spare)).toBeNull()
  expect(await reasonOf(`https://rum.example/#${spare}`)).toBe('garbled')
})

test('[C21] base64url is taken back to its bytes, and foreign characters are refused', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      const text = bytesToBase64url(bytes)
      expect(text).toBe(Buffer.from(bytes).toString('base64url'))
      expect(base64urlToBytes(text)).toEqual(bytes)
    }),
  )
  for (const text of ['A', 'AAAAA', 'AA==', 'AA+A', 'AA/A', 'AÆAA', 'AB']) {
    expect(base64urlToBytes(text)).toBeNull()
  }
})

test.each([
  ['a room id', { roomId: filled(15, 1) }],
  ['a secret', { secret: filled(31, 1) }],
])('[C2] %s of the wrong size in a link is a broken promise', async (_, wrong) => {
  await expect(async () => encodeLink({ ...room, ...wrong })).rejects.toThrow('bytes')
})

test('[C22] every link is read back as it was written', async () => {
  const anyLink = fc.record({
    role: fc.constantFrom(...allRoles),
    roomId: fc.uint8Array(exactly(16)),
    secret: fc.uint8Array(exactly(32)),
  })
  await fc.assert(
    fc.asyncProperty(anyLink, async (link) => {
      const parsed = await parseLink(await encodeLink(link))
      expect(parsed).toEqual({ ok: true, value: { kind: 'room', room: link } })
    }),
  )
})

test('[C22] every invitation is read back as it was written', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array(exactly(16)), async (written) => {
      const parsed = await parseLink(await encodeInvitationLink(written))
      expect(parsed).toEqual({ ok: true, value: { kind: 'invitation', half: written } })
    }),
  )
})

const wrapped = `${address.slice(0, 40)}\r\n${address.slice(40, 76)}\r\n${address.slice(76)}`
test.each([
  ['whole', address],
  ['without its address', fragment],
  ['with only its #', `#${fragment}`],
  ['with %23', address.replace('#', '%23')],
  ['with %2523', address.replace('#', '%2523')],
  [
    'in a gateway’s address',
    `https://gw.example/?url=https%3A%2F%2Frum.example%2F%23${fragment}&s=1#top`,
  ],
  ['with space around it', `\n\t  ${address}\u00a0\n`],
  ['in angle brackets', `<${address}>`],
  ['in brackets and quotes', `("${address}")`],
  ['before a full stop', `${address}.`],
  ['before a sentence', `Kom ind her: ${address} Vi ses Mette`],
  ['after a numbered sentence', `Sag #12, se ${address}`],
  ['broken over lines', wrapped],
  ['broken and quoted', wrapped.replaceAll('\r\n', '\r\n> > ')],
  ['broken as quoted-printable', wrapped.replaceAll('\r\n', '=\r\n')],
  ['broken by characters nobody sees', wrapped.replaceAll('\r\n', '\u00ad\u200b\ufeff')],
  ['as Markdown', `[${address}](${address})`],
])('[C23] a link is read %s', async (_, text) => {
  expect(await parseLink(text)).toEqual({ ok: true, value: { kind: 'room', room } })
})

test.each([
  ['whole', `https://rum.example/#${invitation}`],
  ['with %23', `https://rum.example/%23${invitation}`],
  ['before a sentence', `https://rum.example/#${invitation} Koden får du af mig`],
])('[C23] an invitation is read %s', async (_, text) => {
  expect(await parseLink(text)).toEqual({ ok: true, value: { kind: 'invitation', half } })
})

test('[C24] a link cut anywhere after its # is cut', async () => {
  for (const whole of [fragment, invitation]) {
    for (let length = 0; length < whole.length; length++) {
      expect(await reasonOf(`https://rum.example/#${whole.slice(0, length)}`)).toBe('cut')
    }
  }
})

test('[C24] a bare fragment cut after its third character is cut', async () => {
  for (let length = 3; length < fragment.length; length++) {
    expect(await reasonOf(fragment.slice(0, length))).toBe('cut')
  }
})

test('[C25] any one flipped bit of a link is refused', async () => {
  const bytes = present(base64urlToBytes(fragment))

  for (let bit = 0; bit < bytes.byteLength * 8; bit++) {
    const flipped = bytesToBase64url(flipBit(bytes, bit))
    expect(await reasonOf(`https://rum.example/#${flipped}`)).toBe('garbled')
  }
})

test('[C25] a link in which a letter went missing or two changed places is refused', async () => {
  const swapped = `${fragment.slice(0, 20)}${fragment[21]}${fragment[20]}${fragment.slice(22)}`
  const lacking = `${fragment.slice(0, 20)}${fragment.slice(21)} Hej`

  expect(swapped).not.toBe(fragment)
  expect(await reasonOf(`#${swapped}`)).toBe('garbled')
  expect(await reasonOf(`#${lacking}`)).toBe('garbled')
})

test('[C25] lower-cased by a form, a link is garbled', async () => {
  expect(await reasonOf(address.toLowerCase())).toBe('garbled')
})

test.each([
  ['nothing', ''],
  ['an address without a fragment', 'https://rum.example/'],
  ['another site’s address', 'https://www.example.org/page#about'],
  ['the app’s own fragment', 'https://rum.example/#/mit-rum/svar'],
  ['a long one of the app’s own', `https://rum.example/#/samtale/${'a1b2c3d4'.repeat(6)}/aftaler`],
  ['prose', 'Jeg kan ikke finde linket i min mail nogen steder, har du det endnu?'],
  ['prose with a # in it', 'Det er sag # 12 i listen'],
  ['a code', '042 137'],
  ['much too much', `${address}${' '.repeat(17_000)}`],
])('[C27] %s is not a link', async (_, text) => {
  expect(await reasonOf(text)).toBe('not-a-link')
})

test('[C1] no text makes the parser throw, or passes for a link', async () => {
  const pieces = fc.constantFrom('#', '%23', 'AQ', 'AQE', 'AQY', fragment.slice(9, 50), ' ', '>')
  const texts = fc.oneof(
    fc.string({ maxLength: 200, unit: 'binary' }),
    fc.string({ maxLength: 20, unit: pieces }),
    fc.uint8Array({ maxLength: 80 }).map((bytes) => `#${bytesToBase64url(bytes)}`),
  )
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      expect((await parseLink(text)).ok).toBe(false)
    }),
    { numRuns: 500 },
  )
})
