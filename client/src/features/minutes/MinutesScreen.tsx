import { useContext, useState } from 'preact/hooks'

import type { ScreenProps } from '#app/app.ts'
import { dateInWords } from '#app/calendar.ts'
import { groupOf, standInForGroup, type GroupHere } from '#app/group.ts'
import { keptFrom } from '#app/meeting-agreements.ts'
import { minutesPaperOf, paperAsText } from '#app/papers/minutes-paper.ts'
import { hrefOf } from '#app/route.ts'
import { movedIn } from '#app/urn/since-last.ts'
import type { Minutes, Movement } from '#domain'
import { Actions, Button } from '#ui/Button.tsx'
import { FrameContext } from '#ui/frame.ts'
import { OpeningPage } from '#ui/OpeningPage.tsx'
import { Page } from '#ui/Page.tsx'
import { Paper } from '#ui/Paper.tsx'
import { PaperToRead } from '#ui/PaperToRead.tsx'
import { Said } from '#ui/Said.tsx'

import { IntoCalendar } from './IntoCalendar.tsx'
import { MinutesAsWord } from './MinutesAsWord.tsx'

type Props = ScreenProps<'group'>
export interface InMinutes extends Props {
  readonly here: GroupHere
  readonly minutes: Minutes
  readonly moved: readonly Movement[]
}

/** What a meeting leaves behind: to read, print, keep as a file, or put into a calendar. */
export function MinutesScreen(props: Props) {
  const { app, words, route } = props
  const opening = groupOf(app, route.handle).value
  if (opening.state === 'open') return <InRoom {...props} here={opening.room} />
  return <OpeningPage {...standInForGroup(opening, words)} />
}

function InRoom(props: Props & { readonly here: GroupHere }) {
  const { app, here, words, route } = props
  const own = words.groupMeeting.minutes
  const language = app.choices.language.value
  const [now, ...closed] = keptFrom(here).minutes.value
  const asked = Number(route.steps[1])
  const minutes = closed.find(({ round }) => round === asked) ?? closed[0] ?? now
  const earlier = closed.filter(({ round }) => round !== minutes?.round)
  return (
    <Page
      wall="group"
      audience={words.groupRoom.chip(here.room.value.people)}
      heading={minutes?.closedOn ? own.on(dateInWords(minutes.closedOn, language)) : own.title}
      lead={minutes?.closedOn ? undefined : <p>{own.now}</p>}
      back={{
        href: hrefOf({ at: 'group', handle: route.handle, steps: [] }),
        label: words.groupRoom.go.back,
      }}
    >
      {minutes === undefined ? null : (
        <OneMeeting {...props} minutes={minutes} moved={movedIn(app, here, minutes)} />
      )}
      {earlier.length === 0 ? null : (
        <nav aria-label={own.earlier} class="only-screen">
          <h2>{own.earlier}</h2>
          <ul class="ways">
            {earlier.map(({ round, closedOn }) => (
              <li key={round}>
                <a
                  href={hrefOf({
                    at: 'group',
                    handle: route.handle,
                    steps: ['referat', String(round)],
                  })}
                >
                  {closedOn === null ? own.title : own.on(dateInWords(closedOn, language))}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </Page>
  )
}

function OneMeeting(props: InMinutes) {
  const { app, here, words, minutes, moved } = props
  const own = words.groupMeeting.minutes
  const language = app.choices.language.value
  const { onPrint } = useContext(FrameContext)
  const [said, setSaid] = useState('')
  const paper = minutesPaperOf(words, { group: here.room.value.name, minutes, moved, language })
  const copy = async () => {
    if (await app.ports.hand.copy(paperAsText(paper))) setSaid(own.copied)
  }
  return (
    <>
      <Actions>
        <Button kind="primary" onPress={onPrint}>
          {own.print}
        </Button>
        <MinutesAsWord {...props} />
        <Button onPress={() => void copy()}>{own.copy}</Button>
      </Actions>
      <Said text={said} />
      <Paper label={paper.title}>
        <PaperToRead blocks={paper.blocks} level={2} />
      </Paper>
      <IntoCalendar {...props} />
    </>
  )
}
