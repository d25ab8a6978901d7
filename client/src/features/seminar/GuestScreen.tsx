import type { ScreenProps } from '#app/app.ts'
import { standInFor } from '#app/opening.ts'
import { hrefOf } from '#app/route.ts'
import { roomNotice } from '#app/saving.ts'
import { seminarOf, type GuestHere } from '#app/seminar/guest.ts'
import { seminarWords, type SeminarWords } from '#content/seminar'
import { isAnythingTold, type AskedTheme, type SeminarResult } from '#domain'
import { Actions, LinkButton } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { OpeningPage } from '#ui/OpeningPage.tsx'
import { Page } from '#ui/Page.tsx'

import { GuestAnswers } from './GuestAnswers.tsx'
import { GuestNamed } from './GuestNamed.tsx'
import { GuestNames } from './GuestNames.tsx'
import { Receipt } from './Receipt.tsx'
import { ToldList } from './ToldList.tsx'
import './seminar.css'

type Props = ScreenProps<'seminar'>
export type AtGuest = Props & {
  readonly here: GuestHere
  readonly own: SeminarWords
}

/** One of many leaders, on her own phone. */
export function GuestScreen(props: Props) {
  const { app, words, route } = props
  const own = seminarWords[app.choices.language.value]
  const opening = seminarOf(app, route.handle).value
  const isOver = opening.state === 'failed' && opening.problem === 'roomEnded'
  if (opening.state === 'missing' || isOver) return <Over own={own} />
  if (opening.state === 'open') {
    const here = opening.room
    return here.isOver.value ? <Over own={own} /> : <Guest {...props} here={here} own={own} />
  }
  return (
    <OpeningPage
      wall="organisation"
      audience={own.guest.chip}
      {...standInFor(opening, words, { opening: own.guest.opening, title: own.guest.title })}
    />
  )
}

function Guest(props: AtGuest) {
  const { here } = props
  const asked = here.asked.value
  if (asked?.result) return <Told {...props} themes={asked.themes} result={asked.result} />
  if (asked !== null) {
    return here.seat.value === null ? <Waits {...props} /> : <GuestAnswers {...props} />
  }
  const answered = here.naming.value?.answered ?? null
  if (answered !== null) return <GuestNamed {...props} answered={answered} />
  return here.namingSeat.value === null ? <Waits {...props} /> : <GuestNames {...props} />
}

/** Before it opens, and until she has a place. */
function Waits(props: AtGuest) {
  const { app, here, words, own } = props
  const status = here.status.value
  const now = waitingFor(here)
  const notice = here.newer.value ? words.problems.newerDocument : roomNotice(app, words, status)
  return (
    <Page
      wall="organisation"
      audience={own.guest.chip}
      heading={here.room.value.title || own.guest.title}
    >
      <p class="seminar-number" aria-live="polite">
        {comingInWords(props, now)}
      </p>
      <p>{now.urn.value === null ? own.guest.soon : null}</p>
      {notice ? <Notice {...notice} /> : null}
      <Receipt app={app} own={own} here={here} urn={now.urn} isNaming={now.isNaming} />
    </Page>
  )
}

interface WaitingFor {
  readonly isNaming: boolean
  readonly urn: GuestHere['urn']
  readonly coming: GuestHere['coming']
}

function waitingFor({ asked, naming, ...here }: GuestHere): WaitingFor {
  const isNaming = asked.value === null && naming.value !== null
  return isNaming
    ? { isNaming, urn: here.namingUrn, coming: here.namingComing }
    : { isNaming, urn: here.urn, coming: here.coming }
}

function comingInWords({ here, own }: AtGuest, now: WaitingFor): string {
  const said = own.guest
  const coming = now.coming.value
  if (coming === 'full' || coming === 'refused') return said[coming]
  if (now.urn.value !== null) return now.isNaming ? own.naming.guest.late : said.late
  if (here.asked.value === null && !now.isNaming) return said.notAsked
  if (coming === 'said') return said.said
  return here.status.value.connection === 'offline' ? said.offline : said.waiting
}

interface Ended {
  readonly themes: readonly AskedTheme[]
  readonly result: SeminarResult
}

function Told({ here, own, themes, result }: AtGuest & Ended) {
  const { pending, late } = here.seat.value ?? nothing
  return (
    <Page
      wall="organisation"
      audience={own.guest.chip}
      heading={here.room.value.title || own.guest.title}
      lead={<p>{own.result.answered(result.answered)}</p>}
    >
      {pending.size + late.size > 0 ? <p>{own.guest.tooLate}</p> : null}
      {isAnythingTold(result) ? (
        <ToldList own={own} themes={themes} result={result} />
      ) : (
        <Notice {...own.result.tooFew} />
      )}
    </Page>
  )
}

const nothing = { pending: new Set(), late: new Set() }

/** Ended, here or elsewhere, or never on this device: there is nothing of it. */
function Over({ own }: Pick<AtGuest, 'own'>) {
  const said = own.guest.over
  return (
    <Page wall="organisation" audience={own.guest.chip} heading={said.title}>
      <p class="measure">{said.text}</p>
      <Actions>
        <LinkButton href={hrefOf({ at: 'start', stray: false })}>{said.start}</LinkButton>
      </Actions>
    </Page>
  )
}
