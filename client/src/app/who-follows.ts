import { readKeyring } from '#documents'
import type { Doc } from 'yjs'

import type { Refounding } from './rooms.ts'

/** The badges of those who follow to the new key, as the document has them now; this device's first. */
export function whoFollows(
  doc: Doc,
  { stay, goes }: Pick<Refounding, 'stay' | 'goes'>,
): readonly string[] {
  const reading = goes === null ? null : readKeyring(doc)
  if (goes === null || reading?.state !== 'read') return stay
  const { devices, waysIn } = reading.room
  const there = [...devices.map(({ key }) => key), ...waysIn.map(({ badge }) => badge)]
  return [...new Set([...stay, ...there.filter((key) => key !== '' && !goes.includes(key))])]
}
