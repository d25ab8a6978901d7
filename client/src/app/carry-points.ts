import { bytesToBase64url } from '#crypto'
import {
  choosePoint as choose,
  nameNearestLeader as name,
  removePoint,
  rewordPoint,
  setPlace,
  writeAnswer,
} from '#documents'
import type { Allowed, Line } from '#domain'

import type { App } from './app.ts'
import type { OwnRoomHere } from './own-room.ts'

/** Writes an answer; the question is where she goes on when she comes back, on any device. */
export function answer({ doc }: OwnRoomHere, question: string, text: string): Allowed<'tooLong'> {
  setPlace(doc, question)
  return writeAnswer(doc, { question, text })
}

/** Makes a copy of one of her lines, for her to reword and carry. */
export function choosePoint(
  { ports }: App,
  { doc }: OwnRoomHere,
  line: Line,
): Allowed<'empty' | 'full' | 'tooLong'> {
  const id = bytesToBase64url(ports.random.bytes(9))
  return choose(doc, { id, question: line.question, original: line.text })
}

export function putBack({ doc }: OwnRoomHere, pointId: string): void {
  removePoint(doc, pointId)
}

export function reword({ doc }: OwnRoomHere, id: string, text: string): Allowed<'tooLong'> {
  return rewordPoint(doc, { id, text })
}

/** What she calls him. It stays in her room; his room never hears it. */
export function nameNearestLeader({ doc }: OwnRoomHere, called: string): void {
  name(doc, called)
}
