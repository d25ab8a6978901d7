import { useState } from 'preact/hooks'

import { drawNumber, ownWish, sitAt } from '#app/workshop/tables.ts'
import type { Tables } from '#domain'
import { Actions, Button } from '#ui/Button.tsx'
import { Paper } from '#ui/Paper.tsx'
import { Said } from '#ui/Said.tsx'
import { Select } from '#ui/Select.tsx'
import { TextField } from '#ui/TextField.tsx'

import { HallPage, type InHall } from './InHall.tsx'

/** By the number on the table, by one that is drawn, or from a list: whichever those who lead have chosen. */
export function FindTable({ inside, tables }: { inside: InHall; tables: Tables | null }) {
  const own = inside.hall.find
  return (
    <HallPage
      inside={inside}
      heading={own.title}
      lead={tables === null ? own.none : own[tables.seating]}
    >
      {tables === null ? null : (
        <Paper label={own.title}>
          {tables.seating === 'draw' ? <Draw {...inside} /> : null}
          {tables.seating === 'hand' ? <Pick inside={inside} tables={tables} /> : null}
          {tables.seating === 'hand' ? null : <TypeNumber inside={inside} tables={tables} />}
        </Paper>
      )}
    </HallPage>
  )
}

function Draw({ app, here, hall }: InHall) {
  const own = hall.find
  const isWaiting = ownWish(app, here) !== null
  return (
    <>
      {isWaiting ? null : (
        <Actions>
          <Button kind="primary" onPress={() => void drawNumber(app, here)}>
            {own.drawIt}
          </Button>
        </Actions>
      )}
      <Said text={isWaiting ? own.waiting : ''} />
      <p>{own.orCode}</p>
    </>
  )
}

function TypeNumber({ inside, tables }: { inside: InHall; tables: Tables }) {
  const { app, here, hall } = inside
  const own = hall.find
  const [text, setText] = useState('')
  const [fault, setFault] = useState<'noNumber' | 'noSuchTable' | null>(null)
  const sit = () => {
    const read = sitAt(app, here, text)
    setFault(read.ok ? null : read.reason)
  }
  const { noNumber, noSuchTable } = own.faults
  const said = fault === 'noSuchTable' ? noSuchTable(tables.count) : noNumber
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault()
        sit()
      }}
    >
      <TextField
        label={own.label}
        hint={own.hint}
        maxLength={20}
        value={text}
        error={fault === null ? undefined : said}
        onInput={setText}
      />
      <Actions>
        <Button kind={tables.seating === 'code' ? 'primary' : 'plain'}>{own.sit}</Button>
      </Actions>
    </form>
  )
}

function Pick({ inside, tables }: { inside: InHall; tables: Tables }) {
  const { app, here, hall } = inside
  const own = hall.find
  const [table, setTable] = useState('')
  const options = Array.from({ length: tables.count }, (_, at) => {
    const number = at + 1
    const name = tables.names.get(number)
    const label = hall.tables.nameOf(number)
    return { value: String(number), label: name === undefined ? label : `${label}: ${name}` }
  })
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault()
        sitAt(app, here, table)
      }}
    >
      <Select
        label={own.pick}
        none={own.pickNone}
        options={options}
        value={table}
        onChange={setTable}
      />
      <Actions>
        <Button kind="primary" disabled={table === ''}>
          {own.sit}
        </Button>
      </Actions>
    </form>
  )
}
