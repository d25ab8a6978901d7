import { afterEach, expect, test, vi } from 'vitest'

import vector from '../vectors/device.json' with { type: 'json' }
import { createDeviceKey, openFromDevice, sealForDevice } from './device.ts'
import { hexToBytes, toHex } from './hex.fixture.ts'
import { filled, flipBit, present, sampleKey } from './samples.fixture.ts'
import { isCryptoSupported } from './support.ts'

const secret = filled(32, 6)
const iv = filled(12, 7)

test('[C39] what is sealed for the device opens on it, also after being stored', async () => {
  const key = await createDeviceKey()
  const stored = structuredClone({ key, sealed: await sealForDevice(key, secret, iv) })

  expect(await openFromDevice(stored.key, stored.sealed)).toEqual(secret)
})

test('[C39] it opens with no other device’s key, and not when changed', async () => {
  const key = await createDeviceKey()
  const sealed = await sealForDevice(key, secret, iv)

  expect(await openFromDevice(await createDeviceKey(), sealed)).toBeNull()
  expect(await openFromDevice(await sampleKey(), sealed)).toBeNull()
  expect(await openFromDevice(key, flipBit(sealed, 300))).toBeNull()
})

test('[C177] what is sealed for the device is exactly this', async () => {
  const uses: KeyUsage[] = ['encrypt', 'decrypt']
  const key = await crypto.subtle.importKey('raw', hexToBytes(vector.key), 'AES-GCM', false, uses)
  const [plaintext, itsIv] = [hexToBytes(vector.plaintext), hexToBytes(vector.iv)]

  expect(toHex(await sealForDevice(key, plaintext, itsIv))).toBe(vector.sealed)
  expect(toHex(present(await openFromDevice(key, hexToBytes(vector.sealed))))).toBe(
    vector.plaintext,
  )
})

test('[C39] the device key cannot be read out', async () => {
  const key = await createDeviceKey()

  expect(key.extractable).toBe(false)
  await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow('extractable')
})

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

test('[C40] here, everything that is needed is there', async () => {
  expect(await isCryptoSupported()).toBe(true)
})

test('[C40] a page without crypto.subtle is not supported', async () => {
  vi.stubGlobal('crypto', {})

  expect(await isCryptoSupported()).toBe(false)
})

test.each(['Ed25519', 'X25519', 'HKDF', 'AES-GCM'])(
  '[C40] a browser that lacks %s is not supported',
  async (missing) => {
    const importKey = crypto.subtle.importKey.bind(crypto.subtle)
    vi.spyOn(crypto.subtle, 'importKey').mockImplementation((...request: unknown[]) => {
      const named = JSON.stringify(request[2])
      if (named.includes(missing))
        return Promise.reject(new DOMException(missing, 'NotSupportedError'))
      return Reflect.apply(importKey, crypto.subtle, request) as Promise<CryptoKey>
    })

    expect(await isCryptoSupported()).toBe(false)
  },
)
