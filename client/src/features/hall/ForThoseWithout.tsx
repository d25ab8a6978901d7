import { useState } from 'preact/hooks'

import { enterProposal } from '#app/workshop/gathering.ts'
import { parseTableTopic, tableTopics, type TableTopic } from '#domain'
import { Actions, Button } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Said } from '#ui/Said.tsx'
import { Select } from '#ui/Select.tsx'
import { TextField } from '#ui/TextField.tsx'

import type { InGathering } from './GatheringScreen.tsx'

/** What stands on paper, or was said out loud. */
export function ForThoseWithout({ app, here, hall }: InGathering) {
  const own = hall.gathering.enter
  const [topic, setTopic] = useState<TableTopic>('proposals')
  const [text, setText] = useState('')
  const [table, setTable] = useState('')
  const [said, setSaid] = useState<keyof typeof own.faults | 'added' | null>(null)
  const add = () => {
    const done = enterProposal(app, here, { topic, text, table })
    setSaid(done.ok ? 'added' : done.reason)
    if (done.ok) setText('')
  }
  const errorOf = (field: 'text' | 'table') => {
    if (said === null || said === 'added') return undefined
    return (said === 'noSuchTable') === (field === 'table') ? own.faults[said] : undefined
  }
  return (
    <Disclosure summary={own.title}>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          add()
        }}
      >
        <Select
          label={own.topic}
          none={hall.topicNames.proposals}
          options={tableTopics.map((one) => ({ value: one, label: hall.topicNames[one] }))}
          value={topic}
          onChange={(one) => setTopic(parseTableTopic(one) ?? 'proposals')}
        />
        <TextField label={own.text} value={text} error={errorOf('text')} onInput={setText} />
        <TextField
          label={own.table}
          maxLength={20}
          value={table}
          error={errorOf('table')}
          onInput={setTable}
        />
        <Actions>
          <Button>{own.add}</Button>
        </Actions>
        <Said text={said === 'added' ? own.added : ''} />
      </form>
    </Disclosure>
  )
}
