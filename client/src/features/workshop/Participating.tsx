import { hrefOf } from '#app/route.ts'
import { roomNotice } from '#app/saving.ts'
import { dayOf } from '#app/workshop/in-words.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'
import { Paper } from '#ui/Paper.tsx'
import { QrCode } from '#ui/QrCode.tsx'

import { HallWays } from './HallWays.tsx'
import { useParticipantLink } from './PeopleScreen.tsx'
import { ProgrammeList } from './ProgrammeList.tsx'
import { WhereNow } from './WhereNow.tsx'
import type { InWorkshop } from './WorkshopScreen.tsx'

/** For all who take part: where they are now, and the programme. */
export function Participating(props: InWorkshop) {
  const { app, here, words, own } = props
  const workshop = here.room.value
  const notice = here.newer.value
    ? words.problems.newerDocument
    : roomNotice(app, words, here.status.value)
  return (
    <Page
      wall="published"
      audience={own.room.chip}
      heading={workshop.name || own.room.title}
      lead={<p>{dayOf(workshop, props)}</p>}
    >
      {here.ended.value ? <Notice {...own.room.ended} /> : <WhereNow {...props} />}
      <HallWays {...props} />
      <Paper label={own.programme.heading}>
        <h2>{own.programme.heading}</h2>
        <ProgrammeList {...props} />
      </Paper>
      {here.ended.value ? null : <PassOn {...props} />}
      {notice && !here.ended.value ? <Notice {...notice} /> : null}
    </Page>
  )
}

/** Whoever is in can let a neighbour in, and lend a screen to the wall. */
function PassOn(props: InWorkshop) {
  const { own, route } = props
  const link = useParticipantLink(props)
  return (
    <>
      {link === null ? null : (
        <Disclosure summary={own.follow.neighbour}>
          <QrCode text={link} label={own.people.qr.label} />
        </Disclosure>
      )}
      <p>
        <a href={hrefOf({ at: 'workshop', handle: route.handle, steps: ['vaeg'] })}>
          {own.follow.wall}
        </a>
      </p>
    </>
  )
}
