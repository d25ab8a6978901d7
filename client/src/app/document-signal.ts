import { signal, type ReadonlySignal } from '@preact/signals'
import type { Doc } from 'yjs'

export interface DocumentSignal<T> {
  readonly value: ReadonlySignal<T>
  stop(): void
}

/**
 * The document as a value that screens can follow. However many changes one turn brings, the document
 * is read once for all of them, after the turn: a catch-up of a thousand entries is one reading.
 */
export function documentSignal<T>(doc: Doc, read: (doc: Doc) => T): DocumentSignal<T> {
  const value = signal(read(doc))
  let isWaiting = false
  const readSoon = () => {
    if (isWaiting) return
    isWaiting = true
    queueMicrotask(() => {
      isWaiting = false
      value.value = read(doc)
    })
  }
  doc.on('update', readSoon)
  return { value, stop: () => doc.off('update', readSoon) }
}
