import { roundStage } from '#app/round-stage.ts'
import { roomNotice } from '#app/saving.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Notice, type NoticeProps } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'

import type { InGroup } from './GroupScreen.tsx'
import { Meets } from './Meets.tsx'
import { Roster } from './Roster.tsx'
import { SaveMark } from './SaveMark.tsx'
import { TakeSeat } from './TakeSeat.tsx'
import { NextStep, WaysOn } from './WaysOn.tsx'

/** Where everybody in the group comes in: what is next, who is in, when they meet. */
export function GroupHome(props: InGroup) {
  const { app, here, words, sitting } = props
  const own = words.groupRoom
  const group = here.room.value
  const notice = here.newer.value
    ? words.problems.newerDocument
    : roomNotice(app, words, here.status.value)
  const mayTakeSeat = sitting.state === 'standing' && !here.ended.value
  return (
    <Page
      wall="group"
      audience={own.chip(group.people)}
      heading={group.name || own.title}
      lead={<p>{leadOf(props)}</p>}
    >
      {here.ended.value ? <Notice {...endOf(props)} /> : null}
      {here.standing === 'guest' ? <Notice {...own.guest} /> : null}
      {mayTakeSeat && here.standing === 'member' ? <TakeSeat {...props} /> : null}
      <NextStep {...props} />
      <Meets {...props} />
      <Roster {...props} />
      {mayTakeSeat && here.standing === 'host' ? (
        <Disclosure summary={own.seat.forHost}>
          <TakeSeat {...props} />
        </Disclosure>
      ) : null}
      <WaysOn {...props} />
      <SaveMark {...props} />
      {notice && !here.ended.value ? <Notice {...notice} /> : null}
    </Page>
  )
}

/** How they begin, until they have begun. */
function leadOf({ here, words }: InGroup): string {
  const { begins, roundIs } = words.groupRoom
  const { mode } = here.room.value
  const stage = mode === 'picture' ? roundStage(here) : 'before'
  return stage === 'before' ? begins[mode] : roundIs[stage]
}

/** It is over for everybody, or goes on under a key that this device was not given. */
function endOf({ here, words }: InGroup): NoticeProps {
  const { happened, still, next } = words.newKey.left
  return here.leftBehind.value ? { happened, safe: still, next } : words.groupRoom.ended
}
