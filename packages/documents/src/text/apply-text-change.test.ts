import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Doc, type Text } from 'yjs'

import { copyOf, meet } from '../rooms.fixture.ts'
import { applyTextChange } from './apply-text-change.ts'

const words = fc.string({
  unit: fc.constantFrom('a', 'b', ' ', 'æ', '🌿', '🌱', '\n'),
  maxLength: 24,
})

function textOf(doc: Doc): Text {
  return doc.getText('t')
}

function written(doc: Doc): string {
  return textOf(doc).toJSON()
}

function write(doc: Doc, value: string) {
  return applyTextChange(textOf(doc), { value, as: 'answer' })
}

function docWith(value: string): Doc {
  const doc = new Doc()
  write(doc, value)
  return doc
}

describe('writing in a text', () => {
  test('[Y6] makes it what the field holds', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const doc = docWith(before)
        expect(write(doc, after)).toEqual({ ok: true })
        expect(written(doc)).toBe(after)
      }),
    )
  })

  test('[Y6] touches only what is different', () => {
    const doc = docWith('Ro om mandagen')
    const changes: unknown[] = []
    textOf(doc).observe((event) => changes.push(event.delta))

    write(doc, 'Ro om fredagen')

    expect(changes).toEqual([[{ retain: 6 }, { delete: 3 }, { insert: 'fre' }]])
  })

  test('[Y6] of the same words changes nothing', () => {
    const doc = docWith('Ro')
    let changes = 0
    doc.on('update', () => (changes += 1))

    write(doc, 'Ro')

    expect(changes).toBe(0)
  })

  test('[Y6] tells of one change, not of two', () => {
    const doc = docWith('Ro om mandagen')
    let changes = 0
    doc.on('update', () => (changes += 1))

    write(doc, 'Ro om fredagen')

    expect(changes).toBe(1)
  })

  test('[Y6] two who write at once in different places both keep their words', () => {
    fc.assert(
      fc.property(words, words, (hers, his) => {
        const one = docWith('Vi begynder her. | Vi slutter der.')
        const other = copyOf(one)
        write(one, `Hun: ${hers}Vi begynder her. | Vi slutter der.`)
        write(other, `Vi begynder her. | Vi slutter der.${his} :Han`)
        meet(one, other)
        expect(written(one)).toBe(written(other))
        expect(written(one)).toBe(`Hun: ${hers}Vi begynder her. | Vi slutter der.${his} :Han`)
      }),
    )
  })

  test('[Y6] two who write anything at once end with the same text', () => {
    fc.assert(
      fc.property(words, words, words, (before, hers, his) => {
        const one = docWith(before)
        const other = copyOf(one)
        write(one, hers)
        write(other, his)
        meet(one, other)
        expect(written(one)).toBe(written(other))
      }),
    )
  })

  test('[Y6] makes a text whole again in which a hand has put something else', () => {
    const doc = docWith('Ro om mandagen')
    textOf(doc).insertEmbed(2, { image: 'x' })

    write(doc, 'Ro om fredagen')

    expect(written(doc)).toBe('Ro om fredagen')
    expect(textOf(doc).length).toBe(14)
  })

  test.each([
    ['🌿', '🌱'],
    ['a🌿b', 'a🌱b'],
    ['🌿🌿', '🌿🌱🌿'],
    ['👩‍🌾', '👨‍🌾'],
    ['𐀀', '𐐀'],
  ])('[Y7] %s becomes %s without a half character on the way', (before, after) => {
    const doc = docWith(before)
    const pieces: unknown[] = []
    textOf(doc).observe((event) => pieces.push(...event.delta.map(({ insert }) => insert ?? '')))

    write(doc, after)

    expect(written(doc)).toBe(after)
    expect(pieces.every((piece) => String(piece).isWellFormed())).toBe(true)
  })

  test('[Y7] two who write at once never leave half a character', () => {
    fc.assert(
      fc.property(words, words, words, (before, hers, his) => {
        const one = docWith(before)
        const other = copyOf(one)
        write(one, hers)
        write(other, his)
        meet(one, other)
        expect(written(one).isWellFormed()).toBe(true)
        expect(written(one)).not.toContain('\uFFFD')
      }),
    )
  })
})

describe('a text with a limit', () => {
  test('[Y8] is not let past it, and stays as it was', () => {
    const doc = docWith('Ro')

    expect(write(doc, 'a'.repeat(10_001))).toEqual({ ok: false, reason: 'tooLong' })
    expect(written(doc)).toBe('Ro')
    expect(write(doc, 'a'.repeat(10_000))).toEqual({ ok: true })
  })

  test('[Y8] that two together made too long can be made shorter', () => {
    const one = docWith('|')
    const other = copyOf(one)
    write(one, `${'a'.repeat(6_000)}|`)
    write(other, `|${'b'.repeat(6_000)}`)
    meet(one, other)

    const shorter = written(one).slice(0, -1)

    expect(written(one)).toHaveLength(12_001)
    expect(write(one, `${written(one)}c`).ok).toBe(false)
    expect(write(one, shorter)).toEqual({ ok: true })
    expect(written(one)).toBe(shorter)
  })
})
