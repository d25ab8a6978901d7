/**
 * Keys travel in the fragment, which browsers do not send. Gateways that scan mail break that: some
 * write the `#` as `%23`, some wrap the whole address in their own, some break it over two lines.
 */

export interface AddressReading {
  /** The key in the address. It must leave the address bar and the history at once. */
  readonly key: string | null
  /** What the address should be; `null` when it may stand. */
  readonly replaceWith: string | null
}

export interface Address {
  readonly pathname: string
  readonly hash: string
}

export function readAddress({ pathname, hash }: Address): AddressReading {
  const fragment = hash !== '' && hash !== '#' ? hash.slice(1) : fragmentInPath(pathname)
  if (fragment === null) return { key: null, replaceWith: pathname === '/' ? null : '/#/' }
  if (fragment.startsWith('/')) {
    return { key: null, replaceWith: pathname === '/' ? null : `/#${fragment}` }
  }
  // A cut or garbled key is still a key: the join screen says what is wrong with it.
  return { key: decodedFully(fragment), replaceWith: '/#/link' }
}

function fragmentInPath(pathname: string): string | null {
  const marked = /^\/#(.+)$/s.exec(decodedFully(pathname))
  return marked?.[1] ?? null
}

/** 54 and 22 bytes in base64url: a whole key, and half a key that needs a code. See crypto/SPEC.md. */
const wholeKey = 72
const halfKey = 30

/** The key in what a person pasted: a link, a wrapped link, a broken line, or the bare key. */
export function keyInText(text: string): string | null {
  const decodedText = decodedFully(text).replace(/=\r?\n/g, '')
  const afterMark = decodedText.split('#').slice(1)
  const candidates = [...afterMark, decodedText.trim()]
  return candidates.map(keyAtStart).find((key) => key !== null) ?? null
}

/** Behind a key it says what the key is for, so that the page can say so before anything is opened. */
const markOfSeminar = '.s'

/** The key of a link without what is said behind it. A link that has lost that opens the same. */
export function readMark(text: string): { readonly key: string; readonly isSeminar: boolean } {
  const key = text.trim()
  const isSeminar = key.endsWith(markOfSeminar)
  return { key: isSeminar ? key.slice(0, -markOfSeminar.length) : key, isSeminar }
}

/** A mail may break the key over lines, and the next words of the letter follow it without mercy. */
function keyAtStart(text: string): string | null {
  const unbroken = leadingLetters(text)
  if (unbroken.length === wholeKey || unbroken.length === halfKey) return unbroken + markIn(text)
  const joined = leadingLetters(text.replace(/[\s<>]+/g, ''))
  if (joined.length >= wholeKey) return joined.slice(0, wholeKey)
  return joined.length >= halfKey ? joined : null
}

function markIn(text: string): string {
  return /^[A-Za-z0-9_-]*\.s(?![A-Za-z0-9_-])/.test(text) ? markOfSeminar : ''
}

function leadingLetters(text: string): string {
  return /^[A-Za-z0-9_-]*/.exec(text)?.[0] ?? ''
}

/** Gateways encode what is already encoded; three rounds is more than any was seen to add. */
function decodedFully(text: string): string {
  let current = text
  for (let round = 0; round < 3; round++) {
    const next = decodedOnce(current)
    if (next === current) return current
    current = next
  }
  return current
}

function decodedOnce(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
