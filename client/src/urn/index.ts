export type { UrnPorts } from './ports.ts'
export { newestUrn, readUrn, type Urn, type UrnTerms } from './announcement.ts'
export { addVoters, closeUrn, openUrn, type Announced } from './host.ts'
export { urnStatus, type UrnStatus } from './watch.ts'
export {
  isUnderWay,
  takeSeat,
  voterKeyOf,
  type SeatState,
  type SeatStatus,
  type SeatToTake,
  type UrnSeat,
} from './seat.ts'
export { revealTexts, revealUrn, type Revealed, type RevealDoubt, type ToReveal } from './reveal.ts'
