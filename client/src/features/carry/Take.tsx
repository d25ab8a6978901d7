import { useContext, useMemo, useState } from 'preact/hooks'

import { reminderFile } from '#app/calendar.ts'
import { dialogueOfPoints, makeDialogue } from '#app/make-dialogue.ts'
import { hrefOf } from '#app/route.ts'
import { Button, LinkButton } from '#ui/Button.tsx'
import { FrameContext } from '#ui/frame.ts'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'
import { useFile } from '#ui/use-file.ts'

import type { InCarry } from './CarryScreen.tsx'
import { nameWithin } from './name.ts'
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
            <a href={hrefOf({ at: 'own-room', steps: ['alle'] })}>{own.moreQuestions}</a>
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

function RoomWay(props: InCarry) {
  const { app, here, words } = props
  const own = words.carry.take
  const there = dialogueOfPoints(app, here.room.value.points)
  const [isRefused, setRefused] = useState(false)
  const { nearestLeader } = here.room.value
  const make = async () => {
    const made = await makeDialogue(app, here)
    if (made.ok) app.go({ at: 'dialogue', handle: made.handle, steps: ['inviter'] })
    else setRefused(true)
  }
  if (there !== null) {
    return (
      <TakeWay help={own.roomThereHelp}>
        <LinkButton kind="primary" href={hrefOf({ at: 'dialogue', handle: there, steps: [] })}>
          {own.roomThere}
        </LinkButton>
      </TakeWay>
    )
  }
  return (
    <TakeWay help={own.roomHelp(nameWithin(words, nearestLeader))}>
      <Button kind="primary" onPress={() => void make()}>
        {own.room}
      </Button>
      {isRefused ? (
        <Notice tone="alert" happened={own.notReady}>
          <LinkButton href={hrefOf({ at: 'carry', steps: ['ord'] })}>
            {words.carry.preview.back}
          </LinkButton>
        </Notice>
      ) : null}
    </TakeWay>
  )
}
