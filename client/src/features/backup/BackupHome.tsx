import { useEffect } from 'preact/hooks'

import { hrefOf } from '#app/route.ts'
import { roomsElsewhere } from '#app/keyring-rooms.ts'
import { isListed, nameOfRoom, nameOnKeyringOf } from '#app/rooms.ts'
import { Actions, LinkButton } from '#ui/Button.tsx'
import { Page } from '#ui/Page.tsx'

import type { BackupProps } from './BackupScreen.tsx'

/** What will be in the file, before it is made. */
export function BackupHome({ app, words }: BackupProps) {
  const own = words.backup
  useEffect(() => void app.rooms.load(), [app])
  const rooms = (app.rooms.list.value ?? []).filter(isListed)
  const elsewhere = roomsElsewhere(app)
  return (
    <Page
      wall="own"
      audience={words.shell.onlyYou}
      heading={own.title}
      lead={<p>{own.intro}</p>}
      back={{ href: hrefOf({ at: 'rooms' }), label: words.rooms.title }}
    >
      {rooms.length === 0 ? (
        <p>{own.none}</p>
      ) : (
        <>
          <p>{own.what}</p>
          <ul>
            {rooms.map((room) => (
              <li key={room.handle}>{nameOfRoom(room, words.rooms)}</li>
            ))}
            {elsewhere.map((room) => (
              <li key={room.roomId}>
                {own.elsewhere(nameOnKeyringOf(room, words.rooms) ?? words.keyring.rooms.later)}
              </li>
            ))}
          </ul>
          {rooms.some(({ kind }) => kind === 'dialogue') ? <p>{own.shared}</p> : null}
          {elsewhere.length === 0 ? null : <p>{own.only}</p>}
          <Actions>
            <LinkButton kind="primary" href={hrefOf({ at: 'backup', steps: ['lav'] })}>
              {own.make}
            </LinkButton>
          </Actions>
          <p class="hint">{own.today}</p>
        </>
      )}
      <div class="way">
        <LinkButton href={hrefOf({ at: 'backup', steps: ['hent'] })}>{own.restore}</LinkButton>
        <p class="hint">{own.restoreHelp}</p>
      </div>
    </Page>
  )
}
