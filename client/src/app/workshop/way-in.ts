import type { ReadonlySignal } from '@preact/signals'

import { invitationAddress, parseLink } from '#crypto'
import { readWorkshopWay, showWorkshopWay, type WorkshopWay } from '#documents'
import { openLocker } from '#sync'

import type { App } from '../app.ts'
import { documentSignal } from '../document-signal.ts'
import { linkFor, putInvitation } from '../invite.ts'
import { addressOf } from '../key-card.ts'
import { mayLead, type WorkshopHere } from './workshop.ts'

export interface WayIn {
  readonly link: string
  readonly code: string
}

const ways = new WeakMap<WorkshopHere, ReadonlySignal<WorkshopWay | null>>()

/** The link and the code that together let one in; null until somebody who leads has made them. */
export function wayIn(app: App, here: WorkshopHere): WayIn | null {
  const shown = ways.get(here) ?? documentSignal(here.doc, readWorkshopWay).value
  ways.set(here, shown)
  const way = shown.value
  const isOver = way === null || way.lastDay < dayOf(app)
  return isOver ? null : { link: addressOf(app, way.link), code: way.code }
}

const dayMs = 86_400_000
/** As long as the relay keeps one. */
const daysOpen = 31

function dayOf({ ports }: App): number {
  return Math.floor(ports.clock.now() / dayMs)
}

/**
 * Makes another way in, for everybody who shows one. Whoever is in stays in; the whole key, which the
 * picture on the wall carries, is the same.
 */
export async function newWayIn(app: App, here: WorkshopHere): Promise<'made' | 'offline'> {
  const key = await linkFor(app, { handle: here.handle, role: 'participant' })
  const put = key === null ? null : await putInvitation(app, key, daysOpen)
  if (put?.ok !== true) return 'offline'
  const link = put.link.slice(put.link.indexOf('#') + 1)
  showWorkshopWay(here.doc, { link, code: put.code, lastDay: dayOf(app) + daysOpen })
  return 'made'
}

const lookAgainMs = 30_000

const tended = new WeakSet<WorkshopHere>()

/**
 * Sees to it that there is a way in for as long as the page is open. Five wrong codes from anybody in the
 * hall use one up: then another is made, without anybody having to ask.
 */
export function tendWayIn(app: App, here: WorkshopHere): void {
  if (tended.has(here)) return
  tended.add(here)
  const look = async (): Promise<void> => {
    const isLive = here.status.peek().connection === 'live'
    if (isLive && mayLead(here) && (await isWornOut(app, here))) await newWayIn(app, here)
    app.ports.clock.schedule(lookAgainMs, () => void look())
  }
  app.ports.clock.schedule(firstLookMs, () => void look())
}

/** By then the room has heard what the others who lead have made. */
const firstLookMs = 2000

async function isWornOut(app: App, { doc }: WorkshopHere): Promise<boolean> {
  const way = readWorkshopWay(doc)
  if (way === null || way.lastDay < dayOf(app)) return true
  const parsed = await parseLink(way.link)
  if (!parsed.ok || parsed.value.kind === 'room') return true
  const { lockerId, proof } = await invitationAddress(parsed.value.half, way.code)
  return (await openLocker(app.ports, lockerId, proof)).state === 'refused'
}
