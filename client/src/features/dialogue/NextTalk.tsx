import { useState } from 'preact/hooks'

import { dayInWords, inTwoWeeks, today } from '#app/calendar.ts'
import { chooseTalkKind, setNextTalk, setNoTalk } from '#app/dialogue.ts'
import { clockProblem } from '#app/problems.ts'
import { standingDraft, type NextTalk as Said, type TalkDraft, type UnkeptTalk } from '#domain'
import { Actions, Button } from '#ui/Button.tsx'
import { Check, Choices } from '#ui/Choices.tsx'
import { DateField, TimeField } from '#ui/DateField.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Paper } from '#ui/Paper.tsx'

import { CalendarFile } from './CalendarFile.tsx'
import { DanishTime } from './DanishTime.tsx'
import type { InDialogue } from './DialogueScreen.tsx'

/** The step in the address that leads straight to the date. */
export const nextTalkStep = 'naeste-snak'

/** A date, or an explicit no; both see it at once. */
export function NextTalk(props: InDialogue) {
  const { app, here, words } = props
  const own = words.dialogueRoom.nextTalk
  const { nextTalk: said, nextKind, calendarId, agreements } = here.room.value
  const [unkept, setUnkept] = useState<Unkept | null>(null)
  const draft = standingDraft(unkept, said)
  const clock = clockProblem(app.ports.clock.now())
  const write = (next: TalkDraft) => {
    const set = setNextTalk(app, here, next)
    const error = set.ok || set.reason === 'unfinished' ? null : set.reason
    setUnkept(set.ok ? null : { draft: next, over: said, error })
  }
  return (
    <Paper label={own.title}>
      <h2>{own.title}</h2>
      {clock ? <Notice {...words.problems[clock]} /> : null}
      <When {...props} draft={draft} error={draft && (unkept?.error ?? null)} onWrite={write} />
      <DanishTime {...props} talk={said} />
      {said === 'none' ? null : <WhichTalk {...props} />}
      <Check
        label={own.none}
        checked={said === 'none'}
        onChange={(none) => {
          setUnkept(null)
          setNoTalk(here, none)
        }}
      />
      <CalendarFile
        {...props}
        talk={{ nextTalk: said, calendarId, kind: nextKind }}
        agreements={agreements}
      />
    </Paper>
  )
}

type WrongTime = 'badDate' | 'past' | 'noSuchTime'

interface Unkept extends UnkeptTalk {
  readonly error: WrongTime | null
}

interface WhenProps extends InDialogue {
  /** What is written and not kept, or null. */
  readonly draft: TalkDraft | null
  readonly error: WrongTime | null
  readonly onWrite: (draft: TalkDraft) => void
}

function When({ app, here, words, route, draft, error, onWrite }: WhenProps) {
  const own = words.dialogueRoom.nextTalk
  const [isTimeNext, setTimeNext] = useState(false)
  const shown = draft ?? whenOf(here.room.value.nextTalk)
  return (
    <>
      <div class="when">
        <DateField
          label={own.date}
          autoFocus={route.steps[0] === nextTalkStep}
          min={today(app.ports)}
          error={error === null ? undefined : own[error]}
          value={shown.date}
          said={dayInWords(shown.date, app.choices.language.value)}
          onInput={(date) => onWrite({ ...shown, date })}
        />
        <TimeField
          label={own.time}
          autoFocus={isTimeNext}
          error={draft !== null && isHalf(draft) ? own.timeMissing : undefined}
          value={shown.time}
          onInput={(time) => onWrite({ ...shown, time })}
        />
      </div>
      {shown.date === '' ? (
        <Actions>
          <Button
            onPress={() => {
              onWrite({ ...shown, date: inTwoWeeks(app.ports) })
              setTimeNext(shown.time === '')
            }}
          >
            {own.inTwoWeeks}
          </Button>
        </Actions>
      ) : null}
    </>
  )
}

/** How long they mean to talk then. */
function WhichTalk({ here, words }: InDialogue) {
  const own = words.dialogueRoom.nextTalk
  const { round, nextKind } = here.room.value
  return (
    <Choices
      legend={own.which}
      choices={(['short', 'long'] as const).map((value) => ({
        value,
        label: own.kinds[value],
        hint: own.kindHelp[value],
      }))}
      value={nextKind}
      onChange={(kind) => chooseTalkKind(here, { round: round + 1, kind })}
    />
  )
}

/** A day without a time is not kept, and neither of the two would see it. */
function isHalf({ date, time }: TalkDraft): boolean {
  return date !== '' && time === ''
}

function whenOf(said: Said): TalkDraft {
  return said === null || said === 'none' ? { date: '', time: '' } : said
}
