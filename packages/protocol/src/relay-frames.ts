import { readBytes, writeBytes, type ByteReader, type Field } from './bytes.ts'
import { errorCodes, numberToErrorCode, type ErrorCode } from './codes.ts'
import { limits } from './limits.ts'
import { accept, refuse, type Parsed } from './parsed.ts'
import { parseSnapshotPart, snapshotPartFields, type SnapshotPart } from './snapshot-parts.ts'

// Relay to client, in the same shape as the client's frames.

const laneCodes = { log: 0, letters: 1 } as const
export type Lane = keyof typeof laneCodes

export type RelayFrame =
  | { readonly type: 'challenge'; readonly challenge: Uint8Array }
  | {
      readonly type: 'welcome'
      /** 8 bytes, new whenever the log is not the continuation of what it was (a restored backup). */
      readonly generation: Uint8Array
      /** The newest snapshot's base, 0 when there is none. */
      readonly base: number
      /** The lowest number still in the log. */
      readonly oldest: number
      readonly head: number
      /** The name of the entry that the client says it has come to; zeros when the relay lacks it. */
      readonly last: Uint8Array
      readonly policy: Uint8Array
    }
  | {
      readonly type: 'batch'
      readonly lane: Lane
      /** The number of the first entry; the others follow without a gap. */
      readonly first: number
      readonly entries: readonly Uint8Array[]
    }
  | {
      readonly type: 'ack'
      readonly lane: Lane
      readonly writer: Uint8Array
      readonly n: number
      readonly seq: number
    }
  | { readonly type: 'presence'; readonly sealed: Uint8Array }
  | { readonly type: 'live'; readonly head: number }
  | { readonly type: 'policy-ok'; readonly revision: number }
  | { readonly type: 'ended'; readonly policy: Uint8Array }
  | { readonly type: 'snapshot-part'; readonly part: SnapshotPart }
  /** The base of the newest snapshot: the sender's own, or a later one that made it superfluous. */
  | { readonly type: 'snapshot-ok'; readonly base: number }
  | { readonly type: 'locker-ok' }
  | { readonly type: 'locker'; readonly body: Uint8Array }
  /** Zero tries left also means: there is no such locker (any more). */
  | { readonly type: 'locker-refused'; readonly triesLeft: number }
  | {
      readonly type: 'error'
      readonly code: ErrorCode
      /** How long to wait before trying again; 0 when trying again will not help. */
      readonly retryMs: number
      /** Which entry was refused; zeros when it was not about an entry. */
      readonly writer: Uint8Array
      readonly n: number
    }
  | { readonly type: 'pong' }
  /** The urn's key, made for it alone. */
  | { readonly type: 'urn-opened'; readonly publicKey: Uint8Array }
  | {
      readonly type: 'urn-tokens'
      /** One for each blinded element, in its order, 32 bytes each. */
      readonly evaluated: readonly Uint8Array[]
      /** That all of them were made with the urn's key. */
      readonly proof: Uint8Array
    }
  | { readonly type: 'urn-kept' }
  | {
      readonly type: 'urn-status'
      readonly state: UrnState
      readonly answered: number
      /** SHA-256 of the urn's last record, its signature included. */
      readonly recordHash: Uint8Array
    }
  | { readonly type: 'urn-part'; readonly part: SnapshotPart }
  | {
      readonly type: 'page'
      readonly state: PageState
      /** Of the newest edition. */
      readonly number: number
      /** SHA-256 of the newest edition, its signature included: the `previous` of the next. */
      readonly name: Uint8Array
      readonly lastDay: number
      /** Those that are kept, the newest last. */
      readonly editions: readonly { readonly number: number; readonly day: number }[]
    }

const urnStateCodes = { open: 1, closed: 2 } as const
export type UrnState = keyof typeof urnStateCodes

const pageStateCodes = { published: 1, withdrawn: 2, 'run-out': 3 } as const
export type PageState = keyof typeof pageStateCodes

const types = {
  challenge: 0x81,
  welcome: 0x82,
  batch: 0x83,
  ack: 0x84,
  presence: 0x85,
  live: 0x86,
  'policy-ok': 0x87,
  ended: 0x88,
  'snapshot-part': 0x89,
  'snapshot-ok': 0x8a,
  'locker-ok': 0x8b,
  locker: 0x8c,
  'locker-refused': 0x8d,
  error: 0x8e,
  pong: 0x8f,
  'urn-opened': 0x90,
  'urn-tokens': 0x91,
  'urn-kept': 0x92,
  'urn-status': 0x93,
  'urn-part': 0x94,
  page: 0x95,
} as const satisfies Record<RelayFrame['type'], number>

type Encoders = {
  [T in RelayFrame['type']]: (frame: Extract<RelayFrame, { type: T }>) => readonly Field[]
}

const encoders: Encoders = {
  challenge: (frame) => [{ bytes: frame.challenge, size: 32 }],
  welcome: (frame) => [
    { bytes: frame.generation, size: 8 },
    { u48: frame.base },
    { u48: frame.oldest },
    { u48: frame.head },
    { bytes: frame.last, size: 16 },
    { bytes: frame.policy },
  ],
  batch: (frame) => [
    { u8: laneCodes[frame.lane] },
    { u48: frame.first },
    { u16: frame.entries.length },
    ...frame.entries.flatMap((entry) => [{ u32: entry.byteLength }, { bytes: entry }]),
  ],
  ack: (frame) => [
    { u8: laneCodes[frame.lane] },
    { bytes: frame.writer, size: 8 },
    { u32: frame.n },
    { u48: frame.seq },
  ],
  presence: (frame) => [{ bytes: frame.sealed }],
  live: (frame) => [{ u48: frame.head }],
  'policy-ok': (frame) => [{ u32: frame.revision }],
  ended: (frame) => [{ bytes: frame.policy }],
  'snapshot-part': (frame) => snapshotPartFields(frame.part),
  'snapshot-ok': (frame) => [{ u48: frame.base }],
  'locker-ok': () => [],
  locker: (frame) => [{ bytes: frame.body }],
  'locker-refused': (frame) => [{ u8: frame.triesLeft }],
  error: (frame) => [
    { u16: errorCodes[frame.code] },
    { u32: frame.retryMs },
    { bytes: frame.writer, size: 8 },
    { u32: frame.n },
  ],
  pong: () => [],
  'urn-opened': (frame) => [{ bytes: frame.publicKey, size: 32 }],
  'urn-tokens': (frame) => [
    { u16: frame.evaluated.length },
    ...frame.evaluated.map((bytes) => ({ bytes, size: 32 })),
    { bytes: frame.proof, size: 64 },
  ],
  'urn-kept': () => [],
  'urn-status': (frame) => [
    { u8: urnStateCodes[frame.state] },
    { u16: frame.answered },
    { bytes: frame.recordHash, size: 32 },
  ],
  'urn-part': (frame) => snapshotPartFields(frame.part),
  page: (frame) => [
    { u8: pageStateCodes[frame.state] },
    { u32: frame.number },
    { bytes: frame.name, size: 32 },
    { u32: frame.lastDay },
    { u16: frame.editions.length },
    ...frame.editions.flatMap(({ number, day }) => [{ u32: number }, { u32: day }]),
  ],
}

export function encodeRelayFrame(frame: RelayFrame): Uint8Array<ArrayBuffer> {
  // The table pairs each type with its own encoder; the compiler cannot follow that through a union.
  const encode = encoders[frame.type] as (frame: RelayFrame) => readonly Field[]
  return writeBytes({ u8: types[frame.type] }, ...encode(frame))
}

export function parseRelayFrame(bytes: Uint8Array): Parsed<RelayFrame> {
  if (bytes.byteLength === 0) return refuse('malformed-frame')
  if (bytes.byteLength > limits.frameBytes) return refuse('frame-too-large')
  const reader = readBytes(bytes)
  const parse = parsersByType.get(reader.u8())
  if (parse === undefined) return refuse('unknown-frame')
  const frame = parse(reader)
  if (!frame.ok) return frame
  return reader.isExact() ? frame : refuse('malformed-frame')
}

type FrameParser = (reader: ByteReader) => Parsed<RelayFrame>

const parsersByType = new Map<number, FrameParser>([
  [types.challenge, (reader) => accept({ type: 'challenge', challenge: reader.bytes(32) })],
  [types.welcome, parseWelcome],
  [types.batch, parseBatch],
  [types.ack, parseAck],
  [types.presence, parsePresence],
  [types.live, (reader) => accept({ type: 'live', head: reader.u48() })],
  [types['policy-ok'], (reader) => accept({ type: 'policy-ok', revision: reader.u32() })],
  [types.ended, (reader) => accept({ type: 'ended', policy: reader.rest() })],
  [types['snapshot-part'], parseRelaySnapshotPart],
  [types['snapshot-ok'], (reader) => accept({ type: 'snapshot-ok', base: reader.u48() })],
  [types['locker-ok'], () => accept({ type: 'locker-ok' })],
  [types.locker, parseLocker],
  [types['locker-refused'], (reader) => accept({ type: 'locker-refused', triesLeft: reader.u8() })],
  [types.error, parseError],
  [types.pong, () => accept({ type: 'pong' })],
  [types['urn-opened'], (reader) => accept({ type: 'urn-opened', publicKey: reader.bytes(32) })],
  [types['urn-tokens'], parseUrnTokens],
  [types['urn-kept'], () => accept({ type: 'urn-kept' })],
  [types['urn-status'], parseUrnStatus],
  [types['urn-part'], parseUrnPart],
  [types.page, parsePage],
])

function parseWelcome(reader: ByteReader): Parsed<RelayFrame> {
  return accept({
    type: 'welcome',
    generation: reader.bytes(8),
    base: reader.u48(),
    oldest: reader.u48(),
    head: reader.u48(),
    last: reader.bytes(16),
    policy: reader.rest(),
  })
}

function parseBatch(reader: ByteReader): Parsed<RelayFrame> {
  const lane = codeToLane(reader.u8())
  if (lane === null) return refuse('malformed-frame')
  const first = reader.u48()
  const count = reader.u16()
  // Attack: a frame of ten bytes that claims 65,535 entries would make room for them all.
  if (count * 4 > reader.remaining()) return refuse('malformed-frame')
  const entries = Array.from({ length: count }, () => reader.bytes(reader.u32()))
  return accept({ type: 'batch', lane, first, entries })
}

function parseAck(reader: ByteReader): Parsed<RelayFrame> {
  const lane = codeToLane(reader.u8())
  if (lane === null) return refuse('malformed-frame')
  return accept({
    type: 'ack',
    lane,
    writer: reader.bytes(8),
    n: reader.u32(),
    seq: reader.u48(),
  })
}

function parsePresence(reader: ByteReader): Parsed<RelayFrame> {
  if (reader.remaining() > limits.presenceBytes) return refuse('frame-too-large')
  return accept({ type: 'presence', sealed: reader.rest() })
}

function parseLocker(reader: ByteReader): Parsed<RelayFrame> {
  if (reader.remaining() > limits.lockerBytes) return refuse('frame-too-large')
  return accept({ type: 'locker', body: reader.rest() })
}

function parseRelaySnapshotPart(reader: ByteReader): Parsed<RelayFrame> {
  const part = parseSnapshotPart(reader)
  return part.ok ? accept({ type: 'snapshot-part', part: part.value }) : part
}

function parseError(reader: ByteReader): Parsed<RelayFrame> {
  const code = numberToErrorCode(reader.u16())
  if (code === null) return refuse('malformed-frame')
  return accept({
    type: 'error',
    code,
    retryMs: reader.u32(),
    writer: reader.bytes(8),
    n: reader.u32(),
  })
}

function parseUrnTokens(reader: ByteReader): Parsed<RelayFrame> {
  const count = reader.u16()
  if (count === 0 || count > limits.urnSlots + 1) return refuse('malformed-frame')
  const evaluated = Array.from({ length: count }, () => reader.bytes(32))
  return accept({ type: 'urn-tokens', evaluated, proof: reader.bytes(64) })
}

function parseUrnStatus(reader: ByteReader): Parsed<RelayFrame> {
  const state = codeToUrnState(reader.u8())
  if (state === null) return refuse('malformed-frame')
  return accept({
    type: 'urn-status',
    state,
    answered: reader.u16(),
    recordHash: reader.bytes(32),
  })
}

function parseUrnPart(reader: ByteReader): Parsed<RelayFrame> {
  const part = parseSnapshotPart(reader)
  return part.ok ? accept({ type: 'urn-part', part: part.value }) : part
}

function parsePage(reader: ByteReader): Parsed<RelayFrame> {
  const state = codeToPageState(reader.u8())
  if (state === null) return refuse('malformed-frame')
  const [number, name, lastDay, count] = [
    reader.u32(),
    reader.bytes(32),
    reader.u32(),
    reader.u16(),
  ]
  if (count > limits.editionsKept) return refuse('malformed-frame')
  const editions = Array.from({ length: count }, () => ({
    number: reader.u32(),
    day: reader.u32(),
  }))
  return accept({ type: 'page', state, number, name, lastDay, editions })
}

function codeToPageState(code: number): PageState | null {
  if (code === pageStateCodes.published) return 'published'
  if (code === pageStateCodes.withdrawn) return 'withdrawn'
  return code === pageStateCodes['run-out'] ? 'run-out' : null
}

function codeToUrnState(code: number): UrnState | null {
  if (code === urnStateCodes.open) return 'open'
  return code === urnStateCodes.closed ? 'closed' : null
}

function codeToLane(code: number): Lane | null {
  if (code === laneCodes.log) return 'log'
  return code === laneCodes.letters ? 'letters' : null
}
