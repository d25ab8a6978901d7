import { bytesToBase64url, encodeLink } from '#crypto'
import { createGroup, giveRole, rememberGroup, rememberSeat, takeSeat } from '#documents'
import {
  isTooLong,
  mayBeCalled,
  modesFor,
  parseSeatCount,
  planTalk,
  type GroupMode,
  type MeetingLength,
  type OwnSeat,
  type TalkDraft,
} from '#domain'

import type { App } from './app.ts'
import { today } from './calendar.ts'
import { bytesToHex } from './hex.ts'
import { hangRoom } from './keyring-rooms.ts'
import { ownRoomHere } from './own-room.ts'
import type { ProblemName } from './problems.ts'
import { newRoomLink } from './room-link.ts'
import { foundSession } from './session.ts'

/** What stands in the fields, perhaps not yet filled in. */
export interface GroupDraft {
  readonly name: string
  readonly seatCount: string
  readonly mode: GroupMode
  readonly meets: TalkDraft
  readonly length: MeetingLength
  /** What she is called in the group, when she leads it herself; null when she makes it for others. */
  readonly leaderName: string | null
}

export type DraftFault =
  | 'noName'
  | 'nameTooLong'
  | 'seats'
  | 'tooFewForPicture'
  | 'noTime'
  | 'badDate'
  | 'past'
  | 'noSuchTime'
  | 'noLeaderName'
  | 'leaderNameTooLong'

export type MadeGroup =
  | { readonly ok: true; readonly handle: string }
  | { readonly ok: false; readonly faults: readonly DraftFault[] }
  | { readonly ok: false; readonly problem: ProblemName }

/** Makes the room. Its maker's own room remembers its key, so that one key card brings back both. */
export async function makeGroup(app: App, draft: GroupDraft): Promise<MadeGroup> {
  const faults = faultsIn(app, draft)
  const seatCount = parseSeatCount(draft.seatCount)
  const planned = planTalk(draft.meets, today(app.ports))
  if (faults.length > 0 || seatCount === null || !planned.ok) return { ok: false, faults }

  const own = await ownRoomHere(app)
  if (own.state === 'failed') return { ok: false, problem: own.problem }
  const { random } = app.ports
  const link = await newRoomLink(random)
  const name = draft.name.trim()
  const seat = newSeat(app)
  const record = await foundSession(app, { kind: 'group', name, link }, (doc) => {
    const calendarId = bytesToBase64url(random.bytes(12))
    const urnId = bytesToBase64url(random.bytes(16))
    const { mode, length } = draft
    createGroup(doc, { name, mode, seatCount, calendarId, meets: planned.at, length, urnId })
    if (draft.leaderName === null) return
    takeSeat(doc, { id: seat.id, name: draft.leaderName })
    giveRole(doc, 'leader', seat.id)
  })
  await hangRoom(app, record)

  const roomId = bytesToHex(link.roomId)
  rememberGroup(own.room.doc, { roomId, key: await encodeLink(link), name })
  if (draft.leaderName !== null) rememberSeat(own.room.doc, roomId, seat)
  return { ok: true, handle: record.handle }
}

/** A place in a group, and the secret that her answers there are handed in with. */
export function newSeat({ ports }: App): OwnSeat {
  const id = bytesToBase64url(ports.random.bytes(9))
  return { id, secret: bytesToBase64url(ports.random.bytes(32)) }
}

function faultsIn({ ports }: App, draft: GroupDraft): readonly DraftFault[] {
  return [
    ...nameFaults(draft),
    ...seatFaults(draft),
    ...timeFaults(planTalk(draft.meets, today(ports))),
    ...leaderFaults(draft),
  ]
}

function nameFaults({ name }: GroupDraft): readonly DraftFault[] {
  if (name.trim() === '') return ['noName']
  return isTooLong('name', name.trim()) ? ['nameTooLong'] : []
}

function seatFaults({ seatCount, mode }: GroupDraft): readonly DraftFault[] {
  const count = parseSeatCount(seatCount)
  if (count === null) return ['seats']
  return modesFor(count).includes(mode) ? [] : ['tooFewForPicture']
}

function timeFaults(planned: ReturnType<typeof planTalk>): readonly DraftFault[] {
  if (planned.ok) return []
  return [planned.reason === 'unfinished' ? 'noTime' : planned.reason]
}

function leaderFaults({ leaderName }: GroupDraft): readonly DraftFault[] {
  const answer = leaderName === null ? { ok: true as const } : mayBeCalled(leaderName)
  if (answer.ok) return []
  return [answer.reason === 'empty' ? 'noLeaderName' : 'leaderNameTooLong']
}
