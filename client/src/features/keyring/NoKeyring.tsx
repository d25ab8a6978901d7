import { useState } from 'preact/hooks'

import { makeKeyring } from '#app/keyring-rooms.ts'
import { hrefOf } from '#app/route.ts'
import { nameOfRoom } from '#app/rooms.ts'
import { Actions, Button, LinkButton } from '#ui/Button.tsx'
import { Page } from '#ui/Page.tsx'

import type { KeyringProps } from './KeyringScreen.tsx'
import { useWayBack } from './way-back.ts'

/** What a keyring is, what would be on it, and who can see it, before there is one. */
export function NoKeyring({ app, words }: KeyringProps) {
  const own = words.keyring
  const [isMaking, setMaking] = useState(false)
  const rooms = (app.rooms.list.value ?? []).filter(({ ended }) => !ended)
  const make = async () => {
    setMaking(true)
    await makeKeyring(app)
  }
  return (
    <Page
      wall="own"
      audience={words.shell.onlyYou}
      heading={own.title}
      lead={<p>{own.intro}</p>}
      back={useWayBack({ app, words })}
    >
      {rooms.length === 0 ? (
        <p>{own.none.empty}</p>
      ) : (
        <>
          <p>{own.none.onIt}</p>
          <ul>
            {rooms.map((room) => (
              <li key={room.handle}>{nameOfRoom(room, words.rooms)}</li>
            ))}
          </ul>
        </>
      )}
      <p>{own.none.blind}</p>
      <Actions>
        <Button kind="primary" disabled={isMaking} onPress={() => void make()}>
          {isMaking ? own.none.making : own.none.make}
        </Button>
        <LinkButton kind="quiet" href={hrefOf({ at: 'keyring', steps: ['aabn'] })}>
          {own.none.open}
        </LinkButton>
      </Actions>
      <p class="hint">{own.none.afterwards}</p>
      {rooms.some(({ kind }) => kind === 'own-room') ? (
        <p>
          <a href={hrefOf({ at: 'key-card', handle: null })}>{own.none.onlyCard}</a>
        </p>
      ) : null}
    </Page>
  )
}
