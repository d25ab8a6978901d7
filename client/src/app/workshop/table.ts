import { computed, effect, signal, type ReadonlySignal } from '@preact/signals'

import { base64urlToBytes, bytesToBase64url, deriveRoomKeys, sideRoomOf } from '#crypto'
import {
  addProposal as add,
  markTableDone as mark,
  noteProposalGone,
  readProposalsOut,
  readTableWork,
  sendProposals as send,
  takeProposalOut as takeOut,
  writeProposal as write,
  writeTableNote as note,
  type TableWorks,
} from '#documents'
import type { Allowed, ProposalLetter, TableTopic } from '#domain'
import type { RoomStatus } from '#sync'

import type { App } from '../app.ts'
import { documentSignal } from '../document-signal.ts'
import { deliverAll, type ToDeliver } from '../letters/deliver.ts'
import { hostLink } from '../room-link.ts'
import { bytesToHex } from '../hex.ts'
import { sessionBeside, type Session } from '../session.ts'
import { rememberTable } from './at-workshop.ts'
import { sessionIn, workshopLetterboxLink } from './put.ts'
import { tablesIn } from './tables.ts'
import type { WorkshopHere } from './workshop.ts'

// A table is a small room beside the workshop's: its key follows from the workshop's and the table's number,
// so nothing is handed out. It stands in no list and on no keyring.

export interface TableHere {
  readonly table: number
  readonly doc: Session['doc']
  readonly work: ReadonlySignal<TableWorks>
  readonly status: ReadonlySignal<RoomStatus>
  /** How many proposals are still on their way. */
  readonly waiting: ReadonlySignal<number>
  /** From this device they go at once. */
  hurry(): void
}

const tables = new WeakMap<App, Map<string, ReadonlySignal<TableHere | null>>>()

/** Null until it is open, and for who may not sit there. */
export function tableOf(
  app: App,
  here: WorkshopHere,
  table: number,
): ReadonlySignal<TableHere | null> {
  const ofApp = tables.get(app) ?? new Map<string, ReadonlySignal<TableHere | null>>()
  tables.set(app, ofApp)
  const name = `${here.handle}/${tablesIn(here).peek()?.set ?? ''}/${String(table)}`
  const known = ofApp.get(name)
  if (known !== undefined) return known
  const opening = signal<TableHere | null>(null)
  ofApp.set(name, opening)
  void open(app, here, table).then((session) => {
    if (session !== null) opening.value = sitDown(app, here, { table, session })
  })
  return opening
}

const dayMs = 86_400_000
const daysOpen = 31

async function open(app: App, here: WorkshopHere, table: number): Promise<Session | null> {
  const set = base64urlToBytes(tablesIn(here).peek()?.set ?? '')
  const workshop = await sessionIn(app, here)
  if (workshop === null || set === null) return null
  const { participant } = (await deriveRoomKeys(workshop.link)).secrets
  if (participant === undefined) return null
  const link = await hostLink(await sideRoomOf(participant, { set, number: table }))
  // Before anything of the table lies here: who forgets the workshop forgets it with the rest.
  await rememberTable(app, here, bytesToHex(link.roomId))
  const endsDay = Math.floor(app.ports.clock.now() / dayMs) + daysOpen
  return sessionBeside(app, here.handle, { link, endsDay })
}

function sitDown(
  app: App,
  here: WorkshopHere,
  { table, session }: { readonly table: number; readonly session: Session },
): TableHere {
  const { doc, status } = session
  const out = documentSignal(doc, (known) => readProposalsOut(known, table)).value
  const isHurried = signal(false)
  const due = signal<ReadonlySet<string>>(new Set())
  wait(app, out, due)
  const to = signal<string | null>(null)
  void workshopLetterboxLink(app, here).then((link) => (to.value = link))
  const waiting = computed(() =>
    to.value === null
      ? []
      : out.value
          .filter((letter) => isHurried.value || due.value.has(nameOf(letter)))
          .map((letter) => toDeliver(doc, to.value ?? '', letter)),
  )
  deliverAll(app, waiting)
  return {
    table,
    doc,
    status,
    work: documentSignal(doc, readTableWork).value,
    waiting: computed(() => out.value.length),
    hurry: () => (isHurried.value = true),
  }
}

const patienceMs = 15_000

/** Another phone at the table sends its proposals. Where it does not, this one does, after a while of chance. */
function wait(
  { ports }: App,
  out: ReadonlySignal<readonly ProposalLetter[]>,
  due: { value: ReadonlySet<string> },
): void {
  const seen = new Set<string>()
  effect(() => {
    for (const name of out.value.map(nameOf).filter((one) => !seen.has(one))) {
      seen.add(name)
      const [chance = 0] = ports.random.bytes(1)
      ports.clock.schedule(patienceMs * (1 + chance / 128), () => {
        due.value = new Set([...due.value, name])
      })
    }
  })
}

function nameOf({ id, n }: ProposalLetter): string {
  return `proposal/${id}/${String(n)}`
}

function toDeliver(doc: Session['doc'], to: string, letter: ProposalLetter): ToDeliver {
  return {
    to,
    about: nameOf(letter),
    write: () => Promise.resolve({ kind: 'proposal', ...letter }),
    settled: () => noteProposalGone(doc, letter),
  }
}

export function writeTableNote(
  { doc }: TableHere,
  written: { readonly topic: TableTopic; readonly text: string },
): Allowed<'tooLong'> {
  return note(doc, written)
}

export function addProposal(
  app: App,
  { doc }: TableHere,
  { topic, text = '' }: { readonly topic: TableTopic; readonly text?: string },
): Allowed<'full' | 'tooLong'> {
  return add(doc, { id: bytesToBase64url(app.ports.random.bytes(6)), topic, text })
}

export function writeProposal({ doc }: TableHere, id: string, text: string): Allowed<'tooLong'> {
  return write(doc, { id, text })
}

export function takeProposalOut({ doc }: TableHere, id: string): void {
  takeOut(doc, id)
}

/** Done, and what has words goes to the workshop. With too few, nothing is marked and nothing goes. */
export function sendProposals(table: TableHere, topic: TableTopic): Allowed<'tooFew'> {
  const answer = mark(table.doc, topic, true)
  if (!answer.ok) return answer
  table.hurry()
  send(table.doc, topic)
  return answer
}

/** They go on; what was sent stays sent. */
export function goOn({ doc }: TableHere, topic: TableTopic): void {
  mark(doc, topic, false)
}
