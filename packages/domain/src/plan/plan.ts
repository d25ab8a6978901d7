import type { Agreement } from '../agreement/agreement.ts'
import { mostCharacters } from '../writing/length.ts'

/** Three by three: her task, herself, her nearest leader; what matters, what is agreed, what follows. */
export const planRows = ['goals', 'self', 'leader'] as const
type PlanRow = (typeof planRows)[number]

export const planColumns = ['important', 'agreement', 'followup'] as const
type PlanColumn = (typeof planColumns)[number]

export type PlanCell = `${PlanRow}.${PlanColumn}`

export const planCells: readonly PlanCell[] = planRows.flatMap((row) =>
  planColumns.map((column) => `${row}.${column}` as const),
)

/** A cell that is not here is one in which she has not written. */
export type PlanTexts = Readonly<Partial<Record<PlanCell, string>>>

export interface FilledCell {
  readonly text: string
  /** It stands elsewhere in her room, and follows what she writes there. */
  readonly isFound: boolean
  /** Other words stand elsewhere in her room, and she can have them back. */
  readonly hasOther: boolean
}

/** What she wrote in a cell stands; the others are filled with what is found, as far as there is room. */
export function fillPlan(
  written: PlanTexts,
  found: PlanTexts,
): Readonly<Record<PlanCell, FilledCell>> {
  const cell = (name: PlanCell): FilledCell => {
    const own = written[name]
    const other = fitted(found[name] ?? '')
    if (own === undefined) return { text: other, isFound: other !== '', hasOther: false }
    return { text: own, isFound: false, hasOther: other !== '' && other !== own }
  }
  return {
    'goals.important': cell('goals.important'),
    'goals.agreement': cell('goals.agreement'),
    'goals.followup': cell('goals.followup'),
    'self.important': cell('self.important'),
    'self.agreement': cell('self.agreement'),
    'self.followup': cell('self.followup'),
    'leader.important': cell('leader.important'),
    'leader.agreement': cell('leader.agreement'),
    'leader.followup': cell('leader.followup'),
  }
}

/** Whole lines as far as they go; of one that is too long for the cell, its beginning. */
function fitted(text: string): string {
  const trimmed = text.trim()
  if (trimmed.length <= mostCharacters.cell) return trimmed
  const room = trimmed.slice(0, mostCharacters.cell + 1)
  const end = room.lastIndexOf('\n')
  return end > 0 ? room.slice(0, end).trim() : `${room.slice(0, mostCharacters.cell - 2).trim()} …`
}

/** Her words with what was agreed put under them, line by line, none of them twice. */
export function withAgreements(text: string, agreements: readonly Agreement[]): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  for (const { what, who, when } of agreements) {
    const line = [what, who, when].map(onOneLine).filter(Boolean).join(' · ')
    if (line !== '' && !lines.includes(line)) lines.push(line)
  }
  return lines.join('\n')
}

function onOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
