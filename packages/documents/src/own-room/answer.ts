import type { Allowed } from '#domain'
import type { Doc, Text } from 'yjs'

import { change } from '../room/kind.ts'
import { applyTextChange } from '../text/apply-text-change.ts'
import { ownTextName } from './text-name.ts'

export const answerPrefix = 'answer/'

export function answerText(doc: Doc, question: string): Text {
  return doc.getText(ownTextName({ kind: 'answer', key: question }))
}

export function writeAnswer(
  doc: Doc,
  answer: { readonly question: string; readonly text: string },
): Allowed<'tooLong'> {
  let written: Allowed<'tooLong'> = { ok: true }
  change(doc, () => {
    const text = answerText(doc, answer.question)
    written = applyTextChange(text, { value: answer.text, as: 'answer' })
  })
  return written
}
