export {
  createHostSecret,
  deriveRoomKeys,
  opensMoreThan,
  roomIdOf,
  type KeyRole,
  type RoomKeys,
  type RoomSecret,
  type Signer,
} from './keys.ts'
export type { KeyPair } from './curve.ts'
export { createVerifier, type Verifier } from './verify.ts'
export { open, seal, sealedSize, type ToSeal } from './seal.ts'
export { sealSigned, type ToSealAndSign } from './seal-signed.ts'
export { chainNext, chainStart } from './chain.ts'
export { encodeLink, type RoomLink } from './link.ts'
export { parseLink, type BadLink, type Link, type ParsedLink } from './parse-link.ts'
export {
  codeFromRandom,
  createInvitation,
  invitationAddress,
  openInvitation,
  parseCode,
  type Invitation,
  type ToInvite,
} from './invitation.ts'
export { encodeRecoveryCode, parseRecoveryCode, type ReadRecoveryCode } from './recovery-code.ts'
export {
  bytesForPhrase,
  parsePassphrase,
  wordsFromRandom,
  type ReadPassphrase,
  type UnknownWord,
} from './passphrase.ts'
export { passkeySalt } from './passkey.ts'
export { phraseSalt, slowHash } from './slow-hash.ts'
export {
  backupRandomBytes,
  backupSalt,
  mostBackupBytes,
  openBackup,
  parseBackup,
  sealBackup,
  type ReadBackup,
  type SealedBackup,
} from './backup.ts'
export {
  keyringBadgeOf,
  keyringLockerOf,
  openKeyringLink,
  sealKeyringLink,
  type KeyringLocker,
} from './keyring-locker.ts'
export { deriveSeat, type Seat, type SeatSlot } from './urn/seat.ts'
export { mostAnswerTextBytes, openAnswer, ownN, sealAnswer, type Answer } from './urn/answer.ts'
export { blindSlots, openTokens, type Issued, type Token } from './urn/tokens.ts'
export { openLetter, sealLetter, type ToSealAsLetter } from './letter.ts'
export { letterIdOf, openBoxSecret, sealBoxSecret } from './box.ts'
export { sideRoomOf } from './side-room.ts'
export { openPageSecret, pageKeyFromSecret, sealPageSecret, type PageKey } from './page.ts'
export { createLock, lockRandomBytes, lockRandomIn, lockSalt, openLock, type Lock } from './lock.ts'
export {
  badgeFromSecret,
  badgeNumber,
  mostBadges,
  openForward,
  recognitionMark,
  sealForward,
  type Receiver,
  type ToForward,
} from './badge.ts'
export { createDeviceKey, openFromDevice, sealForDevice } from './device.ts'
export { isCryptoSupported } from './support.ts'
export { base64urlToBytes, bytesToBase64url } from './base64url.ts'
export { equalBytes } from './bytes.ts'
export { sha256 } from './hash.ts'
