import { useEffect } from 'preact/hooks'

import type { ScreenProps } from '#app/app.ts'
import { keyringOf, type KeyringHere } from '#app/keyring-rooms.ts'
import { standInFor } from '#app/opening.ts'
import { OpeningPage } from '#ui/OpeningPage.tsx'

import { KeyringHome } from './KeyringHome.tsx'
import { NoKeyring } from './NoKeyring.tsx'
import { OpenKeyring } from './OpenKeyring.tsx'

export type KeyringProps = ScreenProps<'keyring'>
export type InKeyring = KeyringProps & { readonly here: KeyringHere }

/** A person's own list of rooms, and what opens it elsewhere. */
export function KeyringScreen(props: KeyringProps) {
  const { app, words, route } = props
  const keyring = keyringOf(app).value
  useEffect(() => void app.rooms.load(), [app])
  if (route.steps[0] === 'aabn') return <OpenKeyring {...props} />
  if (keyring.state === 'open') return <KeyringHome {...props} here={keyring.room} />
  if (keyring.state === 'missing') return <NoKeyring {...props} />
  const headings = { opening: words.keyring.opening, title: words.keyring.title }
  return (
    <OpeningPage
      wall="own"
      audience={words.shell.onlyYou}
      {...standInFor(keyring, words, headings)}
    />
  )
}
