import { followLetterbox, forgetLocalHelp, readLetterbox } from '#documents'
import type { Allowed } from '#domain'

import type { DialogueHere } from '../dialogue.ts'
import { letterboxLink } from './deliver.ts'

/** By either of the two; both see it. */
export async function followSteps(
  { doc }: Pick<DialogueHere, 'doc'>,
  letterbox: string,
): Promise<Allowed<'noLetterbox'>> {
  if ((await letterboxLink(letterbox)) === null) return { ok: false, reason: 'noLetterbox' }
  if (readLetterbox(doc) !== letterbox) forgetLocalHelp(doc)
  followLetterbox(doc, letterbox)
  return { ok: true }
}

export function letGoOfSteps({ doc }: Pick<DialogueHere, 'doc'>): void {
  forgetLocalHelp(doc)
  followLetterbox(doc, null)
}
