import { useState } from 'preact/hooks'

import { moveCard } from '#app/matrix-moves.ts'
import { putCardAway, type PlanWriter } from '#app/organisation-plan.ts'
import { needsInWords, spotInWords } from '#app/plan-words.ts'
import { matrixSquares, missingInCard, parseSpot, type MatrixCard } from '#domain'
import { Actions, Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'
import { Paper } from '#ui/Paper.tsx'
import { Select } from '#ui/Select.tsx'

import { CardFields } from './CardFields.tsx'
import type { InPlan } from './in-plan.ts'
import { hrefInPlan } from './plan-routes.ts'
import { Qualify } from './Qualify.tsx'
import { TasksOnCard } from './TasksOnCard.tsx'

export interface OnCard extends InPlan {
  readonly card: MatrixCard
}

/** One card: what it says, where it lies, what it lacks, what was found out, and who does what. */
export function CardScreen(props: InPlan & { readonly id: string }) {
  const { words, route, now, id } = props
  const own = words.organisationPlan
  const card = now.plan.cards.find((known) => known.id === id)
  return (
    <Page
      wall="organisation"
      audience={words.organisationRoom.chip}
      heading={own.card.title}
      lead={card === undefined ? null : <p>{spotInWords(words, card.spot)}</p>}
      width="wide"
      back={{ href: hrefInPlan(route.handle), label: own.back }}
    >
      {card === undefined ? (
        <Notice happened={own.card.gone} next={own.card.goneNext} />
      ) : (
        <Card {...props} card={card} />
      )}
    </Page>
  )
}

function Card(props: OnCard) {
  const { words, now, writer, card } = props
  const own = words.organisationPlan.card
  return (
    <>
      {now.stillHere.has(card.id) ? (
        <Notice happened={own.stillHere} safe={own.stillHereSafe} />
      ) : null}
      <div class="plan-two">
        <Paper label={own.title}>
          <Origin {...props} />
          {writer === null ? null : <p class="hint">{own.together}</p>}
          <CardFields {...props} />
          {writer === null ? null : <Place {...props} writer={writer} />}
          <Needs {...props} />
          {writer === null ? null : <PutCardAway {...props} writer={writer} />}
        </Paper>
        <TasksOnCard {...props} />
      </div>
      <Qualify {...props} />
    </>
  )
}

function Origin({ words, now, card }: OnCard) {
  const origin = now.origins.get(card.id)
  return origin === undefined ? null : (
    <p class="hint">{words.organisationPlan.card.from[origin]}</p>
  )
}

function Needs({ words, card }: OnCard) {
  const own = words.organisationPlan
  if (missingInCard(card).length === 0) return <p class="hint">{own.card.ready}</p>
  return (
    <div class="notice" aria-live="polite">
      <p class="notice-happened">{own.missing.title}</p>
      <ul class="plan-card-needs">
        {needsInWords(words, card).map((need) => (
          <li key={need}>{need}</li>
        ))}
      </ul>
    </div>
  )
}

type Written = OnCard & { readonly writer: PlanWriter }

function Place({ words, card, writer }: Written) {
  const own = words.organisationPlan
  return (
    <Select
      label={own.card.place}
      none={own.tray.name}
      options={matrixSquares.map((value) => ({ value, label: spotInWords(words, value) }))}
      value={card.spot === 'tray' ? '' : card.spot}
      onChange={(value) => moveCard(writer, card.id, parseSpot(value) ?? 'tray')}
    />
  )
}

function PutCardAway({ app, words, route, card, writer }: Written) {
  const own = words.organisationPlan.card
  const [isAsking, setAsking] = useState(false)
  const putAway = () => {
    putCardAway(writer, card.id)
    app.go({ at: 'organisation', handle: route.handle, steps: ['plan'] })
  }
  return (
    <>
      <Button kind="quiet" onPress={() => setAsking(true)}>
        {own.away}
      </Button>
      <Dialog
        open={isAsking}
        onClose={() => setAsking(false)}
        heading={own.awayTitle}
        closeLabel={own.keep}
      >
        <p>{own.awayHint}</p>
        <Actions>
          <Button kind="primary" onPress={putAway}>
            {own.awayConfirm}
          </Button>
        </Actions>
      </Dialog>
    </>
  )
}
