import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { openDevice, opened } from '../../client/src/app/app.fixture.ts'
import type { App } from '../../client/src/app/app.ts'
import { sitDown, sittingIn } from '../../client/src/app/group-seat.ts'
import { groupOf, type GroupHere } from '../../client/src/app/group.ts'
import { wholeKeyLink } from '../../client/src/app/invite.ts'
import { goIn, readLink } from '../../client/src/app/join.ts'
import { makeGroup } from '../../client/src/app/make-group.ts'
import { atTheTable, type AtTheTable } from '../../client/src/app/meeting.ts'
import type { Clock } from '../../client/src/ports/clock.ts'
import type { RelayDialer } from '../../client/src/ports/relay.ts'

// A leadership group as the app makes it: one device for each member, with the app's own use cases and
// sync engine, over WebSockets to a relay in another process. All share this process.

export type BenchMember = {
  readonly app: App
  readonly here: GroupHere
  readonly table: AtTheTable
}

export const clock: Clock = {
  now: Date.now,
  zoneMinutes: () => 60,
  schedule(ms, task) {
    const timer = setTimeout(task, ms)
    return () => clearTimeout(timer)
  },
}

export async function gatherGroup(port: number, count: number) {
  const first = deviceAt(port)
  const draft = {
    name: 'Ledelsen',
    seatCount: String(Math.min(40, Math.max(5, count + 1))),
    mode: 'picture',
    meets: { date: '', time: '' },
    length: 120,
    leaderName: 'Person 1',
  } as const
  const made = await makeGroup(first, draft)
  if (!made.ok) throw new Error('no group was made')
  const here = await opened(() => groupOf(first, made.handle))
  await until(() => here.status.value.edits === 'saved')
  const link = (await wholeKeyLink(first, made.handle)) ?? ''
  const members = [await seated(first, here)]
  while (members.length < count) {
    members.push(await comeIn(deviceAt(port), link, `Person ${members.length + 1}`))
  }
  await until(() => members.every((one) => one.here.room.value.seats.length === count))
  return { link, members }
}

export async function until(holds: () => boolean): Promise<void> {
  const deadline = Date.now() + 120_000
  while (!holds()) {
    if (Date.now() > deadline) throw new Error('it did not come within two minutes')
    await sleep(2)
  }
}

function deviceAt(port: number): App {
  const random = { bytes: (length: number) => new Uint8Array(randomBytes(length)) }
  return openDevice({ clock, random, relay: dialTo(port) }).app
}

async function comeIn(app: App, link: string, name: string): Promise<BenchMember> {
  await readLink(app, link)
  await goIn(app)
  const record = (await app.rooms.load()).find(({ kind }) => kind === 'group')
  const here = await opened(() => groupOf(app, record?.handle ?? ''))
  await until(() => sittingIn(app, here).peek().state === 'standing')
  await sitDown(app, here, name)
  return seated(app, here)
}

async function seated(app: App, here: GroupHere): Promise<BenchMember> {
  await until(() => sittingIn(app, here).peek().state === 'sitting')
  const table = atTheTable(app, here, sittingIn(app, here).peek())
  if (table === null) throw new Error('who has a seat sits at the table')
  return { app, here, table }
}

function dialTo(port: number): RelayDialer {
  return {
    dial(listener) {
      const socket = new WebSocket(`ws://127.0.0.1:${port}/relay`)
      socket.binaryType = 'arraybuffer'
      socket.addEventListener('message', ({ data }: MessageEvent<ArrayBuffer>) => {
        listener.frame(new Uint8Array(data))
      })
      socket.addEventListener('close', () => listener.closed())
      return {
        send: (bytes) => {
          if (socket.readyState === WebSocket.OPEN) socket.send(bytes)
        },
        close: () => socket.close(),
      }
    },
    whenReachable: () => () => {},
    today: () => Promise.resolve(null),
  }
}
