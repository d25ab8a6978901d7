import { Fragment } from 'preact'

import { toldIn } from '#app/programme.ts'
import { programmePhases } from '#domain'

import { dayOfStep, type InProgramme } from './in-programme.ts'
import { stepInWords } from './step-in-words.ts'

/** The whole programme on paper. */
export function ProgrammeSheet(props: InProgramme) {
  const { own, here, programme } = props
  const { path, steps, gates } = programme
  return (
    <div class="sheet only-print programme-sheet">
      <p>{[here.room.value.name, path === null ? '' : own.paths[path].name].join(' · ')}</p>
      {programmePhases.map((phase) => {
        const gate = gates.find((one) => one.gate === phase)
        return (
          <Fragment key={phase}>
            <h2>{own.phases[phase].name}</h2>
            <table class="sheet-table">
              <thead>
                <tr>
                  <th scope="col">{own.sheet.step}</th>
                  <th scope="col">{own.who}</th>
                  <th scope="col">{own.when}</th>
                  <th scope="col">{own.state}</th>
                </tr>
              </thead>
              <tbody>
                {steps
                  .filter((step) => step.phase === phase)
                  .map((step) => (
                    <tr key={step.id}>
                      <th scope="row">
                        {stepInWords(own, step)}
                        <p class="programme-doer">{own.doneBy(own.doers[step.doer])}</p>
                        <DoneOnSheet {...props} id={step.id} />
                      </th>
                      <td>{step.who}</td>
                      <td>{step.on === null ? '' : dayOfStep(props, step)}</td>
                      <td>{own.states[step.state]}</td>
                    </tr>
                  ))}
              </tbody>
            </table>
            {gate === undefined ? null : (
              <p>
                {[
                  `${own.gate.titles[gate.gate]}: ${gate.answer === 'unsaid' ? own.gate.unsaid : own.gate.answers[gate.answer]}`,
                  gate.who,
                  gate.why,
                ]
                  .filter((text) => text.trim() !== '')
                  .join(' · ')}
              </p>
            )}
          </Fragment>
        )
      })}
    </div>
  )
}

function DoneOnSheet({ own, here, id }: InProgramme & { readonly id: string }) {
  const { isTold, done } = toldIn(here).value
  const rooms = done.get(id)
  if (!isTold || rooms === undefined) return null
  return <p class="programme-doer">{own.tell.rooms(rooms)}</p>
}
