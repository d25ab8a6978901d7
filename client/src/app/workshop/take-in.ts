import { giveTable, takeInHand, takeInProposal } from '#documents'

import type { App } from '../app.ts'
import { sessionIn } from './put.ts'
import type { WorkshopHere } from './workshop.ts'
import { parseToWorkshop } from './workshop-letter.ts'

const taking = new WeakSet<WorkshopHere>()

/** What phones put in comes into the document, for as long as the page of one who leads is open. */
export async function takeInLetters(app: App, here: WorkshopHere): Promise<void> {
  const leads = here.standing === 'maker' || here.standing === 'leads'
  if (!leads || taking.has(here)) return
  taking.add(here)
  const session = await sessionIn(app, here)
  session?.hearLetters((plaintext) => takeIn(app, here, plaintext))
}

function takeIn({ ports }: App, { doc }: WorkshopHere, plaintext: Uint8Array): void {
  const letter = parseToWorkshop(plaintext)
  if (letter?.kind === 'proposal') takeInProposal(doc, letter)
  if (letter?.kind === 'dots') takeInHand(doc, letter)
  if (letter?.kind === 'draw') giveTable(doc, letter, chanceFrom(ports.random.bytes(4)))
}

function chanceFrom(bytes: Uint8Array): number {
  return bytes.reduce((sum, byte) => (sum + byte) / 256, 0)
}
