import { readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

/** WCAG 2.2: AAA for text, AA for what is not text (borders, marks, focus). */
const textToReadAtLength = 7
const text = 4.5
const shapes = 3

const promises: readonly (readonly [front: string, back: string, atLeast: number])[] = [
  ['wall-text', 'wall', textToReadAtLength],
  ['wall-quiet', 'wall', text],
  ['wall-text', 'floor', textToReadAtLength],
  ['wall-rule', 'wall', shapes],
  ['paper-text', 'paper', textToReadAtLength],
  ['paper-quiet', 'paper', textToReadAtLength],
  ['paper-rule', 'paper', shapes],
  ['paper-action', 'paper', textToReadAtLength],
  ['paper-alert', 'paper', textToReadAtLength],
]

const css = readFileSync(new URL('styles/tokens.css', import.meta.url), 'utf8')
const [light = '', dark = ''] = css.split('@media screen and (prefers-color-scheme: dark)')
const walls = ['own', 'dialogue', 'group', 'organisation', 'published']
const schemes = [
  ['light', light],
  ['dark', dark],
] as const
const painted = schemes.flatMap(([scheme, block]) =>
  walls.map((wall) => [`${wall}, ${scheme}`, tokensOf(block, wall)] as const),
)

test.each(painted)('every pair of colours in %s can be told apart and read', (_, colours) => {
  const measured = promises.map(([front, back, atLeast]) => ({
    pair: `${front} on ${back}`,
    holds: contrast(colours.get(front), colours.get(back)) >= atLeast,
  }))

  expect(measured.filter(({ holds }) => !holds)).toEqual([])
})

test.each(schemes)('the marks on every door stand out, %s', (_, block) => {
  for (const wall of walls) {
    const [, leaf] = new RegExp(`data-leaf='${wall}'\\] \\{\\s+--leaf: (#\\w+);`).exec(block) ?? []
    const [, mark] =
      new RegExp(`data-leaf='${wall}'\\] \\{[^}]+--leaf-mark: (#\\w+);`).exec(block) ?? []
    expect(contrast(leaf, mark)).toBeGreaterThanOrEqual(shapes)
  }
})

test('the walls differ from each other in both schemes', () => {
  for (const [, block] of schemes) {
    const colours = walls.map((wall) => tokensOf(block, wall).get('wall'))
    expect(new Set(colours).size).toBe(walls.length)
  }
})

test('black on white is 21 to 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
})

function tokensOf(block: string, wall: string): ReadonlyMap<string, string> {
  const body = block.split(`[data-wall='${wall}'] {`)[1]?.split('}')[0] ?? ''
  const pairs = [...body.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)]
  return new Map(pairs.map(([, name = '', colour = '']) => [name, colour]))
}

function contrast(one: string | undefined, other: string | undefined): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(colour = ''): number {
  const [red = NaN, green = NaN, blue = NaN] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
