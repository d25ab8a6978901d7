import { createCipheriv, createPrivateKey, hkdfSync, randomBytes, sign } from 'node:crypto'
import { sealSigned, type RoomKeys } from '../../packages/crypto/src/index.ts'
import { pad } from '../../packages/crypto/src/pad.ts'
import { signedMessage } from '../../packages/protocol/src/index.ts'

// Five hundred people have five hundred devices, and here one core plays them all: WebCrypto's way
// through a thread and a promise for each of two steps would be what is measured. So the same bytes
// are made without a detour, and whether they are the same is looked at before anything is measured.

export type DeviceSeal = (header: Uint8Array, plaintext: Uint8Array, iv: Uint8Array) => Uint8Array

export async function createDeviceSeal(keys: RoomKeys): Promise<DeviceSeal> {
  const { member, viewer } = keys.secrets
  if (member === undefined || viewer === undefined) throw new Error('a host has all secrets')
  const docKey = derive(viewer, 'doc')
  const signKey = createPrivateKey({
    key: Buffer.concat([pkcs8Prefix, derive(member, 'member-sig')]),
    format: 'der',
    type: 'pkcs8',
  })
  const seal: DeviceSeal = (header, plaintext, iv) => {
    const cipher = createCipheriv('aes-256-gcm', docKey, iv).setAAD(header)
    const sealed = [cipher.update(pad(plaintext)), cipher.final()]
    const signed = Buffer.concat([header, iv, ...sealed, cipher.getAuthTag()])
    return Buffer.concat([signed, sign(null, signedMessage('entry', signed), signKey)])
  }
  await compare(keys, seal)
  return seal
}

// PKCS #8 of an Ed25519 key is this prefix and the 32 bytes of the seed (RFC 8410 §7).
const pkcs8Prefix = Buffer.from('302e020100300506032b657004220420', 'hex')

function derive(secret: Uint8Array, label: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, 'tillidsrum/1', label, 32))
}

async function compare({ docKey, signers }: RoomKeys, seal: DeviceSeal): Promise<void> {
  if (docKey === undefined || signers.member === undefined) throw new Error('a host has all keys')
  const [header, plaintext, iv] = [randomBytes(53), randomBytes(300), randomBytes(12)]
  const toSigned = (bytes: Uint8Array) => signedMessage('entry', bytes)
  const expected = await sealSigned(docKey, signers.member, { header, plaintext, iv, toSigned })
  if (Buffer.compare(expected, seal(header, plaintext, iv)) !== 0) {
    throw new Error('the bench seals otherwise than the application does')
  }
}
