import { useMemo } from 'preact/hooks'

import { mayWrite } from '#app/organisation.ts'
import {
  cardsIn,
  layLeft,
  openCards,
  removeCard,
  setReady,
  writeCard,
  type CardsHere,
} from '#app/own-cards.ts'
import { ownRoomOf, type OwnRoomHere } from '#app/own-room.ts'
import type { WordsOfMany } from '#content'
import { Actions, Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Paper } from '#ui/Paper.tsx'

import { AddOne } from './AddOne.tsx'
import { PrioritisePage } from './PrioritisePage.tsx'
import type { InPrioritise } from './PrioritiseScreen.tsx'

/** Each writes by herself; nobody sees anybody's before all are laid open. */
export function Cards(props: InPrioritise) {
  const { app, here, words } = props
  const own = words.prioritise.cards
  const opening = ownRoomOf(app).value
  return (
    <PrioritisePage of={props} heading={own.title} lead={[own.lead, own.sealed]}>
      {mayWrite(here) && opening.state === 'open' ? (
        <Writing {...props} own={opening.room} />
      ) : null}
      {opening.state === 'opening' ? <p>{own.needsOwn}</p> : null}
      {opening.state === 'failed' ? (
        <Notice tone="alert" {...words.problems[opening.problem]} />
      ) : null}
    </PrioritisePage>
  )
}

function Writing(props: InPrioritise & { readonly own: OwnRoomHere }) {
  const { app, here, words, own: room } = props
  const own = words.prioritise.cards
  const cards = useMemo(() => cardsIn(app, here, room), [app, here, room])
  const { areReady, cards: written } = cards.mine.value
  const { round, ready } = cards.silence.value
  return (
    <>
      <Left words={words} cards={cards} />
      {areReady ? null : (
        <AddOne
          words={words}
          label={own.label}
          button={own.write}
          done={own.written}
          onAdd={(text) => writeCard(cards, text)}
        />
      )}
      <Mine words={words} cards={cards} />
      {written.length === 0 ? null : <Ready words={words} cards={cards} />}
      <Paper label={own.open}>
        <p aria-live="polite">{own.count(ready)}</p>
        {round > 1 && written.length === 0 ? <p>{own.opened}</p> : null}
        <Actions>
          <Button disabled={ready === 0} onPress={() => openCards(cards)}>
            {own.open}
          </Button>
        </Actions>
        <p class="hint">{own.openHint}</p>
        <p class="hint">{own.unsigned}</p>
      </Paper>
    </>
  )
}

interface OwnProps {
  readonly words: WordsOfMany
  readonly cards: CardsHere
}

function Mine({ words, cards }: OwnProps) {
  const own = words.prioritise.cards
  const { cards: written, areReady } = cards.mine.value
  return (
    <Paper label={own.mine}>
      <h2>{own.mine}</h2>
      {written.length === 0 ? <p>{own.none}</p> : null}
      <ul class="plain-list">
        {written.map(({ id, text }) => (
          <li key={id} class="row">
            <span>{text}</span>
            {areReady ? null : (
              <Button
                kind="quiet"
                label={own.removeNamed(text)}
                onPress={() => {
                  removeCard(cards, id)
                  document.getElementById('one-more')?.focus()
                }}
              >
                {own.remove}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Paper>
  )
}

function Ready({ words, cards }: OwnProps) {
  const own = words.prioritise.cards
  const { areReady } = cards.mine.value
  return (
    <>
      <Actions>
        <Button kind={areReady ? 'quiet' : 'primary'} onPress={() => setReady(cards, !areReady)}>
          {areReady ? own.notReady : own.ready}
        </Button>
      </Actions>
      <p class="hint" aria-live="polite">
        {areReady ? own.isReady : own.readyHint}
      </p>
    </>
  )
}

function Left({ words, cards }: OwnProps) {
  const own = words.prioritise.cards
  const left = cards.left.value.cards.length
  if (left === 0) return null
  return (
    <Notice happened={own.left(left)}>
      <Actions>
        <Button onPress={() => layLeft(cards)}>{own.layLeft}</Button>
      </Actions>
    </Notice>
  )
}
