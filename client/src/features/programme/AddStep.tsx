import { useState } from 'preact/hooks'

import { addStep } from '#app/programme.ts'
import {
  parseDoer,
  parseProgrammePhase,
  programmePhases,
  stepDoers,
  type ProgrammePhase,
  type StepDoer,
} from '#domain'
import { Actions, Button } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Said } from '#ui/Said.tsx'
import { Select } from '#ui/Select.tsx'

import { stepRoute, type InProgramme } from './in-programme.ts'

/** A step of their own, in a phase, and for somebody to do. */
export function AddStep({ app, own, route, writer }: InProgramme) {
  const [phase, setPhase] = useState<ProgrammePhase>('map')
  const [doer, setDoer] = useState<StepDoer>('organisation')
  const [said, setSaid] = useState('')
  if (writer === null) return null
  const add = () => {
    const added = addStep(writer, { phase, doer })
    if (!added.ok) return setSaid(own.add.full)
    app.go(stepRoute(route.handle, added.id))
  }
  return (
    <Disclosure summary={own.add.title}>
      <div class="form">
        <Select
          label={own.add.phase}
          none={own.phases.map.name}
          options={programmePhases.slice(1).map((key) => ({
            value: key,
            label: own.phases[key].name,
          }))}
          value={phase === 'map' ? '' : phase}
          onChange={(value) => setPhase(parseProgrammePhase(value) ?? 'map')}
        />
        <Select
          label={own.add.doer}
          none={own.doers.organisation}
          options={stepDoers
            .filter((key) => key !== 'organisation')
            .map((key) => ({ value: key, label: own.doers[key] }))}
          value={doer === 'organisation' ? '' : doer}
          onChange={(value) => setDoer(parseDoer(value) ?? 'organisation')}
        />
        <Said text={said} />
        <Actions>
          <Button onPress={add}>{own.add.button}</Button>
        </Actions>
      </div>
    </Disclosure>
  )
}
