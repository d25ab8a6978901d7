import { computed, effect } from '@preact/signals'

import type { App } from './app.ts'
import { bytesToHex } from './hex.ts'
import { bringKeysAlong } from './moved-room.ts'
import { resumeRefounding } from './refound.ts'

/** A new key that waits to be given out is; one that has come is put wherever the old one was. */
export function goWithTheRoom(app: App, handle: string): void {
  const record = computed(() => app.rooms.list.value?.find((room) => room.handle === handle))
  const link = computed(() => record.value?.link)
  const roomId = computed(() => (link.value === undefined ? '' : bytesToHex(link.value.roomId)))
  void resumeRefounding(app, handle)
  effect(() => {
    const moved = roomId.value === '' ? undefined : record.peek()
    if (moved !== undefined) void bringKeysAlong(app, moved)
  })
}
