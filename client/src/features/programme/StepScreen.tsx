import { useMemo, useState } from 'preact/hooks'

import { dayInWords } from '#app/calendar.ts'
import { planStep, putStepAway, stepFile, writeStep, type ProgrammeWriter } from '#app/programme.ts'
import { limitOf } from '#app/writing-limit.ts'
import type { IsoDate, ProgrammeStep } from '#domain'
import { Button, LinkButton } from '#ui/Button.tsx'
import { Check } from '#ui/Choices.tsx'
import { DateField } from '#ui/DateField.tsx'
import { Page } from '#ui/Page.tsx'
import { Paper } from '#ui/Paper.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { useFile } from '#ui/use-file.ts'

import { dayOfStep, hrefInProgramme, stepRoute, type InProgramme } from './in-programme.ts'
import { stepInWords } from './step-in-words.ts'

/** One step: its words, who sees to it, and the day. */
export function StepScreen(props: InProgramme & { readonly id: string }) {
  const { own, words, route, programme, writer, id } = props
  const step = programme.steps.find((one) => one.id === id)
  return (
    <Page
      wall="organisation"
      audience={words.organisationRoom.chip}
      heading={step === undefined ? own.title : stepInWords(own, step)}
      lead={step === undefined ? undefined : <p>{own.doneBy(own.doers[step.doer])}</p>}
      back={{ href: hrefInProgramme(route.handle), label: own.back }}
    >
      {step === undefined ? (
        <p>{own.step.gone}</p>
      ) : (
        <>
          <Paper label={stepInWords(own, step)}>
            {writer === null ? (
              <p>
                {own.who}: {step.who.trim() || own.nobody} · {own.when}: {dayOfStep(props, step)}
              </p>
            ) : (
              <Fields {...props} step={step} writer={writer} />
            )}
          </Paper>
          <IntoCalendar {...props} step={step} />
        </>
      )}
    </Page>
  )
}

type OnStep = InProgramme & { readonly step: ProgrammeStep }

function Fields(props: OnStep & { readonly writer: ProgrammeWriter }) {
  const { app, own, words, step, writer, route } = props
  const { id, offered, on } = step
  const away = () => {
    putStepAway(writer, step)
    app.go(stepRoute(route.handle))
  }
  return (
    <div class="form programme-fields">
      <TextArea
        label={own.step.what}
        hint={offered === null ? undefined : own.step.whatHint(own.offered[offered])}
        rows={1}
        limit={limitOf('item', words)}
        value={step.what}
        onInput={(text) => writeStep(writer, { id, field: 'what', text })}
      />
      <TextArea
        label={own.step.who}
        rows={1}
        limit={limitOf('cell', words)}
        value={step.who}
        onInput={(text) => writeStep(writer, { id, field: 'who', text })}
      />
      <DateField
        label={own.step.when}
        hint={own.step.whenHint}
        value={on ?? ''}
        said={on === null ? '' : dayInWords(on, app.choices.language.value)}
        onInput={(text) => planStep(writer, id, text)}
      />
      <Button kind="quiet" onPress={away}>
        {own.step.away}
      </Button>
    </div>
  )
}

function IntoCalendar(props: OnStep) {
  const { own, step } = props
  return (
    <section class="section only-screen">
      <h2>{own.calendar.title}</h2>
      {step.on === null ? (
        <p>{own.calendar.noDay}</p>
      ) : (
        <CalendarFile {...props} on={step.on} name={stepInWords(own, step)} />
      )}
    </section>
  )
}

function CalendarFile({ app, own, on, name }: OnStep & { on: IsoDate; name: string }) {
  const [isNamed, setNamed] = useState(false)
  const named = isNamed ? name : null
  const file = useMemo(
    () => stepFile(app, { on, title: own.calendar.event, named }),
    [app, on, own, named],
  )
  const { href, name: fileName } = useFile(file)
  return (
    <>
      <Check
        label={own.calendar.named}
        hint={own.calendar.namedHint}
        checked={isNamed}
        onChange={setNamed}
      />
      <LinkButton href={href} download={fileName}>
        {own.calendar.button}
      </LinkButton>
    </>
  )
}
