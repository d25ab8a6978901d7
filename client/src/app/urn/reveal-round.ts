import { base64urlToBytes } from '#crypto'
import { keepPicture, readUrnRound } from '#documents'
import { differencesIn, pictureFrom, type OwnSeat } from '#domain'
import { revealUrn, type RevealDoubt, type Revealed } from '#urn'

import type { App } from '../app.ts'
import { problemByCode, type ProblemName } from '../problems.ts'
import { linkOf, type RoundHere } from './round.ts'

/** other-picture: what the answers give is not what stands in the room; somebody wrote it by hand. */
type RoundDoubt = RevealDoubt | 'other-picture'

export type RoundRevealed =
  | {
      readonly state: 'revealed'
      readonly doubts: readonly RoundDoubt[]
      /** The items of which the room says something else than the answers. */
      readonly differing: readonly string[]
    }
  | { readonly state: 'open' }
  | { readonly state: 'failed'; readonly problem: ProblemName }

/**
 * Opens a closed urn and keeps its bands in the room, so that the wall and those who come later see the
 * same. The answers themselves are let go of: no document holds them. Whoever comes later works the bands
 * out as well, and is told where those in the room are others.
 */
export async function revealRound(
  app: App,
  { here, round, urn }: RoundHere,
  seat: OwnSeat | null,
): Promise<RoundRevealed> {
  const open = urn.peek()
  if (open === null || here.standing === 'guest') return { state: 'open' }
  const seatSecret = base64urlToBytes(seat?.secret ?? '')
  const revealed = await revealUrn(app.ports, {
    link: linkOf(app, here),
    urn: open,
    ...(seatSecret?.byteLength === 32 ? { seatSecret } : {}),
  })
  switch (revealed.state) {
    case 'revealed':
      return compared({ here, round }, revealed)
    case 'still-open':
      return { state: 'open' }
    case 'offline':
      return { state: 'failed', problem: 'offlineRound' }
    default:
      return { state: 'failed', problem: problemByCode[revealed.code] }
  }
}

function compared(
  { here, round }: Pick<RoundHere, 'here' | 'round'>,
  { slots, doubts }: Extract<Revealed, { state: 'revealed' }>,
): RoundRevealed {
  const own = pictureFrom(here.room.peek().asked, slots)
  keepPicture(here.doc, round, own)
  const { picture } = readUrnRound(here.doc, round)
  const differing = picture === null ? [] : differencesIn(picture, own)
  const told = differing.length === 0 ? doubts : [...doubts, 'other-picture' as const]
  return { state: 'revealed', doubts: told, differing }
}
