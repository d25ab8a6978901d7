import { forgetLeftKeyring, isLeaving } from '#app/leave-keyring.ts'
import { hrefOf } from '#app/route.ts'
import { Actions, Button, LinkButton } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'

import type { KeyringProps } from './KeyringScreen.tsx'

/** This device was taken off: what becomes of what was written here, and the way back in. */
export function Left({ app, words }: KeyringProps) {
  const own = words.keyring.left
  const isUnderWay = isLeaving(app)
  const begin = async () => {
    await forgetLeftKeyring(app)
    app.go({ at: 'start', stray: false })
  }
  return (
    <Page
      wall="own"
      audience={words.shell.onlyYou}
      heading={own.title}
      back={{ href: hrefOf({ at: 'rooms' }), label: words.rooms.title }}
    >
      {isUnderWay ? (
        <Notice happened={own.leaving} next={own.offline} />
      ) : (
        <Notice happened={own.gone} safe={own.beside} />
      )}
      <p>{own.next}</p>
      <Actions>
        <LinkButton kind="primary" href={hrefOf({ at: 'keyring', steps: ['aabn'] })}>
          {own.open}
        </LinkButton>
        {isUnderWay ? null : <Button onPress={() => void begin()}>{own.anew}</Button>}
      </Actions>
    </Page>
  )
}
