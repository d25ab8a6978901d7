import { writeBytes } from './bytes.ts'
import { roleCodes, type Role } from './roles.ts'

/** One key signs several kinds of thing; the context keeps a signature of one from passing as another. */
const signContexts = {
  policy: 'tillidsrum/1 policy',
  entry: 'tillidsrum/1 entry',
  greeting: 'tillidsrum/1 greeting',
  urn: 'tillidsrum/1 urn',
  'urn-token': 'tillidsrum/1 urn-token',
  'urn-close': 'tillidsrum/1 urn-close',
  'urn-announcement': 'tillidsrum/1 urn-announcement',
  badge: 'tillidsrum/1 badge',
  edition: 'tillidsrum/1 edition',
  'page-withdraw': 'tillidsrum/1 page-withdraw',
} as const

export type SignContext = keyof typeof signContexts

const prefixes: Readonly<Record<SignContext, Uint8Array>> = {
  policy: prefixOf(signContexts.policy),
  entry: prefixOf(signContexts.entry),
  greeting: prefixOf(signContexts.greeting),
  urn: prefixOf(signContexts.urn),
  'urn-token': prefixOf(signContexts['urn-token']),
  'urn-close': prefixOf(signContexts['urn-close']),
  'urn-announcement': prefixOf(signContexts['urn-announcement']),
  badge: prefixOf(signContexts.badge),
  edition: prefixOf(signContexts.edition),
  'page-withdraw': prefixOf(signContexts['page-withdraw']),
}

/** What is actually signed: the context's length and ASCII bytes, then the message. */
export function signedMessage(context: SignContext, message: Uint8Array): Uint8Array<ArrayBuffer> {
  const prefix = prefixes[context]
  const signed = new Uint8Array(prefix.byteLength + message.byteLength)
  signed.set(prefix)
  signed.set(message, prefix.byteLength)
  return signed
}

function prefixOf(label: string): Uint8Array {
  return Uint8Array.of(label.length, ...Uint8Array.from(label, (sign) => sign.charCodeAt(0)))
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

/** What a voter signs to be given tokens: the urn, and the blinded elements in the order of the slots. */
export function tokenMessage(
  urnId: Uint8Array,
  blinded: readonly Uint8Array[],
): Uint8Array<ArrayBuffer> {
  return writeBytes(
    { bytes: urnId, size: 16 },
    { u16: blinded.length },
    ...blinded.map((bytes) => ({ bytes, size: 32 })),
  )
}
