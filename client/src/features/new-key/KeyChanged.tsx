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
        {kind === 'dialogue' || kind === 'group' ? (
          <LinkButton href={hrefOf({ at: kind, handle, steps: ['inviter'] })}>
            {own.invite}
          </LinkButton>
        ) : null}
      </Actions>
    </Page>
  )
}
