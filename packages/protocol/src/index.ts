export { readBytes, writeBytes } from './bytes.ts'
export { codeToRole, roleCodes, type Role } from './roles.ts'
export { limits } from './limits.ts'
export { errorCodes, type ErrorCode } from './codes.ts'
export type { Parsed } from './parsed.ts'
export {
  encodeEntryHeader,
  entryHeaderBytes,
  mayWrite,
  parseEntry,
  type EntryHeader,
  type EntryKind,
  type SealedEntry,
} from './entry.ts'
export {
  encodePolicy,
  parsePolicy,
  type Policy,
  type PolicyKeys,
  type PolicyState,
  type SignedPolicy,
} from './policy.ts'
export { greetingMessage, signedMessage, type SignContext } from './signing.ts'
export { cutSnapshot, type SnapshotPart } from './snapshot-parts.ts'
export {
  encodeClientFrame,
  parseClientFrame,
  protocolVersion,
  type ClientFrame,
} from './client-frames.ts'
export { encodeRelayFrame, parseRelayFrame, type Lane, type RelayFrame } from './relay-frames.ts'
