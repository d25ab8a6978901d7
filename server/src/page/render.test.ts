import * as fc from 'fast-check'
import { expect, it } from 'vitest'

import type { PageContent } from '#protocol'

import { renderGone, renderPage, type ToRender } from './render.ts'

function pageOf(said: string, change: Partial<ToRender> = {}): string {
  const content: PageContent = {
    language: 'da',
    title: said,
    owner: said,
    blocks: [
      { kind: 'heading', level: 2, text: said },
      { kind: 'text', text: said },
      { kind: 'list', items: [said] },
      { kind: 'table', caption: said, head: [said], rows: [[said]] },
    ],
  }
  const editions = [
    { number: 1, day: 20_400 },
    { number: 2, day: 20_435 },
  ]
  const path = '/side/AAAAAAAAAAAAAAAAAAAAAA'
  return renderPage({ content, number: 2, day: 20_435, lastDay: 20_800, path, editions, ...change })
}

it('[R79] whatever is written in a page, it adds no element and no attribute', () => {
  const count = (html: string, sign: string) => html.split(sign).length
  const plain = pageOf('x')
  const nasty = fc.constantFrom('<script>', '"onload="', "'", '</style>', '<!--', '&lt;', ']]>')
  fc.assert(
    fc.property(fc.array(fc.oneof(nasty, fc.string())), (parts) => {
      const html = pageOf(`x${parts.join('')}`)
      for (const sign of ['<', '>', '"']) expect(count(html, sign)).toBe(count(plain, sign))
    }),
  )
})

it('[R80] a page says its language, its edition, its date and who answers for it', () => {
  const html = pageOf('Æbler')
  expect(html).toContain('<html lang="da">')
  expect(html).toContain('<title>Æbler – Udgave 2 · 13. december 2025</title>')
  expect(html).toContain('Udgave 2 · 13. december 2025\nAnsvarlig: Æbler')
  expect(html).toContain('til og med 13. december 2026')
  expect(html).not.toMatch(/<script|<iframe|<form|onload=|javascript:/u)
})

it('[R80] older editions are listed, the newest first, and an older one says so', () => {
  const base = '/side/AAAAAAAAAAAAAAAAAAAAAA'
  const newest = pageOf('a')
  expect(newest.indexOf(`href="${base}/2" aria-current="page"`)).toBeGreaterThan(0)
  expect(newest.indexOf(`href="${base}/1"`)).toBeGreaterThan(newest.indexOf(`href="${base}/2"`))
  expect(newest).not.toContain('ældre udgave')
  const older = pageOf('a', { number: 1, day: 20_400 })
  expect(older).toContain(`Dette er en ældre udgave. <a href="${base}">Læs den nyeste</a>`)
})

it('[R81] a page that is gone tells why, in its language, and nothing of what it said', () => {
  expect(renderGone('da', 'withdrawn')).toContain('<h1>Siden er trukket tilbage</h1>')
  expect(renderGone('en', 'run-out')).toContain('<h1>This page has run out</h1>')
  expect(renderGone('en', 'run-out')).toContain('<html lang="en">')
})
