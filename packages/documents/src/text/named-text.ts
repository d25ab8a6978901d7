import type { Allowed, Writing } from '#domain'
import type { Doc } from 'yjs'

import { change } from '../room/kind.ts'
import { applyTextChange } from './apply-text-change.ts'

/** Looking does not make it. */
export function textNamed(doc: Doc, name: string): string {
  return doc.share.has(name) ? doc.getText(name).toJSON() : ''
}

export interface NamedText {
  readonly name: string
  readonly text: string
  readonly as: Writing
}

export function writeNamed(doc: Doc, { name, text, as }: NamedText): Allowed<'tooLong'> {
  let answer: Allowed<'tooLong'> = { ok: true }
  change(doc, () => {
    answer = applyTextChange(doc.getText(name), { value: text, as })
  })
  return answer
}
