import { useContext, useMemo } from 'preact/hooks'

import { reminderFile } from '#app/calendar.ts'
import { hrefOf } from '#app/route.ts'
import { Button, LinkButton } from '#ui/Button.tsx'
import { FrameContext } from '#ui/frame.ts'
import { Page } from '#ui/Page.tsx'
import { useFile } from '#ui/use-file.ts'

import type { InCarry } from './CarryScreen.tsx'
import { RoomWay } from './RoomWay.tsx'
import { Sheet } from './Sheet.tsx'
import { TakeWay } from './TakeWay.tsx'

/** Four things to leave with, in any order; none of them needs another person. */
export function Take(props: InCarry) {
  const { words } = props
  const own = words.carry.take
  const { onPrint } = useContext(FrameContext)
  return (
    <>
      <div class="only-screen">
        <Page
          wall="own"
          audience={words.shell.onlyYou}
          heading={own.title}
          lead={<p>{own.intro}</p>}
          back={{ href: hrefOf({ at: 'carry', steps: ['se'] }), label: words.ownRoom.back }}
        >
          <ul class="ways">
            <TakeWay help={own.sheetHelp}>
              <Button onPress={onPrint}>{own.sheet}</Button>
            </TakeWay>
            <ReminderWay {...props} />
            <TakeWay help={own.keyCardHelp}>
              <LinkButton href={hrefOf({ at: 'key-card', handle: null })}>{own.keyCard}</LinkButton>
            </TakeWay>
            <RoomWay {...props} />
          </ul>
          <p class="hint">{own.later}</p>
          <p>
            <a class="standing-link" href={hrefOf({ at: 'own-room', steps: ['alle'] })}>
              {own.moreQuestions}
            </a>
          </p>
        </Page>
      </div>
      <Sheet {...props} />
    </>
  )
}

function ReminderWay({ app, words }: InCarry) {
  const own = words.carry.take
  const file = useFile(useMemo(() => reminderFile(app.ports, words.carry.eventTitle), [app, words]))
  return (
    <TakeWay help={own.calendarHelp}>
      <LinkButton href={file.href} download={file.name}>
        {own.calendar}
      </LinkButton>
    </TakeWay>
  )
}
