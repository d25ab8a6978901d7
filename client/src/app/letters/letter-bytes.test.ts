import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { parseToWorkshop } from '../workshop/workshop-letter.ts'
import { letterToBytes, parseToGroup, parseToOrganisation } from './letter-bytes.ts'

const answer = 'A'.repeat(74)
const theme = {
  kind: 'theme',
  id: 'abcdefghijkl',
  text: 'For mange møder',
  group: null,
  answer,
} as const
const reply = { kind: 'reply', n: 1, verdict: 'waiting', why: 'Budgettet' } as const
const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))

test('[S220] a letter is read back as it was written, and by the room it is for alone', () => {
  const linked = { kind: 'linked', answer } as const
  const welcome = { kind: 'welcome', name: 'Fjordby', isEnough: false } as const
  const plan = { kind: 'plan', page: 'A'.repeat(22), edition: 2 } as const

  const follows = { kind: 'follows', answer } as const
  const done = { kind: 'done', step: 'talk', mark: 'abcdefghijkl' } as const
  const steps = {
    kind: 'steps',
    name: 'Fjordby',
    n: 1,
    mark: 'abcdefghijkl',
    steps: [{ id: 'talk', what: '', on: null }],
  } as const

  for (const letter of [theme, linked, follows, done]) {
    expect(parseToOrganisation(letterToBytes(letter))).toEqual(letter)
    expect(parseToGroup(letterToBytes(letter))).toBeNull()
  }
  for (const letter of [reply, welcome, plan, steps]) {
    expect(parseToGroup(letterToBytes(letter))).toEqual(letter)
    expect(parseToOrganisation(letterToBytes(letter))).toBeNull()
  }
})

/** As they lie in boxes and are read by those who have not updated. */
const known = [
  `{"version":1,"kind":"theme","id":"abcdefghijkl","answer":"${answer}","text":"For mange møder","group":null}`,
  `{"version":1,"kind":"linked","answer":"${answer}"}`,
  `{"version":1,"kind":"follows","answer":"${answer}"}`,
  '{"version":1,"kind":"done","step":"talk","mark":"abcdefghijkl"}',
  '{"version":1,"kind":"reply","n":1,"verdict":"waiting","why":"Budgettet"}',
  '{"version":1,"kind":"welcome","name":"Fjordby","isEnough":false}',
  '{"version":1,"kind":"plan","page":"AAAAAAAAAAAAAAAAAAAAAA","edition":2}',
  '{"version":1,"kind":"help","organisation":"Fjordby","n":1,"mark":"abcdefghijkl","on":"2026-11-28","cards":[{"id":"abcd","name":"AMR","how":"12 34 56 78","hours":"","told":"","around":"yes"}]}',
  '{"version":1,"kind":"steps","name":"Fjordby","n":1,"mark":"abcdefghijkl","steps":[{"id":"talk","what":"","on":null}]}',
  '{"version":1,"kind":"proposal","id":"abcd","topic":"proposals","table":7,"text":"Korte møder","n":1}',
  '{"version":1,"kind":"draw","set":"AAAAAAAAAAAAAAAA","hand":"abcdefgh"}',
  '{"version":1,"kind":"dots","hand":"abcdefgh","round":1,"on":["abcd"]}',
] as const

test.each(known)('[S402] a letter between rooms is exactly these bytes: %s', (text) => {
  const bytes = new TextEncoder().encode(text)
  const read = parseToOrganisation(bytes) ?? parseToGroup(bytes) ?? parseToWorkshop(bytes)
  expect(read === null ? null : new TextDecoder().decode(letterToBytes(read))).toBe(text)
})

test('[S220] too long, of another version, or of a kind we do not know, it is no letter', () => {
  for (const [key, value] of Object.entries({
    version: 2,
    kind: 'other',
    id: '!',
    text: 'æ'.repeat(2001),
    answer: 'https://ondt.example/',
    group: 'x'.repeat(61),
  })) {
    expect(parseToOrganisation(bytesOf({ version: 1, ...theme, [key]: value }))).toBeNull()
  }
  expect(parseToGroup(bytesOf({ version: 1, ...reply, why: '' }))).toBeNull()
  expect(parseToGroup(new Uint8Array(20_000).fill(32))).toBeNull()
})

test('[S220] to a group come a reply, a welcome, a plan, help and steps, and nothing of another kind', () => {
  const kinds = ['reply', 'welcome', 'plan', 'help', 'steps']
  const said = { n: 1, mark: 'abcdefghijkl', name: 'Fjordby', organisation: 'Fjordby' }
  const page = { page: 'A'.repeat(22), edition: 2, url: 'https://ondt.example/' }
  const cards = { cards: [], on: '2026-11-28' }
  const steps = { step: 'talk', steps: [{ id: 'talk', what: '', on: null }] }
  const all = { ...theme, ...reply, ...said, ...page, ...cards, ...steps, isEnough: true }
  const readAs = (kind: string) => parseToGroup(bytesOf({ version: 1, ...all, kind }))

  for (const kind of kinds) expect([kind, readAs(kind)?.kind]).toEqual([kind, kind])
  const others = fc.oneof(
    fc.string(),
    fc.constantFrom('theme', 'linked', 'follows', 'done', 'proposals', 'dots', 'table'),
  )
  fc.assert(fc.property(others, (kind) => kinds.includes(kind) || readAs(kind) === null))
  expect(readAs('plan')).toEqual({ kind: 'plan', page: 'A'.repeat(22), edition: 2 })
})

test('[S220] no bytes, however garbled, break the reading of a letter', () => {
  const isRead = fc.property(
    fc.uint8Array(),
    (bytes) => parseToOrganisation(bytes) === null && parseToGroup(bytes) === null,
  )
  expect(() => fc.assert(isRead)).not.toThrow()
})

test('[S240] a room that is done with a step sends the step and a mark, and nothing besides', () => {
  const words = { kind: 'done', step: 'talk', mark: 'abcdefghijkl', text: 'KANARIE', name: 'Mette' }
  const read = parseToOrganisation(bytesOf({ version: 1, ...words }))

  expect(read).toEqual({ kind: 'done', step: 'talk', mark: 'abcdefghijkl' })
})
