import { computed, effect, signal, type ReadonlySignal } from '@preact/signals'

import { base64urlToBytes, bytesToBase64url, sha256 } from '#crypto'
import {
  mostNamed,
  slotsFor,
  type Asked,
  type AskedTheme,
  type Naming,
  type Seminar,
} from '#domain'
import { newestUrn, type Urn } from '#urn'

import type { RoomHere } from '../room-here.ts'

/** What a seminar asks, when its urn has the name that follows from it; and the urn, once it is open. */
export interface AskedHere {
  readonly asked: ReadonlySignal<Asked | null>
  readonly urn: ReadonlySignal<Urn | null>
  readonly naming: ReadonlySignal<Naming | null>
  readonly namingUrn: ReadonlySignal<Urn | null>
}

/** One of the two urns of a seminar, before it is open, while it is, and after. */
export interface UrnHere {
  /** Null until it is decided that something is asked. */
  readonly terms: ReadonlySignal<UrnWanted | null>
  readonly urn: ReadonlySignal<Urn | null>
}

interface UrnWanted {
  readonly urnId: string
  readonly slots: number
  /** It has ended, and everybody has been told. */
  readonly isOver: boolean
}

interface ToName {
  readonly roomId: Uint8Array
  readonly lastDay: number
  readonly themes: readonly AskedTheme[]
}

/** Who would ask something else under the same answers would need another urn. */
export function urnNameOf({ roomId, lastDay, themes }: ToName): Promise<string> {
  const said = themes.map(({ id, text, candidate }) => [id, text, candidate])
  return nameOf(['tillidsrum/1 seminar', bytesToBase64url(roomId), lastDay, said])
}

/** The leaders name themes once in a seminar. */
export function namingUrnOf({ roomId, lastDay }: Omit<ToName, 'themes'>): Promise<string> {
  return nameOf(['tillidsrum/1 seminar names', bytesToBase64url(roomId), lastDay])
}

async function nameOf(said: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(said))
  return bytesToBase64url((await sha256(bytes)).slice(0, 16))
}

export function followAsked({ room }: RoomHere<Seminar>, roomId: Uint8Array): AskedHere {
  const [asked, naming] = [signal<Asked | null>(null), signal<Naming | null>(null)]
  effect(() => {
    const { lastDay, asked: now } = room.value
    void isTrue(now, () => urnNameOf({ roomId, lastDay, themes: now?.themes ?? [] })).then(
      (isSo) => {
        if (room.peek().asked === now) asked.value = isSo ? now : null
      },
    )
  })
  effect(() => {
    const { lastDay, naming: now } = room.value
    void isTrue(now, () => namingUrnOf({ roomId, lastDay })).then((isSo) => {
      if (room.peek().naming === now) naming.value = isSo ? now : null
    })
  })
  const urn = followUrn(
    roomId,
    computed(() => room.value.asked),
  )
  const namingUrn = followUrn(
    roomId,
    computed(() => room.value.naming),
  )
  return { asked, urn, naming, namingUrn }
}

export function judgedHere({ asked, urn }: AskedHere): UrnHere {
  const terms = computed(() => {
    const now = asked.value
    if (now === null) return null
    return { urnId: now.urnId, slots: slotsFor(now.themes), isOver: now.result !== null }
  })
  return { terms, urn }
}

export function namedHere({ naming, namingUrn }: AskedHere): UrnHere {
  const terms = computed(() => {
    const now = naming.value
    return now && { urnId: now.urnId, slots: mostNamed, isOver: now.answered !== null }
  })
  return { terms, urn: namingUrn }
}

type Announced = Pick<Asked, 'urnId' | 'announcements'>

function followUrn(
  roomId: Uint8Array,
  announced: ReadonlySignal<Announced | null>,
): ReadonlySignal<Urn | null> {
  const urn = signal<Urn | null>(null)
  const named = computed(() => announced.value?.urnId ?? '')
  const said = computed(() => announced.value?.announcements.join(' ') ?? '')
  effect(() => {
    const [name, texts] = [named.value, said.value]
    const bytes = texts.split(' ').flatMap((text) => base64urlToBytes(text) ?? [])
    void newestUrn(roomId, bytes).then((newest) => {
      if (named.peek() !== name || said.peek() !== texts) return
      const isOfThis = newest !== null && bytesToBase64url(newest.urnId) === name
      urn.value = isOfThis ? newest : null
    })
  })
  return urn
}

async function isTrue(
  said: { readonly urnId: string } | null,
  nameThatFollows: () => Promise<string>,
): Promise<boolean> {
  return said !== null && (await nameThatFollows()) === said.urnId
}
