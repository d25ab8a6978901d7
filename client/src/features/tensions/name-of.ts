import type { TensionWords } from '#content/measure'
import { tensionKeys, type Tension } from '#domain'

/** One of the eight has the page's words; the others have the group's. */
export function nameOf({ id, text }: Tension, own: TensionWords): string {
  const key = tensionKeys.find((known) => known === id)
  return key === undefined ? (text ?? '') : own.names[key]
}
