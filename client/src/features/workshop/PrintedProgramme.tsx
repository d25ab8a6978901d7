import { useState } from 'preact/hooks'

import { takePrinted } from '#app/workshop/programme.ts'
import type { ReadProgramme } from '#domain'
import { Actions, Button } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Said } from '#ui/Said.tsx'
import { TextArea } from '#ui/TextArea.tsx'

import type { InWorkshop } from './WorkshopScreen.tsx'

/** In characters: forty lines as long as they may be. */
const longestPaste = 8000

/** A programme somebody has already: with its times, also where they do not fit each other. */
export function PrintedProgramme({ app, here, words, own }: InWorkshop) {
  const said = own.programme.printed
  const [text, setText] = useState('')
  const [read, setRead] = useState<ReadProgramme | null>(null)
  const take = () => {
    const taken = takePrinted(app, here, text)
    setRead(taken)
    if (taken.ok) setText('')
  }
  return (
    <Disclosure summary={said.summary}>
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
        <Said text={read?.ok ? said.taken(read.items.length) : ''} />
      </form>
    </Disclosure>
  )
}

function faultInWords(
  { fault, line }: Extract<ReadProgramme, { ok: false }>,
  said: InWorkshop['own']['programme']['printed'],
): string {
  const where = line === null ? '' : `${said.line(line)} `
  return `${where}${said.faults[fault]} ${said.safe}`
}
