import { computed, effect, signal, type ReadonlySignal } from '@preact/signals'

import { bytesToBase64url } from '#crypto'
import {
  addAgreement as add,
  addPoint,
  chooseTalkKind as chooseKind,
  closeRound as close,
  readBadges,
  readDialogue,
  removeAgreement as remove,
  sayOfAgreement,
  setNextTalk as setTalk,
  withdrawPoint as withdraw,
  writeAgreement as write,
  writeName,
  type KindOfTalk,
  type ToSay,
} from '#documents'
import {
  dayOfNextTalk,
  moreThanTwo,
  otherSide,
  planTalk,
  type AgreementField,
  type Allowed,
  type Dialogue,
  type PlannedTalk,
  type Side,
  type TalkDraft,
} from '#domain'

import type { App } from './app.ts'
import { nameOwnBadge } from './badges.ts'
import { today } from './calendar.ts'
import { newsOf, type News } from './dialogue-news.ts'
import { documentSignal } from './document-signal.ts'
import { goWithTheRoom } from './go-with-room.ts'
import { onePerPage } from './one-per-page.ts'
import type { Opening } from './opening.ts'
import { rememberOnList } from './remember-on-list.ts'
import { followRoom, type RoomHere } from './room-here.ts'
import type { RoomOnDevice } from './rooms.ts'

export interface DialogueHere extends RoomHere<Dialogue> {
  readonly side: Side
  /** Whose device made the room: it can invite, and end it. */
  readonly isMaker: boolean
  /** It is over: what is here can be read, and nothing more is written. */
  readonly ended: ReadonlySignal<boolean>
  /** It goes on under a key that this device was not given. */
  readonly leftBehind: ReadonlySignal<boolean>
  /** What this device calls the other person, else what that person said, or empty. */
  readonly otherName: ReadonlySignal<string>
  /** What the other person did last. */
  readonly news: ReadonlySignal<News | null>
  /** How many devices have opened it, when there is one too many that she does not know; else null. */
  readonly tooMany: ReadonlySignal<number | null>
}

type DialogueOpening = ReadonlySignal<Opening<DialogueHere>>

const openings = onePerPage<DialogueOpening>()

/** A dialogue of this device, by the word its address has for it. */
export function dialogueOf(app: App, handle: string): DialogueOpening {
  return openings(app, handle, () => follow(app, handle))
}

function follow(app: App, handle: string): DialogueOpening {
  const opening = signal<Opening<DialogueHere>>({ state: 'opening' })
  void app.rooms.load().then((rooms) => {
    const record = rooms.find((room) => room.handle === handle && room.kind === 'dialogue')
    if (record === undefined) {
      opening.value = { state: 'missing' }
      return
    }
    const followed = followRoom(app, record, readDialogue)
    goWithTheRoom(app, handle)
    effect(() => {
      const now = followed.value
      opening.value =
        now.state === 'open' ? { state: 'open', room: sitDown(app, record, now.room) } : now
    })
  })
  return opening
}

/** Which side of the table this device is on is told by its key, and by which of the two made the room. */
function sitDown(app: App, { handle, link }: RoomOnDevice, here: RoomHere<Dialogue>): DialogueHere {
  const { madeBy } = here.room.peek()
  const isMaker = link.role === 'host'
  const side = isMaker ? madeBy : otherSide(madeBy)
  const record = computed(() => app.rooms.list.value?.find((room) => room.handle === handle))
  const said = computed(() => here.room.value.names[otherSide(side)].trim())
  const badges = documentSignal(here.doc, readBadges).value
  rememberOnList(app, handle, () => ({
    saidName: said.value,
    nextDate: dayOfNextTalk(here.room.value),
  }))
  rememberSide(app, handle, side)
  const dialogue: DialogueHere = {
    ...here,
    side,
    isMaker,
    ended: computed(() => here.status.value.ended || record.value?.ended === true),
    leftBehind: computed(() => record.value?.leftBehind === true),
    otherName: computed(() => record.value?.name || said.value),
    news: newsOf(here),
    tooMany: computed(() => moreThanTwo(badges.value, record.value?.knownBadges ?? [])),
  }
  // It comes when the table stands there: most dialogues follow nobody's steps.
  void import('./letters/tend-dialogue.ts').then(({ tendDialoguePost }) =>
    tendDialoguePost(app, dialogue),
  )
  return dialogue
}

/** She knows whose devices they are: they are not told again, and whoever comes after them is. */
export function knowThem({ rooms }: App, { handle, doc }: DialogueHere): Promise<void> {
  return rooms.change(handle, { knownBadges: readBadges(doc).map(({ key }) => key) })
}

/** On which side of the table one sits there, for the list of rooms. */
function rememberSide({ rooms }: App, handle: string, side: Side): void {
  const known = rooms.list.peek()?.find((room) => room.handle === handle)
  if (known !== undefined && known.side !== side) void rooms.change(handle, { side })
}

export function bringPoint(
  { ports }: App,
  { doc, side }: DialogueHere,
  text: string,
): Allowed<'empty' | 'full' | 'tooLong'> {
  return addPoint(doc, { id: bytesToBase64url(ports.random.bytes(9)), by: side, text })
}

/** The words go; that there was a point stays. What was read cannot be unread. */
export function withdrawPoint({ doc, side }: DialogueHere, id: string): void {
  withdraw(doc, { id, by: side })
}

export function addAgreement({ ports }: App, { doc }: DialogueHere): Allowed<'full'> {
  return add(doc, bytesToBase64url(ports.random.bytes(9)))
}

export function writeAgreement(
  { doc }: DialogueHere,
  words: { readonly id: string; readonly field: AgreementField; readonly text: string },
): Allowed<'tooLong' | 'agreed'> {
  return write(doc, words)
}

export function removeAgreement({ doc }: DialogueHere, id: string): void {
  remove(doc, id)
}

/** What one wants to be called in the room, or nothing. */
export function nameOneself({ doc, side }: DialogueHere, name: string): Allowed<'tooLong'> {
  nameOwnBadge(doc, name)
  return writeName(doc, side, name)
}

/** How an agreement of an earlier round stands, said for both. */
export function sayHowItStands(
  { ports }: App,
  { doc, side }: DialogueHere,
  { agreement, state }: Pick<ToSay, 'agreement' | 'state'>,
): void {
  const id = bytesToBase64url(ports.random.bytes(9))
  sayOfAgreement(doc, { id, agreement, state, by: side, on: today(ports) })
}

/** Writes the next talk once the two fields make one; an unfinished draft stays on the screen. */
export function setNextTalk({ ports }: App, { doc }: DialogueHere, draft: TalkDraft): PlannedTalk {
  const planned = planTalk(draft, today(ports))
  if (planned.ok) setTalk(doc, planned.at)
  return planned
}

/** An explicit no to a next talk, or taking that no back. */
export function setNoTalk({ doc }: DialogueHere, isNone: boolean): void {
  setTalk(doc, isNone ? 'none' : null)
}

/** How long the two talk, in this round or the next. */
export function chooseTalkKind({ doc }: DialogueHere, kind: KindOfTalk): void {
  chooseKind(doc, kind)
}

/** No round closes without a date or an explicit no. */
export function closeRound(
  { ports }: App,
  { doc, room }: DialogueHere,
  withoutTalk: boolean,
): Allowed<'noDate'> {
  return close(doc, { round: room.peek().round, today: today(ports), withoutTalk })
}
