import { useState } from 'preact/hooks'

import { closeMeeting } from '#app/meeting-agreements.ts'
import { minutesPaperOf } from '#app/papers/minutes-paper.ts'
import { isFacilitator, type AtTheTable } from '#app/meeting.ts'
import { hrefOf } from '#app/route.ts'
import { roundStage } from '#app/round-stage.ts'
import { movedIn } from '#app/urn/since-last.ts'
import { missingIn, waitsForLeader, type Minutes } from '#domain'
import { Actions, Button, LinkButton } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Paper } from '#ui/Paper.tsx'
import { PaperToRead } from '#ui/PaperToRead.tsx'

import type { InStep } from './Step.tsx'

type Props = InStep & { readonly minutes: Minutes }

/** The summary first; no meeting closes without a date or an explicit no. */
export function CloseMeeting(props: Props) {
  const { app, here, words, table, minutes } = props
  const own = words.groupMeeting.close
  const language = app.choices.language.value
  const group = here.room.value.name
  const moved = movedIn(app, here, minutes)
  const paper = minutesPaperOf(words, { group, minutes, moved, language })
  return (
    <Paper label={own.title}>
      <h2>{own.title}</h2>
      <p>{own.intro}</p>
      <PaperToRead blocks={paper.blocks} level={3} />
      <RoundStillOpen {...props} />
      <StillToDecide {...props} />
      {minutes.agreements.map((agreement, at) =>
        missingIn(agreement).length === 0 ? null : (
          <Notice
            key={agreement.id}
            happened={own.unanswered(at + 1)}
            next={missingIn(agreement)
              .map((field) => words.groupMeeting.agreements[field])
              .join(' ')}
          />
        ),
      )}
      {table !== null && isFacilitator(table) ? <Close {...props} table={table} /> : null}
      {table !== null && !isFacilitator(table) ? <p class="hint">{own.waits}</p> : null}
    </Paper>
  )
}

/** What was handed in would be shown to nobody. */
function RoundStillOpen({ here, words, route }: Props) {
  const own = words.groupMeeting.close.roundOpen
  if (here.room.value.mode !== 'picture' || roundStage(here) !== 'open') return null
  return (
    <Notice tone="alert" happened={own.happened} next={own.next}>
      <Actions>
        <LinkButton href={hrefOf({ at: 'group', handle: route.handle, steps: ['runde'] })}>
          {words.groupRound.go.round}
        </LinkButton>
      </Actions>
    </Notice>
  )
}

/** What was suggested to be sent on does not go by itself when they close. */
function StillToDecide({ words, minutes }: Props) {
  const own = words.groupMeeting.close.toDecide
  const count = minutes.sendOn.filter(waitsForLeader).length
  return count === 0 ? null : <Notice happened={own.happened(count)} next={own.next} />
}

function Close({ app, words, route, minutes, table }: Props & { readonly table: AtTheTable }) {
  const own = words.groupMeeting.close
  const [isAsking, setAsking] = useState(false)
  const close = (withoutDate: boolean) => {
    const closed = closeMeeting(table, withoutDate)
    if (closed.ok) app.go({ at: 'group', handle: route.handle, steps: ['referat'] })
    else setAsking(closed.reason === 'noDate')
  }
  if (isAsking && minutes.nextTalk === null) {
    return (
      <>
        <Notice tone="alert" happened={own.noDate} />
        <Actions>
          <Button kind="primary" onPress={() => setAsking(false)}>
            {own.setDate}
          </Button>
          <Button onPress={() => close(true)}>{own.without}</Button>
        </Actions>
      </>
    )
  }
  return (
    <Actions>
      <Button kind="primary" onPress={() => close(false)}>
        {own.confirm}
      </Button>
    </Actions>
  )
}
