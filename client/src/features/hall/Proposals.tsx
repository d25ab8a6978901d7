import { useState } from 'preact/hooks'

import {
  addProposal,
  goOn,
  sendProposals,
  takeProposalOut,
  writeProposal,
} from '#app/workshop/table.ts'
import { limitOf } from '#app/writing-limit.ts'
import { fewestProposals, missingProposals, proposalsToSend, type TableProposal } from '#domain'
import { Actions, Button } from '#ui/Button.tsx'
import { Paper } from '#ui/Paper.tsx'
import { Said } from '#ui/Said.tsx'
import { TextArea } from '#ui/TextArea.tsx'

import { CarryLine } from './CarryLine.tsx'
import type { AtTable } from './TableScreen.tsx'

/** Written together; what goes to the gathering is shown as it will be read there, and goes by their own hand. */
export function Proposals(props: AtTable) {
  const { app, hall, table, topic, writes } = props
  const own = hall.table
  const { proposals, isDone } = table.work.value[topic]
  const [isFull, setFull] = useState(false)
  const missing = missingProposals(topic, proposals)
  const add = () => setFull(!addProposal(app, table, { topic }).ok)
  return (
    <Paper label={own.proposals}>
      <h2>{own.proposals}</h2>
      <ol class="proposals">
        {proposals.map((proposal, at) => (
          <li key={proposal.id}>
            <OneProposal {...props} proposal={proposal} at={at + 1} />
          </li>
        ))}
      </ol>
      {missing > 0 && proposals.length > 0 ? <p class="hint">{own.missing(missing)}</p> : null}
      {writes ? (
        <>
          <Actions>
            <Button onPress={add}>{own.add}</Button>
          </Actions>
          <Said text={isFull ? own.full : ''} />
          <CarryLine {...props} />
          <Send {...props} />
        </>
      ) : null}
      {isDone && writes && fewestProposals[topic] > 0 ? (
        <div class="table-done">
          <p>{own.done}</p>
          <Button kind="quiet" onPress={() => goOn(table, topic)}>
            {own.goOn}
          </Button>
        </div>
      ) : null}
    </Paper>
  )
}

type One = AtTable & { readonly proposal: TableProposal; readonly at: number }

function OneProposal(props: One) {
  const { words, hall, table, proposal, at, writes } = props
  const own = hall.table
  return (
    <>
      {writes ? (
        <TextArea
          label={own.proposal(at)}
          rows={2}
          limit={limitOf('clause', words)}
          value={proposal.text}
          onInput={(text) => writeProposal(table, proposal.id, text)}
        />
      ) : (
        <p>{proposal.text}</p>
      )}
      <p class="hint" aria-live="polite">
        {stateOf(proposal, own)}
      </p>
      {writes && proposal.sent === null ? (
        <Button kind="quiet" onPress={() => takeProposalOut(table, proposal.id)}>
          {own.out(at)}
        </Button>
      ) : null}
    </>
  )
}

function stateOf({ text, sent }: TableProposal, own: AtTable['hall']['table']): string {
  if (sent === null) return ''
  if (text.trim() !== sent.text) return own.changed
  return sent.hasGone ? own.sent : own.waiting
}

function Send({ hall, table, topic }: AtTable) {
  const own = hall.table
  const { proposals } = table.work.value[topic]
  const toSend = proposalsToSend(proposals)
  const [isTooFew, setTooFew] = useState(false)
  const isShort = missingProposals(topic, proposals) > 0
  return (
    <div class="to-send">
      {toSend.length === 0 || isShort ? null : (
        <>
          <p>{own.preview}</p>
          <ul>
            {toSend.map(({ id, text }) => (
              <li key={id}>{text.trim()}</li>
            ))}
          </ul>
        </>
      )}
      {toSend.length === 0 ? null : (
        <Actions>
          <Button kind="primary" onPress={() => setTooFew(!sendProposals(table, topic).ok)}>
            {fewestProposals[topic] > 0 ? own.send : own.sendFree}
          </Button>
        </Actions>
      )}
      <Said text={isTooFew && isShort ? own.tooFew : ''} />
    </div>
  )
}
