import { computed, effect, type ReadonlySignal } from '@preact/signals'

import { bytesToBase64url } from '#crypto'
import {
  isOpened,
  keepReady,
  layOpen,
  openSilence,
  readOwnCards,
  readSilence,
  removeOwnCard,
  sayReady,
  writeOwnCard,
  type CardsOf,
  type OwnCards,
  type Silence,
} from '#documents'
import type { Allowed } from '#domain'

import type { App } from './app.ts'
import { documentSignal } from './document-signal.ts'
import { firstIdOf, rememberIn, type OrganisationHere } from './organisation.ts'
import type { OwnRoomHere } from './own-room.ts'

export interface CardsHere {
  readonly app: App
  readonly here: OrganisationHere
  readonly own: OwnRoomHere
  readonly silence: ReadonlySignal<Silence>
  readonly mine: ReadonlySignal<OwnCards>
  /** Cards of the last round that were not done when it was opened: nobody has seen them. */
  readonly left: ReadonlySignal<OwnCards>
}

const known = new WeakMap<OwnRoomHere, Map<string, CardsHere>>()

/** What she writes in silence. It lies in her own room until the round is opened and she is done. */
export function cardsIn(app: App, here: OrganisationHere, own: OwnRoomHere): CardsHere {
  const ofOwn = known.get(own) ?? new Map<string, CardsHere>()
  known.set(own, ofOwn)
  const cards = ofOwn.get(here.handle) ?? follow(app, here, own)
  ofOwn.set(here.handle, cards)
  return cards
}

function follow(app: App, here: OrganisationHere, own: OwnRoomHere): CardsHere {
  const silence = documentSignal(here.doc, readSilence).value
  const written = documentSignal(own.doc, (doc) => (of: CardsOf) => readOwnCards(doc, of)).value
  const lying = (round: number) => written.value({ roomId: firstIdOf(here, own), round })
  const mine = computed(() => lying(silence.value.round))
  const left = computed(() => {
    const last = lying(silence.value.round - 1)
    return last.areReady ? { ...last, cards: [] } : last
  })
  effect(() => {
    for (let round = 1; round < silence.value.round; round += 1) {
      layOpen(here.doc, round, lying(round))
    }
  })
  return { app, here, own, silence, mine, left }
}

export function writeCard(
  { app, here, own, silence, mine }: CardsHere,
  text: string,
): Allowed<'empty' | 'tooLong' | 'full'> {
  const of = { roomId: firstIdOf(here, own), round: silence.peek().round }
  const newWord = () => bytesToBase64url(app.ports.random.bytes(9))
  void rememberIn(app, here, own)
  return writeOwnCard(own.doc, of, { hand: mine.peek().hand || newWord(), id: newWord(), text })
}

export function removeCard({ here, own, silence }: CardsHere, id: string): void {
  removeOwnCard(own.doc, { roomId: firstIdOf(here, own), round: silence.peek().round }, id)
}

/** She is done, or thinks again. The others see how many are, and not who. */
export function setReady({ here, own, silence, mine }: CardsHere, isReady: boolean): void {
  const { round } = silence.peek()
  const { hand } = mine.peek()
  if (hand === '' || isOpened(here.doc, round)) return
  keepReady(own.doc, { roomId: firstIdOf(here, own), round }, isReady)
  sayReady(here.doc, { round, hand }, isReady)
}

/** Everybody's at once. */
export function openCards({ here, silence }: CardsHere): void {
  openSilence(here.doc, silence.peek().round)
}

/** The round was opened before she was done: hers go there now, by her own act. */
export function layLeft({ here, own, silence }: CardsHere): void {
  const round = silence.peek().round - 1
  keepReady(own.doc, { roomId: firstIdOf(here, own), round }, true)
}
