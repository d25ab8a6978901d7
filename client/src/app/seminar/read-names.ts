import type { RoomLink } from '#crypto'
import { namedThemes, type NamedTheme, type Naming } from '#domain'
import { revealTexts, type RevealDoubt, type Urn } from '#urn'

import type { App } from '../app.ts'
import { problemByCode, type ProblemName } from '../problems.ts'

export type NamesRead =
  | {
      readonly state: 'read'
      readonly names: readonly NamedTheme[]
      readonly answered: number
      readonly doubts: readonly RevealDoubt[]
    }
  | { readonly state: 'open' }
  | { readonly state: 'failed'; readonly problem: ProblemName }

/** What all wrote, for whoever takes part, once it has ended. */
export async function readNames(app: App, link: RoomLink, urn: Urn | null): Promise<NamesRead> {
  if (urn === null) return { state: 'open' }
  const revealed = await revealTexts(app.ports, { link, urn })
  if (revealed.state === 'still-open') return { state: 'open' }
  if (revealed.state === 'offline') return { state: 'failed', problem: 'offlineRound' }
  if (revealed.state === 'refused') {
    return { state: 'failed', problem: problemByCode[revealed.code] }
  }
  const { slots, answered, doubts } = revealed
  return { state: 'read', names: namedThemes(slots), answered, doubts }
}

/** Those that nobody has taken off the wall. */
export function namesInSight(
  names: readonly NamedTheme[],
  naming: Naming | null,
): readonly NamedTheme[] {
  return names.filter(({ key }) => naming?.hidden.has(key) !== true)
}
