import { useState } from 'preact/hooks'

import { decideToSend, dropToSend, nameToSend, writeToSend } from '#app/meeting-agreements.ts'
import type { AtTheTable } from '#app/meeting.ts'
import { hrefOf } from '#app/route.ts'
import { limitOf } from '#app/writing-limit.ts'
import type { ToSendOn } from '#domain'
import { Actions, Button, LinkButton } from '#ui/Button.tsx'
import { Check } from '#ui/Choices.tsx'
import { Paper } from '#ui/Paper.tsx'
import { Said } from '#ui/Said.tsx'
import { TextArea } from '#ui/TextArea.tsx'

import type { InStep } from './Step.tsx'

type Props = InStep & { readonly theme: ToSendOn; readonly at: number }

/** One theme on its way out of the room. */
export function OneToSend(props: Props) {
  const { words, table, theme, at } = props
  const own = words.groupMeeting.sendOn
  return (
    <Paper label={own.nth(at)}>
      <h2>{own.nth(at)}</h2>
      {theme.isDecided || table === null ? (
        <Decided {...props} />
      ) : (
        <Open {...props} table={table} />
      )}
    </Paper>
  )
}

function Decided({ app, here, words, route, theme }: Props) {
  const own = words.groupMeeting.sendOn
  const [said, setSaid] = useState('')
  const group = here.room.value.name
  const copy = async () => {
    const text = theme.isNamed ? `${theme.text}\n${own.from(group)}` : theme.text
    if (await app.ports.hand.copy(text)) setSaid(own.copied)
  }
  return (
    <>
      <p class="written-together">{theme.text}</p>
      <p class="hint">{theme.isNamed ? own.isNamed : own.isNotNamed}</p>
      {theme.isDecided ? (
        <>
          <p>{own.decided}</p>
          <p class="hint">{own.waits}</p>
          <Actions>
            <LinkButton href={hrefOf({ at: 'group', handle: route.handle, steps: ['breve'] })}>
              {own.toLetters}
            </LinkButton>
            <Button onPress={() => void copy()}>{own.copy}</Button>
          </Actions>
          <Said text={said} />
        </>
      ) : null}
    </>
  )
}

function Open({ here, words, theme, at, table }: Props & { readonly table: AtTheTable }) {
  const own = words.groupMeeting.sendOn
  const [said, setSaid] = useState('')
  const { leader } = here.room.value.roles
  const decide = () => {
    const decided = decideToSend(table, theme.id)
    setSaid(decided.ok ? '' : own[decided.reason])
  }
  return (
    <>
      <TextArea
        label={own.label}
        rows={2}
        limit={limitOf('point', words)}
        value={theme.text}
        onInput={(text) => writeToSend(table, { id: theme.id, text })}
      />
      <Check
        label={own.named}
        hint={own.namedHint}
        checked={theme.isNamed}
        onChange={(isNamed) => nameToSend(table, theme.id, isNamed)}
      />
      <Actions>
        {leader === table.seat ? (
          <Button kind="primary" label={own.sendWhich(at)} onPress={decide}>
            {own.send}
          </Button>
        ) : null}
        <Button kind="quiet" onPress={() => dropToSend(table, theme.id)}>
          {own.drop(at)}
        </Button>
      </Actions>
      {leader === table.seat ? null : (
        <p class="hint">{leader === null ? own.noLeader : own.notLeader}</p>
      )}
      <Said text={said} />
    </>
  )
}
