import { useState } from 'preact/hooks'

import type { InKeyring } from '#app/keyring-rooms.ts'
import { makeRecoveryCode, type MadeCode } from '#app/recovery-code.ts'
import { hrefOf } from '#app/route.ts'
import { Page } from '#ui/Page.tsx'
import { Said } from '#ui/Said.tsx'

import { Devices } from './Devices.tsx'
import { ForgetKeyring } from './ForgetKeyring.tsx'
import { RoomsBeside } from './RoomsBeside.tsx'
import { RoomsOffList } from './RoomsOffList.tsx'
import { RoomsOnKeyring } from './RoomsOnKeyring.tsx'
import { ShownCode } from './ShownCode.tsx'
import { WaysIn } from './WaysIn.tsx'
import { useWayBack } from './way-back.ts'

type Making = 'not-asked' | 'making' | MadeCode

/** The keyring is open on this device. A new code has the screen to itself, once. */
export function KeyringHome(props: InKeyring) {
  const { app, here, words } = props
  const [making, setMaking] = useState<Making>('not-asked')
  const [said, setSaid] = useState('')
  const back = useWayBack(props)
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
  const isKept = here.room.value.waysIn.some((way) => way.isKept)
  const waysIn = (
    <WaysIn
      {...props}
      problem={typeof making === 'object' ? making.problem : null}
      isMakingCode={making === 'making'}
      onMakeCode={() => void make()}
      onSaid={setSaid}
    />
  )
  return (
    <Page
      wall="own"
      audience={words.shell.onlyYou}
      heading={words.keyring.title}
      lead={<p>{words.keyring.intro}</p>}
      back={back}
    >
      <Said text={said} />
      {isKept ? null : waysIn}
      <section class="section" aria-label={words.keyring.rooms.title}>
        <h2>{words.keyring.rooms.title}</h2>
        <RoomsOnKeyring {...props} onSaid={setSaid} />
        <RoomsBeside {...props} />
        <RoomsOffList {...props} />
      </section>
      {isKept ? waysIn : null}
      <Devices {...props} onSaid={setSaid} />
      <p>
        <a href={hrefOf({ at: 'device' })}>{words.device.title}</a>
      </p>
      <ForgetKeyring {...props} />
    </Page>
  )
}
