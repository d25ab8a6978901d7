import { useState } from 'preact/hooks'

import { dateInWords } from '#app/calendar.ts'
import type { Language } from '#app/language.ts'
import type { RoomSteps as Steps } from '#app/letters/room-steps.ts'
import type { ProgrammeWords } from '#content/programme'
import { parseOfferedStep } from '#domain'
import { Actions, Button } from '#ui/Button.tsx'
import { Paper } from '#ui/Paper.tsx'
import { Wall } from '#ui/Wall.tsx'

import { stepInWords } from './step-in-words.ts'

interface Props {
  readonly own: ProgrammeWords
  readonly language: Language
  readonly room: Steps
  /** Null for who may not say it. */
  readonly onSay: ((step: string) => void) | null
}

/** The steps a room was told of. That it is done is said by hand, after it was seen as it will be read. */
export function RoomSteps(props: Props) {
  const { own, room } = props
  if (room.letterbox === null) return null
  if (room.from === null) return <p>{room.isOver ? own.room.states.over : own.room.notTold}</p>
  return (
    <Paper label={own.room.from(room.from)}>
      <h2>{own.room.from(room.from)}</h2>
      {room.steps.length === 0 ? <p>{own.room.noSteps}</p> : null}
      <ul class="plain-list">
        {room.steps.map((step) => (
          <li key={step.id} class="row">
            <OneStep {...props} step={step} />
          </li>
        ))}
      </ul>
    </Paper>
  )
}

interface StepProps extends Props {
  readonly step: Steps['steps'][number]
}

function OneStep({ own, language, step, onSay }: StepProps) {
  const [isSeen, setSeen] = useState(false)
  const name = stepInWords(own, { what: step.what, offered: parseOfferedStep(step.id) })
  const say = () => {
    onSay?.(step.id)
    setSeen(false)
  }
  return (
    <div class="programme-told">
      <h3>{name}</h3>
      {step.on === null ? null : (
        <p class="hint">
          {own.when}: {dateInWords(step.on, language)}
        </p>
      )}
      <p aria-live="polite">{step.said === 'unsaid' ? '' : own.room.states[step.said]}</p>
      {step.said === 'unsaid' && onSay !== null && !isSeen ? (
        <Actions>
          <Button label={own.room.sayWhich(name)} onPress={() => setSeen(true)}>
            {own.room.say}
          </Button>
        </Actions>
      ) : null}
      {isSeen && step.said === 'unsaid' ? (
        <Wall wall="organisation" name={own.room.organisation}>
          <h4>{own.room.preview.title}</h4>
          <p>{own.room.preview.reads(name)}</p>
          <p>{own.room.preview.not}</p>
          <p class="hint">{own.room.preview.guess}</p>
          <Actions>
            <Button kind="primary" onPress={say}>
              {own.room.preview.send}
            </Button>
            <Button kind="quiet" onPress={() => setSeen(false)}>
              {own.room.preview.drop}
            </Button>
          </Actions>
        </Wall>
      ) : null}
    </div>
  )
}
