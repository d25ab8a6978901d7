import { effect } from '@preact/signals'

import type { IsoDate } from '#domain'

import type { App } from './app.ts'
import { today } from './calendar.ts'
import type { RoomOnDevice } from './rooms.ts'

type OnList = Partial<Pick<RoomOnDevice, 'saidName' | 'nextDate'>>

/** What the list of rooms tells of a room as it was last read, without opening it. */
export function rememberOnList({ rooms }: App, handle: string, tell: () => OnList): void {
  effect(() => {
    const told = tell()
    const known = rooms.list.peek()?.find((room) => room.handle === handle)
    if (known === undefined) return
    const { saidName = known.saidName, nextDate = known.nextDate } = told
    if (saidName === known.saidName && nextDate === known.nextDate) return
    void rooms.change(handle, { saidName, nextDate })
  })
}

/** What the list says of it: nothing of a room that is over, nor of a day that is past. */
export function dateToCome({ ports }: App, { ended, nextDate }: RoomOnDevice): IsoDate | null {
  return ended || nextDate === null || nextDate < today(ports) ? null : nextDate
}
