import { presentedIn, turnPage } from '#app/workshop/pages.ts'
import { Actions, Button } from '#ui/Button.tsx'

import type { InWorkshop } from './WorkshopScreen.tsx'

/** The page that stands on the wall. */
export function PageInHand({ here, own }: InWorkshop) {
  const presented = presentedIn(here, own)
  if (presented === null) return null
  const { page, at, of } = presented
  return (
    <div aria-live="polite">
      <p class="hint">{own.pages.of(at + 1, of)}</p>
      {page.above === '' ? null : <p class="hint">{page.above}</p>}
      <h3>{page.name}</h3>
      <p class="workshop-page-text">{page.text}</p>
    </div>
  )
}

/** For those who lead: both the wall and the phones turn. */
export function TurnPages({ here, own }: InWorkshop) {
  const presented = presentedIn(here, own)
  if (presented === null) return null
  const { at, of } = presented
  return (
    <Actions>
      <Button disabled={at === of - 1} onPress={() => turnPage(here, presented, 1)}>
        {own.pages.next}
      </Button>
      <Button disabled={at === 0} onPress={() => turnPage(here, presented, -1)}>
        {own.pages.before}
      </Button>
    </Actions>
  )
}
