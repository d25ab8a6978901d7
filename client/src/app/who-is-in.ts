import { effect, signal, type ReadonlySignal } from '@preact/signals'

import { readBadges } from '#documents'

import type { App } from './app.ts'
import { seenBadges, type SeenBadge } from './badges.ts'
import { documentSignal } from './document-signal.ts'
import { onePerPage } from './one-per-page.ts'
import type { Opening } from './opening.ts'
import { canHaveNewKey } from './rooms.ts'
import { sessionOf, type Session } from './session.ts'

export type WhoIsIn = readonly SeenBadge[]

const lists = onePerPage<ReadonlySignal<Opening<WhoIsIn>>>()

/** Those in a room, for its host; `missing` for everybody else, who can change nothing about it. */
export function whoIsIn(app: App, handle: string): ReadonlySignal<Opening<WhoIsIn>> {
  return lists(app, handle, () => follow(app, handle))
}

function follow(app: App, handle: string): ReadonlySignal<Opening<WhoIsIn>> {
  const opening = signal<Opening<WhoIsIn>>({ state: 'opening' })
  void hostSession(app, handle).then((session) => {
    if (session === null) opening.value = { state: 'missing' }
    else followBadges(app, session, { handle, show: (room) => (opening.value = room) })
  })
  return opening
}

async function hostSession(app: App, handle: string): Promise<Session | null> {
  const record = (await app.rooms.load()).find((room) => room.handle === handle)
  if (record?.link.role !== 'host' || record.ended || !canHaveNewKey(record.kind)) return null
  return sessionOf(app, record)
}

interface Showing {
  readonly handle: string
  readonly show: (opening: Opening<WhoIsIn>) => void
}

function followBadges({ rooms }: App, { doc }: Session, { handle, show }: Showing): void {
  const badges = documentSignal(doc, readBadges)
  effect(() => {
    const record = rooms.list.value?.find((room) => room.handle === handle)
    const now = badges.value.value
    if (record === undefined) return show({ state: 'missing' })
    void seenBadges(record.link, doc).then((room) => {
      // A later reading was quicker.
      if (now === badges.value.peek()) show({ state: 'open', room })
    })
  })
}
