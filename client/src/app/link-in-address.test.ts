import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { keyInText, readAddress, readMark } from './link-in-address.ts'

const key = `AQ${'xY_-9'.repeat(14)}`
const half = `AQ${'kM-7'.repeat(7)}`

test('a route in the fragment stays where it is', () => {
  expect(readAddress({ pathname: '/', hash: '#/mit-rum' })).toEqual({
    key: null,
    replaceWith: null,
  })
  expect(readAddress({ pathname: '/', hash: '' })).toEqual({ key: null, replaceWith: null })
})

test('a key in the fragment is taken out of the address', () => {
  expect(readAddress({ pathname: '/', hash: `#${key}` })).toEqual({ key, replaceWith: '/#/link' })
})

test('a key that a gateway moved into the path is found and taken out', () => {
  for (const pathname of [`/%23${key}`, `/%2523${key}`]) {
    expect(readAddress({ pathname, hash: '' })).toEqual({ key, replaceWith: '/#/link' })
  }
})

test('a cut or garbled key also leaves the address bar', () => {
  expect(readAddress({ pathname: '/', hash: '#AQxY' })).toEqual({
    key: 'AQxY',
    replaceWith: '/#/link',
  })
})

test('a route that a gateway moved into the path is put back', () => {
  expect(readAddress({ pathname: '/%23/hjaelp', hash: '' })).toEqual({
    key: null,
    replaceWith: '/#/hjaelp',
  })
  expect(readAddress({ pathname: '/andet', hash: '' })).toEqual({ key: null, replaceWith: '/#/' })
})

test.each([
  ['a link', `https://rum.example/#${key}`],
  ['a link with words around it', `Hej Jonas https://rum.example/#${key} Hilsen Mette`],
  ['a link in angle brackets', `<https://rum.example/#${key}>`],
  ['a link broken over two lines', `https://rum.example/#${key.slice(0, 40)}\n${key.slice(40)}`],
  ['a soft line break', `https://rum.example/#${key.slice(0, 40)}=\r\n${key.slice(40)}\r\nHilsen`],
  ['an encoded mark', `https://rum.example/%23${key}`],
  ['a gateway', `https://gate.example/?url=https%3A%2F%2Frum.example%2F%2523${key}&data=05%7C01`],
  ['the bare key', ` ${key}\n`],
])('%s gives its key', (_, text) => {
  expect(keyInText(text)).toBe(key)
})

test('an invitation is shorter than a key and is found as well', () => {
  expect(keyInText(`https://rum.example/#${half} Koden får du i telefonen`)).toBe(half)
})

test('text without a key gives nothing', () => {
  for (const text of ['', 'hej', 'https://rum.example/#/mit-rum', 'https://rum.example/']) {
    expect(keyInText(text)).toBeNull()
  }
})

test('whatever the address is, a key never stays in it', () => {
  const takesKeysOut = fc.property(fc.string(), fc.string(), (path, hash) => {
    const reading = readAddress({ pathname: `/${path}`, hash: `#${hash}` })
    return reading.key === null || reading.replaceWith === '/#/link'
  })
  expect(() => fc.assert(takesKeysOut)).not.toThrow()
})

test('whatever is pasted, what is found could be a key', () => {
  const findsOnlyKeys = fc.property(fc.string(), (text) =>
    /^[A-Za-z0-9_-]{30,72}$/.test(keyInText(text) ?? key),
  )
  expect(() => fc.assert(findsOnlyKeys)).not.toThrow()
})

test('[S301] what stands behind a key says what it is for, and is not part of it', () => {
  expect(readMark(`${key}.s`)).toEqual({ key, isSeminar: true })
  expect(readMark(` ${key}\n`)).toEqual({ key, isSeminar: false })
  expect(keyInText(`Kom med her: https://rum.dk/#${key}.s`)).toBe(`${key}.s`)
  expect(keyInText(`https://rum.dk/#${key}.som altid`)).toBe(key)
  expect(keyInText(`https://rum.dk/#${key}.`)).toBe(key)
})
