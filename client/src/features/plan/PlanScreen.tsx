import { useContext } from 'preact/hooks'

import type { InOwnRoom } from '#app/own-room.ts'
import { hrefOf } from '#app/route.ts'
import { planQuestions } from '#content'
import { mostCharacters, planColumns, planRows } from '#domain'
import { Button } from '#ui/Button.tsx'
import { FrameContext } from '#ui/frame.ts'
import { Page } from '#ui/Page.tsx'

import { Cell } from './Cell.tsx'
import './plan.css'
import { FetchAgreements } from './FetchAgreements.tsx'
import { filledPlan } from '#app/filled-plan.ts'
import { PlanSheet } from './PlanSheet.tsx'

/** Nine cells, filled with what she has written elsewhere until she writes in them. */
export function PlanScreen(props: InOwnRoom) {
  const { app, here, words } = props
  const own = words.plan
  const { onPrint } = useContext(FrameContext)
  const language = app.choices.language.value
  const plan = filledPlan({ language, words, room: here.room.value }, planQuestions)
  return (
    <>
      <div class="only-screen">
        <Page
          wall="own"
          audience={words.shell.onlyYou}
          heading={own.title}
          width="wide"
          lead={
            <p>
              {own.intro} {own.room(mostCharacters.cell)}
            </p>
          }
          back={{ href: hrefOf({ at: 'own-room', steps: ['hjem'] }), label: words.ownRoom.title }}
        >
          {planRows.map((row) => (
            <section key={row} class="section" aria-label={own.rows[row]}>
              <h2>{own.rows[row]}</h2>
              <div class="plan-row">
                {planColumns.map((column) => (
                  <Cell
                    key={column}
                    {...props}
                    cell={`${row}.${column}`}
                    filled={plan[`${row}.${column}`]}
                  />
                ))}
              </div>
              {row === 'leader' ? <FetchAgreements {...props} /> : null}
            </section>
          ))}
          <div class="way">
            <Button kind="primary" onPress={onPrint}>
              {own.print}
            </Button>
            <p class="hint">{own.printHelp}</p>
          </div>
        </Page>
      </div>
      <PlanSheet words={words} plan={plan} />
    </>
  )
}
