import { planCells, type Allowed, type PlanCell, type PlanTexts } from '#domain'
import type { Doc, Text } from 'yjs'

import { change } from '../room/kind.ts'
import { mapOf } from '../room/stranger.ts'
import { applyTextChange } from '../text/apply-text-change.ts'
import { ownTextName } from './text-name.ts'

// plan/<cell>        text
// planOwn            cell → true once she has written in it, also when she has emptied it since

export function readPlan(doc: Doc): PlanTexts {
  const own = mapOf(doc, 'planOwn')
  const written = planCells.flatMap((cell): readonly (readonly [string, string])[] => {
    const text = cellText(doc, cell).toJSON()
    return text === '' && own.get(cell) !== true ? [] : [[cell, text]]
  })
  return Object.fromEntries(written)
}

function cellText(doc: Doc, cell: PlanCell): Text {
  return doc.getText(ownTextName({ kind: 'plan', key: cell }))
}

export function writeCell(
  doc: Doc,
  { cell, text }: { readonly cell: PlanCell; readonly text: string },
): Allowed<'tooLong'> {
  let written: Allowed<'tooLong'> = { ok: true }
  change(doc, () => {
    written = applyTextChange(cellText(doc, cell), { value: text, as: 'cell' })
    if (written.ok && mapOf(doc, 'planOwn').get(cell) !== true)
      mapOf(doc, 'planOwn').set(cell, true)
  })
  return written
}

/** Gives the cell back to what is found elsewhere in her room. */
export function letGoOfCell(doc: Doc, cell: PlanCell): void {
  change(doc, () => {
    applyTextChange(cellText(doc, cell), { value: '', as: 'cell' })
    mapOf(doc, 'planOwn').delete(cell)
  })
}
