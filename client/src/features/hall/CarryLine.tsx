import { useState } from 'preact/hooks'

import { atWorkshop } from '#app/workshop/at-workshop.ts'
import { addProposal } from '#app/workshop/table.ts'
import { mostCharacters, reflectionTopics } from '#domain'
import { Actions, Button } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Said } from '#ui/Said.tsx'
import { Select } from '#ui/Select.tsx'

import type { AtTable } from './TableScreen.tsx'

/** A line of what she wrote for herself, by her own hand, and as the others will read it. */
export function CarryLine({ app, here, hall, table, topic }: AtTable) {
  const own = hall.table
  const { reflection } = atWorkshop(app, here).value
  const lines = reflectionTopics.flatMap((about) => linesOf(reflection[about]))
  const [chosen, setChosen] = useState('')
  const [isCarried, setCarried] = useState(false)
  if (lines.length === 0) return null
  const line = lines[Number(chosen)] ?? ''
  const carry = () => {
    setCarried(addProposal(app, table, { topic, text: line }).ok)
    setChosen('')
  }
  return (
    <Disclosure summary={own.carry}>
      <Select
        label={own.carry}
        hint={own.carryHint}
        none={own.carryNone}
        options={lines.map((text, at) => ({ value: String(at), label: text }))}
        value={chosen}
        onChange={setChosen}
      />
      {chosen === '' ? null : (
        <>
          <p>{own.carryPreview}</p>
          <blockquote class="carried-line">{line}</blockquote>
          <Actions>
            <Button onPress={carry}>{own.carryIt}</Button>
          </Actions>
        </>
      )}
      <Said text={isCarried ? own.carried : ''} />
    </Disclosure>
  )
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim().slice(0, mostCharacters.clause))
    .filter(Boolean)
}
