import { useState } from 'preact/hooks'

import { keyInText } from '#app/link-in-address.ts'
import type { FirstWords } from '#content/first'
import { Button } from '#ui/Button.tsx'
import { TextField } from '#ui/TextField.tsx'

export interface PasteLinkProps {
  readonly words: FirstWords['start']['link']
  readonly onKey: (key: string) => void
}

/** For a link that came in a message and did not open by itself. */
export function PasteLink({ words, onKey }: PasteLinkProps) {
  const [text, setText] = useState('')
  const [failed, setFailed] = useState(false)
  const open = () => {
    const key = keyInText(text)
    if (key === null) setFailed(true)
    else onKey(key)
  }
  return (
    <section class="section paste-link">
      <h2>{words.heading}</h2>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          open()
        }}
      >
        <TextField
          label={words.label}
          hint={words.hint}
          content="link"
          value={text}
          onInput={(value) => {
            setText(value)
            setFailed(false)
          }}
          error={failed ? words.notFound : undefined}
        />
        <Button kind="plain">{words.open}</Button>
      </form>
    </section>
  )
}
