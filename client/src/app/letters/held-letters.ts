import { signal, type Signal } from '@preact/signals'
import type { Doc } from 'yjs'

import { readBoxes, readLetters, takeInLetter, type LetterIn } from '#documents'

// Letters that came while the inbox was full. They lie in the letterbox, and the relay tells of them at each visit;
// here they are kept in hand meanwhile, so that they come in when there is room again.

/** Attack: a stranger with the link who fills this page's memory. What is beyond comes at the next visit. */
const mostHeld = 1000

const held = new WeakMap<Doc, Signal<readonly LetterIn[]>>()

function heldIn(doc: Doc): Signal<readonly LetterIn[]> {
  const known = held.get(doc) ?? signal<readonly LetterIn[]>([])
  held.set(doc, known)
  return known
}

/** How many wait outside. Another device may have taken some of them in. */
export function countHeld(doc: Doc): number {
  const letters = heldIn(doc).value
  if (letters.length === 0) return 0
  const known = new Set(readLetters(doc).map(({ id }) => id))
  return letters.filter(({ id }) => !known.has(id)).length
}

export function takeInOrHold(doc: Doc, letter: LetterIn): void {
  if (takeInLetter(doc, letter).ok) return
  const letters = heldIn(doc)
  const known = letters.peek()
  if (known.length >= mostHeld || known.some(({ id }) => id === letter.id)) return
  letters.value = [...known, letter]
}

/** In the order they came, as far as there is room. Those of a letterbox that was given up are let go of. */
export function takeInHeld(doc: Doc): void {
  const letters = heldIn(doc)
  if (letters.peek().length === 0) return
  const open = new Set(readBoxes(doc).map(({ id }) => id))
  const waiting = letters.peek().filter(({ box }) => open.has(box))
  const full = waiting.findIndex((letter) => !takeInLetter(doc, letter).ok)
  const left = full < 0 ? [] : waiting.slice(full)
  if (left.length < letters.peek().length) letters.value = left
}
