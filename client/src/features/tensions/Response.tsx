import { useState } from 'preact/hooks'

import type { AtTheTable } from '#app/meeting.ts'
import { hrefOf } from '#app/route.ts'
import { handedNow, handToAgreements, handToSend, writeResponse } from '#app/tensions.ts'
import { limitOf } from '#app/writing-limit.ts'
import type { Tension } from '#domain'
import { Actions, Button, LinkButton } from '#ui/Button.tsx'
import { Paper } from '#ui/Paper.tsx'
import { TextArea } from '#ui/TextArea.tsx'

import { nameOf } from './name-of.ts'
import type { OnTheMap } from './TensionsScreen.tsx'

type Props = OnTheMap & { readonly tension: Tension }

/** What the organisation does about one: written together, and handed to the group's plan. */
export function Response(props: Props) {
  const { own, map, table, tension } = props
  const heading = own.response.title(nameOf(tension, own))
  return (
    <Paper label={heading}>
      <h2>{heading}</h2>
      {table === null ? (
        <p class="written-together">{map.responses[tension.id]}</p>
      ) : (
        <WriteIt {...props} table={table} />
      )}
    </Paper>
  )
}

type Fault = keyof OnTheMap['own']['response']['faults']

function WriteIt(props: Props & { readonly table: AtTheTable }) {
  const { here, words, own, map, table, tension, route } = props
  const [fault, setFault] = useState<Fault | null>(null)
  const { id } = tension
  const toHand = { id, label: nameOf(tension, own) }
  const handed = handedNow(here, id)
  const agree = () => {
    const done = handToAgreements(table, toHand)
    setFault(done.ok ? null : faultOf(done.reason, 'fullAgreements'))
  }
  const suggest = () => {
    const done = handToSend(table, toHand)
    setFault(done.ok ? null : faultOf(done.reason, 'fullToSend'))
  }
  return (
    <>
      <TextArea
        label={own.response.label}
        hint={own.response.hint}
        rows={3}
        limit={limitOf('response', words)}
        value={map.responses[id] ?? ''}
        error={fault === null ? undefined : own.response.faults[fault]}
        onInput={(text) => writeResponse(table, { id, text })}
      />
      <Actions>
        {handed.agreement === null ? (
          <Button kind="primary" onPress={agree}>
            {own.response.toAgreements}
          </Button>
        ) : null}
        {handed.sendOn === null ? <Button onPress={suggest}>{own.response.toSend}</Button> : null}
        {handed.agreement === null && handed.sendOn === null ? null : (
          <LinkButton href={hrefOf({ at: 'group', handle: route.handle, steps: ['moede'] })}>
            {own.response.see}
          </LinkButton>
        )}
      </Actions>
      <div aria-live="polite">
        {handed.agreement === null ? null : <p>{own.response.agreed}</p>}
        {handed.sendOn === null ? null : <p>{own.response.suggested}</p>}
      </div>
    </>
  )
}

function faultOf(reason: 'empty' | 'full', full: Fault): Fault {
  return reason === 'empty' ? 'empty' : full
}
