import { base64urlToBytes } from '#crypto'
import { keepPicture } from '#documents'
import { pictureFrom, type OwnSeat } from '#domain'
import { revealUrn, type RevealDoubt } from '#urn'

import type { App } from '../app.ts'
import { problemByCode, type ProblemName } from '../problems.ts'
import { linkOf, type RoundHere } from './round.ts'

export type RoundRevealed =
  | { readonly state: 'revealed'; readonly doubts: readonly RevealDoubt[] }
  | { readonly state: 'open' }
  | { readonly state: 'failed'; readonly problem: ProblemName }

/**
 * Opens a closed urn and keeps its bands in the room, so that the wall and those who come later see the
 * same. The answers themselves are let go of: no document holds them.
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
      keepPicture(here.doc, round, pictureFrom(here.room.peek().asked, revealed.slots))
      return { state: 'revealed', doubts: revealed.doubts }
    case 'still-open':
      return { state: 'open' }
    case 'offline':
      return { state: 'failed', problem: 'offlineRound' }
    default:
      return { state: 'failed', problem: problemByCode[revealed.code] }
  }
}
