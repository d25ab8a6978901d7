import {
  deviceKinds,
  isDueToNote,
  type Allowed,
  type DeviceKind,
  type DeviceOnKeyring,
} from '#domain'
import type { Doc } from 'yjs'

import { change } from '../room/kind.ts'
import { countOf, mapOf, textOf } from '../room/stranger.ts'
import { writeShort } from '../text/write-short.ts'

// devices       badge → phone or computer     written once
// deviceNames   badge → what she calls it
// hereDays      badge → the day it was last here
//
// Each by itself, so that one renamed elsewhere and here today loses neither. One that was taken off is in
// `devices` no more: its name and its day may still arrive.

export function readDevices(doc: Doc): readonly DeviceOnKeyring[] {
  return [...mapOf(doc, 'devices').entries()]
    .flatMap(([key, said]) => {
      const kind = deviceKinds.find((one) => one === said)
      return kind === undefined || !isBadge.test(key) ? [] : [deviceIn(doc, key, kind)]
    })
    .toSorted((one, other) => other.hereDay - one.hereDay || (one.key < other.key ? -1 : 1))
}

/** 32 bytes in base64url. */
const isBadge = /^[\w-]{43}$/u

function deviceIn(doc: Doc, key: string, kind: DeviceKind): DeviceOnKeyring {
  const name = textOf(mapOf(doc, 'deviceNames').get(key))
  return { key, kind, name, hereDay: countOf(mapOf(doc, 'hereDays').get(key)) ?? 0 }
}

/** Says that the device is here today. */
export function noteDevice(
  doc: Doc,
  { key, kind, today }: Pick<DeviceOnKeyring, 'key' | 'kind'> & { readonly today: number },
): void {
  const known = readDevices(doc).find((device) => device.key === key)
  if (!isDueToNote(known, today)) return
  change(doc, () => {
    if (known === undefined) mapOf(doc, 'devices').set(key, kind)
    mapOf(doc, 'hereDays').set(key, today)
  })
}

export function nameDevice(doc: Doc, key: string, name: string): Allowed<'tooLong'> {
  return writeShort(doc, { map: 'deviceNames', key, value: name })
}

export function dropDevice(doc: Doc, key: string): void {
  change(doc, () => {
    for (const map of ['devices', 'deviceNames', 'hereDays']) mapOf(doc, map).delete(key)
  })
}
