import { useContext, useMemo, useState } from 'preact/hooks'

import type { ScreenProps } from '#app/app.ts'
import {
  changeLetterbox,
  giveUpLetterbox,
  inboxIn,
  letterboxAddress,
  letterboxDaysLeft,
  openLetterbox,
  renewLetterbox,
} from '#app/letters/inbox.ts'
import { mayWrite } from '#app/organisation.ts'
import { hrefOf } from '#app/route.ts'
import { Actions, Button } from '#ui/Button.tsx'
import { FrameContext } from '#ui/frame.ts'
import { Notice } from '#ui/Notice.tsx'
import { Paper } from '#ui/Paper.tsx'
import { QrCode } from '#ui/QrCode.tsx'
import { Said } from '#ui/Said.tsx'

import { FullInbox } from './FullInbox.tsx'
import { OrganisationPage, type InLetters } from './OrganisationPage.tsx'

/** The link that groups are given, as text, as a picture and on paper; and the way to change it. */
export function LetterboxScreen(props: ScreenProps<'organisation'>) {
  const own = props.words.inbox.box
  return (
    <OrganisationPage of={props} heading={own.title} lead={own.lead}>
      {(inside) =>
        mayWrite(inside.here) ? <Letterbox {...inside} /> : <p class="hint">{own.viewer}</p>
      }
    </OrganisationPage>
  )
}

type Doing = 'open' | 'change' | 'giveUp' | 'renew'

function Letterbox(props: InLetters) {
  const { app, here, words, route } = props
  const own = words.inbox.box
  const inbox = inboxIn(here).value
  const [doing, setDoing] = useState<Doing | null>(null)
  const [said, setSaid] = useState('')
  const [isOffline, setOffline] = useState(false)
  const act = async (what: Doing) => {
    setDoing(what)
    const done = await acts[what](app, here)
    setDoing(null)
    setOffline(done === 'offline')
    setSaid(
      done === 'offline'
        ? ''
        : { open: '', change: own.change.done, giveUp: own.change.gone, renew: own.renew.done }[
            what
          ],
    )
  }
  return (
    <>
      {inbox.box === null ? (
        <>
          <p>{own.none}</p>
          <Actions>
            <Button kind="primary" disabled={doing !== null} onPress={() => void act('open')}>
              {doing === null ? own.open : own.opening}
            </Button>
          </Actions>
        </>
      ) : (
        <>
          <FullInbox of={props} go={{ steps: ['indbakke'], label: words.inbox.full.toInbox }} />
          <Renew {...props} doing={doing} onAct={(what) => void act(what)} />
          <GivenOut {...props} />
          <Change {...props} doing={doing} onAct={(what) => void act(what)} />
        </>
      )}
      <div class="only-screen">
        <Said text={said} />
        {isOffline ? <Notice tone="alert" {...own.offline} /> : null}
      </div>
      <p class="only-screen">
        <a href={hrefOf({ at: 'organisation', handle: route.handle, steps: ['indbakke'] })}>
          {words.inbox.go}
        </a>
      </p>
    </>
  )
}

const acts = {
  open: openLetterbox,
  change: changeLetterbox,
  giveUp: giveUpLetterbox,
  renew: renewLetterbox,
} as const

function GivenOut({ app, here, words }: InLetters) {
  const own = words.inbox.box
  const link = useMemo(() => letterboxAddress(app, here), [app, here]).value
  const { onPrint } = useContext(FrameContext)
  const [said, setSaid] = useState('')
  if (link === null) return null
  const copy = async () => {
    if (await app.ports.hand.copy(link)) setSaid(own.copied)
  }
  return (
    <Paper label={own.link}>
      <h2>{own.paper.title(here.room.value.name)}</h2>
      <p>{own.paper.how}</p>
      <QrCode text={link} label={own.qr} />
      <p>{own.paper.sees}</p>
      <h3>{own.link}</h3>
      <p class="key-link">{link}</p>
      <div class="only-screen">
        <Actions>
          <Button kind="primary" onPress={() => void copy()}>
            {own.copy}
          </Button>
          <Button onPress={onPrint}>{own.print}</Button>
        </Actions>
        <Said text={said} />
      </div>
      <p class="hint">{own.limits}</p>
    </Paper>
  )
}

interface ChangeProps extends InLetters {
  readonly doing: Doing | null
  readonly onAct: (what: Doing) => void
}

/** As a room says it: thirty days before. */
function Renew({ app, here, words, doing, onAct }: ChangeProps) {
  const own = words.inbox.box.renew
  const left = letterboxDaysLeft(app, inboxIn(here).value)
  if (left === null) return null
  return (
    <section class="section only-screen">
      <Notice {...own.soon(left)} />
      <Actions>
        <Button kind="primary" disabled={doing !== null} onPress={() => onAct('renew')}>
          {own.button}
        </Button>
      </Actions>
    </section>
  )
}

function Change({ words, doing, onAct }: ChangeProps) {
  const own = words.inbox.box.change
  return (
    <section class="section only-screen">
      <h2>{own.title}</h2>
      <p>{own.text}</p>
      <p>{own.keeps}</p>
      <p>{own.again}</p>
      <Actions>
        <Button disabled={doing !== null} onPress={() => onAct('change')}>
          {doing === 'change' ? own.changing : own.button}
        </Button>
        <Button kind="quiet" disabled={doing !== null} onPress={() => onAct('giveUp')}>
          {own.away}
        </Button>
      </Actions>
    </section>
  )
}
