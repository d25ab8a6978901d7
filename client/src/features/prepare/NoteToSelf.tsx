import { writeNote } from '#app/preparation.ts'
import { limitOf } from '#app/writing-limit.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { TextArea } from '#ui/TextArea.tsx'

import type { OfItem } from './RateItem.tsx'

/** What she wants to remember for the meeting. It is never handed in. */
export function NoteToSelf({ words, preparation, item }: OfItem) {
  const own = words.groupPrepare.note
  const note = preparation.now.value.notes[item.id] ?? ''
  return (
    <Disclosure summary={note === '' ? own.open : own.written}>
      <TextArea
        label={own.label}
        hint={own.hint}
        limit={limitOf('note', words)}
        rows={2}
        value={note}
        onInput={(text) => writeNote(preparation, { item: item.id, text })}
      />
    </Disclosure>
  )
}
