import { deriveRoomKeys, equalBytes, sha256, type RoomLink } from '#crypto'
import {
  greetingMessage,
  signedMessage,
  type ClientFrame,
  type ErrorCode,
  type RelayFrame,
} from '#protocol'

import type { Urn } from './announcement.ts'
import { ask } from './ask.ts'
import type { UrnPorts } from './ports.ts'

export type UrnStatus =
  | {
      readonly state: 'open' | 'closed'
      /** How many have answered: the one number there is. */
      readonly answered: number
      /** False when the relay has other voters than the announcement says. */
      readonly isAsAnnounced: boolean
    }
  | { readonly state: 'refused'; readonly code: ErrorCode }
  | { readonly state: 'offline' }

/** For viewers and above. */
export async function urnStatus(
  ports: Pick<UrnPorts, 'relay' | 'clock'>,
  link: RoomLink,
  urn: Urn,
): Promise<UrnStatus> {
  const answer = await ask(ports, (challenge) =>
    signInquiry('urn-status', { link, urn, challenge }),
  )
  return readStatus(urn, answer?.at(0))
}

export async function readStatus(urn: Urn, frame: RelayFrame | undefined): Promise<UrnStatus> {
  if (frame?.type === 'error') return { state: 'refused', code: frame.code }
  if (frame?.type !== 'urn-status') return { state: 'offline' }
  const { state, answered, recordHash } = frame
  return { state, answered, isAsAnnounced: equalBytes(recordHash, await sha256(urn.record)) }
}

/** Who asks says in which role, as in a greeting, so that the relay answers to the room alone. */
export async function signInquiry(
  type: 'urn-status' | 'urn-reveal',
  question: { readonly link: RoomLink; readonly urn: Urn; readonly challenge: Uint8Array },
): Promise<ClientFrame> {
  const { link, urn, challenge } = question
  const { signers, role } = await deriveRoomKeys(link)
  const signer = signers[role]
  if (signer === undefined) throw new Error('every role signs')
  const message = greetingMessage(challenge, link.roomId, role)
  const signature = await signer.sign(signedMessage('greeting', message))
  return { type, urnId: urn.urnId, role, signature }
}
