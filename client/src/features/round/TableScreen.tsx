import { isAnswering, isAside } from '#app/group-seat.ts'
import { itemInWords } from '#app/item-words.ts'
import { takeUp, turnsOf, type Turn } from '#app/open-table.ts'
import { Button } from '#ui/Button.tsx'
import { Paper } from '#ui/Paper.tsx'

import { LayItem } from './LayItem.tsx'
import { RoundPage } from './RoundPage.tsx'
import type { InRound } from './RoundScreen.tsx'

/** The open round: each lays what she wants to talk about on the table, in turn, under her name. */
export function TableScreen(props: InRound) {
  const { here, words, sitting } = props
  const own = words.groupRound.table
  return (
    <RoundPage of={props} heading={own.title} lead={[own.lead, own.order]}>
      {isAnswering(here, sitting) && !here.ended.value ? (
        <LayItem {...props} seat={sitting.seat} />
      ) : null}
      {isAside(here, sitting) ? <p>{words.groupRoom.seat.isAside}</p> : null}
      {turnsOf(here).value.map((turn, at) => (
        <OneTurn key={turn.seat.id} {...props} turn={turn} at={at + 1} />
      ))}
    </RoundPage>
  )
}

function OneTurn(props: InRound & { readonly turn: Turn; readonly at: number }) {
  const { here, words, sitting, turn, at } = props
  const own = words.groupRound.table
  const { seat, laid } = turn
  const isMine = sitting.state === 'sitting' && sitting.seat.id === seat.id && !here.ended.value
  const heading = own.turn(at, seat.name)
  return (
    <Paper label={heading}>
      <h2>{heading}</h2>
      {laid.length === 0 ? <p class="hint">{own.nothing}</p> : null}
      <ul class="plain-list">
        {laid.map(({ item, field, why }) => {
          const { label } = itemInWords(item, words)
          return (
            <li key={item.id} class="row">
              <span>
                <strong>{label}</strong>: {words.groupItems.fields[field].name}
                {why === '' ? null : <span class="laid-why">{why}</span>}
              </span>
              {isMine ? (
                <Button
                  kind="quiet"
                  label={own.takeUp(label)}
                  onPress={() => takeUp(here, { seat: seat.id, item })}
                >
                  {own.takeUpShort}
                </Button>
              ) : null}
            </li>
          )
        })}
      </ul>
    </Paper>
  )
}
