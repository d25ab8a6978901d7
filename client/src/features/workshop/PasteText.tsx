import { useState } from 'preact/hooks'

import { takePages } from '#app/workshop/pages.ts'
import type { PagesRead } from '#domain'
import { Actions, Button } from '#ui/Button.tsx'
import { Said } from '#ui/Said.tsx'
import { TextArea } from '#ui/TextArea.tsx'

import type { InWorkshop } from './WorkshopScreen.tsx'

/** In characters: twenty pages as long as they may be. */
const longestPaste = 8000

/** What they have written already becomes pages, without anybody copying it field by field. */
export function PasteText({ app, here, words, own }: InWorkshop) {
  const said = own.pages.own.paste
  const [text, setText] = useState('')
  const [read, setRead] = useState<PagesRead | null>(null)
  const take = () => {
    const taken = takePages(app, here, text)
    setRead(taken)
    if (taken.ok) setText('')
  }
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault()
        take()
      }}
    >
      <TextArea
        label={said.label}
        hint={said.hint}
        limit={{ most: longestPaste, tooLong: () => words.writing.tooLong(longestPaste) }}
        rows={6}
        error={read === null || read.ok ? undefined : faultInWords(read, said)}
        value={text}
        onInput={(value) => {
          setText(value)
          setRead(null)
        }}
      />
      <Actions>
        <Button>{said.take}</Button>
      </Actions>
      <Said text={read?.ok ? said.taken(read.pages.length) : ''} />
    </form>
  )
}

function faultInWords(
  read: Extract<PagesRead, { ok: false }>,
  { faults, safe }: InWorkshop['own']['pages']['own']['paste'],
): string {
  return read.fault === 'empty' ? faults.empty : `${faults.tooMany(read.pages, read.room)} ${safe}`
}
