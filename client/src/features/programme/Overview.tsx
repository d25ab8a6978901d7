import { useContext, useState } from 'preact/hooks'

import { bringStepBack, chooseStartPath } from '#app/programme.ts'
import { hrefOf } from '#app/route.ts'
import { programmePhases, startPathKeys, type GateKey, type ProgrammePhase } from '#domain'
import { Actions, Button } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { FrameContext } from '#ui/frame.ts'
import { MoveSelect } from '#ui/moving/MoveSelect.tsx'
import { Page } from '#ui/Page.tsx'
import { Paper } from '#ui/Paper.tsx'
import { Said } from '#ui/Said.tsx'

import { AddStep } from './AddStep.tsx'
import { Privacy } from './ChoosePath.tsx'
import { Gate } from './Gate.tsx'
import { type InProgramme } from './in-programme.ts'
import { stepInWords } from './step-in-words.ts'
import { OneStep } from './OneStep.tsx'
import { ProgrammeSheet } from './ProgrammeSheet.tsx'
import { Telling } from './Telling.tsx'

/** Phase by phase, with a stop between. Nobody is late, and nobody is named for what is not done. */
export function Overview(props: InProgramme) {
  const { own, words, route } = props
  const { onPrint } = useContext(FrameContext)
  const [said, setSaid] = useState('')
  return (
    <Page
      wall="organisation"
      audience={words.organisationRoom.chip}
      heading={own.title}
      lead={<p>{own.lead}</p>}
      back={{
        href: hrefOf({ at: 'organisation', handle: route.handle, steps: [] }),
        label: words.organisationRoom.go.back,
      }}
    >
      <div class="programme only-screen">
        <PathChoice {...props} onSaid={setSaid} />
        {programmePhases.map((phase) => (
          <Phase key={phase} {...props} phase={phase} onSaid={setSaid} />
        ))}
        <Said text={said} />
        <Telling {...props} onSaid={setSaid} />
        <AddStep {...props} />
        <PutAway {...props} />
        <Actions>
          <Button onPress={onPrint}>{own.print}</Button>
        </Actions>
      </div>
      <ProgrammeSheet {...props} />
    </Page>
  )
}

type Saying = InProgramme & { readonly onSaid: (text: string) => void }

function PathChoice({ own, programme, writer, onSaid }: Saying) {
  const { path } = programme
  if (writer === null || path === null) return path === null ? null : <p>{own.paths[path].name}</p>
  return (
    <div class="programme-path">
      <p class="label">{own.choose.title}</p>
      <MoveSelect
        label={own.choose.title}
        places={startPathKeys.map((id) => ({ id, name: own.paths[id].name }))}
        at={path}
        onMove={(chosen) => {
          chooseStartPath(writer, chosen)
          onSaid(own.changed)
        }}
      />
      <p class="hint">{own.choose.how}</p>
    </div>
  )
}

const gateAfter: Readonly<Record<ProgrammePhase, GateKey | null>> = {
  map: 'map',
  act: 'act',
  share: null,
}

function Phase({ phase, ...props }: Saying & { readonly phase: ProgrammePhase }) {
  const { own, programme } = props
  const { name, text } = own.phases[phase]
  const steps = programme.steps.filter((step) => step.phase === phase)
  const gate = programme.gates.find((one) => one.gate === gateAfter[phase])
  return (
    <>
      <Paper label={name}>
        <h2>{name}</h2>
        <p>{text}</p>
        <ul class="plain-list">
          {steps.map((step) => (
            <li key={step.id} class="row">
              <OneStep {...props} step={step} />
            </li>
          ))}
        </ul>
        {phase === 'map' ? <Privacy own={own} path={programme.path} /> : null}
      </Paper>
      {gate === undefined ? null : <Gate {...props} gate={gate} />}
    </>
  )
}

function PutAway({ own, programme: { putAway }, writer }: InProgramme) {
  if (writer === null || putAway.length === 0) return null
  return (
    <Disclosure summary={own.putAway.summary(putAway.length)}>
      <ul class="ways">
        {putAway.map((step) => (
          <li key={step.id}>
            <Button onPress={() => bringStepBack(writer, step.id)}>
              {own.putAway.back(stepInWords(own, step))}
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
