import { itemInWords } from '#app/item-words.ts'
import { Paper } from '#ui/Paper.tsx'

import type { InStep } from './Step.tsx'
import { Turns } from './Turns.tsx'

/** The goals first: everybody says how they see them. */
export function GoalsStep(props: InStep) {
  const { here, words } = props
  const goals = here.room.value.asked.find(({ key }) => key === 'A1')
  const item = goals === undefined ? null : itemInWords(goals, words)
  return (
    <>
      {item === null ? null : (
        <Paper label={item.label}>
          <h2>{item.label}</h2>
          {item.statement === null ? null : <p>{item.statement}</p>}
        </Paper>
      )}
      <Turns {...props} />
    </>
  )
}
