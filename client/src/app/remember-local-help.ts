import { effect } from '@preact/signals'
import type { Doc } from 'yjs'

import type { LocalHelp } from '#domain'

import type { App } from './app.ts'
import { documentSignal } from './document-signal.ts'

/** The list of rooms has what help an organisation shared, so that help opens without opening the room. */
export function rememberLocalHelp(
  { rooms }: App,
  handle: string,
  { doc, read }: { readonly doc: Doc; readonly read: (doc: Doc) => LocalHelp | null },
): void {
  const help = documentSignal(doc, read).value
  effect(() => {
    const said = help.value === null || help.value.cards.length === 0 ? null : help.value
    const record = rooms.list.value?.find((room) => room.handle === handle)
    if (record === undefined || record.ended) return
    if (JSON.stringify(record.localHelp) !== JSON.stringify(said)) {
      void rooms.change(handle, { localHelp: said })
    }
  })
}
