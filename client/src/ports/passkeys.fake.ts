import type { PasskeyAnswer, Passkeys } from './passkeys.ts'

export interface FakePasskeys extends Passkeys {
  /** How many are kept. */
  kept(): number
}

export interface ItsManners {
  /** `never`: its passkeys have no secret. */
  readonly secrets?: 'given' | 'never'
  readonly isWilling?: () => boolean
}

/** One authenticator with its passkeys; given to two devices it is one that synchronises them. */
export function createFakePasskeys({
  secrets = 'given',
  isWilling = () => true,
}: ItsManners = {}): FakePasskeys {
  const kept: Uint8Array[] = []
  function answer(salt: Uint8Array, userId: Uint8Array | undefined): PasskeyAnswer {
    if (userId === undefined) return { state: 'declined' }
    if (secrets === 'never') return { state: 'no-secret' }
    const secret = Uint8Array.from({ length: 32 }, (_, at) =>
      Math.imul((userId[at % 16] ?? 0) + 1, (salt[at % salt.length] ?? 0) + 7 * at + 1),
    )
    return { state: 'secret', secret }
  }
  return {
    kept: () => kept.length,
    create: ({ salt, userId }) => {
      if (!isWilling()) return Promise.resolve({ state: 'declined' })
      kept.push(userId)
      return Promise.resolve(answer(salt, userId))
    },
    ask: ({ salt }) =>
      Promise.resolve(isWilling() ? answer(salt, kept.at(-1)) : { state: 'declined' }),
  }
}
