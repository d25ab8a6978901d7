import { expect, test } from 'vitest'
import chain from '../vectors/chain.json' with { type: 'json' }
import entry from '../vectors/entry.json' with { type: 'json' }
import invitation from '../vectors/invitation.json' with { type: 'json' }
import keys from '../vectors/keys.json' with { type: 'json' }
import letter from '../vectors/letter.json' with { type: 'json' }
import links from '../vectors/link.json' with { type: 'json' }
import seals from '../vectors/seal.json' with { type: 'json' }
import {
  chainNext,
  chainStart,
  createInvitation,
  createVerifier,
  deriveRoomKeys,
  encodeLink,
  invitationAddress,
  open,
  openInvitation,
  openLetter,
  parseLink,
  roomIdOf,
  seal,
  sealLetter,
  sealSigned,
  type KeyRole,
} from './index.ts'
import { hexToBytes, toHex } from './hex.fixture.ts'
import { paddedSize } from './pad.ts'
import { allRoles, present } from './samples.fixture.ts'
import { importSealKey } from './seal.ts'

const hostSecret = hexToBytes(vectorOf('host').secret)
const hostKeys = await deriveRoomKeys({ role: 'host', secret: hostSecret })

test.each(allRoles)('[C3] the %s derives what the table says', async (role) => {
  const secret = hexToBytes(vectorOf(role).secret)

  const derived = await deriveRoomKeys({ role, secret })

  for (const lower of allRoles.filter((each) => derived.secrets[each] !== undefined)) {
    expect(toHex(derived.secrets[lower])).toBe(vectorOf(lower).secret)
    expect(toHex(derived.signers[lower]?.publicKey)).toBe(vectorOf(lower).signingPublicKey)
  }
  expect(derived.signers[role]).toBeDefined()
})

test('[C3] the document, presence and letterbox keys are those of the table', async () => {
  const sealed = {
    aad: new Uint8Array(),
    plaintext: Uint8Array.of(1, 2, 3),
    iv: new Uint8Array(12),
  }
  const doc = await importSealKey(hexToBytes(keys.docKey))
  const presence = await importSealKey(hexToBytes(keys.presenceKey))

  expect(await openWith(hostKeys.docKey, await seal(doc, sealed))).toBe('010203')
  expect(await openWith(hostKeys.presenceKey, await seal(presence, sealed))).toBe('010203')
  expect(await openWith(hostKeys.presenceKey, await seal(doc, sealed))).toBeNull()
  expect(toHex(hostKeys.letterboxOpen?.publicKey)).toBe(keys.letterboxPublicKey)
})

function vectorOf(role: KeyRole) {
  return present(keys.roles.find((each) => each.role === role))
}

async function openWith(key: CryptoKey | undefined, sealed: Uint8Array): Promise<string | null> {
  const opened = key === undefined ? null : await open(key, new Uint8Array(), sealed)
  return opened === null ? null : toHex(opened)
}

test('[C8] a room id is the commitment to its host', async () => {
  const publicKey = hexToBytes(vectorOf('host').signingPublicKey)

  expect(toHex(await roomIdOf(publicKey))).toBe(keys.roomId)
})

test.each(seals.padded)('[C13] $size bytes are padded to $padded', ({ size, padded }) => {
  expect(paddedSize(size)).toBe(padded)
})

test.each(seals.seals)('[C15] $size bytes are sealed byte for byte as written', async (vector) => {
  const key = await importSealKey(hexToBytes(seals.key))
  const [aad, iv] = [hexToBytes(vector.aad), hexToBytes(vector.iv)]

  const sealed = await seal(key, { aad, iv, plaintext: hexToBytes(vector.plaintext) })

  expect(toHex(sealed)).toBe(vector.sealed)
  expect(toHex(await open(key, aad, sealed))).toBe(vector.plaintext)
})

test('[C18] an entry is sealed and signed byte for byte as written', async () => {
  const signer = present(hostKeys.signers.member)
  const key = await importSealKey(hexToBytes(seals.key))

  const made = await sealSigned(key, signer, {
    header: hexToBytes(entry.header),
    plaintext: hexToBytes(entry.plaintext),
    iv: hexToBytes(entry.iv),
    toSigned: (bytes) => hexToBytes(entry.context + toHex(bytes)),
  })

  expect(toHex(made)).toBe(entry.entry)
  const verifier = await createVerifier(signer.publicKey)
  const signed = hexToBytes(entry.context + toHex(made.subarray(0, -64)))
  expect(await verifier.verify(made.subarray(-64), signed)).toBe(true)
})

test('[C19] a chain is computed as written', async () => {
  let value = await chainStart(hexToBytes(chain.roomId))
  const values = [toHex(value)]
  for (const bytes of chain.entries) {
    value = await chainNext(value, hexToBytes(bytes))
    values.push(toHex(value))
  }

  expect(values).toEqual(chain.chains)
})

test.each(allRoles)('[C21] the link of a %s is written as it stands', async (role) => {
  const vector = present(links.links.find((link) => link.role === role))
  const secret = hexToBytes(vector.secret)

  const fragment = await encodeLink({ role, secret, roomId: hexToBytes(links.roomId) })

  expect(fragment).toBe(vector.fragment)
  expect(fragment).toHaveLength(72)
})

test.each(links.newer)('[C26] %s is newer than this program', async (fragment) => {
  expect(await parseLink(`https://rum.example/#${fragment}`)).toEqual({
    ok: false,
    reason: 'newer',
  })
})

test('[C28] an invitation is made byte for byte as written', async () => {
  const half = hexToBytes(invitation.half)
  const secret = hexToBytes(invitation.secret)
  const link = { role: 'member', roomId: hexToBytes(invitation.roomId), secret } as const
  const { code } = invitation

  const made = await createInvitation({ link, half, code, iv: hexToBytes(invitation.iv) })

  expect(made.fragment).toBe(invitation.fragment)
  expect(made.fragment).toHaveLength(30)
  expect(toHex(made.lockerId)).toBe(invitation.lockerId)
  expect(toHex(made.proofHash)).toBe(invitation.proofHash)
  expect(toHex(made.body)).toBe(invitation.body)
  const address = await invitationAddress(half, code)
  expect(toHex(address.lockerId)).toBe(invitation.lockerId)
  expect(toHex(address.proof)).toBe(invitation.proof)
  expect(await openInvitation(half, code, hexToBytes(invitation.body))).toEqual(link)
})

test('[C35] a letter is sealed byte for byte as written', async () => {
  const letterbox = present(hostKeys.letterboxOpen)
  const aad = hexToBytes(letter.aad)

  const sealed = await sealLetter(letterbox.publicKey, {
    aad,
    plaintext: hexToBytes(letter.plaintext),
    iv: hexToBytes(letter.iv),
    ephemeral: hexToBytes(letter.ephemeral),
  })

  expect(toHex(sealed)).toBe(letter.sealed)
  expect(toHex(await openLetter(letterbox, aad, hexToBytes(letter.sealed)))).toBe(letter.plaintext)
})
