export { readBytes, writeBytes, type ByteReader } from './bytes.ts'
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
  anyHead,
  encodePolicy,
  parsePolicy,
  type Policy,
  type PolicyKeys,
  type PolicyMove,
  type PolicyState,
  type SignedPolicy,
} from './policy.ts'
export {
  encodeUrnRecord,
  encodeUrnReveal,
  isGrownFrom,
  largestReveal,
  parseUrnRecord,
  parseUrnReveal,
  type SignedUrnRecord,
  type UrnRecord,
  type UrnReveal,
} from './urn.ts'
export { encodeEdition, parseEdition, type Edition, type SignedEdition } from './edition.ts'
export {
  encodePageContent,
  parsePageContent,
  type PageBlock,
  type PageContent,
  type PageLanguage,
} from './page-content.ts'
export { greetingMessage, signedMessage, tokenMessage, type SignContext } from './signing.ts'
export { cutSnapshot, type SnapshotPart } from './snapshot-parts.ts'
export {
  encodeClientFrame,
  parseClientFrame,
  protocolVersion,
  type ClientFrame,
  type UrnInquiry,
} from './client-frames.ts'
export {
  encodeRelayFrame,
  parseRelayFrame,
  type Lane,
  type PageState,
  type RelayFrame,
  type UrnState,
} from './relay-frames.ts'
