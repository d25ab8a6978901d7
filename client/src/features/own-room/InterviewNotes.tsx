import { useState } from 'preact/hooks'

import { dateInWords } from '#app/calendar.ts'
import { deleteNote, putNoteIntoAnswer } from '#app/interview.ts'
import { hrefOf } from '#app/route.ts'
import type { InterviewNote } from '#domain'
import { Actions, Button } from '#ui/Button.tsx'
import { Paper } from '#ui/Paper.tsx'
import { Said } from '#ui/Said.tsx'

import type { InOwnRoom } from './OwnRoomScreen.tsx'

type Props = InOwnRoom & { readonly question: string }

/** What the one who asked wrote under this question: his words, until she makes them hers. */
export function InterviewNotes(props: Props) {
  const { here, words, question } = props
  const own = words.interview.note
  const [said, setSaid] = useState('')
  const notes = here.room.value.interviewNotes.filter((note) => note.question === question)
  return (
    <>
      {notes.length === 0 ? null : (
        <Paper label={own.title}>
          <h2>{own.title}</h2>
          {notes.map((note) => (
            <Note key={note.id} {...props} note={note} onDone={setSaid} />
          ))}
        </Paper>
      )}
      <Said text={said} />
      {here.room.value.interviews.length === 0 ? null : (
        <p class="hint">
          {words.interview.under}{' '}
          <a href={hrefOf({ at: 'own-room', steps: ['interview'] })}>{words.interview.manage}</a>
        </p>
      )}
    </>
  )
}

type NoteProps = Props & {
  readonly note: InterviewNote
  readonly onDone: (said: string) => void
}

function Note({ app, here, words, note, onDone }: NoteProps) {
  const own = words.interview.note
  const take = () => {
    onDone(putNoteIntoAnswer(here, note.id).ok ? own.taken : own.tooLong)
  }
  const remove = () => {
    deleteNote(here, note.id)
    onDone(own.removed)
  }
  return (
    <div class="interview-note">
      <p class="point">{note.text}</p>
      <p class="hint">{own.on(dateInWords(note.on, app.choices.language.value))}</p>
      <Actions>
        <Button label={own.into(note.text)} onPress={take}>
          {own.intoAnswer}
        </Button>
        <Button kind="quiet" label={own.removeWhich(note.text)} onPress={remove}>
          {own.remove}
        </Button>
      </Actions>
    </div>
  )
}
