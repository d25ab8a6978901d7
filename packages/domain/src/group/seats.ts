import { allowed, refused, type Allowed } from '../writing/allowed.ts'
import { isBlank, isTooLong } from '../writing/length.ts'
import type { Group } from './group.ts'
import type { UrnRound } from './round.ts'

/** A name is all that is asked, so that the others know who is in. */
export function mayTakeSeat(
  { answering, seatCount }: Pick<Group, 'answering' | 'seatCount'>,
  name: string,
): Allowed<'empty' | 'tooLong' | 'full'> {
  if (answering.length >= seatCount) return refused('full')
  return mayBeCalled(name)
}

export function mayBeCalled(name: string): Allowed<'empty' | 'tooLong'> {
  if (isBlank(name)) return refused('empty')
  return isTooLong('name', name.trim()) ? refused('tooLong') : allowed
}

interface Stepping {
  readonly group: Pick<Group, 'mode' | 'roles'>
  readonly round: Pick<UrnRound, 'terms' | 'picture'>
  readonly seat: string
}

/** From leading without answering to answering, or back: not in the middle of a round. */
export function mayStepAside({ group, round, seat }: Stepping): Allowed<'open' | 'leader'> {
  if (group.roles.leader === seat) return refused('leader')
  const isOpen = group.mode === 'picture' && round.terms !== null && round.picture === null
  return isOpen ? refused('open') : allowed
}
