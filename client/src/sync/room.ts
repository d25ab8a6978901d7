import {
  createVerifier,
  deriveRoomKeys,
  type RoomKeys,
  type RoomLink,
  type Verifier,
} from '#crypto'
import type { Role } from '#protocol'

import { toHex } from './bytes.ts'

/** A room as this device holds it: its keys, and what checks the others' signatures. */
export interface Room {
  readonly roomId: Uint8Array
  /** The room's name in the store. */
  readonly name: string
  readonly role: Role
  readonly keys: RoomKeys
  readonly docKey: CryptoKey
  readonly presenceKey: CryptoKey
  /** The host's is known only once a policy has been seen. */
  readonly verifiers: Map<Role, Verifier>
}

/** Null when the role may not read the room. */
export async function roomFromLink({ role, roomId, secret }: RoomLink): Promise<Room | null> {
  const keys = await deriveRoomKeys({ role, secret })
  const { docKey, presenceKey } = keys
  if (docKey === undefined || presenceKey === undefined) return null
  const verifiers = new Map<Role, Verifier>()
  if (keys.signers.host !== undefined) {
    verifiers.set('host', await createVerifier(keys.signers.host.publicKey))
  }
  if (keys.signers.member !== undefined) {
    verifiers.set('member', await createVerifier(keys.signers.member.publicKey))
  }
  if (keys.signers.letterbox !== undefined) {
    verifiers.set('letterbox', await createVerifier(keys.signers.letterbox.publicKey))
  }
  return { roomId, name: toHex(roomId), role, keys, docKey, presenceKey, verifiers }
}
