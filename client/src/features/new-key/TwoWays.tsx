import { useState } from 'preact/hooks'

import { dateInWords } from '#app/calendar.ts'
import { invitationOf, withdrawInvitation, type InvitedRole } from '#app/invite.ts'
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
  const { title, lead, explain } = { ...own, explain: own.room.explain, ...wordsOf(props) }
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

function wordsOf({ words, room }: InNewKey) {
  if (room.kind === 'organisation') return words.newKey.organisation
  return room.kind === 'group' ? words.newKey.group : {}
}

function inviteTo({ kind, handle }: RoomOnDevice): Route {
  const at = kind === 'group' || kind === 'organisation' ? kind : 'dialogue'
  return { at, handle, steps: ['inviter'] }
}

/** Changing the invitation: the link that is out opens nothing, and another may be made. */
function Withdraw(props: InNewKey) {
  const { app, words, room } = props
  const own = words.newKey.link
  const [answer, setAnswer] = useState<'gone' | 'offline' | null>(null)
  const roles = (['member', 'viewer'] as const).filter(
    (role) => invitationOf(app, room.handle, role) !== null,
  )
  const takeBack = async (role: InvitedRole) =>
    setAnswer(await withdrawInvitation(app, room.handle, role))
  return (
    <>
      {roles.length > 0 || answer === 'gone' ? null : <p>{own.none}</p>}
      {roles.map((role) => (
        <LinkOut key={role} {...props} role={role} onTakeBack={() => void takeBack(role)} />
      ))}
      <Said text={answer === 'gone' ? own.done : ''} />
      {answer === 'offline' ? <Notice tone="alert" {...words.problems.offlineTakeBack} /> : null}
      {roles.length > 0 ? null : (
        <Actions>
          <LinkButton href={hrefOf(inviteTo(room))}>{own.another}</LinkButton>
        </Actions>
      )}
    </>
  )
}

type LinkOutProps = InNewKey & { readonly role: InvitedRole; readonly onTakeBack: () => void }

function LinkOut({ app, words, room, role, onTakeBack }: LinkOutProps) {
  const own = words.newKey.link
  const out = invitationOf(app, room.handle, role)
  if (out === null) return null
  const date = dateInWords(dateOfDay(out.lastDay), app.choices.language.value)
  return (
    <>
      <p>{role === 'member' ? own.out(date) : own.outToLook(date)}</p>
      <Actions>
        <Button onPress={onTakeBack}>{role === 'member' ? own.button : own.buttonToLook}</Button>
      </Actions>
    </>
  )
}
