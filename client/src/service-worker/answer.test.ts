import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { answerTo, askedInstead, outworn, type Precache } from './answer.ts'

const precache: Precache = {
  version: 'v2',
  shell: ['/', '/kalender.html', '/icon.svg'],
  assets: ['/assets/index-aaa.js'],
}
const ownOrigin = 'https://rum.example'

function ask(path: string, { method = 'GET', mode = 'navigate' } = {}) {
  return answerTo({ method, mode, url: new URL(path, ownOrigin), ownOrigin }, precache)
}

test('every way into the app is answered from this device', () => {
  for (const path of ['/', '/index.html', '/?x', '/%23AQxYkey', '/%2523AQxYkey']) {
    expect(ask(path)).toEqual({ from: 'shell', path: '/' })
  }
})

test('a key in the path stays here also when the browser has thrown the page away', () => {
  const address = `${ownOrigin}/%23AQxYkey`
  const answer = ask('/%23AQxYkey')
  expect(answer.from === 'network' ? address : askedInstead(answer, address)).toBe('/')
})

test('the neutral page is there without a network', () => {
  expect(ask('/kalender.html')).toEqual({ from: 'shell', path: '/kalender.html' })
})

test('assets come from this device, those of an older version as well', () => {
  for (const path of ['/assets/index-aaa.js', '/assets/index-old.js']) {
    expect(ask(path, { mode: 'cors' })).toEqual({ from: 'assets' })
  }
})

test.each([
  ['the relay', ask('/relay')],
  ['a published page', ask('/side/plan-2')],
  ['what is sent', ask('/', { method: 'POST' })],
  ['another site', ask('https://andet.example/')],
  ['the worker itself', ask('/sw.js', { mode: 'same-origin' })],
])('%s is left to the network', (_, answer) => {
  expect(answer).toEqual({ from: 'network' })
})

const paths = fc.uniqueArray(fc.stringMatching(/^[a-d]{1,2}$/))

test('nothing is thrown away while a page is open', () => {
  const keepsAll = fc.property(
    paths,
    paths,
    fc.integer({ min: 1, max: 9 }),
    (...given) => outworn(...given).length === 0,
  )
  expect(() => fc.assert(keepsAll)).not.toThrow()
})

test('with no page open, exactly what the new version does not want is thrown away', () => {
  const keepsWanted = fc.property(paths, paths, (cached, wanted) => {
    const gone = outworn(cached, wanted, 0)
    return cached.every((path) => gone.includes(path) !== wanted.includes(path))
  })
  expect(() => fc.assert(keepsWanted)).not.toThrow()
})
