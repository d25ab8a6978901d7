import type { ReadonlySignal } from '@preact/signals'
import type { Doc } from 'yjs'

import { base64urlToBytes, bytesToBase64url, letterIdOf } from '#crypto'
import {
  isTurnedAway,
  noteStepGone,
  readLetterbox,
  readRoomSteps,
  readStepsSecret,
  sayDone as say,
  type RoomStep,
} from '#documents'
import type { Allowed } from '#domain'

import type { App } from '../app.ts'
import { documentSignal } from '../document-signal.ts'
import type { Session } from '../session.ts'
import { theLink } from './about-link.ts'
import { boxIdIn, type ToDeliver } from './deliver.ts'

// What a room is told of the steps of a programme, and says of them. The same in a group and in a dialogue, and it
// knows of neither: of what is said there it could take nothing along.

export interface RoomSteps {
  /** Null while the room is linked to none. */
  readonly letterbox: string | null
  /** It was closed before the room came to it. */
  readonly isOver: boolean
  /** Who tells; null before they have. */
  readonly from: string | null
  readonly steps: readonly RoomStep[]
}

const known = new WeakMap<Doc, ReadonlySignal<RoomSteps>>()

export function roomStepsOf(doc: Doc): ReadonlySignal<RoomSteps> {
  const steps = known.get(doc) ?? documentSignal(doc, readSteps).value
  known.set(doc, steps)
  return steps
}

function readSteps(doc: Doc): RoomSteps {
  const letterbox = readLetterbox(doc)
  const told = letterbox === null ? null : readRoomSteps(doc, boxIdIn(letterbox))
  const isOver = letterbox !== null && isTurnedAway(doc, theLink, letterbox)
  return { letterbox, isOver, from: told?.name ?? null, steps: told?.steps ?? [] }
}

/** By somebody's hand in the room. It cannot be taken back. */
export function sayDone({ ports }: App, doc: Doc, step: string): Allowed<'notTold'> {
  const letterbox = boxIdIn(readLetterbox(doc) ?? '')
  return say(doc, { letterbox, step, secret: bytesToBase64url(ports.random.bytes(16)) })
}

/** Each is one letter, whichever devices of the room deliver it: its number follows from the room and the step. */
export function stepsToDeliver({ doc, link }: Session, letterbox: string): readonly ToDeliver[] {
  const box = boxIdIn(letterbox)
  const waiting = (readRoomSteps(doc, box)?.steps ?? []).filter(({ said }) => said === 'waiting')
  return waiting.map(({ id }) => ({
    to: letterbox,
    about: `done/${id}/${link.roomId.join('.')}`,
    async write() {
      const mark = await markOf(doc, id)
      return mark === null ? null : { kind: 'done', step: id, mark }
    },
    settled: (how) => noteStepGone(doc, { letterbox: box, step: id, how }),
  }))
}

/** Random, and another for each step: what a room has said of two steps cannot be tied together. */
async function markOf(doc: Doc, step: string): Promise<string | null> {
  const secret = base64urlToBytes(readStepsSecret(doc) ?? '')
  return secret === null ? null : bytesToBase64url(await letterIdOf(secret, step))
}
