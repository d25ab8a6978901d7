import { isTooLong, type Allowed, type Writing } from '#domain'
import type { Text } from 'yjs'

/**
 * Turns what a text field holds now into the smallest change, so that what another person is writing
 * elsewhere in the text stays. A text that would grow past its limit is refused and left as it was;
 * one that two people together made too long can still be made shorter.
 */
export function applyTextChange(
  text: Text,
  written: { readonly value: string; readonly as: Writing },
): Allowed<'tooLong'> {
  const { value } = written
  const before = text.toJSON()
  if (isTooLong(written.as, value) && value.length > before.length) {
    return { ok: false, reason: 'tooLong' }
  }
  if (before !== value) replaceBetween(text, before, value)
  return { ok: true }
}

function replaceBetween(text: Text, before: string, after: string): void {
  const replace = (from: number, to: number, inserted: string): void => {
    text.delete(from, to - from)
    text.insert(from, inserted)
  }
  // Something that is no letter stands in the text: places in the string are not places in it.
  if (text.length !== before.length) return inOne(text, () => replace(0, text.length, after))
  const head = sharedHead(before, after)
  const tail = sharedTail(before.slice(head), after.slice(head))
  inOne(text, () => replace(head, before.length - tail, after.slice(head, after.length - tail)))
}

function inOne(text: Text, edit: () => void): void {
  if (text.doc === null) edit()
  else text.doc.transact(edit)
}

function sharedHead(one: string, other: string): number {
  const most = Math.min(one.length, other.length)
  let length = 0
  while (length < most && one[length] === other[length]) length += 1
  return isHighSurrogate(one.charCodeAt(length - 1)) ? length - 1 : length
}

function sharedTail(one: string, other: string): number {
  const most = Math.min(one.length, other.length)
  let length = 0
  while (length < most && one.at(-1 - length) === other.at(-1 - length)) length += 1
  return isLowSurrogate(one.charCodeAt(one.length - length)) ? length - 1 : length
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff
}
