import { useState } from 'preact/hooks'

import { readCarriedFile, takeIn } from '#app/units.ts'
import type { CarriedFigures } from '#domain'
import { Actions, Button } from '#ui/Button.tsx'
import { Check } from '#ui/Choices.tsx'
import { FileField, type FileOfHers } from '#ui/FileField.tsx'
import { Paper } from '#ui/Paper.tsx'
import { Said } from '#ui/Said.tsx'
import { TextField } from '#ui/TextField.tsx'

import type { InUnits } from './UnitsScreen.tsx'

type Fault = keyof InUnits['own']['take']['faults']

const fileFaults: readonly Fault[] = ['tooLong', 'notOne', 'newer', 'tooFew', 'noFile', 'known']

/** A group's file, under a name of the organisation's own. Nothing of it is kept before the button is pressed. */
export function TakeIn(props: InUnits) {
  const { here, own, measuring } = props
  const said = own.take
  const [carried, setCarried] = useState<CarriedFigures | null>(null)
  const [name, setName] = useState('')
  const [isTogether, setTogether] = useState(false)
  const [fault, setFault] = useState<Fault | null>(null)
  const [news, setNews] = useState('')
  const choose = async (file: FileOfHers) => {
    setNews(said.reading)
    const read = await readCarriedFile(file)
    setCarried(read.ok ? read.carried : null)
    setFault(read.ok ? null : read.reason)
    setNews(read.ok ? said.found(measuring.subjects[read.carried.subject].name) : '')
  }
  const take = () => {
    if (carried === null) return setFault(fault ?? 'noFile')
    const taken = takeIn(here, { carried, name, isAlone: !isTogether })
    setFault(taken.ok ? null : taken.reason)
    setNews(taken.ok ? said.taken : '')
    if (!taken.ok) return
    setCarried(null)
    setName('')
    setTogether(false)
  }
  const errorOf = (isOfFile: boolean) =>
    fault !== null && fileFaults.includes(fault) === isOfFile ? said.faults[fault] : undefined
  return (
    <Paper label={said.title}>
      <h2>{said.title}</h2>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          take()
        }}
      >
        <FileField
          label={said.file}
          hint={said.hint}
          error={errorOf(true)}
          onChosen={(file) => void choose(file)}
        />
        <NameIt {...props} name={name} error={errorOf(false)} onName={setName} />
        <Check
          label={said.together}
          hint={said.togetherHint}
          checked={isTogether}
          onChange={setTogether}
        />
        <Actions>
          <Button kind="primary">{said.button}</Button>
        </Actions>
      </form>
      <Said text={news} />
    </Paper>
  )
}

interface NameProps extends InUnits {
  readonly name: string
  readonly error: string | undefined
  readonly onName: (name: string) => void
}

function NameIt({ own, name, error, onName }: NameProps) {
  return (
    <TextField
      label={own.take.name}
      hint={own.take.nameHint}
      error={error}
      value={name}
      onInput={onName}
    />
  )
}
