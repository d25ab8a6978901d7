import { sealAnswer, type Seat } from '#crypto'
import type { ErrorCode } from '#protocol'

import type { Urn } from './announcement.ts'
import { ask } from './ask.ts'
import type { GivenAnswer } from './device.ts'
import type { UrnPorts } from './ports.ts'

export type Cast =
  | { readonly state: 'kept' }
  /** Another device of hers has changed it so many times. */
  | { readonly state: 'stale'; readonly n: number }
  | { readonly state: 'refused'; readonly code: ErrorCode; readonly retryMs: number }
  | { readonly state: 'offline' }

export interface ToCast {
  readonly urn: Urn
  readonly urnKey: CryptoKey
  readonly seat: Seat
  /** As the wire counts them: 0 says that she has answered. */
  readonly slot: number
  readonly output: Uint8Array
  readonly answer: GivenAnswer
}

/** One answer over a connection that says nothing else. Sent again it is the very same bytes. */
export async function cast(
  ports: Pick<UrnPorts, 'relay' | 'clock'>,
  { urn, urnKey, seat, slot, output, answer }: ToCast,
): Promise<Cast> {
  const { urnId } = urn
  const { value, n } = answer
  const text = new TextEncoder().encode(answer.text)
  const [own, iv] = await Promise.all([seat.slot(slot), seat.iv({ slot, n, value, text })])
  const sealed = await sealAnswer(urnKey, { urnId, slot, value, text, n, own, iv })
  const { input } = own
  const question = { type: 'urn-cast', urnId, slot, input, output, n, sealed } as const
  const [frame] = (await ask(ports, () => Promise.resolve(question))) ?? []
  if (frame?.type === 'urn-kept') return { state: 'kept' }
  if (frame?.type !== 'error') return { state: 'offline' }
  if (frame.code === 'answer-stale') return { state: 'stale', n: frame.n }
  return { state: 'refused', code: frame.code, retryMs: frame.retryMs }
}
