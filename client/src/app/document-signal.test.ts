import { effect } from '@preact/signals'
import { expect, test } from 'vitest'
import * as Y from 'yjs'

import { documentSignal } from './document-signal.ts'

function follow() {
  const doc = new Y.Doc()
  let readings = 0
  const text = documentSignal(doc, (read) => {
    readings += 1
    return read.getText('note').toJSON()
  })
  return { doc, text, readings: () => readings }
}

test('a change in the document reaches the signal after the turn', async () => {
  const { doc, text } = follow()

  doc.getText('note').insert(0, 'hej')
  await Promise.resolve()

  expect(text.value.value).toBe('hej')
})

test('many changes in one turn are one reading and one notice', async () => {
  const { doc, text, readings } = follow()
  let notices = -1
  effect(() => {
    void text.value.value
    notices += 1
  })

  for (const letter of 'mange') doc.getText('note').insert(0, letter)
  await Promise.resolve()

  expect(readings()).toBe(2)
  expect(notices).toBe(1)
})

test('a change that another device made is read as well', async () => {
  const { doc, text } = follow()
  const other = new Y.Doc()
  other.getText('note').insert(0, 'fra den anden')

  Y.applyUpdateV2(doc, Y.encodeStateAsUpdateV2(other))
  await Promise.resolve()

  expect(text.value.value).toBe('fra den anden')
})

test('nothing is read after it is stopped', async () => {
  const { doc, text, readings } = follow()

  text.stop()
  doc.getText('note').insert(0, 'for sent')
  await Promise.resolve()

  expect(readings()).toBe(1)
})
