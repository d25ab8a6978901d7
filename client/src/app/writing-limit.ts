import type { Words } from '#content'
import { mostCharacters, type Writing } from '#domain'

/** What a field takes of a writing, in the words of its language. */
export function limitOf(writing: Writing, { writing: own }: Words) {
  const most = mostCharacters[writing]
  return { most, tooLong: () => own.tooLong(most) }
}
