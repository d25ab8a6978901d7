import { signal, type ReadonlySignal } from '@preact/signals'

import { nameDevice, noteDevice } from '#documents'
import { dayNumber, type Allowed, type Keyring } from '#domain'

import type { App } from './app.ts'
import { ownBadge } from './badges.ts'
import { today } from './calendar.ts'
import { onePerPage } from './one-per-page.ts'
import type { RoomHere } from './room-here.ts'
import type { RoomOnDevice } from './rooms.ts'
import { sessionOf } from './session.ts'

type KeyringHere = RoomHere<Keyring>

/** This device is here today: the keyring says so, to the day, to her other devices and nobody else. */
export async function noteThisDevice(app: App, record: RoomOnDevice): Promise<void> {
  const session = await sessionOf(app, record)
  const key = await ownBadge(app, record.handle)
  if (session === null || key === null) return
  const kind = app.ports.hand.isHeld() ? 'phone' : 'computer'
  noteDevice(session.doc, { key, kind, today: dayNumber(today(app.ports)) })
}

const badges = onePerPage<ReadonlySignal<string | null>>()

/** Which device of the keyring this one is; null until it is known. */
export function thisDevice(app: App, { handle }: KeyringHere): ReadonlySignal<string | null> {
  return badges(app, handle, () => {
    const badge = signal<string | null>(null)
    void ownBadge(app, handle).then((key) => (badge.value = key))
    return badge
  })
}

/** A device is being taken off, and the others do not know of it yet. */
export function isUnderWay({ rooms }: App, { handle }: KeyringHere): boolean {
  const record = rooms.list.value?.find((room) => room.handle === handle)
  return record !== undefined && record.refounding !== null
}

export function callDevice({ doc }: KeyringHere, key: string, name: string): Allowed<'tooLong'> {
  return nameDevice(doc, key, name.trim())
}
