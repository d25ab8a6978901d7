import { useState } from 'preact/hooks'

import { sendNote } from '#app/interviewer.ts'
import { limitOf } from '#app/writing-limit.ts'
import { Actions, Button } from '#ui/Button.tsx'
import { Said } from '#ui/Said.tsx'
import { TextArea } from '#ui/TextArea.tsx'

import type { InInterviewer } from './InterviewerScreen.tsx'

type Props = InInterviewer & {
  readonly question: string
  /** He has begun to write: the question must not move away under his hands. */
  readonly onBegun: () => void
  /** Nothing of his stands in the field any more. */
  readonly onSent: () => void
}

/** Words for the other person's room. Once they are sent nobody here can read them. */
export function NoteField({ app, here, words, question, onBegun, onSent }: Props) {
  const own = words.interviewer.note
  const [text, setText] = useState('')
  const [error, setError] = useState<'empty' | 'tooLong' | null>(null)
  const [isSent, setSent] = useState(false)
  const send = async () => {
    const sent = await sendNote(app, here, { question, text })
    setError(sent.ok ? null : sent.reason)
    setSent(sent.ok)
    if (!sent.ok) return
    setText('')
    onSent()
  }
  const type = (typed: string) => {
    if (text === '') onBegun()
    setText(typed)
    setSent(false)
  }
  const where = here.unsent.value > 0 ? own.waiting : own.sent
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <TextArea
        label={own.label}
        hint={own.hint}
        error={error === null ? undefined : own[error]}
        limit={limitOf('note', words)}
        value={text}
        onInput={type}
      />
      <Actions>
        <Button kind="primary">{own.send}</Button>
      </Actions>
      <Said text={isSent ? where : ''} />
    </form>
  )
}
