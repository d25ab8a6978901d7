import { deriveRoomKeys, type RoomLink, type Signer } from '#crypto'
import { signedMessage, type ErrorCode } from '#protocol'

import { announce, recordOf, signRecord, type Urn, type UrnTerms } from './announcement.ts'
import { ask } from './ask.ts'
import type { UrnPorts } from './ports.ts'
import { readStatus, type UrnStatus } from './watch.ts'

// What only the holder of the room's host key does.

type HostPorts = Pick<UrnPorts, 'relay' | 'clock'>

export type Announced =
  /** Everybody can answer once this stands in the room's document. */
  | { readonly state: 'announced'; readonly announcement: Uint8Array<ArrayBuffer> }
  | { readonly state: 'refused'; readonly code: ErrorCode }
  | { readonly state: 'offline' }

/** The same terms again are the same urn, and give the same announcement. */
export async function openUrn(
  ports: HostPorts,
  link: RoomLink,
  terms: UrnTerms,
): Promise<Announced> {
  const host = await hostOf(link)
  if (host === null) return { state: 'refused', code: 'wrong-role' }
  const record = await signRecord(host, recordOf(link.roomId, terms))
  const answer = await ask(ports, () => Promise.resolve({ type: 'urn-open', record }))
  const [frame] = answer ?? []
  if (frame?.type === 'error') return { state: 'refused', code: frame.code }
  if (frame?.type !== 'urn-opened') return { state: 'offline' }
  return { state: 'announced', announcement: await announce(host, record, frame.publicKey) }
}

/**
 * Adds voters to an open urn, behind those it has. When it is not known whether an earlier try came
 * through, the next must name the same ones first.
 */
export function addVoters(
  ports: HostPorts,
  link: RoomLink,
  { urn, added }: { readonly urn: Urn; readonly added: readonly Uint8Array[] },
): Promise<Announced> {
  return openUrn(ports, link, { ...urn, voters: [...urn.voters, ...added] })
}

/** For good; twice is once. What is in slots with too few answers is deleted unread. */
export async function closeUrn(ports: HostPorts, link: RoomLink, urn: Urn): Promise<UrnStatus> {
  const host = await hostOf(link)
  if (host === null) return { state: 'refused', code: 'wrong-role' }
  const { urnId } = urn
  const signature = await host.sign(signedMessage('urn-close', urnId))
  const answer = await ask(ports, () => Promise.resolve({ type: 'urn-close', urnId, signature }))
  return readStatus(urn, answer?.at(0))
}

async function hostOf(link: RoomLink): Promise<Signer | null> {
  const { signers } = await deriveRoomKeys(link)
  return signers.host ?? null
}
