import { useState } from 'preact/hooks'

import { itemInWords } from '#app/item-words.ts'
import { chooseTheme, parkedLastTime, parkTheme } from '#app/meeting-themes.ts'
import { isFacilitator } from '#app/meeting.ts'
import { parkedAmong, type AskedItem } from '#domain'
import { Button } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Paper } from '#ui/Paper.tsx'
import { Said } from '#ui/Said.tsx'

import { Dots } from './Dots.tsx'
import { DotsShown } from './DotsShown.tsx'
import type { InStep } from './Step.tsx'

/** Dots first, and then one to three themes. */
export function ThemesChoice(props: InStep) {
  return (
    <>
      {props.now.dots.areShown ? <DotsShown {...props} /> : <Dots {...props} />}
      <Themes {...props} />
    </>
  )
}

function Themes(props: InStep) {
  const { here, now, words, table } = props
  const own = words.groupMeeting.themes
  const [said, setSaid] = useState('')
  const { asked } = here.room.value
  const leads = table !== null && isFacilitator(table)
  const themes = now.themes.flatMap((id) => asked.find((item) => item.id === id) ?? [])
  const parked = parkedAmong(asked, now)
  const last = parkedLastTime(here, now)
  const shown = new Set([...themes, ...parked, ...last])
  const others = asked.filter((item) => !shown.has(item))
  const choose = (id: string) => {
    if (table === null) return
    const chosen = chooseTheme(table, id)
    setSaid(chosen.ok || chosen.reason !== 'full' ? '' : own.full)
  }
  const park = (id: string) => {
    if (table !== null) parkTheme(table, id)
    setSaid('')
  }
  return (
    <Paper label={own.title}>
      <h2>{own.title}</h2>
      {themes.length === 0 ? <p>{own.none}</p> : null}
      <ItemRows {...props} items={themes} act={leads ? 'park' : null} onAct={park} />
      <Said text={said} />
      {parked.length === 0 ? null : (
        <>
          <h3>{own.parked}</h3>
          <p class="hint">{own.parkedHint}</p>
          <ItemRows {...props} items={parked} act={leads ? 'choose' : null} onAct={choose} />
        </>
      )}
      {last.length === 0 ? null : (
        <>
          <h3>{own.parkedLast}</h3>
          <ItemRows {...props} items={last} act={leads ? 'choose' : null} onAct={choose} />
        </>
      )}
      {leads ? (
        <Disclosure summary={own.others}>
          <ItemRows {...props} items={others} act="choose" onAct={choose} />
        </Disclosure>
      ) : null}
    </Paper>
  )
}

interface Rows {
  readonly items: readonly AskedItem[]
  /** Null where there is nothing for this person to do. */
  readonly act: 'choose' | 'park' | null
  readonly onAct: (id: string) => void
}

function ItemRows({ words, items, act, onAct }: InStep & Rows) {
  const own = words.groupMeeting.themes
  return (
    <ul class="plain-list">
      {items.map((item) => {
        const { label } = itemInWords(item, words)
        return (
          <li key={item.id} class="row">
            <span>{label}</span>
            {act === null ? null : (
              <Button
                label={act === 'park' ? own.parkWhich(label) : own.chooseWhich(label)}
                onPress={() => onAct(item.id)}
              >
                {own[act]}
              </Button>
            )}
          </li>
        )
      })}
    </ul>
  )
}
