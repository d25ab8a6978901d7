import { useEffect } from 'preact/hooks'

import { hrefOf } from '#app/route.ts'
import { isListed, nameOfRoom } from '#app/rooms.ts'
import { Actions, LinkButton } from '#ui/Button.tsx'
import { Page } from '#ui/Page.tsx'

import type { BackupProps } from './BackupScreen.tsx'

/** What will be in the file, before it is made. */
export function BackupHome({ app, words }: BackupProps) {
  const own = words.backup
  useEffect(() => void app.rooms.load(), [app])
  const rooms = (app.rooms.list.value ?? []).filter(isListed)
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
          </ul>
          {rooms.some(({ kind }) => kind === 'dialogue') ? <p>{own.shared}</p> : null}
          {rooms.some(({ kind }) => kind === 'keyring') ? <p>{own.only}</p> : null}
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
