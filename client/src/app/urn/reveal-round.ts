import { base64urlToBytes } from '#crypto'
import { keepFigures, keepPicture, readMeasurements, readUrnRound } from '#documents'
import {
  differencesIn,
  differingFigures,
  figuresFrom,
  hasStrangers,
  pictureFrom,
  type OwnSeat,
  type Subject,
} from '#domain'
import { revealUrn, type RevealDoubt, type Revealed } from '#urn'

import type { App } from '../app.ts'
import { problemByCode, type ProblemName } from '../problems.ts'
import { linkOf, type RoundHere } from './round.ts'

/**
 * other-picture: what the answers give is not what stands in the room; somebody wrote it by hand.
 * no-degree: an answer to a measurement was none that can be given.
 */
export type RoundDoubt = RevealDoubt | 'other-picture' | 'no-degree'

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
  revealing: RoundHere,
  seat: OwnSeat | null,
): Promise<RoundRevealed> {
  const opened = await openSlots(app, revealing, seat)
  if (opened.state !== 'revealed') return opened
  const { here, round } = revealing
  const own = pictureFrom(here.room.peek().asked, opened.slots)
  if (typeof round === 'number') keepPicture(here.doc, round, own)
  const { picture } = readUrnRound(here.doc, round)
  const differing = picture === null ? [] : differencesIn(picture, own)
  return { state: 'revealed', ...doubtsWith(opened.doubts, differing) }
}

/** A measurement's answers, let go of in the same way: what stays is what is told of them. */
export async function revealMeasurement(
  app: App,
  revealing: RoundHere,
  { seat, subject }: { readonly seat: OwnSeat | null; readonly subject: Subject },
): Promise<RoundRevealed> {
  const opened = await openSlots(app, revealing, seat)
  if (opened.state !== 'revealed') return opened
  const { here, round } = revealing
  const own = figuresFrom(subject, opened.slots)
  keepFigures(here.doc, String(round), own)
  const kept = readMeasurements(here.doc).find(({ id }) => id === round)?.figures ?? null
  const differing = kept === null ? [] : differingFigures(kept, own)
  const strange = hasStrangers(opened.slots) ? (['no-degree'] as const) : []
  return { state: 'revealed', ...doubtsWith([...opened.doubts, ...strange], differing) }
}

function doubtsWith(doubts: readonly RoundDoubt[], differing: readonly string[]) {
  const told = differing.length === 0 ? doubts : [...doubts, 'other-picture' as const]
  return { doubts: told, differing }
}

async function openSlots(
  app: App,
  { here, urn }: RoundHere,
  seat: OwnSeat | null,
): Promise<
  Extract<Revealed, { state: 'revealed' }> | Exclude<RoundRevealed, { state: 'revealed' }>
> {
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
      return revealed
    case 'still-open':
      return { state: 'open' }
    case 'offline':
      return { state: 'failed', problem: 'offlineRound' }
    default:
      return { state: 'failed', problem: problemByCode[revealed.code] }
  }
}
