import { writeBytes } from './bytes.ts'
import { roleCodes, type Role } from './roles.ts'

/** One key signs several kinds of thing; the context keeps a signature of one from passing as another. */
const signContexts = {
  policy: 'tillidsrum/1 policy',
  entry: 'tillidsrum/1 entry',
  greeting: 'tillidsrum/1 greeting',
} as const

export type SignContext = keyof typeof signContexts

/** What is actually signed: the context's length and ASCII bytes, then the message. */
export function signedMessage(context: SignContext, message: Uint8Array): Uint8Array<ArrayBuffer> {
  const label = signContexts[context]
  const labelBytes = Uint8Array.from(label, (character) => character.charCodeAt(0))
  return writeBytes({ u8: labelBytes.byteLength }, { bytes: labelBytes }, { bytes: message })
}

/** What a client signs to be let into a room: the relay's fresh challenge, the room and the role it comes in. */
export function greetingMessage(
  challenge: Uint8Array,
  roomId: Uint8Array,
  role: Role,
): Uint8Array<ArrayBuffer> {
  return writeBytes(
    { bytes: challenge, size: 32 },
    { bytes: roomId, size: 16 },
    { u8: roleCodes[role] },
  )
}
