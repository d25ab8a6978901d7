import { minutesFor, setTimer, stopTimer, type Phase, type Timer } from '#domain'
import type { Doc } from 'yjs'

import { change } from '../room/kind.ts'
import { mapOf } from '../room/stranger.ts'
import { keyIn } from './in-round.ts'
import { readFrame } from './read-meeting.ts'

// meeting     round/… → length, lengthMoved, phase, theme, timer, silence, stopped, dotsShown
// turns       round/topic/seat → how many turns it has had
// dotsLaid    round/hand → true
// dots        round/hand → items                 only once they are shown
// themes      round/item → its place in the order they were chosen
// places      round/item → { place, by }
// theme/<round>/<item>/<question>    a text

export interface NewPhase {
  readonly round: number
  readonly phase: Phase
  /** The theme they go on with, where they come to one. */
  readonly theme?: string
}

/**
 * Goes to a step, whichever; its minutes are laid out and stand still until somebody starts them. Where they
 * are already, what was stopped is taken up with the time it had left.
 */
export function goToPhase(doc: Doc, { round, phase, theme }: NewPhase): void {
  const frame = readFrame(doc, round)
  const isThere = frame.phase === phase && (theme === undefined || frame.theme === theme)
  if (isThere && !frame.isStopped) return
  change(doc, () => {
    const meeting = mapOf(doc, 'meeting')
    meeting.set(keyIn(round, 'phase'), phase)
    if (theme !== undefined) meeting.set(keyIn(round, 'theme'), theme)
    if (frame.phase !== phase) {
      meeting.set(keyIn(round, 'timer'), setTimer(minutesFor[frame.length][phase]))
    }
    meeting.delete(keyIn(round, 'silence'))
    meeting.delete(keyIn(round, 'stopped'))
  })
}

export function setTime(
  doc: Doc,
  round: number,
  time: { readonly timer: Timer } | { readonly silence: Timer | null },
): void {
  const [[name, timer] = ['timer', null]] = Object.entries(time)
  change(doc, () => mapOf(doc, 'meeting').set(keyIn(round, name), timer))
}

/** Laid aside as it is, for another day, with what was left of its time; going to any step takes it up again. */
export function stopHere(doc: Doc, round: number, leftMs: number): void {
  change(doc, () => {
    mapOf(doc, 'meeting').set(keyIn(round, 'timer'), stopTimer(leftMs))
    mapOf(doc, 'meeting').set(keyIn(round, 'stopped'), true)
  })
}

export function showDots(doc: Doc, round: number): void {
  if (readFrame(doc, round).areDotsShown) return
  change(doc, () => mapOf(doc, 'meeting').set(keyIn(round, 'dotsShown'), true))
}
