import type { Doc } from 'yjs'

import { change } from '../room/kind.ts'
import { mapOf } from '../room/stranger.ts'
import { keyIn } from './in-round.ts'
import { readFrame, textsOf } from './read-meeting.ts'

/** Three dots under a number that says nothing of whose they are. */
export interface HandOfDots {
  readonly round: number
  readonly hand: string
  readonly items: readonly string[]
}

/** Says that somebody has laid hers, or has taken them up again; not where. */
export function markLaid(doc: Doc, { round, hand }: HandOfDots, areLaid: boolean): void {
  const laid = mapOf(doc, 'dotsLaid')
  const key = keyIn(round, hand)
  if (laid.has(key) === areLaid) return
  change(doc, () => {
    if (areLaid) laid.set(key, true)
    else laid.delete(key)
  })
}

/** Puts them on the table. Before they are shown nothing is put there, and what lies there stays. */
export function turnUpDots(doc: Doc, { round, hand, items }: HandOfDots): void {
  const key = keyIn(round, hand)
  const lying = mapOf(doc, 'dots')
  if (!readFrame(doc, round).areDotsShown || lying.has(key)) return
  change(doc, () => lying.set(key, [...items]))
}

export interface DotsOf {
  /** In hex. */
  readonly roomId: string
  readonly round: number
}

export interface OwnDots {
  readonly hand: string
  readonly items: readonly string[]
  /** She has put them down, and is done. */
  readonly areLaid: boolean
}

/** Her own room has them until everybody's are shown. */
export function readOwnDots(doc: Doc, { roomId, round }: DotsOf): OwnDots {
  const lying = mapOf(doc, `dots/${roomId}/${String(round)}`)
  const hand = lying.get('hand')
  return {
    hand: typeof hand === 'string' ? hand : '',
    items: textsOf(lying.get('items')),
    areLaid: lying.get('laid') === true,
  }
}

export function keepOwnDots(doc: Doc, { roomId, round }: DotsOf, own: OwnDots): void {
  change(doc, () => {
    const lying = mapOf(doc, `dots/${roomId}/${String(round)}`)
    lying.set('hand', own.hand)
    lying.set('items', [...own.items])
    lying.set('laid', own.areLaid)
  })
}
