import { useState } from 'preact/hooks'

import { beginMeasurement, measurementsIn } from '#app/urn/measurements.ts'
import { isTool, moments, subjects, type Moment, type Subject } from '#domain'
import { Actions, Button } from '#ui/Button.tsx'
import { Choices } from '#ui/Choices.tsx'
import { Paper } from '#ui/Paper.tsx'

import { RoundPage } from '../RoundPage.tsx'
import type { InMeasuring } from './MeasureScreen.tsx'
import { measureHref, nameOf } from './way.ts'

/** What is under way, what has been measured, and where the host begins. */
export function MeasureHome(props: InMeasuring) {
  const { here, own } = props
  const all = measurementsIn(here).value
  const underWay = all.filter(({ figures }) => figures === null)
  const ended = subjects.filter((subject) =>
    all.some((one) => one.subject === subject && one.figures !== null),
  )
  return (
    <RoundPage of={props} heading={own.title} lead={[own.lead]}>
      <Paper label={own.home.underWay}>
        <h2>{own.home.underWay}</h2>
        {underWay.length === 0 ? <p>{own.home.nothingUnderWay}</p> : null}
        <ul class="ways">
          {underWay.map((one) => (
            <li key={one.id}>
              <a href={measureHref(props, one.id)}>{nameOf(props, one)}</a>
            </li>
          ))}
        </ul>
        <h2>{own.home.ended}</h2>
        {ended.length === 0 ? <p>{own.home.nothingEnded}</p> : null}
        <ul class="ways">
          {ended.map((subject) => (
            <li key={subject}>
              <a href={measureHref(props, subject)}>{own.subjects[subject].name}</a>
            </li>
          ))}
        </ul>
      </Paper>
      {here.ended.value ? null : <Begin {...props} />}
    </RoundPage>
  )
}

type Fault = keyof InMeasuring['own']['home']['faults']

function Begin(props: InMeasuring) {
  const { app, here, own, route } = props
  const [subject, setSubject] = useState<Subject | null>(null)
  const [moment, setMoment] = useState<Moment | null>(null)
  const [fault, setFault] = useState<Fault | null>(null)
  if (here.standing !== 'host') return <p class="hint">{own.home.onlyHost}</p>
  const begin = () => {
    if (subject === null) return setFault('noSubject')
    if (isTool(subject) && moment === null) return setFault('noMoment')
    const begun = beginMeasurement(app, here, { subject, moment: isTool(subject) ? moment : null })
    if (!begun.ok) return setFault(begun.reason)
    app.go({ at: 'group', handle: route.handle, steps: ['maal', begun.id] })
  }
  const errorOf = (...faults: readonly Fault[]) =>
    fault !== null && faults.includes(fault) ? own.home.faults[fault] : undefined
  return (
    <Paper label={own.home.begin}>
      <h2>{own.home.begin}</h2>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          begin()
        }}
      >
        <Choices
          legend={own.home.what}
          error={errorOf('noSubject', 'underWay', 'full', 'notHost')}
          choices={subjects.map((value) => ({ value, label: own.subjects[value].name }))}
          value={subject}
          onChange={setSubject}
        />
        {subject === null || !isTool(subject) ? null : (
          <Choices
            legend={own.home.when}
            error={errorOf('noMoment')}
            choices={moments.map((value) => ({ value, label: own.home.moments[value] }))}
            value={moment}
            onChange={setMoment}
          />
        )}
        <Actions>
          <Button kind="primary">{own.home.button}</Button>
        </Actions>
      </form>
    </Paper>
  )
}
