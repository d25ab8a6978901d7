import { computed, effect, signal, type ReadonlySignal } from '@preact/signals'

import type { WordsOfMany } from '#content'
import { encodeLink } from '#crypto'
import {
  nameOrganisation as name,
  nameOwner as own,
  readOrganisation,
  rememberOrganisation,
  readLocalHelp,
} from '#documents'
import type { Allowed, Organisation } from '#domain'

import type { App } from './app.ts'
import { goWithTheRoom } from './go-with-room.ts'
import { bytesToHex } from './hex.ts'
import { onePerPage } from './one-per-page.ts'
import { standInFor, type Opening } from './opening.ts'
import type { OwnRoomHere } from './own-room.ts'
import { tendInbox } from './letters/tend-inbox.ts'
import { rememberLocalHelp } from './remember-local-help.ts'
import { rememberOnList } from './remember-on-list.ts'
import { followRoom, type RoomHere } from './room-here.ts'
import type { RoomOnDevice } from './rooms.ts'

export interface OrganisationHere extends RoomHere<Organisation> {
  /** In hex: the one it has, and the one it had before it moved. Her own room may know it by either. */
  readonly ids: ReadonlySignal<readonly string[]>
  /** What this device's key lets one do: the owner's also ends the room, a viewer's only reads. */
  readonly standing: 'owner' | 'editor' | 'viewer'
  /** It is over: what is here can be read, and nothing more is written. */
  readonly ended: ReadonlySignal<boolean>
  /** It goes on under a key that this device was not given. */
  readonly leftBehind: ReadonlySignal<boolean>
}

type OrganisationOpening = ReadonlySignal<Opening<OrganisationHere>>

const openings = onePerPage<OrganisationOpening>()

/** An organisation's room of this device, by the word its address has for it. */
export function organisationOf(app: App, handle: string): OrganisationOpening {
  return openings(app, handle, () => follow(app, handle))
}

/** What stands where a page of the organisation's room will stand. */
export function standInForOrganisation(
  opening: Exclude<Opening<unknown>, { state: 'open' }>,
  words: WordsOfMany,
) {
  const { organisationRoom } = words
  const frame = { wall: 'organisation', audience: organisationRoom.chip } as const
  return { ...frame, ...standInFor(opening, words, organisationRoom) }
}

function follow(app: App, handle: string): OrganisationOpening {
  const opening = signal<Opening<OrganisationHere>>({ state: 'opening' })
  void app.rooms.load().then((rooms) => {
    const record = rooms.find((room) => room.handle === handle && room.kind === 'organisation')
    if (record === undefined) {
      opening.value = { state: 'missing' }
      return
    }
    const followed = followRoom(app, record, readOrganisation)
    goWithTheRoom(app, handle)
    effect(() => {
      const now = followed.value
      opening.value =
        now.state === 'open' ? { state: 'open', room: comeIn(app, record, now.room) } : now
    })
  })
  return opening
}

function comeIn(
  app: App,
  { handle, link }: RoomOnDevice,
  here: RoomHere<Organisation>,
): OrganisationHere {
  const record = computed(() => app.rooms.list.value?.find((room) => room.handle === handle))
  rememberOnList(app, handle, () => ({ saidName: here.room.value.name }))
  const organisation: OrganisationHere = {
    ...here,
    ids: computed(() => idsOf(record.value)),
    standing: standingOf(link),
    ended: computed(() => here.status.value.ended || record.value?.ended === true),
    leftBehind: computed(() => record.value?.leftBehind === true),
  }
  rememberLocalHelp(app, handle, { doc: here.doc, read: readLocalHelp })
  void tendInbox(app, organisation)
  return organisation
}

function idsOf(record: RoomOnDevice | undefined): readonly string[] {
  const keys = [record?.link ?? null, record?.former ?? null].filter((key) => key !== null)
  return keys.map(({ roomId }) => bytesToHex(roomId))
}

function standingOf({ role }: RoomOnDevice['link']): OrganisationHere['standing'] {
  if (role === 'host') return 'owner'
  return role === 'member' ? 'editor' : 'viewer'
}

/** Her own room's key card brings this room back too. */
export async function rememberIn(
  app: App,
  here: OrganisationHere,
  { doc }: OwnRoomHere,
): Promise<void> {
  const record = (await app.rooms.load()).find(({ handle }) => handle === here.handle)
  if (record === undefined) return
  const { name: called } = here.room.peek()
  const [key, roomId] = [await encodeLink(record.link), bytesToHex(record.link.roomId)]
  rememberOrganisation(doc, { roomId, key, name: called })
}

/** Under which id the cards she writes by herself lie in her own room. */
export function firstIdOf({ ids }: OrganisationHere, { room }: OwnRoomHere): string {
  const remembered = room.value.organisations.find(({ roomId }) => ids.value.includes(roomId))
  return remembered?.first ?? ids.value[0] ?? ''
}

/** Whether anything may be written here now, with this key. */
export function mayWrite({ standing, ended, newer }: OrganisationHere): boolean {
  return standing !== 'viewer' && !ended.value && !newer.value
}

/** It is over for everybody, or goes on under a key that this device was not given. */
export function endOf(
  { leftBehind }: OrganisationHere,
  { newKey, organisationRoom }: Pick<WordsOfMany, 'newKey' | 'organisationRoom'>,
): WordsOfMany['organisationRoom']['ended'] {
  const { happened, still, next } = newKey.left
  return leftBehind.value ? { happened, safe: still, next } : organisationRoom.ended
}

export function nameOrganisation(
  { doc }: OrganisationHere,
  called: string,
): Allowed<'empty' | 'tooLong'> {
  return name(doc, called)
}

export function nameOwner({ doc }: OrganisationHere, owner: string): Allowed<'tooLong'> {
  return own(doc, owner)
}
