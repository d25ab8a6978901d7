import { readBytes, writeBytes, type ByteReader, type Field } from './bytes.ts'
import { limits } from './limits.ts'
import { accept, refuse, type Parsed } from './parsed.ts'
import { codeToRole, roleCodes, type Role } from './roles.ts'
import { parseSnapshotPart, snapshotPartFields, type SnapshotPart } from './snapshot-parts.ts'

// Client to relay. One WebSocket message is one frame: u8 type, then the fields in this order.

export const protocolVersion = 1

export type ClientFrame =
  | {
      readonly type: 'hello'
      readonly roomId: Uint8Array
      readonly role: Role
      /** The log's generation that the client remembers, 8 bytes; zeros when it remembers none. */
      readonly generation: Uint8Array
      readonly have: number
      readonly haveLetters: number
      readonly signature: Uint8Array
    }
  | { readonly type: 'policy'; readonly policy: Uint8Array }
  | { readonly type: 'append'; readonly entry: Uint8Array }
  | { readonly type: 'presence'; readonly sealed: Uint8Array }
  | { readonly type: 'snapshot-part'; readonly part: SnapshotPart }
  | {
      readonly type: 'locker-put'
      readonly id: Uint8Array
      /** SHA-256 of the proof that opens it. */
      readonly proofHash: Uint8Array
      readonly days: number
      readonly body: Uint8Array
    }
  | { readonly type: 'locker-open'; readonly id: Uint8Array; readonly proof: Uint8Array }
  | {
      /** Puts a lasting locker, or something else into one that the proof opens. */
      readonly type: 'locker-keep'
      readonly id: Uint8Array
      readonly proof: Uint8Array
      readonly body: Uint8Array
    }
  | { readonly type: 'locker-drop'; readonly id: Uint8Array; readonly proof: Uint8Array }
  | { readonly type: 'ping' }
  /** Opens an urn, or adds voters to one. The record speaks for itself: no greeting is needed. */
  | { readonly type: 'urn-open'; readonly record: Uint8Array }
  | {
      readonly type: 'urn-token'
      readonly urnId: Uint8Array
      readonly voter: Uint8Array
      /** One element for each slot, from slot 0 on, 32 bytes each. */
      readonly blinded: readonly Uint8Array[]
      readonly signature: Uint8Array
    }
  | {
      /** Only on a connection that has said nothing else. */
      readonly type: 'urn-cast'
      readonly urnId: Uint8Array
      readonly slot: number
      /** Input and output of the token; who has them may answer this slot, and change the answer. */
      readonly input: Uint8Array
      readonly output: Uint8Array
      /** 1 for the first answer, one more for each change. */
      readonly n: number
      readonly sealed: Uint8Array
    }
  | { readonly type: 'urn-close'; readonly urnId: Uint8Array; readonly signature: Uint8Array }
  | ({ readonly type: 'urn-status' } & UrnInquiry)
  | ({ readonly type: 'urn-reveal' } & UrnInquiry)
  /** Puts the next edition of a page, or the first. It speaks for itself: no greeting is needed. */
  | { readonly type: 'page-publish'; readonly edition: Uint8Array }
  | {
      /** For good: what was published there is gone. */
      readonly type: 'page-withdraw'
      readonly key: Uint8Array
      readonly signature: Uint8Array
    }
  | { readonly type: 'page-look'; readonly pageId: Uint8Array }

/** Signed like a greeting to the urn's room, over this connection's challenge. */
export type UrnInquiry = {
  readonly urnId: Uint8Array
  readonly role: Role
  readonly signature: Uint8Array
}

/** A group element or a proof's half, as it stands on the wire. */
const elementBytes = 32

const types = {
  hello: 0x01,
  policy: 0x02,
  append: 0x03,
  presence: 0x04,
  'snapshot-part': 0x05,
  'locker-put': 0x06,
  'locker-open': 0x07,
  ping: 0x08,
  'locker-keep': 0x09,
  'locker-drop': 0x0a,
  'urn-open': 0x0b,
  'urn-token': 0x0c,
  'urn-cast': 0x0d,
  'urn-close': 0x0e,
  'urn-status': 0x0f,
  'urn-reveal': 0x10,
  'page-publish': 0x11,
  'page-withdraw': 0x12,
  'page-look': 0x13,
} as const satisfies Record<ClientFrame['type'], number>

type Encoders = {
  [T in ClientFrame['type']]: (frame: Extract<ClientFrame, { type: T }>) => readonly Field[]
}

const encoders: Encoders = {
  hello: (frame) => [
    { u8: protocolVersion },
    { bytes: frame.roomId, size: 16 },
    { u8: roleCodes[frame.role] },
    { bytes: frame.generation, size: 8 },
    { u48: frame.have },
    { u48: frame.haveLetters },
    { bytes: frame.signature, size: 64 },
  ],
  policy: (frame) => [{ bytes: frame.policy }],
  append: (frame) => [{ bytes: frame.entry }],
  presence: (frame) => [{ bytes: frame.sealed }],
  'snapshot-part': (frame) => snapshotPartFields(frame.part),
  'locker-put': (frame) => [
    { bytes: frame.id, size: 16 },
    { bytes: frame.proofHash, size: 32 },
    { u8: frame.days },
    { bytes: frame.body },
  ],
  'locker-open': lockerFields,
  'locker-keep': (frame) => [...lockerFields(frame), { bytes: frame.body }],
  'locker-drop': lockerFields,
  ping: () => [],
  'urn-open': (frame) => [{ bytes: frame.record }],
  'urn-token': (frame) => [
    { bytes: frame.urnId, size: 16 },
    { bytes: frame.voter, size: 32 },
    { u16: frame.blinded.length },
    ...frame.blinded.map((bytes) => ({ bytes, size: elementBytes })),
    { bytes: frame.signature, size: 64 },
  ],
  'urn-cast': (frame) => [
    { bytes: frame.urnId, size: 16 },
    { u16: frame.slot },
    { bytes: frame.input, size: 32 },
    { bytes: frame.output, size: 64 },
    { u16: frame.n },
    { bytes: frame.sealed, size: limits.urnAnswerBytes },
  ],
  'urn-close': (frame) => [
    { bytes: frame.urnId, size: 16 },
    { bytes: frame.signature, size: 64 },
  ],
  'urn-status': urnInquiryFields,
  'urn-reveal': urnInquiryFields,
  'page-publish': (frame) => [{ bytes: frame.edition }],
  'page-withdraw': (frame) => [
    { bytes: frame.key, size: 32 },
    { bytes: frame.signature, size: 64 },
  ],
  'page-look': (frame) => [{ bytes: frame.pageId, size: 16 }],
}

function urnInquiryFields({ urnId, role, signature }: UrnInquiry): readonly Field[] {
  return [{ bytes: urnId, size: 16 }, { u8: roleCodes[role] }, { bytes: signature, size: 64 }]
}

/** The locker that is meant, and what shows that one may. */
function lockerFields(frame: {
  readonly id: Uint8Array
  readonly proof: Uint8Array
}): readonly Field[] {
  return [
    { bytes: frame.id, size: 16 },
    { bytes: frame.proof, size: 32 },
  ]
}

export function encodeClientFrame(frame: ClientFrame): Uint8Array<ArrayBuffer> {
  // The table pairs each type with its own encoder; the compiler cannot follow that through a union.
  const encode = encoders[frame.type] as (frame: ClientFrame) => readonly Field[]
  return writeBytes({ u8: types[frame.type] }, ...encode(frame))
}

export function parseClientFrame(bytes: Uint8Array): Parsed<ClientFrame> {
  if (bytes.byteLength === 0) return refuse('malformed-frame')
  if (bytes.byteLength > limits.frameBytes) return refuse('frame-too-large')
  const reader = readBytes(bytes)
  const parse = parsersByType.get(reader.u8())
  if (parse === undefined) return refuse('unknown-frame')
  const frame = parse(reader)
  if (!frame.ok) return frame
  return reader.isExact() ? frame : refuse('malformed-frame')
}

type FrameParser = (reader: ByteReader) => Parsed<ClientFrame>

const parsersByType = new Map<number, FrameParser>([
  [types.hello, parseHello],
  [types.policy, (reader) => accept({ type: 'policy', policy: reader.rest() })],
  [types.append, parseAppend],
  [types.presence, parsePresence],
  [types['snapshot-part'], parseClientSnapshotPart],
  [types['locker-put'], parseLockerPut],
  [
    types['locker-open'],
    (reader) => accept({ type: 'locker-open', id: reader.bytes(16), proof: reader.bytes(32) }),
  ],
  [types['locker-keep'], parseLockerKeep],
  [
    types['locker-drop'],
    (reader) => accept({ type: 'locker-drop', id: reader.bytes(16), proof: reader.bytes(32) }),
  ],
  [types.ping, () => accept({ type: 'ping' })],
  [types['urn-open'], (reader) => accept({ type: 'urn-open', record: reader.rest() })],
  [types['urn-token'], parseUrnToken],
  [types['urn-cast'], parseUrnCast],
  [
    types['urn-close'],
    (reader) => accept({ type: 'urn-close', urnId: reader.bytes(16), signature: reader.bytes(64) }),
  ],
  [types['urn-status'], (reader) => parseUrnInquiry('urn-status', reader)],
  [types['urn-reveal'], (reader) => parseUrnInquiry('urn-reveal', reader)],
  [types['page-publish'], (reader) => accept({ type: 'page-publish', edition: reader.rest() })],
  [
    types['page-withdraw'],
    (reader) =>
      accept({ type: 'page-withdraw', key: reader.bytes(32), signature: reader.bytes(64) }),
  ],
  [types['page-look'], (reader) => accept({ type: 'page-look', pageId: reader.bytes(16) })],
])

function parseHello(reader: ByteReader): Parsed<ClientFrame> {
  if (reader.remaining() === 0) return refuse('malformed-frame')
  if (reader.u8() !== protocolVersion) return refuse('unsupported-version')
  const roomId = reader.bytes(16)
  const role = codeToRole(reader.u8())
  if (role === null) return refuse('malformed-frame')
  return accept({
    type: 'hello',
    roomId,
    role,
    generation: reader.bytes(8),
    have: reader.u48(),
    haveLetters: reader.u48(),
    signature: reader.bytes(64),
  })
}

function parseAppend(reader: ByteReader): Parsed<ClientFrame> {
  if (reader.remaining() > limits.entryBytes) return refuse('entry-too-large')
  return accept({ type: 'append', entry: reader.rest() })
}

function parsePresence(reader: ByteReader): Parsed<ClientFrame> {
  if (reader.remaining() > limits.presenceBytes) return refuse('frame-too-large')
  return accept({ type: 'presence', sealed: reader.rest() })
}

function parseClientSnapshotPart(reader: ByteReader): Parsed<ClientFrame> {
  const part = parseSnapshotPart(reader)
  return part.ok ? accept({ type: 'snapshot-part', part: part.value }) : part
}

function parseLockerPut(reader: ByteReader): Parsed<ClientFrame> {
  const id = reader.bytes(16)
  const proofHash = reader.bytes(32)
  const days = reader.u8()
  if (reader.remaining() > limits.lockerBytes) return refuse('frame-too-large')
  if (days === 0 || days > limits.lockerDays) return refuse('malformed-frame')
  return accept({ type: 'locker-put', id, proofHash, days, body: reader.rest() })
}

function parseLockerKeep(reader: ByteReader): Parsed<ClientFrame> {
  const id = reader.bytes(16)
  const proof = reader.bytes(32)
  if (reader.remaining() > limits.lockerBytes) return refuse('frame-too-large')
  return accept({ type: 'locker-keep', id, proof, body: reader.rest() })
}

function parseUrnToken(reader: ByteReader): Parsed<ClientFrame> {
  const urnId = reader.bytes(16)
  const voter = reader.bytes(32)
  const count = reader.u16()
  if (count === 0 || count > limits.urnSlots + 1) return refuse('malformed-frame')
  const blinded = Array.from({ length: count }, () => reader.bytes(elementBytes))
  return accept({ type: 'urn-token', urnId, voter, blinded, signature: reader.bytes(64) })
}

function parseUrnCast(reader: ByteReader): Parsed<ClientFrame> {
  const urnId = reader.bytes(16)
  const slot = reader.u16()
  const input = reader.bytes(32)
  const output = reader.bytes(64)
  const n = reader.u16()
  if (n === 0) return refuse('malformed-frame')
  const sealed = reader.bytes(limits.urnAnswerBytes)
  return accept({ type: 'urn-cast', urnId, slot, input, output, n, sealed })
}

function parseUrnInquiry(
  type: 'urn-status' | 'urn-reveal',
  reader: ByteReader,
): Parsed<ClientFrame> {
  const urnId = reader.bytes(16)
  const role = codeToRole(reader.u8())
  if (role === null) return refuse('malformed-frame')
  return accept({ type, urnId, role, signature: reader.bytes(64) })
}
