import { hrefOf } from '#app/route.ts'
import { Actions, LinkButton } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'
import { Paper } from '#ui/Paper.tsx'

import { chipOf } from './chip.ts'
import type { InDialogue } from './DialogueScreen.tsx'
import { More } from './More.tsx'
import { PastRounds, RoundToRead } from './PastRounds.tsx'

/** What each still has of a room that is over, or over for this device: to read and to print, and no more to write in. */
export function EndedRoom(props: InDialogue) {
  const { here, words } = props
  const own = words.dialogueRoom
  const isLeft = here.leftBehind.value
  const { left } = words.newKey
  const over = { happened: own.ended.happened, safe: own.ended.still, next: own.ended.other }
  const without = { happened: left.happened, safe: left.still, next: left.next }
  return (
    <Page wall="dialogue" audience={chipOf(props)} heading={isLeft ? left.title : own.ended.title}>
      {here.room.value.isLeaderNew ? <WhyEnded {...props} /> : null}
      <Notice {...(isLeft ? without : over)}>
        {here.status.value.waiting > 0 ? <p>{own.ended.unsent}</p> : null}
      </Notice>
      <Paper label={own.title}>
        <LastRound {...props} />
        <PastRounds {...props} />
      </Paper>
      <p class="hint only-screen">{own.ended.forget}</p>
      <More {...props} />
    </Page>
  )
}

/** Not a quarrel and not a fault: she has another nearest leader now. */
function WhyEnded({ here, words }: InDialogue) {
  const own = words.dialogueRoom.change
  return (
    <>
      <p class="measure">{own.said[here.side]}</p>
      {here.side === 'leader' ? (
        <Actions>
          <LinkButton kind="primary" href={hrefOf({ at: 'own-room', steps: ['hjem'] })}>
            {own.onwards}
          </LinkButton>
        </Actions>
      ) : null}
    </>
  )
}

/** The round they were in; one in which nothing was written is left out. */
function LastRound(props: InDialogue) {
  const { close } = props.words.dialogueRoom
  const round = props.here.room.value
  const { points, agreements, last, nextTalk } = round
  if (points.length + agreements.length + last.length === 0 && nextTalk === null) return null
  const asRead = { ...round, followed: last }
  return <RoundToRead {...props} round={asRead} heading={close.round(round.round)} />
}
