import { computed, effect, signal, type ReadonlySignal } from '@preact/signals'

import { base64urlToBytes, bytesToBase64url, sha256 } from '#crypto'
import type { Asked, AskedTheme, Seminar } from '#domain'
import { newestUrn, type Urn } from '#urn'

import type { RoomHere } from '../room-here.ts'

/** What a seminar asks, when its urn has the name that follows from it; and the urn, once it is open. */
export interface AskedHere {
  readonly asked: ReadonlySignal<Asked | null>
  readonly urn: ReadonlySignal<Urn | null>
}

interface ToName {
  readonly roomId: Uint8Array
  readonly lastDay: number
  readonly themes: readonly AskedTheme[]
}

/** Who would ask something else under the same answers would need another urn. */
export async function urnNameOf({ roomId, lastDay, themes }: ToName): Promise<string> {
  const said = themes.map(({ id, text, candidate }) => [id, text, candidate])
  const text = JSON.stringify(['tillidsrum/1 seminar', bytesToBase64url(roomId), lastDay, said])
  return bytesToBase64url((await sha256(new TextEncoder().encode(text))).slice(0, 16))
}

export function followAsked({ room }: RoomHere<Seminar>, roomId: Uint8Array): AskedHere {
  const asked = signal<Asked | null>(null)
  const urn = signal<Urn | null>(null)
  const named = computed(() => room.value.asked?.urnId ?? '')
  const announced = computed(() => room.value.asked?.announcements.join(' ') ?? '')
  effect(() => {
    const { lastDay, asked: now } = room.value
    void isTrue(roomId, lastDay, now).then((isSo) => {
      if (room.peek().asked === now) asked.value = isSo ? now : null
    })
  })
  effect(() => {
    const [name, texts] = [named.value, announced.value]
    const bytes = texts.split(' ').flatMap((text) => base64urlToBytes(text) ?? [])
    void newestUrn(roomId, bytes).then((newest) => {
      if (named.peek() !== name || announced.peek() !== texts) return
      const isOfThis = newest !== null && bytesToBase64url(newest.urnId) === name
      urn.value = isOfThis ? newest : null
    })
  })
  return { asked, urn }
}

async function isTrue(roomId: Uint8Array, lastDay: number, asked: Asked | null): Promise<boolean> {
  if (asked === null) return false
  return (await urnNameOf({ roomId, lastDay, themes: asked.themes })) === asked.urnId
}
