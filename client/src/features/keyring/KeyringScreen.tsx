import type { ComponentType } from 'preact'
import { useEffect } from 'preact/hooks'

import type { ScreenProps } from '#app/app.ts'
import { keyringOf, type InKeyring } from '#app/keyring-rooms.ts'
import { leftKeyring } from '#app/leave-keyring.ts'
import { standInFor } from '#app/opening.ts'
import { tendKeyring } from '#app/tend-keyring.ts'
import { OpeningPage } from '#ui/OpeningPage.tsx'

import { KeyringHome } from './KeyringHome.tsx'
import { Left } from './Left.tsx'
import { LostEverything } from './LostEverything.tsx'
import { NoKeyring } from './NoKeyring.tsx'
import { OpenKeyring } from './OpenKeyring.tsx'
import { OpenWithCode } from './OpenWithCode.tsx'
import { Removed } from './Removed.tsx'

export type KeyringProps = ScreenProps<'keyring'>

/** Ways in that come with code of their own. */
export interface KeyringTools {
  readonly maker?: ComponentType<InKeyring>
  readonly opener?: ComponentType<KeyringProps>
}

/** A person's own list of rooms, and what opens it elsewhere. */
export function KeyringScreen({
  maker: Maker,
  opener: Opener,
  ...props
}: KeyringProps & KeyringTools) {
  const { app, words, route } = props
  const keyring = keyringOf(app).value
  useEffect(() => void app.rooms.load(), [app])
  useEffect(() => void tendKeyring(app), [app])
  if (Opener) return <Opener {...props} />
  if (route.steps[0] === 'mistet') return <LostEverything {...props} />
  if (route.steps[0] === 'aabn') {
    return route.steps[1] === 'kode' ? <OpenWithCode {...props} /> : <OpenKeyring {...props} />
  }
  if (keyring.state === 'open') {
    const inKeyring = { ...props, here: keyring.room }
    if (route.steps[0] === 'taget-af') return <Removed {...inKeyring} />
    return Maker ? <Maker {...inKeyring} /> : <KeyringHome {...inKeyring} />
  }
  if (keyring.state === 'missing') {
    return leftKeyring(app) === null ? <NoKeyring {...props} /> : <Left {...props} />
  }
  const headings = { opening: words.keyring.opening, title: words.keyring.title }
  return (
    <OpeningPage
      wall="own"
      audience={words.shell.onlyYou}
      {...standInFor(keyring, words, headings)}
    />
  )
}
