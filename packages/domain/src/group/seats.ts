import { allowed, refused, type Allowed } from '../writing/allowed.ts'
import { isBlank, isTooLong } from '../writing/length.ts'
import type { Group } from './group.ts'

/** A name is all that is asked, so that the others know who is in. */
export function mayTakeSeat(
  { seats, seatCount }: Pick<Group, 'seats' | 'seatCount'>,
  name: string,
): Allowed<'empty' | 'tooLong' | 'full'> {
  if (seats.length >= seatCount) return refused('full')
  return mayBeCalled(name)
}

export function mayBeCalled(name: string): Allowed<'empty' | 'tooLong'> {
  if (isBlank(name)) return refused('empty')
  return isTooLong('name', name.trim()) ? refused('tooLong') : allowed
}
