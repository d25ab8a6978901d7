export interface Text {
  readonly path: string
  readonly text: string
}

type Shape = string | { readonly [key: string]: Shape }

/** Every sentence there is; a function is asked with a name, then with one and with many. */
export function textsOf(words: unknown, path = ''): readonly Text[] {
  if (typeof words === 'string') return [{ path, text: words }]
  if (isSaid(words)) return spoken(words).map((text) => ({ path, text }))
  if (typeof words !== 'object' || words === null) return []
  return Object.entries(words).flatMap(([key, value]) => textsOf(value, at(path, key)))
}

type Said = (...holes: readonly unknown[]) => unknown

function isSaid(value: unknown): value is Said {
  return typeof value === 'function'
}

function spoken(say: Said): readonly string[] {
  return [[0], [1, 1], [2, 3], ['Jonas', '9.30']].flatMap((holes) => heard(say, holes))
}

/** A sentence with room for a name only has nothing to say about a number. */
function heard(say: Said, holes: readonly unknown[]): readonly string[] {
  try {
    return [String(say(...holes))]
  } catch {
    return []
  }
}

/** What a language must have: keys, lists of a length, functions of a number of holes. */
export function shapeOf(words: unknown): Shape {
  if (isSaid(words)) return `says with ${String(words.length)}`
  if (typeof words !== 'object' || words === null) return typeof words
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, shapeOf(value)]))
}

export function gaps(one: Shape, other: Shape | undefined, path = ''): readonly string[] {
  if (other === undefined) return [`${path} is missing`]
  if (typeof one === 'string' || typeof other === 'string') return one === other ? [] : [path]
  const missing = Object.keys(other).filter((key) => !(key in one))
  return [
    ...missing.map((key) => `${at(path, key)} is only in the other`),
    ...Object.entries(one).flatMap(([key, shape]) => gaps(shape, other[key], at(path, key))),
  ]
}

function at(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`
}
