import { bytesToBase64url } from '#crypto'
import {
  keepBadges,
  keepOnKeyring,
  keepSeats,
  leaveMeasurementsBehind,
  leaveUrnBehind,
  readGroup,
} from '#documents'
import type { Doc } from 'yjs'

import type { App } from './app.ts'
import type { Refounding, RoomKind } from './rooms.ts'
import { whoFollows } from './who-follows.ts'

/** Leaves out of a document what is not for the room's new key. Doing it again changes nothing that is meant. */
export function keepWhatStays(
  { ports }: App,
  doc: Doc,
  { kind, refounding }: { readonly kind: RoomKind; readonly refounding: Refounding },
): void {
  const badges = new Set(whoFollows(doc, refounding))
  const newSecret = () => bytesToBase64url(ports.random.bytes(32))
  if (kind === 'keyring') return keepOnKeyring(doc, { badges, newSecret })
  keepBadges(doc, badges)
  if (kind !== 'group') return
  keepSeats(doc, badges)
  const group = readGroup(doc)
  if (group.state !== 'read') return
  const newUrnId = () => bytesToBase64url(ports.random.bytes(16))
  leaveUrnBehind(doc, { round: group.room.round, urnId: newUrnId() })
  leaveMeasurementsBehind(doc, newUrnId)
}
