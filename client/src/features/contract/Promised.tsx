import type { InOwnRoom } from '#app/own-room.ts'
import type { Clause } from '#domain'
import { Paper } from '#ui/Paper.tsx'

import { hrefOfPlace } from './way.ts'

/** The promise on its sheet; each clause is the way to change it. */
export function Promised({ here, words, promised }: InOwnRoom & { promised: readonly Clause[] }) {
  const own = words.contract
  const { texts } = here.room.value.contract
  return (
    <Paper label={own.promised}>
      <h2>{own.promised}</h2>
      {promised.map((clause) => (
        <div key={clause} class="clause">
          <h3>{own.clauses[clause].name}</h3>
          <p class="point">{texts[clause]}</p>
          <a href={hrefOfPlace({ at: 'write', clause })}>{own.change(own.clauses[clause].name)}</a>
        </div>
      ))}
    </Paper>
  )
}
