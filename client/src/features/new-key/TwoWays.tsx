import { useState } from 'preact/hooks'

import { dateInWords } from '#app/calendar.ts'
import { invitationOf, withdrawInvitation } from '#app/invite.ts'
import { hrefOf, type Route } from '#app/route.ts'
import type { RoomOnDevice } from '#app/rooms.ts'
import { dateOfDay } from '#domain'
import { Actions, Button, LinkButton } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'
import { Paper } from '#ui/Paper.tsx'
import { Said } from '#ui/Said.tsx'

import type { InNewKey } from './NewKeyScreen.tsx'
import { Waits } from './Waits.tsx'

/** Has somebody come in, or not? Two sentences each, at the moment of choice. */
export function TwoWays(props: InNewKey) {
  const { words, room, page } = props
  const own = words.newKey
  const { title, lead, explain } =
    room.kind === 'group' ? own.group : { ...own, explain: own.room.explain }
  return (
    <Page {...page} heading={title} lead={<p>{lead}</p>}>
      {room.refounding === null ? null : <Waits {...props} />}
      <Paper label={own.link.title}>
        <h2>{own.link.title}</h2>
        <p>{own.link.explain.join(' ')}</p>
        <Withdraw {...props} />
      </Paper>
      <Paper label={own.room.title}>
        <h2>{own.room.title}</h2>
        <p>{explain.join(' ')}</p>
        <Actions>
          <LinkButton href={hrefOf({ at: 'new-key', handle: room.handle, steps: ['hvem'] })}>
            {own.room.button}
          </LinkButton>
        </Actions>
      </Paper>
    </Page>
  )
}

function inviteTo({ kind, handle }: RoomOnDevice): Route {
  return { at: kind === 'group' ? 'group' : 'dialogue', handle, steps: ['inviter'] }
}

/** Changing the invitation: the link that is out opens nothing, and another may be made. */
function Withdraw({ app, words, room }: InNewKey) {
  const own = words.newKey.link
  const [answer, setAnswer] = useState<'gone' | 'offline' | null>(null)
  const out = invitationOf(app, room.handle)
  const takeBack = async () => setAnswer(await withdrawInvitation(app, room.handle))
  return (
    <>
      {out === null ? (
        <p>{answer === 'gone' ? null : own.none}</p>
      ) : (
        <p>{own.out(dateInWords(dateOfDay(out.lastDay), app.choices.language.value))}</p>
      )}
      <Said text={answer === 'gone' ? own.done : ''} />
      {answer === 'offline' ? <Notice tone="alert" {...words.problems.offlineTakeBack} /> : null}
      <Actions>
        {out === null ? (
          <LinkButton href={hrefOf(inviteTo(room))}>{own.another}</LinkButton>
        ) : (
          <Button onPress={() => void takeBack()}>{own.button}</Button>
        )}
      </Actions>
    </>
  )
}
