import { limitOf } from '#app/writing-limit.ts'
import { crossedInWords } from '#app/crossed.ts'
import type { InOwnRoom } from '#app/own-room.ts'
import { letGoOfCell, writeCell } from '#app/plan.ts'
import type { FilledCell, PlanCell } from '#domain'
import { Button } from '#ui/Button.tsx'
import { Said } from '#ui/Said.tsx'
import { TextArea } from '#ui/TextArea.tsx'

type Props = InOwnRoom & { readonly cell: PlanCell; readonly filled: FilledCell }

/** One question of the plan. Her own words can be given back to what stands elsewhere in the room. */
export function Cell({ here, words, cell, filled }: Props) {
  const own = words.plan
  return (
    <div class="plan-cell">
      <TextArea
        label={own.cells[cell]}
        hint={filled.isFound ? own.found : undefined}
        limit={limitOf('cell', words)}
        rows={3}
        value={filled.text}
        onInput={(text) => void writeCell(here, cell, text)}
      />
      <Said text={crossedInWords(here, { kind: 'plan', key: cell }, words)} />
      {filled.hasOther ? (
        <Button
          kind="quiet"
          label={own.letGoOf(own.cells[cell])}
          onPress={() => letGoOfCell(here, cell)}
        >
          {own.letGo}
        </Button>
      ) : null}
    </div>
  )
}
