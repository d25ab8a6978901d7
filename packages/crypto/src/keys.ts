import { ascii, concat, invariant } from './bytes.ts'
import { seedToAgreementPair, seedToSigningPair, signWith, type KeyPair } from './curve.ts'
import { hkdf, sha256 } from './hash.ts'
import { importSealKey } from './seal.ts'

export type KeyRole = 'host' | 'member' | 'participant' | 'viewer' | 'letterbox'

/** What a link carries: who has the secret has this role and every role derived from it. */
export type RoomSecret = {
  readonly role: KeyRole
  /** 32 bytes. */
  readonly secret: Uint8Array
}

export type Signer = {
  readonly publicKey: Uint8Array
  sign(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>>
}

/** Everything a secret opens; what lies above it is absent. Every CryptoKey is non-extractable. */
export type RoomKeys = RoomSecret & {
  readonly signers: Readonly<Partial<Record<KeyRole, Signer>>>
  /** For making links of this role and of lesser ones. */
  readonly secrets: Readonly<Partial<Record<KeyRole, Uint8Array>>>
  /** Seals entries. Viewer and above. */
  readonly docKey?: CryptoKey
  /** Seals presence. Viewer and above. */
  readonly presenceKey?: CryptoKey
  /** Seals what goes into an urn. Participant and above: the wall may not look in. */
  readonly urnKey?: CryptoKey
  /** Opens letters; its public half is what they are sealed to. Member and above. */
  readonly letterboxOpen?: KeyPair
}

/** One HKDF a step, from the top down: the arrow cannot be walked back. */
const ladder: readonly (readonly [from: KeyRole, to: KeyRole])[] = [
  ['host', 'member'],
  ['member', 'participant'],
  ['participant', 'viewer'],
  ['participant', 'letterbox'],
]
const roles: readonly KeyRole[] = ['host', 'member', 'participant', 'viewer', 'letterbox']

/** Whether everything that the other role opens, and something besides, is opened by this one. */
export function opensMoreThan(role: KeyRole, other: KeyRole): boolean {
  return ladder.some(([from, to]) => from === role && (to === other || opensMoreThan(to, other)))
}

export function createHostSecret(random: Uint8Array): RoomSecret {
  invariant(random.byteLength === 32, 'a room begins with 32 random bytes')
  return { role: 'host', secret: random.slice() }
}

export async function deriveRoomKeys({ role, secret }: RoomSecret): Promise<RoomKeys> {
  invariant(secret.byteLength === 32, 'a room secret is 32 bytes')
  const secrets = await deriveSecrets(role, secret)
  const [signers, viewing, answering, opening] = await Promise.all([
    deriveSigners(secrets),
    deriveViewing(secrets.viewer),
    deriveAnswering(secrets.participant),
    deriveOpening(secrets.member),
  ])
  return { role, secret: secret.slice(), secrets, signers, ...viewing, ...answering, ...opening }
}

/** A room's name commits to its host's key, so nobody else can speak for the room. */
export async function roomIdOf(hostPublicKey: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const digest = await sha256(concat(ascii('tillidsrum/1 room'), hostPublicKey))
  return digest.slice(0, 16)
}

type Secrets = Partial<Record<KeyRole, Uint8Array>>

async function deriveSecrets(role: KeyRole, secret: Uint8Array): Promise<Secrets> {
  const secrets: Secrets = { [role]: secret.slice() }
  for (const [from, to] of ladder) {
    const upper = secrets[from]
    if (upper !== undefined) secrets[to] = await hkdf(upper, to)
  }
  return secrets
}

async function deriveSigners(secrets: Secrets): Promise<RoomKeys['signers']> {
  const signers: Partial<Record<KeyRole, Signer>> = {}
  await Promise.all(
    roles.map(async (role) => {
      const secret = secrets[role]
      if (secret !== undefined) signers[role] = await deriveSigner(role, secret)
    }),
  )
  return signers
}

async function deriveSigner(role: KeyRole, secret: Uint8Array): Promise<Signer> {
  const { publicKey, privateKey } = await seedToSigningPair(await hkdf(secret, `${role}-sig`))
  return { publicKey, sign: (bytes) => signWith(privateKey, bytes) }
}

async function deriveViewing(viewer: Uint8Array | undefined) {
  if (viewer === undefined) return {}
  const [docKey, presenceKey] = await Promise.all([
    hkdf(viewer, 'doc').then(importSealKey),
    hkdf(viewer, 'presence').then(importSealKey),
  ])
  return { docKey, presenceKey }
}

async function deriveAnswering(participant: Uint8Array | undefined) {
  if (participant === undefined) return {}
  return { urnKey: await hkdf(participant, 'urn').then(importSealKey) }
}

async function deriveOpening(member: Uint8Array | undefined) {
  if (member === undefined) return {}
  return { letterboxOpen: await seedToAgreementPair(await hkdf(member, 'letterbox-open')) }
}
