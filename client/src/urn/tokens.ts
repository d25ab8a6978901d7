import { blindSlots, openTokens, type Seat } from '#crypto'
import { signedMessage, tokenMessage, type ErrorCode } from '#protocol'

import type { Urn } from './announcement.ts'
import { ask } from './ask.ts'
import type { UrnPorts } from './ports.ts'

export type TokensGot =
  | { readonly state: 'got'; readonly outputs: readonly Uint8Array[] }
  /** They were not made with the key that the host announced. */
  | { readonly state: 'dishonest' }
  | { readonly state: 'refused'; readonly code: ErrorCode; readonly retryMs: number }
  | { readonly state: 'offline' }

/** All of a seat's tokens at once. The same seat asks for the same ones, on whatever device. */
export async function getTokens(
  ports: Pick<UrnPorts, 'relay' | 'clock'>,
  urn: Urn,
  seat: Seat,
): Promise<TokensGot> {
  const { urnId, publicKey } = urn
  const blinded = await blindSlots(seat, urn.slots + 1)
  const signature = await seat.voter.sign(signedMessage('urn-token', tokenMessage(urnId, blinded)))
  const voter = seat.voter.publicKey
  const question = { type: 'urn-token', urnId, voter, blinded, signature } as const
  const [frame] = (await ask(ports, () => Promise.resolve(question))) ?? []
  if (frame?.type === 'error') return { state: 'refused', code: frame.code, retryMs: frame.retryMs }
  if (frame?.type !== 'urn-tokens') return { state: 'offline' }
  const { evaluated, proof } = frame
  const tokens = await openTokens(seat, { publicKey, blinded, evaluated, proof })
  if (tokens === null) return { state: 'dishonest' }
  return { state: 'got', outputs: tokens.map(({ output }) => output) }
}
