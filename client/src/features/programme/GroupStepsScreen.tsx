import { useMemo } from 'preact/hooks'

import type { ScreenProps } from '#app/app.ts'
import { sittingIn } from '#app/group-seat.ts'
import { groupOf, type GroupHere, standInForGroup } from '#app/group.ts'
import { roomStepsOf, sayDone } from '#app/letters/room-steps.ts'
import { hrefOf } from '#app/route.ts'
import { roomNotice } from '#app/saving.ts'
import { programmeWords } from '#content/programme'
import { Notice } from '#ui/Notice.tsx'
import { OpeningPage } from '#ui/OpeningPage.tsx'
import { Page } from '#ui/Page.tsx'

import './programme.css'
import { RoomSteps } from './RoomSteps.tsx'

type Props = ScreenProps<'group'>

/** What a linked group is asked to do in a programme; its leader says that it is done. */
export function GroupStepsScreen(props: Props) {
  const { app, words, route } = props
  const opening = groupOf(app, route.handle).value
  if (opening.state === 'open') return <InRoom {...props} here={opening.room} />
  return <OpeningPage {...standInForGroup(opening, words)} />
}

function InRoom({ app, here, words, route }: Props & { readonly here: GroupHere }) {
  const language = app.choices.language.value
  const own = programmeWords[language]
  const room = roomStepsOf(here.doc).value
  const sitting = useMemo(() => sittingIn(app, here), [app, here]).value
  const { people, roles } = here.room.value
  const mayWrite = here.standing !== 'guest' && !here.ended.value && !here.newer.value
  const isLeader = sitting.state === 'sitting' && sitting.seat.id === roles.leader
  const notice = here.newer.value
    ? words.problems.newerDocument
    : roomNotice(app, words, here.status.value)
  const to = (...steps: readonly string[]) => hrefOf({ at: 'group', handle: route.handle, steps })
  return (
    <Page
      wall="group"
      audience={words.groupRoom.chip(people)}
      heading={own.title}
      lead={<p>{own.room.lead}</p>}
      back={{ href: to(), label: words.groupRoom.go.back }}
    >
      {room.letterbox === null || room.isOver ? (
        <>
          <p>{own.room.none}</p>
          <p>
            <a href={to('breve')}>{own.room.toLink}</a>
          </p>
        </>
      ) : null}
      <RoomSteps
        own={own}
        language={language}
        room={room}
        onSay={isLeader && mayWrite ? (step) => void sayDone(app, here.doc, step) : null}
      />
      {isLeader ? null : <p class="hint">{own.room.onlyLeader}</p>}
      {notice ? <Notice {...notice} /> : null}
    </Page>
  )
}
