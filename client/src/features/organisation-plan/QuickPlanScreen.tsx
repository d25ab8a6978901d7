import { useState } from 'preact/hooks'

import { moveCard } from '#app/matrix-moves.ts'
import { addCard } from '#app/organisation-plan.ts'
import { nameOwner } from '#app/organisation.ts'
import { themeInWords } from '#app/theme-words.ts'
import { putInPlan, themesWithoutCard } from '#app/themes-in-plan.ts'
import {
  actorOf,
  actors,
  mayAddQuickTheme,
  missingInCard,
  parseSpot,
  quickCards,
  quickThemes,
  type MatrixCard,
  type Theme as ChosenTheme,
} from '#domain'
import { Actions, Button, LinkButton } from '#ui/Button.tsx'
import { Page } from '#ui/Page.tsx'
import { Paper } from '#ui/Paper.tsx'
import { Said } from '#ui/Said.tsx'
import { Select } from '#ui/Select.tsx'
import { TextField } from '#ui/TextField.tsx'

import { CardFields } from './CardFields.tsx'
import type { InPlan } from './in-plan.ts'
import { hrefInPlan } from './plan-routes.ts'
import { Review } from './Review.tsx'

/** Two themes and an action each, on cards of the matrix: it grows without being written again. */
export function QuickPlanScreen(props: InPlan) {
  const { words, route, now } = props
  const own = words.quickPlan
  const cards = quickCards(now.plan.cards)
  const isDone = cards.length === quickThemes && cards.every(isWritten)
  return (
    <Page
      wall="organisation"
      audience={words.organisationRoom.chip}
      heading={own.title}
      width="wide"
      lead={
        <>
          <p>{own.lead}</p>
          <p>{own.grows}</p>
        </>
      }
      back={{ href: hrefInPlan(route.handle), label: words.organisationPlan.back }}
    >
      <ol class="plan-missing">
        {own.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Owner {...props} />
      <div class="plan-two">
        {cards.map((card, index) => (
          <Theme key={card.id} {...props} card={card} at={index + 1} />
        ))}
      </div>
      <AddTheme {...props} cards={cards} />
      <Review {...props} />
      <Said text={isDone ? own.done : ''} />
      <Actions>
        <LinkButton kind="primary" href={hrefInPlan(route.handle)}>
          {own.onward}
        </LinkButton>
      </Actions>
    </Page>
  )
}

/** Its place can wait. */
function isWritten(card: MatrixCard): boolean {
  return missingInCard(card).every((need) => need === 'spot')
}

function Owner({ words, here, now, writer }: InPlan) {
  const own = words.quickPlan
  const { owner } = now.plan
  const [draft, setDraft] = useState<string | null>(null)
  if (writer === null) return <p>{words.organisationRoom.owned(owner)}</p>
  const write = (text: string) => setDraft(nameOwner(here, text).ok ? text : draft)
  return (
    <Paper label={own.owner}>
      <TextField label={own.owner} value={draft ?? owner} maxLength={60} onInput={write} />
    </Paper>
  )
}

type OnTheme = InPlan & { readonly card: MatrixCard; readonly at: number }

function Theme(props: OnTheme) {
  const { words, writer, card, at } = props
  const own = words.quickPlan
  return (
    <Paper label={own.nth(at)}>
      <h2>{own.nth(at)}</h2>
      <CardFields words={words} writer={writer} card={card} />
      {writer === null ? null : (
        <Select
          label={own.about}
          none={own.later}
          options={actors.map((actor) => ({
            value: actor,
            label: words.organisationPlan.actors[actor].name,
          }))}
          value={actorOf(card.spot) ?? ''}
          onChange={(actor) => moveCard(writer, card.id, parseSpot(`${actor}.low`) ?? 'tray')}
        />
      )}
    </Paper>
  )
}

function AddTheme({
  here,
  words,
  now,
  writer,
  cards,
}: InPlan & { readonly cards: readonly MatrixCard[] }) {
  const own = words.quickPlan
  const [said, setSaid] = useState('')
  if (writer === null) return null
  const say = ({ ok }: { readonly ok: boolean }) =>
    setSaid(ok ? own.nth(cards.length + 1) : words.organisationPlan.matrix.full)
  return (
    <>
      {mayAddQuickTheme(now.plan.cards).ok ? (
        <>
          <Chosen
            words={words}
            themes={themesWithoutCard(here)}
            onPut={(theme) => say(putInPlan(writer, [theme], words))}
          />
          <Actions>
            <Button onPress={() => say(addCard(writer, 'tray'))}>
              {cards.length === 0 ? own.add : own.addSecond}
            </Button>
          </Actions>
        </>
      ) : (
        <p class="hint">{own.full}</p>
      )}
      <Said text={said} />
    </>
  )
}

interface ChosenProps extends Pick<InPlan, 'words'> {
  readonly themes: readonly ChosenTheme[]
  readonly onPut: (theme: ChosenTheme) => void
}

/** Themes they have called important: with one of them nobody begins at an empty field. */
function Chosen({ words, themes, onPut }: ChosenProps) {
  const own = words.organisationPlan.themes
  if (themes.length === 0) return null
  return (
    <Paper label={words.quickPlan.chosen}>
      <h2>{words.quickPlan.chosen}</h2>
      <ul class="plain-list">
        {themes.map((theme) => (
          <li key={theme.id} class="row">
            <span>{themeInWords(theme, words)}</span>
            <Button label={own.putWhich(themeInWords(theme, words))} onPress={() => onPut(theme)}>
              {own.putOne}
            </Button>
          </li>
        ))}
      </ul>
    </Paper>
  )
}
