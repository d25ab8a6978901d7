import { computed, type ReadonlySignal } from '@preact/signals'

import { bytesToBase64url } from '#crypto'
import { isTooLong, type Allowed, type ReflectionTopic } from '#domain'

import type { App } from '../app.ts'
import { notThere, type AtWorkshop } from './parse-at-workshop.ts'
import type { WorkshopHere } from './workshop.ts'

const known = new WeakMap<WorkshopHere, ReadonlySignal<AtWorkshop>>()

export function atWorkshop({ rooms }: App, here: WorkshopHere): ReadonlySignal<AtWorkshop> {
  const own =
    known.get(here) ??
    computed(
      () => rooms.list.value?.find(({ handle }) => handle === here.handle)?.atWorkshop ?? notThere,
    )
  known.set(here, own)
  return own
}

export function changeAtWorkshop(
  app: App,
  here: WorkshopHere,
  news: Partial<AtWorkshop>,
): Promise<void> {
  const own = atWorkshop(app, here).peek()
  return app.rooms.change(here.handle, { atWorkshop: { ...own, ...news } })
}

/** Notes that a table's room lies on this device. */
export async function rememberTable(app: App, here: WorkshopHere, roomId: string): Promise<void> {
  const { tables } = atWorkshop(app, here).peek()
  if (!tables.includes(roomId)) await changeAtWorkshop(app, here, { tables: [...tables, roomId] })
}

/** Stays on this device. */
export function writeReflection(
  app: App,
  here: WorkshopHere,
  { topic, text }: { readonly topic: ReflectionTopic; readonly text: string },
): Allowed<'tooLong'> {
  if (isTooLong('note', text)) return { ok: false, reason: 'tooLong' }
  const { reflection } = atWorkshop(app, here).peek()
  void changeAtWorkshop(app, here, { reflection: { ...reflection, [topic]: text } })
  return { ok: true }
}

/** Says nothing of who she is, and is another for each thing it is for. */
export function newHand({ ports }: App): string {
  return bytesToBase64url(ports.random.bytes(9))
}
