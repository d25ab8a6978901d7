import type { ReadonlySignal } from '@preact/signals'

import { bytesToBase64url } from '#crypto'
import {
  addAgreement,
  dropTension as drop,
  nameTension as name,
  noteHanded,
  placeTension,
  readTensions,
  suggestToSend,
  takeTensionFirst as take,
  writeAgreement,
  writeResponse as write,
  writeToSend,
} from '#documents'
import { mayHand, notHanded, type Allowed, type Handed, type Place, type TensionMap } from '#domain'

import { documentSignal } from './document-signal.ts'
import type { GroupHere } from './group.ts'
import { minutesNow } from './meeting-agreements.ts'
import type { AtTheTable } from './meeting.ts'

const known = new WeakMap<GroupHere, ReadonlySignal<TensionMap>>()

/** What presses and what drives, as the group sees it. It goes on from meeting to meeting. */
export function tensionsIn(here: GroupHere): ReadonlySignal<TensionMap> {
  const map = known.get(here) ?? documentSignal(here.doc, readTensions).value
  known.set(here, map)
  return map
}

export function nameTension(
  { app, here }: AtTheTable,
  text: string,
): Allowed<'empty' | 'tooLong' | 'full' | 'known'> {
  return name(here.doc, { id: newId(app), text })
}

export function dropTension({ here }: AtTheTable, id: string): void {
  drop(here.doc, id)
}

export function moveTension({ here, seat }: AtTheTable, id: string, place: Place): void {
  placeTension(here.doc, { id, place, by: seat })
}

export function takeFirst({ here }: AtTheTable, id: string, isFirst: boolean): Allowed<'full'> {
  return take(here.doc, id, isFirst)
}

export function writeResponse(
  { here }: AtTheTable,
  response: { readonly id: string; readonly text: string },
): Allowed<'tooLong'> {
  return write(here.doc, response)
}

interface ToHand {
  readonly id: string
  /** What the tension is called on the page. */
  readonly label: string
}

/** Makes an agreement of the meeting they are in or get ready for; who and when are filled in there. */
export function handToAgreements(
  { app, here }: AtTheTable,
  { id, label }: ToHand,
): Allowed<'empty' | 'full'> {
  const { responses } = readTensions(here.doc)
  const may = mayHand(responses[id])
  if (!may.ok) return may
  const agreement = newId(app)
  const added = addAgreement(here.doc, agreement)
  if (!added.ok) return added
  writeAgreement(here.doc, { id: agreement, field: 'what', text: inOne(label, responses[id]) })
  noteHanded(here.doc, { id, as: 'agreement', became: agreement })
  return added
}

/** Suggests it as a theme that others in the organisation must help with; the group's leader decides. */
export function handToSend(
  { app, here, meeting }: AtTheTable,
  { id, label }: ToHand,
): Allowed<'empty' | 'full'> {
  const { responses } = readTensions(here.doc)
  const may = mayHand(responses[id])
  if (!may.ok) return may
  const { round } = meeting.peek()
  const theme = newId(app)
  const suggested = suggestToSend(here.doc, round, theme)
  if (!suggested.ok) return suggested
  writeToSend(here.doc, { round, id: theme, text: inOne(label, responses[id]) })
  noteHanded(here.doc, { id, as: 'sendOn', became: theme })
  return suggested
}

/** Where it lies now; what was removed there since can be handed on again. */
export function handedNow(here: GroupHere, id: string): Handed {
  const { agreement, sendOn } = tensionsIn(here).value.handed[id] ?? notHanded
  const now = minutesNow(here).value
  const isAgreed = now?.agreements.some((one) => one.id === agreement) === true
  const isSent = now?.sendOn.some((one) => one.id === sendOn) === true
  return { agreement: isAgreed ? agreement : null, sendOn: isSent ? sendOn : null }
}

function inOne(label: string, response = ''): string {
  return `${label}: ${response.trim()}`
}

function newId({ ports }: AtTheTable['app']): string {
  return bytesToBase64url(ports.random.bytes(9))
}
