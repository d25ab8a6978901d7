import { effect } from '@preact/signals'

import { letGoOfCell as letGo, writeCell as write } from '#documents'
import {
  isTooLong,
  planCells,
  promisedIn,
  withAgreements,
  type Agreement,
  type Allowed,
  type Dialogue,
  type OwnRoom,
  type PlanCell,
  type PlanTexts,
} from '#domain'

import type { App } from './app.ts'
import { dialogueOf } from './dialogue.ts'
import type { OwnRoomHere } from './own-room.ts'
import type { RoomOnDevice } from './rooms.ts'

export type QuestionByCell = Readonly<Partial<Record<PlanCell, string>>>

/** What stands elsewhere in her room and belongs in the plan. */
export function foundFor(
  { answers, contract }: Pick<OwnRoom, 'answers' | 'contract'>,
  questions: QuestionByCell,
): PlanTexts {
  const promised = promisedIn(contract).map((clause) => contract.texts[clause].trim())
  const found: Partial<Record<PlanCell, string>> = { 'self.agreement': promised.join('\n') }
  for (const cell of planCells) {
    const answer = answers[questions[cell] ?? '']
    if (answer !== undefined) found[cell] = answer
  }
  return found
}

export function writeCell({ doc }: OwnRoomHere, cell: PlanCell, text: string): Allowed<'tooLong'> {
  return write(doc, { cell, text })
}

export function letGoOfCell({ doc }: OwnRoomHere, cell: PlanCell): void {
  letGo(doc, cell)
}

/** The rooms this leader made for herself and a nearest leader. */
export function dialoguesWithAgreements(app: App): readonly RoomOnDevice[] {
  const rooms = app.rooms.list.value ?? []
  return rooms.filter(({ kind, link }) => kind === 'dialogue' && link.role === 'host')
}

export type Fetched = 'fetched' | 'none' | 'full' | 'notOpened'

/**
 * Copies what is agreed in her dialogues into the plan. It is asked for by a press: opening a dialogue
 * lets the other see that she is there.
 */
export async function fetchAgreements(app: App, here: OwnRoomHere): Promise<Fetched> {
  const rooms = dialoguesWithAgreements(app)
  const tables = await Promise.all(rooms.map(({ handle }) => tableIn(app, handle)))
  const agreements = tables.flatMap((table) => (table === null ? [] : standing(table)))
  if (agreements.length === 0) return tables.includes(null) ? 'notOpened' : 'none'
  const cell = 'leader.agreement'
  const text = withAgreements(here.room.value.plan[cell] ?? '', agreements)
  if (isTooLong('cell', text)) return 'full'
  write(here.doc, { cell, text })
  return 'fetched'
}

function standing({ agreements, last }: Dialogue): readonly Agreement[] {
  const open = last.filter(({ state }) => state === 'open' || state === 'changed')
  return [...open, ...agreements].filter(({ what }) => what.trim() !== '')
}

/** Null when the room cannot be opened now. */
function tableIn(app: App, handle: string): Promise<Dialogue | null> {
  return new Promise((resolve) => {
    const stop = effect(() => {
      const now = dialogueOf(app, handle).value
      if (now.state === 'opening') return
      resolve(now.state === 'open' ? now.room.room.peek() : null)
      queueMicrotask(() => stop())
    })
  })
}
