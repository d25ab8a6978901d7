import { expect, test } from 'vitest'

import { readSurveyFile } from './prioritise.ts'

const text = 'Tema;Værdi;Retning\r\nTid på tværs;2,9;ned\r\n'
const theme = { topic: 'Tid på tværs', value: 2.9, direction: 'ned' }
const utf8 = new TextEncoder().encode(text)
const latin1 = Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const utf16 = Uint8Array.from([
  0xff,
  0xfe,
  ...text.split('').flatMap((one) => [one.charCodeAt(0), 0]),
])

const fileOf = (bytes: Uint8Array) => ({
  sizeBytes: bytes.byteLength,
  read: () => Promise.resolve(bytes),
})

test.each([
  ['UTF-8', utf8],
  ['UTF-8 with its mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8])],
  ['Latin-1', latin1],
  ['UTF-16', utf16],
  ['tabs', new TextEncoder().encode(text.replaceAll(';', '\t'))],
])('[D236] a survey in %s is read with its letters', async (_called, bytes) => {
  expect(await readSurveyFile(fileOf(bytes))).toEqual({ ok: true, themes: [theme] })
})

test('[D236] the signs that only Windows has are read as Windows means them', async () => {
  const bytes = Uint8Array.from([0x93, 0x72, 0x6f, 0x94, 0xe6])
  expect(await readSurveyFile(fileOf(bytes))).toMatchObject({ themes: [{ topic: '“ro”æ' }] })
})

test('[D236] a file that is far too big is not read at all', async () => {
  const file = {
    sizeBytes: 1_000_001,
    read: () => Promise.reject(new Error('it was read')),
  }
  expect(await readSurveyFile(file)).toEqual({ ok: false, reason: 'tooLong' })
  expect(await readSurveyFile({ sizeBytes: 3, read: () => Promise.resolve(null) })).toEqual({
    ok: false,
    reason: 'empty',
  })
})
