import type { PasskeyAnswer, Passkeys, ToAskPasskey, ToCreatePasskey } from '#ports/passkeys.ts'

/** What it needs of a browser; old ones have neither. */
export interface BrowserWithPasskeys {
  readonly navigator: { readonly credentials?: Pick<CredentialsContainer, 'create' | 'get'> }
  readonly PublicKeyCredential?: unknown
}

/**
 * Passkeys for their secret alone (PRF, https://www.w3.org/TR/webauthn-3/#prf-extension): no name, no
 * server, and nobody verifies a signature. The person is verified each time, because an authenticator
 * has another secret for those who are not.
 */
export function createBrowserPasskeys(browser: BrowserWithPasskeys): Passkeys {
  const { credentials } = browser.navigator
  if (credentials === undefined || browser.PublicKeyCredential === undefined) return noPasskeys

  async function ask(toAsk: ToAskPasskey, only?: BufferSource): Promise<PasskeyAnswer> {
    const asked = await tried(() => credentials?.get({ publicKey: requestOf(toAsk, only) }))
    return asked.ok ? secretOf(asked.credential) : asked.answer
  }

  return {
    create: async (toCreate) => {
      const made = await tried(() => credentials.create({ publicKey: creationOf(toCreate) }))
      if (!made.ok) return made.answer
      const answer = secretOf(made.credential)
      // Some authenticators have a secret and do not give it while the passkey is being made.
      const isLater =
        answer.state === 'no-secret' && fieldOf(prfOf(made.credential), 'enabled') === true
      return isLater ? ask(toCreate, idOf(made.credential)) : answer
    },
    ask: (toAsk) => ask(toAsk),
  }
}

const noPasskeys: Passkeys = {
  create: () => Promise.resolve({ state: 'unsupported' }),
  ask: () => Promise.resolve({ state: 'unsupported' }),
}

function creationOf({ name, userId, challenge, salt }: ToCreatePasskey) {
  return {
    rp: { name: 'Tillidsrum' },
    user: { id: userId, name, displayName: name },
    challenge,
    // ES256 and RS256; the signature is used for nothing, but one must be chosen.
    pubKeyCredParams: [-7, -257].map((alg) => ({ type: 'public-key', alg }) as const),
    authenticatorSelection: {
      residentKey: 'required',
      requireResidentKey: true,
      userVerification: 'required',
    },
    attestation: 'none',
    extensions: { prf: { eval: { first: salt } } },
  } as const satisfies PublicKeyCredentialCreationOptions
}

function requestOf({ challenge, salt }: ToAskPasskey, only?: BufferSource) {
  return {
    challenge,
    userVerification: 'required',
    ...(only ? { allowCredentials: [{ type: 'public-key', id: only }] } : {}),
    extensions: { prf: { eval: { first: salt } } },
  } as const satisfies PublicKeyCredentialRequestOptions
}

type Tried =
  | { readonly ok: true; readonly credential: unknown }
  | { readonly ok: false; readonly answer: PasskeyAnswer }

async function tried(call: () => Promise<unknown> | undefined): Promise<Tried> {
  try {
    const credential = (await call()) ?? null
    return credential === null
      ? { ok: false, answer: { state: 'declined' } }
      : { ok: true, credential }
  } catch (reason) {
    const isHers = reason instanceof DOMException && declined.has(reason.name)
    return { ok: false, answer: { state: isHers ? 'declined' : 'unsupported' } }
  }
}

const declined: ReadonlySet<string> = new Set(['NotAllowedError', 'AbortError'])

const secretBytes = 32

function secretOf(credential: unknown): PasskeyAnswer {
  const first = fieldOf(fieldOf(prfOf(credential), 'results'), 'first')
  const secret = first instanceof ArrayBuffer ? new Uint8Array(first) : null
  return secret?.byteLength === secretBytes ? { state: 'secret', secret } : { state: 'no-secret' }
}

function prfOf(credential: unknown): unknown {
  const results = fieldOf(credential, 'getClientExtensionResults')
  if (typeof results !== 'function') return null
  return fieldOf(Reflect.apply(results, credential, []), 'prf')
}

function idOf(credential: unknown): ArrayBuffer | undefined {
  const id = fieldOf(credential, 'rawId')
  return id instanceof ArrayBuffer ? id : undefined
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}
