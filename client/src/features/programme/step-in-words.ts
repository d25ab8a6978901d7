import type { ProgrammeWords } from '#content/programme'
import type { ProgrammeStep } from '#domain'

/** In their words; as it was offered, until they have others. */
export function stepInWords(
  own: ProgrammeWords,
  { what, offered }: Pick<ProgrammeStep, 'what' | 'offered'>,
): string {
  return what.trim() || (offered === null ? own.unnamed : own.offered[offered])
}
