import { describe, expect, it } from 'vitest'

import type { Passkeys } from './passkeys.ts'

/** Somebody with one authenticator, which synchronises. */
export interface Surroundings {
  readonly secrets: 'given' | 'never'
  readonly isWilling: () => boolean
}

const bytes = (length: number, from: number) =>
  Uint8Array.from({ length }, (_, at) => (from + at) & 255)
const salt = bytes(20, 1)
const challenge = bytes(16, 50)
const toCreate = { salt, challenge, name: 'Nøglering', userId: bytes(16, 100) }

/** What passkeys do, whatever is behind them. */
export function describePasskeys(name: string, create: (around: Surroundings) => Passkeys): void {
  const willing = { secrets: 'given', isWilling: () => true } as const
  describe(`${name} as passkeys`, () => {
    it('give 32 bytes, the same whenever they are asked', async () => {
      const passkeys = create(willing)
      const made = await passkeys.create(toCreate)

      expect(made).toMatchObject({ state: 'secret', secret: { byteLength: 32 } })
      expect(await passkeys.ask({ salt, challenge })).toEqual(made)
      expect(await passkeys.ask({ salt, challenge: bytes(16, 9) })).toEqual(made)
    })

    it('give another secret for another salt, and for another passkey', async () => {
      const passkeys = create(willing)
      const made = await passkeys.create(toCreate)

      expect(await passkeys.ask({ salt: bytes(20, 2), challenge })).not.toEqual(made)
      expect(await passkeys.create({ ...toCreate, userId: bytes(16, 7) })).not.toEqual(made)
    })

    it('say so when they have no secret', async () => {
      const passkeys = create({ ...willing, secrets: 'never' })

      expect(await passkeys.create(toCreate)).toEqual({ state: 'no-secret' })
      expect(await passkeys.ask({ salt, challenge })).toEqual({ state: 'no-secret' })
    })

    it('are declined by who does not want to, and where there is none', async () => {
      expect(await create(willing).ask({ salt, challenge })).toEqual({ state: 'declined' })
      const unwilling = create({ ...willing, isWilling: () => false })
      expect(await unwilling.create(toCreate)).toEqual({ state: 'declined' })
    })
  })
}
