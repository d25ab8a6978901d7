import { sayHowStepStands, toldIn } from '#app/programme.ts'
import { hrefOf } from '#app/route.ts'
import { taskStates, type OfferedStep, type ProgrammeStep } from '#domain'
import { MoveSelect } from '#ui/moving/MoveSelect.tsx'

import { dayOfStep, hrefInProgramme, type InProgramme } from './in-programme.ts'
import { stepInWords } from './step-in-words.ts'

type Props = InProgramme & {
  readonly step: ProgrammeStep
  readonly onSaid: (text: string) => void
}

export function OneStep(props: Props) {
  const { own, route, step, writer } = props
  const name = stepInWords(own, step)
  return (
    <>
      <div>
        <h3>{name}</h3>
        <p class="hint">{own.doneBy(own.doers[step.doer])}</p>
        <p class="hint">
          {own.who}: {step.who.trim() || own.nobody} · {own.when}: {dayOfStep(props, step)}
        </p>
        <Done {...props} />
        <p class="programme-links">
          <Way {...props} />
          <a
            href={hrefInProgramme(route.handle, step.id)}
            aria-label={writer === null ? own.seeWhich(name) : own.openWhich(name)}
          >
            {writer === null ? own.see : own.open}
          </a>
        </p>
      </div>
      <State {...props} name={name} />
    </>
  )
}

/** By the rooms that chose to say so, never by person. */
function Done({ own, here, step }: Props) {
  const { isTold, done } = toldIn(here).value
  const rooms = done.get(step.id)
  return isTold && rooms !== undefined ? <p>{own.tell.rooms(rooms)}</p> : null
}

/** Where in the room an offered step is done. */
const screenOf: Readonly<Partial<Record<OfferedStep, string>>> = {
  look: 'brevkasse',
  sendOn: 'indbakke',
  themes: 'prioriter',
  plan: 'plan',
  publish: 'publicer',
}

function Way({ own, route, step: { offered } }: Props) {
  const screen = offered === null ? undefined : screenOf[offered]
  const ways: Partial<Record<OfferedStep, string>> = own.ways
  if (offered === null || screen === undefined) return null
  return (
    <a href={hrefOf({ at: 'organisation', handle: route.handle, steps: [screen] })}>
      {ways[offered]}
    </a>
  )
}

function State({ own, step, name, writer, onSaid }: Props & { readonly name: string }) {
  if (writer === null) return <p>{own.states[step.state]}</p>
  return (
    <MoveSelect
      label={own.stateOf(name)}
      places={taskStates.map((id) => ({ id, name: own.states[id] }))}
      at={step.state}
      onMove={(state) => {
        sayHowStepStands(writer, step.id, state)
        onSaid(own.said(name, own.states[state]))
      }}
    />
  )
}
