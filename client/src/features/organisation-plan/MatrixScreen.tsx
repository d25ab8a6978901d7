import { useState } from 'preact/hooks'

import { cardMovedByOther, cardMovesOf, moveCard, undoCardMove } from '#app/matrix-moves.ts'
import { addCard, type PlanWriter } from '#app/organisation-plan.ts'
import { cardInWords, groundIn } from '#app/plan-words.ts'
import { hrefOf } from '#app/route.ts'
import { inReadingOrder, isMuchToLift, parseSpot } from '#domain'
import { Actions, Button } from '#ui/Button.tsx'
import { Matrix } from '#ui/matrix/Matrix.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'
import { Said } from '#ui/Said.tsx'

import type { InPlan } from './in-plan.ts'
import { MatrixSheet, type SheetSize } from './MatrixSheet.tsx'
import { MissingSummary } from './MissingSummary.tsx'
import { hrefInPlan } from './plan-routes.ts'
import { PlanPrint } from './PlanPrint.tsx'
import { PutAway } from './PutAway.tsx'
import { ThemesToPut } from './ThemesToPut.tsx'
import { WaysInPlan } from './WaysInPlan.tsx'

/** Fifteen squares and a tray; moved by everybody who writes, live. */
export function MatrixScreen(props: InPlan) {
  const { app, here, words, route, now, writer } = props
  const own = words.organisationPlan
  const { cards } = now.plan
  const [said, setSaid] = useState('')
  const [size, setSize] = useState<SheetSize>('a4')
  const add = (at: PlanWriter, square: string) => {
    const added = addCard(at, parseSpot(square) ?? 'tray')
    if (added.ok) {
      app.go({ at: 'organisation', handle: route.handle, steps: ['plan', 'kort', added.id] })
    } else setSaid(own.matrix.full)
  }
  return (
    <>
      <div class="only-screen">
        <Page
          wall="organisation"
          audience={words.organisationRoom.chip}
          heading={own.title}
          lead={<p>{own.lead}</p>}
          width="wide"
          back={{
            href: hrefOf({ at: 'organisation', handle: route.handle, steps: [] }),
            label: own.toRoom,
          }}
        >
          {isMuchToLift(cards) ? <Notice happened={own.matrix.many} /> : null}
          <ThemesToPut {...props} />
          <Matrix
            words={own.matrix}
            ground={groundIn(words)}
            cards={inReadingOrder(cards).map((card) => ({
              ...cardInWords(words, card),
              href: hrefInPlan(route.handle, 'kort', card.id),
            }))}
            moved={cardMovedByOther(app, here).value}
            {...(writer === null
              ? {}
              : {
                  onMove: (id, square) => moveCard(writer, id, parseSpot(square) ?? 'tray'),
                  onAdd: (square) => add(writer, square),
                })}
          />
          {writer === null ? null : <Undo {...props} writer={writer} onSaid={setSaid} />}
          <Said text={said} />
          <MissingSummary {...props} />
          <PutAway {...props} />
          <WaysInPlan {...props} />
          <PlanPrint words={words} onSize={setSize} />
        </Page>
      </div>
      <MatrixSheet {...props} size={size} />
    </>
  )
}

type UndoProps = InPlan & {
  readonly writer: PlanWriter
  readonly onSaid: (text: string) => void
}

function Undo({ words, writer, onSaid }: UndoProps) {
  const own = words.organisationPlan.matrix
  if (cardMovesOf(writer).value.length === 0) return null
  const undo = () => onSaid(undoCardMove(writer).ok ? own.undone : own.movedOn)
  return (
    <Actions>
      <Button onPress={undo}>{own.undo}</Button>
    </Actions>
  )
}
