import { hrefOf } from '#app/route.ts'
import { Actions, LinkButton } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'

import type { InNewKey } from './NewKeyScreen.tsx'

/** The room is under its new key, and what is left to do about it. */
export function KeyChanged({ words, room, route, page }: InNewKey) {
  const own = words.newKey.done
  const { handle, kind } = room
  return (
    <Page
      {...page}
      heading={own.title}
      lead={<p>{kind === 'own-room' ? words.newKey.own.follow : own.lead}</p>}
    >
      {route.steps[1] === 'andetsteds' ? <Notice happened={own.overtaken} /> : null}
      {kind === 'own-room' ? null : <p>{own.text}</p>}
      <Actions>
        <LinkButton kind="primary" href={hrefOf({ at: 'key-card', handle })}>
          {own.keyCard}
        </LinkButton>
        {kind === 'dialogue' || kind === 'group' || kind === 'organisation' ? (
          <LinkButton href={hrefOf({ at: kind, handle, steps: ['inviter'] })}>
            {own.invite}
          </LinkButton>
        ) : null}
      </Actions>
      {kind === 'organisation' ? <WhatTheyKnow words={words} handle={handle} /> : null}
    </Page>
  )
}

interface Known {
  readonly words: InNewKey['words']
  readonly handle: string
}

/** What goes on as before has the keys it had, and who was shut out has had them. */
function WhatTheyKnow({ words, handle }: Known) {
  const own = words.newKey.organisation.known
  return (
    <section class="section">
      <h2>{own.title}</h2>
      <p>{own.text}</p>
      <p>{own.next}</p>
      <Actions>
        <LinkButton href={hrefOf({ at: 'organisation', handle, steps: ['brevkasse'] })}>
          {own.box}
        </LinkButton>
        <LinkButton href={hrefOf({ at: 'organisation', handle, steps: ['publicer'] })}>
          {own.page}
        </LinkButton>
      </Actions>
    </section>
  )
}
