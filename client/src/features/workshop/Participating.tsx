import { roomNotice } from '#app/saving.ts'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'
import { Paper } from '#ui/Paper.tsx'

import { dayOf } from './in-words.ts'
import { ProgrammeList } from './ProgrammeList.tsx'
import type { InWorkshop } from './WorkshopScreen.tsx'

/** For all who take part: the programme, as it is now. */
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
      {here.ended.value ? <Notice {...own.room.ended} /> : null}
      <Paper label={own.programme.heading}>
        <h2>{own.programme.heading}</h2>
        <ProgrammeList {...props} />
      </Paper>
      {notice && !here.ended.value ? <Notice {...notice} /> : null}
    </Page>
  )
}
