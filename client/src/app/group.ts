import { computed, effect, signal, type ReadonlySignal } from '@preact/signals'

import type { WordsOfMany } from '#content'
import { readFollowedHelp, readGroup } from '#documents'
import type { Group } from '#domain'

import type { App } from './app.ts'
import { goWithTheRoom } from './go-with-room.ts'
import { bytesToHex } from './hex.ts'
import { onePerPage } from './one-per-page.ts'
import { standInFor, type Opening } from './opening.ts'
import { rememberLocalHelp } from './remember-local-help.ts'
import { tendGroupPost } from './letters/group-post.ts'
import { rememberOnList } from './remember-on-list.ts'
import { followRoom, type RoomHere } from './room-here.ts'
import type { RoomOnDevice } from './rooms.ts'

export interface GroupHere extends RoomHere<Group> {
  /** In hex: the one it has, and the one it had before it moved. Her own room may know it by either. */
  readonly ids: ReadonlySignal<readonly string[]>
  /** What this device's key lets one do here: the host's opens and closes, a guest's only reads. */
  readonly standing: 'host' | 'member' | 'guest'
  /** It is over: what is here can be read, and nothing more is written. */
  readonly ended: ReadonlySignal<boolean>
  /** It goes on under a key that this device was not given. */
  readonly leftBehind: ReadonlySignal<boolean>
}

type GroupOpening = ReadonlySignal<Opening<GroupHere>>

const openings = onePerPage<GroupOpening>()

/** A leadership group of this device, by the word its address has for it. */
export function groupOf(app: App, handle: string): GroupOpening {
  return openings(app, handle, () => follow(app, handle))
}

/** What stands where a page of the group will stand. */
export function standInForGroup(
  opening: Exclude<Opening<unknown>, { state: 'open' }>,
  words: WordsOfMany,
) {
  const { groupRoom } = words
  const frame = { wall: 'group', audience: groupRoom.chipAll } as const
  return { ...frame, ...standInFor(opening, words, groupRoom) }
}

function follow(app: App, handle: string): GroupOpening {
  const opening = signal<Opening<GroupHere>>({ state: 'opening' })
  void app.rooms.load().then((rooms) => {
    const record = rooms.find((room) => room.handle === handle && room.kind === 'group')
    if (record === undefined) {
      opening.value = { state: 'missing' }
      return
    }
    const followed = followRoom(app, record, readGroup)
    goWithTheRoom(app, handle)
    effect(() => {
      const now = followed.value
      opening.value =
        now.state === 'open' ? { state: 'open', room: comeIn(app, record, now.room) } : now
    })
  })
  return opening
}

function comeIn(app: App, { handle, link }: RoomOnDevice, here: RoomHere<Group>): GroupHere {
  const record = computed(() => app.rooms.list.value?.find((room) => room.handle === handle))
  rememberOnList(app, handle, () => ({
    saidName: here.room.value.name,
    nextDate: here.room.value.meets?.date ?? null,
  }))
  const group: GroupHere = {
    ...here,
    ids: computed(() => idsOf(record.value)),
    standing: standingOf(link),
    ended: computed(() => here.status.value.ended || record.value?.ended === true),
    leftBehind: computed(() => record.value?.leftBehind === true),
  }
  rememberLocalHelp(app, handle, { doc: here.doc, read: readFollowedHelp })
  void tendGroupPost(app, group)
  return group
}

function idsOf(record: RoomOnDevice | undefined): readonly string[] {
  const keys = [record?.link ?? null, record?.former ?? null].filter((key) => key !== null)
  return keys.map(({ roomId }) => bytesToHex(roomId))
}

function standingOf({ role }: RoomOnDevice['link']): GroupHere['standing'] {
  return role === 'host' || role === 'member' ? role : 'guest'
}
