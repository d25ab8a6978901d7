import { computed, effect, signal, type ReadonlySignal } from '@preact/signals'

import { base64urlToBytes, bytesToBase64url, type RoomLink } from '#crypto'
import { enterVoter, nameUrn, readUrnRound, type RoundKey } from '#documents'
import type { OwnSeat, Seat, UrnRound } from '#domain'
import { newestUrn, readUrn, urnStatus, voterKeyOf, type Urn, type UrnStatus } from '#urn'

import type { App } from '../app.ts'
import { documentSignal } from '../document-signal.ts'
import type { GroupHere } from '../group.ts'

/** A round of anonymous answers, as this device sees it. */
export interface RoundHere {
  readonly here: GroupHere
  /** That of a meeting, by its number, or a measurement, by its id. */
  readonly round: RoundKey
  readonly record: ReadonlySignal<UrnRound>
  /** What the host of this very room announced; null until then. */
  readonly urn: ReadonlySignal<Urn | null>
  /** Who got a seat in the round after it was opened: everybody is told. */
  readonly addedLater: ReadonlySignal<readonly Seat[]>
}

const known = new WeakMap<GroupHere, Map<RoundKey, RoundHere>>()

/** The round the group is in. */
export function roundOf(app: App, here: GroupHere): RoundHere {
  return roundAt(app, here, here.room.value.round)
}

export function roundAt(app: App, here: GroupHere, round: RoundKey): RoundHere {
  const ofGroup = known.get(here) ?? new Map<RoundKey, RoundHere>()
  known.set(here, ofGroup)
  const opened = ofGroup.get(round) ?? follow(app, here, round)
  ofGroup.set(round, opened)
  return opened
}

function follow(app: App, here: GroupHere, round: RoundKey): RoundHere {
  const record = documentSignal(here.doc, (doc) => readUrnRound(doc, round)).value
  const urn = signal<Urn | null>(null)
  const first = signal<Urn | null>(null)
  const announced = computed(() => record.value.announcements.join(' '))
  effect(() => {
    void readAnnounced(app, here, announced.value.split(' ')).then((read) => {
      // What cannot be read now stays as it was read. None at all: the room has moved, and left its urn.
      if (read.newest === null && announced.peek() !== '') return
      urn.value = read.newest
      first.value = read.first
    })
  })
  const addedLater = computed(() => {
    const before = new Set(votersOf(first.value))
    const keys = votersOf(urn.value).filter((key) => !before.has(key))
    return seatsOf(here, record.value, keys)
  })
  return { here, round, record, urn, addedLater }
}

async function readAnnounced(app: App, here: GroupHere, announcements: readonly string[]) {
  const { roomId } = linkOf(app, here)
  const bytes = announcements.flatMap((text) => base64urlToBytes(text) ?? [])
  const read = await Promise.all(bytes.map((one) => readUrn(roomId, one)))
  const fewest = read
    .filter((one) => one !== null)
    .toSorted((one, other) => one.voters.length - other.voters.length)
  return { newest: await newestUrn(roomId, bytes), first: fewest[0] ?? null }
}

export function votersOf(urn: Urn | null): readonly string[] {
  return (urn?.voters ?? []).map((key) => bytesToBase64url(key))
}

export function seatsOf(
  { room }: GroupHere,
  { voterKeys }: UrnRound,
  keys: readonly string[],
): readonly Seat[] {
  return room.value.seats.filter(({ id }) => keys.includes(voterKeys[id] ?? ''))
}

export function linkOf({ rooms }: App, { handle }: GroupHere): RoomLink {
  const record = rooms.list.peek()?.find((room) => room.handle === handle)
  if (record === undefined) throw new Error('a room that is open is in the list')
  return record.link
}

const entered = new WeakMap<RoundHere, OwnSeat | null>()

/** Enters her seat for the round, so that the host can open it to her; again when the round gets another urn. */
export async function enterRound(
  app: App,
  opening: RoundHere,
  seat: OwnSeat | null,
): Promise<void> {
  const isFirst = !entered.has(opening)
  entered.set(opening, seat)
  await enterNow(app, opening, seat)
  if (!isFirst) return
  const urnId = computed(() => opening.record.value.urnId)
  effect(() => {
    if (urnId.value !== '') void enterNow(app, opening, entered.get(opening) ?? null)
  })
}

/** Saying it again says the same. */
async function enterNow(
  app: App,
  { here, round, record }: RoundHere,
  seat: OwnSeat | null,
): Promise<void> {
  if (!isAskedHere(here, round)) return
  if (here.standing === 'host' && record.peek().urnId === '') {
    nameUrn(here.doc, { round, urnId: bytesToBase64url(app.ports.random.bytes(16)) })
  }
  const { urnId } = readUrnRound(here.doc, round)
  const [secret, urn] = [base64urlToBytes(seat?.secret ?? ''), base64urlToBytes(urnId)]
  if (seat === null || secret?.byteLength !== 32 || urn?.byteLength !== 16) return
  const key = bytesToBase64url(await voterKeyOf(secret, urn))
  enterVoter(here.doc, { round, urnId, seat: seat.id, key })
}

/** In an open round nothing is handed in; a measurement goes on beside either. */
function isAskedHere({ standing, room }: GroupHere, round: RoundKey): boolean {
  return standing !== 'guest' && (typeof round === 'string' || room.peek().mode === 'picture')
}

/** Enters her as soon as the round's urn has a name: a later round gets it when its host is first there. */
export function stayEntered(app: App, round: RoundHere, seat: OwnSeat | null): () => void {
  const urnId = computed(() => round.record.value.urnId)
  return effect(() => {
    void urnId.value
    void enterRound(app, round, seat)
  })
}

const pauseMs = 8_000

/** Asks how many have answered, now and again, until it is stopped. */
export function watchRound(
  app: App,
  { here }: RoundHere,
  { urn, hear }: { readonly urn: Urn; readonly hear: (status: UrnStatus) => void },
): () => void {
  let cancel: () => void = () => undefined
  let isStopped = false
  const ask = async () => {
    const status = await urnStatus(app.ports, linkOf(app, here), urn)
    if (isStopped) return
    hear(status)
    cancel = app.ports.clock.schedule(pauseMs, () => void ask())
  }
  void ask()
  return () => {
    isStopped = true
    cancel()
  }
}
