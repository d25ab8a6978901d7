import { bytesToBase64url, encodeLink } from '#crypto'
import { createWorkshop, rememberWorkshop } from '#documents'
import {
  mayNameWorkshop,
  parseTime,
  planTalk,
  programmeTemplates,
  type ProgrammeItem,
  type TalkDraft,
  type TemplateName,
} from '#domain'

import type { App } from '../app.ts'
import { inTwoWeeks, today } from '../calendar.ts'
import { bytesToHex } from '../hex.ts'
import { hangRoom } from '../keyring-rooms.ts'
import { ownRoomHere } from '../own-room.ts'
import type { ProblemName } from '../problems.ts'
import { newRoomLink } from '../room-link.ts'
import { foundSession } from '../session.ts'

/** What stands in the fields. */
export interface WorkshopDraft {
  readonly name: string
  readonly begins: TalkDraft
  readonly template: TemplateName | 'empty'
}

export type WorkshopFault = 'noName' | 'nameTooLong' | 'noDay' | 'badDate' | 'past' | 'noSuchTime'

export type MadeWorkshop =
  | { readonly ok: true; readonly handle: string }
  | { readonly ok: false; readonly faults: readonly WorkshopFault[] }
  | { readonly ok: false; readonly problem: ProblemName }

/** A day to begin with, and the hour at which most mornings begin. */
export function firstDraft({ ports }: App): WorkshopDraft {
  const { begins } = programmeTemplates.morning
  return { name: '', begins: { date: inTwoWeeks(ports), time: begins }, template: 'morning' }
}

/** What the items of a template are called, by their keys. */
export type TemplateWords = Readonly<
  Record<TemplateName, { readonly items: Readonly<Record<string, string>> }>
>

/** Makes the room. Its maker's own room remembers its key, so that one key card brings back both. */
export async function makeWorkshop(
  app: App,
  draft: WorkshopDraft,
  words: TemplateWords,
): Promise<MadeWorkshop> {
  const planned = planTalk(draft.begins, today(app.ports))
  const faults = [...nameFaults(draft), ...dayFaults(planned)]
  if (faults.length > 0 || !planned.ok || planned.at === null) return { ok: false, faults }
  const begins = planned.at
  const own = await ownRoomHere(app)
  if (own.state === 'failed') return { ok: false, problem: own.problem }
  const { random } = app.ports
  const link = await newRoomLink(random)
  const name = draft.name.trim()
  const items = templateItems(app, draft.template, words)
  const calendarId = bytesToBase64url(random.bytes(12))
  const record = await foundSession(app, { kind: 'workshop', name, link }, (doc) =>
    createWorkshop(doc, { name, calendarId, begins, items }),
  )
  await hangRoom(app, record)
  const roomId = bytesToHex(link.roomId)
  rememberWorkshop(own.room.doc, { roomId, key: await encodeLink(link), name })
  return { ok: true, handle: record.handle }
}

function templateItems(
  app: App,
  template: WorkshopDraft['template'],
  words: TemplateWords,
): readonly ProgrammeItem[] {
  if (template === 'empty') return []
  return programmeTemplates[template].items.map((item) => ({
    id: newItemId(app),
    kind: item.kind,
    topic: 'topic' in item ? item.topic : null,
    text: words[template].items[item.key] ?? '',
    minutes: item.minutes,
    at: null,
  }))
}

export function newItemId({ ports }: App): string {
  return bytesToBase64url(ports.random.bytes(9))
}

function nameFaults({ name }: WorkshopDraft): readonly WorkshopFault[] {
  const named = mayNameWorkshop(name)
  if (named.ok) return []
  return [named.reason === 'empty' ? 'noName' : 'nameTooLong']
}

function dayFaults(planned: ReturnType<typeof planTalk>): readonly WorkshopFault[] {
  if (planned.ok) return planned.at === null ? ['noDay'] : []
  return [planned.reason === 'unfinished' ? 'noDay' : planned.reason]
}

/** The hour at which a template is meant to begin. */
export function hourOf(template: WorkshopDraft['template']): string {
  return parseTime(programmeTemplates[template === 'empty' ? 'morning' : template].begins) ?? ''
}
