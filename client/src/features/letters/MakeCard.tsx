import { useState } from 'preact/hooks'

import { layLetter } from '#app/letters/inbox.ts'
import { mostCharacters } from '#domain'
import { Actions, Button } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Said } from '#ui/Said.tsx'
import { TextField } from '#ui/TextField.tsx'

import type { OfLetterIn } from './OneInInbox.tsx'

/** The theme in words of their own, on a card among the others. */
export function MakeCard({ app, here, words, letter }: OfLetterIn) {
  const own = words.inbox.card
  const [text, setText] = useState(letter.text.slice(0, mostCharacters.item))
  const [fault, setFault] = useState<keyof typeof own.faults | null>(null)
  const [said, setSaid] = useState('')
  const lay = () => {
    const laid = layLetter(app, here, { id: letter.id, text })
    setFault(laid.ok ? null : laid.reason)
    if (laid.ok) setSaid(own.done)
  }
  if (letter.isLaid) {
    return (
      <>
        <p class="hint">{own.isLaid}</p>
        <Said text={said} />
      </>
    )
  }
  return (
    <Disclosure summary={own.summary}>
      <TextField
        label={own.label}
        hint={own.hint}
        error={fault === null ? undefined : own.faults[fault]}
        value={text}
        onInput={setText}
      />
      <Actions>
        <Button onPress={lay}>{own.button}</Button>
      </Actions>
      <Said text={said} />
    </Disclosure>
  )
}
