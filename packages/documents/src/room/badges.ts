import { parseDate, type Allowed, type Badge, type IsoDate } from '#domain'
import type { Doc } from 'yjs'

import { writeShort } from '../text/write-short.ts'
import { change, kindOf } from './kind.ts'
import { fieldsOf, mapOf, textOf } from './stranger.ts'

// badges       public key → { since, proof }
// badgeNames   public key → what she calls herself
//
// In every kind of room that is shared. Whoever has the room's key can write here; who is meant is for
// the host to know.

export function readBadges(doc: Doc): readonly Badge[] {
  return [...mapOf(doc, 'badges').entries()]
    .filter(([key]) => isKey.test(key))
    .map(([key, value]) => ({
      key,
      name: textOf(mapOf(doc, 'badgeNames').get(key)),
      since: parseDate(textOf(fieldsOf(value)['since'])),
      proof: textOf(fieldsOf(value)['proof']),
    }))
    .toSorted((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1))
}

/** 32 bytes in base64url. */
const isKey = /^[\w-]{43}$/u

function placeOf({ since, key }: Badge): string {
  return `${since ?? '9'} ${key}`
}

/** Puts it on, once; the day she came in stays when it is shown anew to have the host's key. */
export function wearBadge(
  doc: Doc,
  { key, since, proof }: Pick<Badge, 'key' | 'proof'> & { readonly since: IsoDate },
): void {
  if (kindOf(doc) === null) return
  const worn = readBadges(doc).find((badge) => badge.key === key)
  if (worn?.proof === proof) return
  change(doc, () => mapOf(doc, 'badges').set(key, { since: worn?.since ?? since, proof }))
}

export function nameBadge(doc: Doc, key: string, name: string): Allowed<'tooLong'> {
  return writeShort(doc, { map: 'badgeNames', key, value: name })
}

export function takeOffBadge(doc: Doc, key: string): void {
  change(doc, () => {
    for (const map of ['badges', 'badgeNames']) mapOf(doc, map).delete(key)
  })
}

/** Takes off every badge but these. */
export function keepBadges(doc: Doc, keys: ReadonlySet<string>): void {
  change(doc, () => {
    for (const map of ['badges', 'badgeNames']) {
      const gone = [...mapOf(doc, map).keys()].filter((key) => !keys.has(key))
      gone.forEach((key) => mapOf(doc, map).delete(key))
    }
  })
}
