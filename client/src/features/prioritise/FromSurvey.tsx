import { useState } from 'preact/hooks'

import { mayWrite } from '#app/organisation.ts'
import { readSurveyFile, takeInSurvey } from '#app/prioritise.ts'
import type { ReadSurvey, SurveyTheme } from '#domain'
import { Actions, Button } from '#ui/Button.tsx'
import { FileField, type FileOfHers } from '#ui/FileField.tsx'
import { Paper } from '#ui/Paper.tsx'
import { Said } from '#ui/Said.tsx'

import { PrioritisePage } from './PrioritisePage.tsx'
import type { InPrioritise } from './PrioritiseScreen.tsx'

type Fault = Extract<ReadSurvey, { ok: false }>['reason'] | 'full'

/** A survey's figures, theme by theme. What would go in is seen first; what is about persons never goes. */
export function FromSurvey(props: InPrioritise) {
  const { app, here, words } = props
  const own = words.prioritise.survey
  const [read, setRead] = useState<readonly SurveyTheme[] | null>(null)
  const [fault, setFault] = useState<Fault | null>(null)
  const [said, setSaid] = useState('')
  const choose = async (file: FileOfHers) => {
    setSaid(own.reading)
    const survey = await readSurveyFile(file)
    setSaid('')
    setRead(survey.ok ? survey.themes : null)
    setFault(survey.ok ? null : survey.reason)
  }
  const finish = (isTaken: boolean) => {
    const answer = isTaken && read !== null ? takeInSurvey(app, here, read) : null
    setFault(answer?.ok === false ? answer.reason : null)
    setSaid(answer?.ok === false ? '' : own[isTaken ? 'taken' : 'dropped'])
    if (answer?.ok !== false) setRead(null)
    document.getElementById('survey-file')?.focus()
  }
  return (
    <PrioritisePage of={props} heading={own.title} lead={[own.lead, own.never]}>
      {mayWrite(here) ? (
        <FileField
          id="survey-file"
          label={own.file}
          hint={`${own.columns} ${own.fileHint}`}
          error={fault === null ? undefined : own.faults[fault]}
          onChosen={(file) => void choose(file)}
        />
      ) : null}
      <Said text={said} />
      {read === null ? null : <Preview {...props} themes={read} onFinish={finish} />}
    </PrioritisePage>
  )
}

interface PreviewProps extends InPrioritise {
  readonly themes: readonly SurveyTheme[]
  readonly onFinish: (isTaken: boolean) => void
}

function Preview({ app, words, themes, onFinish }: PreviewProps) {
  const own = words.prioritise.survey
  const language = app.choices.language.value
  return (
    <Paper label={own.preview(themes.length)}>
      <h2>{own.preview(themes.length)}</h2>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{own.topic}</th>
            <th scope="col">{own.value}</th>
            <th scope="col">{own.direction}</th>
          </tr>
        </thead>
        <tbody>
          {themes.map(({ topic, value, direction }, at) => (
            <tr key={`${String(at)} ${topic}`}>
              <th scope="row">{topic}</th>
              <td>{value === null ? own.nothing : value.toLocaleString(language)}</td>
              <td>{direction}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="hint">{own.asItWas}</p>
      <Actions>
        <Button kind="primary" onPress={() => onFinish(true)}>
          {own.take}
        </Button>
        <Button onPress={() => onFinish(false)}>{own.drop}</Button>
      </Actions>
    </Paper>
  )
}
