import { createHash, createHmac, randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'

import { describePasskeys, type Surroundings } from '#ports/passkeys.suite.ts'

import { createBrowserPasskeys } from './browser-passkeys.ts'

// An authenticator behind a browser's own words, from the text of WebAuthn 3 and CTAP 2.1: its secret is
// HMAC-SHA-256(a random value of each passkey, SHA-256("WebAuthn PRF" | 0 | salt)).

interface Kept {
  readonly rawId: ArrayBuffer
  readonly random: Uint8Array
}

interface Manners extends Surroundings {
  /** Some give no secret while a passkey is being made. */
  readonly isLate?: boolean
  readonly asked?: PublicKeyCredentialRequestOptions[]
  readonly made?: PublicKeyCredentialCreationOptions[]
}

function browserWith({ secrets, isWilling, isLate, asked, made }: Manners) {
  const kept: Kept[] = []
  const answer = (key: Kept, options: { extensions?: AuthenticationExtensionsClientInputs }) => ({
    type: 'public-key',
    id: '',
    rawId: key.rawId,
    getClientExtensionResults: () =>
      secrets === 'never' ? {} : { prf: { enabled: true, ...resultsOf(key, options) } },
  })
  const credentials = {
    create: ({ publicKey }: CredentialCreationOptions = {}) => {
      if (!isWilling() || publicKey === undefined) return refused()
      made?.push(publicKey)
      const key = { rawId: new Uint8Array(randomBytes(16)).buffer, random: randomBytes(32) }
      kept.push(key)
      return Promise.resolve(answer(key, isLate ? {} : publicKey))
    },
    get: ({ publicKey }: CredentialRequestOptions = {}) => {
      asked?.push(publicKey ?? { challenge: new Uint8Array() })
      const only = publicKey?.allowCredentials?.[0]?.id
      const key = only ? kept.find(({ rawId }) => rawId === only) : kept.at(-1)
      return key && publicKey && isWilling() ? Promise.resolve(answer(key, publicKey)) : refused()
    },
  }
  return { navigator: { credentials }, PublicKeyCredential: {} }
}

function resultsOf(key: Kept, options: { extensions?: AuthenticationExtensionsClientInputs }) {
  const salt = options.extensions?.prf?.eval?.first
  if (!(salt instanceof Uint8Array)) return {}
  const asked = createHash('sha256').update('WebAuthn PRF\0').update(salt).digest()
  const first = new Uint8Array(createHmac('sha256', key.random).update(asked).digest()).buffer
  return { results: { first } }
}

function refused(): Promise<never> {
  return Promise.reject(new DOMException('The operation was not allowed', 'NotAllowedError'))
}

const willing = { secrets: 'given', isWilling: () => true } as const
const salt = Uint8Array.of(1, 2, 3)
const challenge = new Uint8Array(16)
const toCreate = { salt, challenge, name: 'Nøglering', userId: Uint8Array.of(9, 9) }

describePasskeys('the browser', (around) => createBrowserPasskeys(browserWith(around)))
describePasskeys('a browser that is late with its secret', (around) =>
  createBrowserPasskeys(browserWith({ ...around, isLate: true })),
)

test('a passkey is made to be found again without a name, and by a verified person', async () => {
  const made: PublicKeyCredentialCreationOptions[] = []
  const asked: PublicKeyCredentialRequestOptions[] = []
  const passkeys = createBrowserPasskeys(browserWith({ ...willing, made, asked }))

  await passkeys.create(toCreate)
  await passkeys.ask({ salt, challenge })

  expect(made).toMatchObject([
    {
      user: { id: toCreate.userId, name: 'Nøglering' },
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      attestation: 'none',
    },
  ])
  expect(asked).toMatchObject([{ userVerification: 'required' }])
  expect(asked[0]).not.toHaveProperty('allowCredentials')
})

test('a passkey that is late with its secret is asked itself, and not another', async () => {
  const asked: PublicKeyCredentialRequestOptions[] = []
  const passkeys = createBrowserPasskeys(browserWith({ ...willing, isLate: true, asked }))

  expect(await passkeys.create(toCreate)).toMatchObject({ state: 'secret' })

  expect(asked[0]?.allowCredentials).toHaveLength(1)
})

test('a browser without passkeys says so', async () => {
  const fails = () => Promise.reject(new DOMException('not here', 'SecurityError'))
  const elsewhere = {
    navigator: { credentials: { create: fails, get: fails } },
    PublicKeyCredential: {},
  }

  for (const browser of [{ navigator: {} }, elsewhere]) {
    const passkeys = createBrowserPasskeys(browser)
    expect(await passkeys.create(toCreate)).toEqual({ state: 'unsupported' })
    expect(await passkeys.ask({ salt, challenge })).toEqual({ state: 'unsupported' })
  }
})

test('what is no secret of 32 bytes is none', async () => {
  for (const first of [new ArrayBuffer(31), 'secret', null]) {
    const credential = { getClientExtensionResults: () => ({ prf: { results: { first } } }) }
    const credentials = {
      create: () => Promise.resolve(null),
      get: () => Promise.resolve({ id: '', type: '', ...credential }),
    }
    const passkeys = createBrowserPasskeys({ navigator: { credentials }, PublicKeyCredential: {} })
    expect(await passkeys.ask({ salt, challenge })).toEqual({ state: 'no-secret' })
    expect(await passkeys.create(toCreate)).toEqual({ state: 'declined' })
  }
})
