import { computed, type ReadonlySignal } from '@preact/signals'

import {
  choosePath as choose,
  rateItem as rate,
  readPreparation,
  setPreparationPlace,
  writeNote as write,
  type GivenLevel,
  type MeetingOf,
} from '#documents'
import {
  shortRound,
  type Allowed,
  type AskedItem,
  type Group,
  type Preparation,
  type PreparationPath,
} from '#domain'

import { documentSignal } from './document-signal.ts'
import { firstIdOf } from './group-seat.ts'
import type { GroupHere } from './group.ts'
import type { OwnRoomHere } from './own-room.ts'

export interface PreparationHere {
  readonly own: OwnRoomHere
  readonly now: ReadonlySignal<Preparation>
  readonly meeting: MeetingOf
}

const known = new WeakMap<OwnRoomHere, Map<string, PreparationHere>>()

/** What she has thought before this round's meeting. It lies in her own room. */
export function preparationIn(own: OwnRoomHere, here: GroupHere): PreparationHere {
  const roomId = firstIdOf(own, here)
  const meeting = { roomId, round: here.room.value.round }
  const ofOwn = known.get(own) ?? new Map<string, PreparationHere>()
  known.set(own, ofOwn)
  const key = `${roomId}/${String(meeting.round)}`
  const preparation = ofOwn.get(key) ?? follow(own, meeting)
  ofOwn.set(key, preparation)
  return preparation
}

function follow(own: OwnRoomHere, meeting: MeetingOf): PreparationHere {
  const { value } = documentSignal(own.doc, (doc) => readPreparation(doc, meeting))
  return { own, meeting, now: computed(() => value.value) }
}

/** What she is asked: everything, or the five of the short round. */
export function askedOfHer({ asked }: Group, { path }: Preparation): readonly AskedItem[] {
  return path === 'short' ? shortRound(asked) : asked
}

export function choosePath({ own, meeting }: PreparationHere, path: PreparationPath): void {
  choose(own.doc, meeting, path)
}

/** One of her two answers to an item; null takes it back. */
export function rateItem(
  { own, meeting }: PreparationHere,
  given: Omit<GivenLevel, keyof MeetingOf>,
): void {
  rate(own.doc, { ...meeting, ...given })
}

/** The item she has come to, for her to go on from on whichever device she opens next. */
export function standAt({ own, meeting }: PreparationHere, item: string): void {
  setPreparationPlace(own.doc, meeting, item)
}

export function writeNote(
  { own, meeting }: PreparationHere,
  note: { readonly item: string; readonly text: string },
): Allowed<'tooLong'> {
  return write(own.doc, { ...meeting, ...note })
}
