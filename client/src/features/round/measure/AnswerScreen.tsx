import { isAnswering } from '#app/group-seat.ts'
import { degreesIn, type DegreesHere } from '#app/urn/measurements.ts'
import { degrees, parseDegree } from '#domain'
import { Actions, LinkButton } from '#ui/Button.tsx'
import { Choices } from '#ui/Choices.tsx'
import { Steps } from '#ui/Steps.tsx'

import { RoundPage } from '../RoundPage.tsx'
import type { InMeasurement } from './MeasureScreen.tsx'
import { stepsOf, type Step } from './questions.ts'
import { backToMeasuring, measureHref, nameOf } from './way.ts'

type Props = InMeasurement & { readonly step: number }

/** One thing at a time. What she answers stays in her own room until she hands it in. */
export function AnswerScreen(props: Props) {
  const { here, words, own, measurement, sitting, step } = props
  const steps = stepsOf(measurement.subject, words)
  const at = Math.min(Math.max(Number.isSafeInteger(step) ? step : 1, 1), steps.length)
  const asked = steps[at - 1]
  if (asked === undefined || !isAnswering(here, sitting)) {
    return (
      <RoundPage
        of={props}
        heading={nameOf(props, measurement)}
        lead={[own.answer.needsSeat]}
        back={backToMeasuring(props)}
      >
        {null}
      </RoundPage>
    )
  }
  const given = degreesIn(sitting.own, here, measurement.id)
  return (
    <RoundPage
      of={props}
      heading={asked.heading}
      lead={asked.help === '' ? [] : [asked.help]}
      back={{ href: measureHref(props, measurement.id), label: nameOf(props, measurement) }}
      isHers
      above={<Steps text={own.answer.step(at, steps.length)} at={at} of={steps.length} />}
    >
      <Asked {...props} asked={asked} given={given} />
      <Onward {...props} at={at} of={steps.length} isAnswered={isAnswered(asked, given)} />
      <p class="hint">{own.answer.stays}</p>
    </RoundPage>
  )
}

interface AskedProps extends Props {
  readonly asked: Step
  readonly given: DegreesHere
}

function Asked({ words, asked, given }: AskedProps) {
  const { degrees: inWords, degree: said } = words.compass
  return (
    <div class="measure-asks">
      {asked.asks.map(({ question, legend }) => (
        <Choices
          key={question}
          legend={legend}
          legendStyle="question"
          choices={degrees.map((degree) => ({
            value: String(degree),
            label: said(degree, inWords[degree]),
          }))}
          value={given.now.value[question]?.toString() ?? null}
          onChange={(value) => {
            const degree = parseDegree(Number(value))
            if (degree !== null) given.give(question, degree)
          }}
        />
      ))}
    </div>
  )
}

function isAnswered({ asks }: Step, { now }: DegreesHere): boolean {
  return asks.some(({ question }) => now.value[question] !== undefined)
}

interface OnwardProps extends Props {
  readonly at: number
  readonly of: number
  readonly isAnswered: boolean
}

function Onward(props: OnwardProps) {
  const { own, measurement, at, of } = props
  const isLast = at === of
  const to = (step: number) => measureHref(props, measurement.id, 'svar', String(step))
  const next = props.isAnswered ? own.answer.next : own.answer.skip
  return (
    <Actions>
      <LinkButton kind="primary" href={isLast ? measureHref(props, measurement.id) : to(at + 1)}>
        {isLast ? own.answer.finish : next}
      </LinkButton>
      {at === 1 ? null : <LinkButton href={to(at - 1)}>{own.answer.previous}</LinkButton>}
    </Actions>
  )
}
