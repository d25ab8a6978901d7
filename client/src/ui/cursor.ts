import type { RefObject } from 'preact'
import { useLayoutEffect } from 'preact/hooks'

type Writable = HTMLInputElement | HTMLTextAreaElement

/** Keeps the cursor at its letters when another person changes the text around it. */
export function useKeptCursor(control: RefObject<Writable | null>, value: string): void {
  const before = cursorOf(control.current)
  useLayoutEffect(() => {
    const writing = control.current
    if (writing === null || before === null || before.text === value) return
    writing.setSelectionRange(
      movedCursor(before.text, value, before.start),
      movedCursor(before.text, value, before.end),
    )
  })
}

/** Read while rendering, before the new text takes the old one's place. */
function cursorOf(writing: Writable | null) {
  if (writing === null || document.activeElement !== writing) return null
  const { value: text, selectionStart, selectionEnd } = writing
  return { text, start: selectionStart ?? text.length, end: selectionEnd ?? text.length }
}

/** Where a cursor belongs after one stretch of the text became another. */
export function movedCursor(before: string, after: string, at: number): number {
  const head = sharedLength(before, after, 0)
  const tail = sharedLength(reversed(before), reversed(after), head)
  if (at <= head) return at
  const fromEnd = before.length - at
  return after.length - Math.min(fromEnd, tail)
}

/** How many code units both begin with, leaving out `taken` of the shorter one. */
function sharedLength(one: string, other: string, taken: number): number {
  const most = Math.min(one.length, other.length) - taken
  let length = 0
  while (length < most && one.charCodeAt(length) === other.charCodeAt(length)) length += 1
  return length
}

function reversed(text: string): string {
  return text.split('').toReversed().join('')
}
