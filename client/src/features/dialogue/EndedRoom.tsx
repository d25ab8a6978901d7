import { pointsOf } from '#domain'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'
import { Paper } from '#ui/Paper.tsx'

import { AgreementSheet } from './AgreementSheet.tsx'
import type { InDialogue } from './DialogueScreen.tsx'
import { More } from './More.tsx'

/** What each still has of a room that is over: to read and to print, and no more to write in. */
export function EndedRoom(props: InDialogue) {
  const { here, words } = props
  const own = words.dialogueRoom
  const name = here.otherName.value
  const room = here.room.value
  const points = [...pointsOf(room, 'leader').points, ...pointsOf(room, 'nearest').points]
  const agreements = [...room.agreements, ...room.last]
  return (
    <>
      <div class="only-screen">
        <Page
          wall="dialogue"
          audience={name === '' ? own.chipTwo : own.chip(name)}
          heading={own.ended.title}
        >
          <Notice happened={own.ended.happened} safe={own.ended.still}>
            <p>{own.ended.other}</p>
          </Notice>
          <Paper label={own.print.title}>
            <h2>{own.print.points}</h2>
            <ol class="points">
              {points.map((point) => (
                <li key={point.id} class="point">
                  {point.text}
                </li>
              ))}
            </ol>
            <h2>{own.print.title}</h2>
            {agreements.length === 0 ? <p>{own.print.none}</p> : null}
            {agreements.map(({ id, what, who, when, followUp }) => (
              <div key={id}>
                <h3>{what}</h3>
                <p>{[who, when, followUp].filter(Boolean).join(' · ')}</p>
              </div>
            ))}
          </Paper>
          <More {...props} />
        </Page>
      </div>
      <AgreementSheet {...props} />
    </>
  )
}
