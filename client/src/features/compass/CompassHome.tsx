import { useContext } from 'preact/hooks'

import { dateInWords, today } from '#app/calendar.ts'
import type { InOwnRoom } from '#app/own-room.ts'
import { hrefOf } from '#app/route.ts'
import { mayGoRoundAgain, type CompassLook } from '#domain'
import { Actions, Button, LinkButton } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { FrameContext } from '#ui/frame.ts'
import { Page } from '#ui/Page.tsx'

import { Changes } from './Changes.tsx'
import { LookTable } from './LookTable.tsx'
import { Rose } from './Rose.tsx'
import { hrefOfPlace } from './way.ts'

/** The picture of how it is, beside how it was; the table and the list say the same. */
export function CompassHome(props: InOwnRoom) {
  const { here, words } = props
  const [newest, ...earlier] = here.room.value.compass
  return (
    <Page
      wall="own"
      audience={words.shell.onlyYou}
      heading={words.compass.title}
      width="wide"
      lead={
        <>
          <p>{words.compass.intro}</p>
          <p>{words.compass.notAMeasure}</p>
        </>
      }
      back={{ href: hrefOf({ at: 'own-room', steps: ['hjem'] }), label: words.ownRoom.title }}
    >
      <Ways {...props} newest={newest ?? null} />
      {newest === undefined ? null : <Look {...props} newest={newest} earlier={earlier} />}
    </Page>
  )
}

/** To begin, to go on, to go round again. */
function Ways({ app, here, words, newest }: InOwnRoom & { newest: CompassLook | null }) {
  const own = words.compass
  const { onPrint } = useContext(FrameContext)
  const now = today(app.ports)
  const anew = hrefOfPlace({ date: now, direction: 'up' })
  if (newest === null) {
    return (
      <Actions>
        <LinkButton kind="primary" href={anew}>
          {own.begin}
        </LinkButton>
      </Actions>
    )
  }
  return (
    <Actions>
      {mayGoRoundAgain(here.room.value.compass, now) ? (
        <LinkButton kind="primary" href={anew}>
          {own.again}
        </LinkButton>
      ) : null}
      <LinkButton href={hrefOfPlace({ date: newest.date, direction: 'up' })}>
        {own.change}
      </LinkButton>
      <Button kind="quiet" onPress={onPrint}>
        {own.print}
      </Button>
    </Actions>
  )
}

interface Shown {
  readonly newest: CompassLook
  readonly earlier: readonly CompassLook[]
}

function Look(props: InOwnRoom & Shown) {
  const { app, words, newest, earlier } = props
  const last = earlier[0] ?? null
  const inWords = (look: CompassLook) => dateInWords(look.date, app.choices.language.value)
  return (
    <>
      <div class="compass-look">
        <Rose words={words} look={newest} last={last} />
        <div>
          <LookTable words={words} look={newest} last={last} date={inWords(newest)} />
          {last === null ? null : (
            <Changes words={words} before={last} now={newest} date={inWords(last)} />
          )}
        </div>
      </div>
      {earlier.length === 0 ? null : (
        <Disclosure summary={words.compass.earlier}>
          {earlier.map((look) => (
            <LookTable key={look.date} words={words} look={look} last={null} date={inWords(look)} />
          ))}
        </Disclosure>
      )}
    </>
  )
}
