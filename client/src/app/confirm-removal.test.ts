import { expect, test } from 'vitest'

import { encodeRecoveryCode } from '#crypto'
import { phraseWords } from '#content/phrase-words'

import { openDevice } from './app.fixture.ts'
import { readTyped } from './confirm-removal.ts'

const lists = [phraseWords.da, phraseWords.en]
const six = phraseWords.da.slice(0, 6)

const read = (typed: string) => readTyped(openDevice().app, typed, lists)

test('[S311] six words and a recovery code are read, whichever is typed', async () => {
  const secret = new Uint8Array(16).fill(5)

  expect(await read(await encodeRecoveryCode(secret))).toEqual({ ok: true, secret })
  expect(await read(six.join(' ').toUpperCase())).toMatchObject({ ok: true })
})

test('[S311] one word that is on no list is named, with the nearest', async () => {
  const [first = '', ...rest] = six

  const answer = await read([`${first}q`, ...rest].join(' '))

  expect(answer).toMatchObject({ ok: false, problem: 'unconfirmed' })
  expect(answer).toMatchObject({ slips: [{ typed: `${first}q`, nearest: [first] }] })
})

test('[S311] a code with a mistake in it is said to have one', async () => {
  const code = await encodeRecoveryCode(new Uint8Array(16).fill(5))
  const last = code.endsWith('A') ? 'B' : 'A'

  const answer = await read(`${code.slice(0, -1)}${last}`)

  expect(answer).toEqual({ ok: false, problem: 'recoveryTypo' })
})

test('[S311] what is neither code nor words is taken for neither', async () => {
  expect(await read('TILF')).toEqual({ ok: false, problem: 'unconfirmed', slips: [] })
})
