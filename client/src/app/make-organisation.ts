import { encodeLink } from '#crypto'
import { createOrganisation, rememberOrganisation } from '#documents'
import { mayNameOrganisation, mayOwn } from '#domain'

import type { App } from './app.ts'
import { bytesToHex } from './hex.ts'
import { hangRoom } from './keyring-rooms.ts'
import { ownRoomHere } from './own-room.ts'
import type { ProblemName } from './problems.ts'
import { newRoomLink } from './room-link.ts'
import { foundSession } from './session.ts'

/** What stands in the two fields; the second may stay empty. */
export interface OrganisationDraft {
  readonly name: string
  readonly owner: string
}

export type OrganisationFault = 'noName' | 'nameTooLong' | 'ownerTooLong'

export type MadeOrganisation =
  | { readonly ok: true; readonly handle: string }
  | { readonly ok: false; readonly faults: readonly OrganisationFault[] }
  | { readonly ok: false; readonly problem: ProblemName }

/** Makes the room. Its maker's own room remembers its key, so that one key card brings back both. */
export async function makeOrganisation(
  app: App,
  draft: OrganisationDraft,
): Promise<MadeOrganisation> {
  const faults = faultsIn(draft)
  if (faults.length > 0) return { ok: false, faults }
  const own = await ownRoomHere(app)
  if (own.state === 'failed') return { ok: false, problem: own.problem }
  const link = await newRoomLink(app.ports.random)
  const name = draft.name.trim()
  const record = await foundSession(app, { kind: 'organisation', name, link }, (doc) =>
    createOrganisation(doc, { name, owner: draft.owner }),
  )
  await hangRoom(app, record)
  const roomId = bytesToHex(link.roomId)
  rememberOrganisation(own.room.doc, { roomId, key: await encodeLink(link), name })
  return { ok: true, handle: record.handle }
}

function faultsIn({ name, owner }: OrganisationDraft): readonly OrganisationFault[] {
  const named = mayNameOrganisation(name)
  const nameFault = named.ok ? [] : ([named.reason === 'empty' ? 'noName' : 'nameTooLong'] as const)
  return mayOwn(owner).ok ? nameFault : [...nameFault, 'ownerTooLong']
}
