import { useState } from 'preact/hooks'

import { takeFirst } from '#app/tensions.ts'
import type { Tension } from '#domain'
import { Check } from '#ui/Choices.tsx'
import { Paper } from '#ui/Paper.tsx'
import { Said } from '#ui/Said.tsx'

import { Response } from './Response.tsx'
import { nameOf } from './name-of.ts'
import type { OnTheMap } from './TensionsScreen.tsx'

/** Up to three of those that lie on the map, and what is to happen about each. */
export function First(props: OnTheMap) {
  const { own, map } = props
  const lying = map.tensions.filter(({ id }) => isPlaced(props, id))
  const first = map.first.flatMap((id) => map.tensions.find((one) => one.id === id) ?? [])
  return (
    <>
      <Paper label={own.first.title}>
        <h2>{own.first.title}</h2>
        <p>{lying.length === 0 ? own.first.nothingPlaced : own.first.lead}</p>
        <Choose {...props} lying={lying} />
      </Paper>
      {first.map((tension) => (
        <Response key={tension.id} {...props} tension={tension} />
      ))}
    </>
  )
}

function isPlaced({ map }: OnTheMap, id: string): boolean {
  const placed = map.placed.get(id)
  return placed !== undefined && placed.place !== 'tray'
}

function Choose({ own, map, table, lying }: OnTheMap & { readonly lying: readonly Tension[] }) {
  const [isFull, setFull] = useState(false)
  if (table === null) {
    const chosen = lying.filter(({ id }) => map.first.includes(id))
    return (
      <ul>
        {chosen.map((tension) => (
          <li key={tension.id}>{nameOf(tension, own)}</li>
        ))}
      </ul>
    )
  }
  return (
    <>
      {lying.map((tension) => (
        <Check
          key={tension.id}
          label={nameOf(tension, own)}
          hint={own.map.fields[fieldOf(map, tension.id)].name}
          checked={map.first.includes(tension.id)}
          onChange={(isFirst) => setFull(!takeFirst(table, tension.id, isFirst).ok)}
        />
      ))}
      {isFull ? <Said text={own.first.full} /> : null}
    </>
  )
}

function fieldOf({ placed }: OnTheMap['map'], id: string) {
  const place = placed.get(id)?.place ?? 'tray'
  return place === 'tray' ? 'focus' : place
}
