import { computed, effect, signal, type ReadonlySignal } from '@preact/signals'

import { readWorkshop } from '#documents'
import type { Workshop } from '#domain'

import type { App } from '../app.ts'
import type { Opening } from '../opening.ts'
import { followRoom, type RoomHere } from '../room-here.ts'
import type { RoomOnDevice } from '../rooms.ts'
import { sendOwnDots } from './gathering.ts'
import { sendOwnWish } from './tables.ts'
import { takeInLetters } from './take-in.ts'
import { tendWorkshopPost } from './workshop-post.ts'

export interface WorkshopHere extends RoomHere<Workshop> {
  /**
   * What this device's key lets one do: who made the room also ends it, all who lead write in it, a
   * participant reads and puts in, a wall only reads.
   */
  readonly standing: 'maker' | 'leads' | 'participant' | 'wall'
  /** It is over: what is here can be read, and nothing more is written. */
  readonly ended: ReadonlySignal<boolean>
}

type WorkshopOpening = ReadonlySignal<Opening<WorkshopHere>>

const openings = new WeakMap<App, Map<string, WorkshopOpening>>()

/** A workshop's room of this device, by the word its address has for it. */
export function workshopOf(app: App, handle: string): WorkshopOpening {
  const ofApp = openings.get(app) ?? new Map<string, WorkshopOpening>()
  openings.set(app, ofApp)
  const opening = ofApp.get(handle) ?? follow(app, handle)
  ofApp.set(handle, opening)
  return opening
}

function follow(app: App, handle: string): WorkshopOpening {
  const opening = signal<Opening<WorkshopHere>>({ state: 'opening' })
  void app.rooms.load().then((rooms) => {
    const record = rooms.find((room) => room.handle === handle && room.kind === 'workshop')
    if (record === undefined) {
      opening.value = { state: 'missing' }
      return
    }
    const followed = followRoom(app, record, readWorkshop)
    effect(() => {
      const now = followed.value
      opening.value =
        now.state === 'open' ? { state: 'open', room: comeIn(app, record, now.room) } : now
    })
  })
  return opening
}

const standingByRole = {
  host: 'maker',
  member: 'leads',
  participant: 'participant',
  viewer: 'wall',
  letterbox: 'wall',
} as const satisfies Record<RoomOnDevice['link']['role'], WorkshopHere['standing']>

function comeIn(app: App, { handle, link }: RoomOnDevice, here: RoomHere<Workshop>): WorkshopHere {
  const record = computed(() => app.rooms.list.value?.find((room) => room.handle === handle))
  rememberName(app, handle, here)
  const workshop: WorkshopHere = {
    ...here,
    standing: standingByRole[link.role],
    ended: computed(() => here.status.value.ended || record.value?.ended === true),
  }
  void takeInLetters(app, workshop)
  if (mayLead(workshop)) void tendWorkshopPost(app, workshop)
  if (workshop.standing !== 'wall') {
    sendOwnDots(app, workshop)
    sendOwnWish(app, workshop)
  }
  return workshop
}

/** The list of rooms says what the workshop is called, without opening the room. */
function rememberName({ rooms }: App, handle: string, { room }: RoomHere<Workshop>): void {
  effect(() => {
    const saidName = room.value.name
    const isNews = rooms.list
      .peek()
      ?.some((known) => known.handle === handle && known.saidName !== saidName)
    if (isNews === true) void rooms.change(handle, { saidName })
  })
}

/** Whether anything may be written here now, with this key. */
export function mayLead({ standing, ended, newer }: WorkshopHere): boolean {
  return (standing === 'maker' || standing === 'leads') && !ended.value && !newer.value
}
