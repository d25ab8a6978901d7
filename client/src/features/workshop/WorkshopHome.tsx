import { roomNotice, savingOf } from '#app/saving.ts'
import { dayOf } from '#app/workshop/in-words.ts'
import { totalMinutes } from '#domain'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'
import { Paper } from '#ui/Paper.tsx'
import { SaveState } from '#ui/SaveState.tsx'

import { DayAndName } from './DayAndName.tsx'
import { HallWays } from './HallWays.tsx'
import { Mending } from './Mending.tsx'
import { OwnPages } from './OwnPages.tsx'
import { PrintedProgramme } from './PrintedProgramme.tsx'
import { ProgrammeEditor } from './ProgrammeEditor.tsx'
import { ProgrammeList } from './ProgrammeList.tsx'
import { WaysOn } from './WaysOn.tsx'
import type { InWorkshop } from './WorkshopScreen.tsx'

/** Where those who lead come in: the programme, and what is done with it. */
export function WorkshopHome(props: InWorkshop) {
  const { app, here, words, own } = props
  const workshop = here.room.value
  const status = here.status.value
  const notice = roomNotice(app, words, status)
  const saving = savingOf(status, 'shared')
  return (
    <Page
      wall="published"
      audience={own.room.chip}
      heading={workshop.name || own.room.title}
      lead={<p>{dayOf(workshop, props)}</p>}
    >
      <div class="only-screen">
        <Paper label={own.programme.heading}>
          <h2>{own.programme.heading}</h2>
          <p class="hint">{own.room.total(totalMinutes(workshop.programme.items))}</p>
          <Mending {...props} />
          <ProgrammeEditor {...props} />
        </Paper>
        <PrintedProgramme {...props} />
        <OwnPages {...props} />
        <DayAndName {...props} />
      </div>
      <div class="only-print">
        <ProgrammeList {...props} />
      </div>
      <HallWays {...props} />
      <WaysOn {...props} />
      {saving === 'none' ? null : <SaveState state={saving} text={words.saving[saving]} />}
      {notice ? <Notice {...notice} /> : null}
    </Page>
  )
}
