import { useState } from 'preact/hooks'

import { roomNotice, savingOf } from '#app/saving.ts'
import { getUp, ownTable, tablesIn } from '#app/workshop/tables.ts'
import { tableOf, writeTableNote, type TableHere } from '#app/workshop/table.ts'
import { limitOf } from '#app/writing-limit.ts'
import { parseTableTopic, tableTopics, whereIn, slotsNow, type TableTopic } from '#domain'
import { Actions, Button } from '#ui/Button.tsx'
import { Choices } from '#ui/Choices.tsx'
import { Notice } from '#ui/Notice.tsx'
import { OpeningPage } from '#ui/OpeningPage.tsx'
import { Page } from '#ui/Page.tsx'
import { Paper } from '#ui/Paper.tsx'
import { SaveState } from '#ui/SaveState.tsx'
import { TextArea } from '#ui/TextArea.tsx'

import { FindTable } from './FindTable.tsx'
import { backToWorkshop, HallScreen, type HallProps, type InHall } from './InHall.tsx'
import { Proposals } from './Proposals.tsx'
import './hall.css'

export type AtTable = InHall & {
  readonly table: TableHere
  readonly topic: TableTopic
  /** The workshop is open, and this device's app can write what stands there. */
  readonly writes: boolean
}

/** Where this device sits, and what they write there together. */
export function TableScreen(props: HallProps) {
  return <HallScreen {...props} inside={MyTable} />
}

function MyTable(inside: InHall) {
  const { app, here } = inside
  const tables = tablesIn(here).value
  const number = ownTable(app, here)
  if (tables === null || number === null) return <FindTable inside={inside} tables={tables} />
  // New tables are other rooms: nothing of the last is shown in them.
  return <AtTheTable key={`${tables.set}/${String(number)}`} inside={inside} number={number} />
}

function AtTheTable({ inside, number }: { inside: InHall; number: number }) {
  const { app, here, hall } = inside
  const table = tableOf(app, here, number).value
  const [chosen, setChosen] = useState<TableTopic | null>(null)
  const now = topicNow(inside)
  if (table === null) {
    return <OpeningPage wall="group" audience={hall.table.chip} heading={hall.table.opening} />
  }
  const writes = !here.ended.value && !table.status.value.ended
  const topic = chosen ?? now
  return <Sitting {...inside} table={table} topic={topic} writes={writes} onTopic={setChosen} />
}

/** What the programme is at, where that is for tables; else what they began with. */
function topicNow({ here }: InHall): TableTopic {
  const { programme, running } = here.room.value
  const { now } = whereIn(slotsNow(programme, running.shifts), running)
  return parseTableTopic(now?.item.topic) ?? 'opening'
}

function Sitting(props: AtTable & { readonly onTopic: (topic: TableTopic) => void }) {
  const { app, here, words, own, hall, table, topic, writes, onTopic } = props
  const status = table.status.value
  const saving = savingOf(status, 'shared')
  const notice = roomNotice(app, words, status)
  return (
    <Page
      wall="group"
      audience={hall.table.chip}
      heading={own.topics[topic].question}
      above={<p class="table-number">{hall.table.title(table.table)}</p>}
      lead={<p>{hall.table.lead}</p>}
      back={backToWorkshop(props)}
    >
      <Support {...props} />
      <Note key={`note-${topic}`} {...props} />
      <Proposals key={`proposals-${topic}`} {...props} />
      <Choices<TableTopic>
        legend={hall.table.topics}
        choices={tableTopics.map((one) => ({ value: one, label: hall.topicNames[one] }))}
        value={topic}
        onChange={onTopic}
      />
      <p class="hint">{hall.table.limits}</p>
      {writes ? (
        <Actions>
          <Button kind="quiet" onPress={() => getUp(app, here)}>
            {hall.table.up}
          </Button>
        </Actions>
      ) : null}
      {saving === 'none' ? null : <SaveState state={saving} text={words.saving[saving]} />}
      {notice === null ? null : <Notice {...notice} />}
    </Page>
  )
}

function Support({ hall, topic }: AtTable) {
  const lines: readonly string[] = hall.support[topic]
  return lines.length === 0 ? null : (
    <section class="section">
      <h2>{hall.table.support}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}

function Note({ words, hall, table, topic, writes }: AtTable) {
  const { note } = table.work.value[topic]
  if (!writes) return <p class="written-together">{note}</p>
  return (
    <Paper label={hall.table.note}>
      <TextArea
        label={hall.table.note}
        hint={hall.table.noteHint}
        rows={3}
        limit={limitOf('note', words)}
        value={note}
        onInput={(text) => writeTableNote(table, { topic, text })}
      />
    </Paper>
  )
}
