import type { Words } from '#content'

/** What she calls him inside a sentence, or "din nærmeste leder". */
export function nameWithin(words: Words, name: string): string {
  return name.trim() === '' ? words.carry.yourLeader : name.trim()
}

/** The same where a sentence begins. */
export function nameFirst(words: Words, name: string): string {
  return name.trim() === '' ? words.carry.yourLeaderFirst : name.trim()
}
