import { useState } from 'preact/hooks'

import { makeRecoveryCode, type MadeCode } from '#app/recovery-code.ts'
import { hrefOf } from '#app/route.ts'
import { Actions, Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'
import { Said } from '#ui/Said.tsx'

import { CodesMade } from './CodesMade.tsx'
import { ForgetKeyring } from './ForgetKeyring.tsx'
import type { InKeyring } from './KeyringScreen.tsx'
import { RoomsBeside } from './RoomsBeside.tsx'
import { RoomsOnKeyring } from './RoomsOnKeyring.tsx'
import { ShownCode } from './ShownCode.tsx'

type Making = 'not-asked' | 'making' | MadeCode

/** The keyring is open on this device. A new code has the screen to itself, once. */
export function KeyringHome(props: InKeyring) {
  const { app, here, words } = props
  const [making, setMaking] = useState<Making>('not-asked')
  const [said, setSaid] = useState('')
  if (typeof making === 'object' && making.ok) {
    const kept = () => {
      setMaking('not-asked')
      setSaid(words.keyring.code.kept)
    }
    return <ShownCode {...props} made={making} onKept={kept} />
  }
  const make = async () => {
    setMaking('making')
    setMaking(await makeRecoveryCode(app, here))
  }
  return (
    <Page
      wall="own"
      audience={words.shell.onlyYou}
      heading={words.keyring.title}
      lead={<p>{words.keyring.intro}</p>}
      back={{ href: hrefOf({ at: 'rooms' }), label: words.rooms.title }}
    >
      <Said text={said} />
      <section class="section" aria-label={words.keyring.rooms.title}>
        <h2>{words.keyring.rooms.title}</h2>
        <RoomsOnKeyring {...props} onSaid={setSaid} />
        <RoomsBeside {...props} />
      </section>
      <section class="section" aria-label={words.keyring.code.title}>
        <h2>{words.keyring.code.title}</h2>
        {typeof making === 'object' ? (
          <Notice tone="alert" {...words.problems[making.problem]} />
        ) : null}
        <MakeCode {...props} isMaking={making === 'making'} onMake={() => void make()} />
        <CodesMade {...props} onSaid={setSaid} />
      </section>
      <ForgetKeyring {...props} />
    </Page>
  )
}

type MakeCodeProps = InKeyring & { readonly isMaking: boolean; readonly onMake: () => void }

function MakeCode({ here, words, isMaking, onMake }: MakeCodeProps) {
  const own = words.keyring.code
  const hasCode = here.room.value.waysIn.some(({ isKept }) => isKept)
  const ready = hasCode ? own.makeNew : own.make
  return (
    <>
      {hasCode ? null : <Notice happened={own.why} />}
      <Actions>
        <Button kind={hasCode ? 'plain' : 'primary'} disabled={isMaking} onPress={onMake}>
          {isMaking ? own.making : ready}
        </Button>
      </Actions>
    </>
  )
}
