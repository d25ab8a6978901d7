import { useContext, useState } from 'preact/hooks'

import { clearTables, nameTable, setTables, tablesIn } from '#app/workshop/tables.ts'
import { drawnSizes, seatings, type Seating, type Tables } from '#domain'
import { Actions, Button } from '#ui/Button.tsx'
import { Choices } from '#ui/Choices.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { FrameContext } from '#ui/frame.ts'
import { Paper } from '#ui/Paper.tsx'
import { Said } from '#ui/Said.tsx'
import { TextField } from '#ui/TextField.tsx'

import { HallPage, HallScreen, type HallProps, type InHall } from './InHall.tsx'
import './hall.css'

/** How many tables, and how people come to them. */
export function TablesScreen(props: HallProps) {
  return <HallScreen {...props} inside={TablesHere} />
}

function TablesHere(inside: InHall) {
  const { here, hall, leads } = inside
  const own = hall.tables
  const tables = tablesIn(here).value
  return (
    <>
      <div class="only-screen">
        <HallPage inside={inside} heading={own.title} lead={own.lead}>
          {leads ? <SetThem inside={inside} tables={tables} /> : null}
          {tables === null ? null : <Standing inside={inside} tables={tables} />}
        </HallPage>
      </div>
      {tables === null ? null : <Cards inside={inside} tables={tables} />}
    </>
  )
}

function SetThem({ inside, tables }: { inside: InHall; tables: Tables | null }) {
  const { app, here, hall } = inside
  const own = hall.tables
  const [seating, setSeating] = useState<Seating>(tables?.seating ?? 'code')
  const [count, setCount] = useState(tables === null ? '' : String(tables.count))
  const [isFault, setFault] = useState(false)
  return (
    <Paper label={own.title}>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          setFault(!setTables(app, here, { seating, count }).ok)
        }}
      >
        <Choices<Seating>
          legend={own.seating}
          choices={seatings.map((one) => ({
            value: one,
            label: own.seatings[one],
            hint: own.hints[one],
          }))}
          value={seating}
          onChange={setSeating}
        />
        <TextField
          label={own.count}
          maxLength={5}
          value={count}
          error={isFault ? own.countFault : undefined}
          onInput={setCount}
        />
        <Actions>
          <Button kind="primary">{own.set}</Button>
        </Actions>
        <Said text={tables === null || isFault ? '' : own.saved(tables.count)} />
      </form>
    </Paper>
  )
}

function Standing({ inside, tables }: { inside: InHall; tables: Tables }) {
  const { hall, leads } = inside
  const own = hall.tables
  const { onPrint } = useContext(FrameContext)
  const sizes = drawnSizes(tables)
  return (
    <>
      {tables.seating === 'draw' ? (
        <p aria-live="polite">{own.drawn(Math.min(...sizes), Math.max(...sizes))}</p>
      ) : null}
      <Actions>
        <Button onPress={onPrint}>{own.cards}</Button>
      </Actions>
      {leads && tables.seating === 'hand' ? <Names inside={inside} tables={tables} /> : null}
      {leads ? <Anew {...inside} /> : null}
    </>
  )
}

function Names({ inside, tables }: { inside: InHall; tables: Tables }) {
  const { here, hall } = inside
  const own = hall.tables
  return (
    <Disclosure summary={own.names}>
      {Array.from({ length: tables.count }, (_, at) => at + 1).map((table) => (
        <TextField
          key={table}
          label={own.nameOf(table)}
          maxLength={60}
          value={tables.names.get(table) ?? ''}
          onInput={(name) => nameTable(here, table, name)}
        />
      ))}
    </Disclosure>
  )
}

function Anew({ app, here, hall }: InHall) {
  const own = hall.tables
  const [isAsking, setAsking] = useState(false)
  if (!isAsking) {
    return (
      <Actions>
        <Button kind="quiet" onPress={() => setAsking(true)}>
          {own.anew}
        </Button>
      </Actions>
    )
  }
  const clear = () => {
    clearTables(app, here)
    setAsking(false)
  }
  return (
    <Paper label={own.anew}>
      <p>{own.anewAsk}</p>
      <Actions>
        <Button onPress={clear}>{own.anewYes}</Button>
        <Button kind="quiet" onPress={() => setAsking(false)}>
          {own.keep}
        </Button>
      </Actions>
    </Paper>
  )
}

/** One for each table, to be folded and stood on it; seen on paper only. */
function Cards({ inside, tables }: { inside: InHall; tables: Tables }) {
  const own = inside.hall.tables
  return (
    <div class="sheet only-print">
      <ul class="table-cards">
        {Array.from({ length: tables.count }, (_, at) => at + 1).map((table) => (
          <li key={table}>
            <p class="table-card-number">{own.card(table)}</p>
            <p>{tables.names.get(table) ?? ''}</p>
            <p>{own.cardHow}</p>
          </li>
        ))}
      </ul>
    </div>
  )
}
