import { randomInt } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'

import type { Clock } from '#ports/clock.ts'
import type { RelayDialer } from '#ports/relay.ts'
import { createFakeRoomStore } from '#ports/room-store.fake.ts'
import {
  closeUrn,
  openUrn,
  readUrn,
  revealUrn,
  takeSeat,
  voterKeyOf,
  type Urn,
  type UrnPorts,
  type UrnSeat,
} from '#urn'

import { clock as quickClock } from '../stories/story-clock.ts'
import { present, random, today } from '../stories/urn-house.ts'
import { createRoom, putUp, startRelay, until, type Room } from './kill-run.ts'

// Kills the relay's process at random moments while people hand in, change what they answered and hand in
// again; then closes the urn and has each of them look for her own.

export interface UrnKillRun {
  /** Told to their writers, before one kill or another, to be on the disk. */
  readonly acknowledged: number
  /** What the writers themselves find missing, older, or twice. Must be empty. */
  readonly doubts: readonly string[]
  readonly answered: number
}

export interface UrnKillOptions {
  readonly kills: number
  readonly voters: number
  readonly slots: number
  readonly dataDir: string
}

/** The relay is a process of its own here, and what keeps it busy cannot be seen in ours. */
const clock: Clock = {
  ...quickClock,
  schedule: (delayMs, task) =>
    quickClock.schedule(delayMs === patienceMs ? delayMs * 20 : delayMs, task),
}
const patienceMs = 15_000

type Running = Awaited<ReturnType<typeof startRelay>>

export async function runUrnKills(options: UrnKillOptions): Promise<UrnKillRun> {
  const { kills, voters, slots, dataDir } = options
  const room = await createRoom()
  let relay = await startRelay(dataDir)
  await putUp(relay.port, room)
  const dialer = dialTo(() => relay.port)
  const secrets = Array.from({ length: voters }, () => random.bytes(32))
  const people = secrets.map((secret) => ({ secret, ports: portsOf(dialer) }))
  const urn = await open(room, { dialer, secrets, slots })
  const link = linkOf(room)
  const seats = await Promise.all(
    people.map(async ({ secret, ports }) =>
      present(await takeSeat({ ports, link, urn, seatSecret: secret })),
    ),
  )
  let acknowledged = 0
  for (let kill = 0; kill < kills; kill += 1) {
    await answerAnew(seats, slots)
    const pending = pendingOf(seats)
    await until(() => pendingOf(seats) < pending - voters)
    await sleep(randomInt(0, 150))
    relay.child.kill('SIGKILL')
    await relay.gone
    acknowledged += pending - pendingOf(seats)
    relay = await startRelay(dataDir)
  }
  await handInAll(seats)
  const told = await reveal(room, { urn, people, dialer })
  await end(relay)
  return { acknowledged, ...told }
}

function portsOf(relay: RelayDialer): UrnPorts {
  return { clock, random, relay, roomStore: createFakeRoomStore() }
}

function linkOf({ roomId, keys }: Room) {
  return { role: 'host', roomId, secret: present(keys.secrets.host) } as const
}

interface ToOpen {
  readonly dialer: RelayDialer
  readonly secrets: readonly Uint8Array[]
  readonly slots: number
}

async function open(room: Room, { dialer, secrets, slots }: ToOpen): Promise<Urn> {
  const urnId = random.bytes(16)
  const voters = await Promise.all(secrets.map((secret) => voterKeyOf(secret, urnId)))
  const terms = { urnId, slots, minimum: 5, lastDay: today() + 7, voters }
  const opened = await openUrn({ clock, relay: dialer }, linkOf(room), terms)
  if (opened.state !== 'announced') throw new Error(`not opened: ${opened.state}`)
  return present(await readUrn(room.roomId, opened.announcement))
}

/** Every answer changes, so that one of before a kill and one of after it can be told apart. */
async function answerAnew(seats: readonly UrnSeat[], slots: number): Promise<void> {
  for (const seat of seats) {
    const { answers } = seat.status()
    for (let slot = 0; slot < slots; slot += 1) {
      await seat.put(slot, ((answers.get(slot) ?? 0) + 1) % 200)
    }
    void seat.handIn()
  }
}

function pendingOf(seats: readonly UrnSeat[]): number {
  return seats.reduce((sum, seat) => sum + seat.status().pending.size, 0)
}

async function handInAll(seats: readonly UrnSeat[]): Promise<void> {
  while (seats.some((seat) => !seat.status().isHandedIn)) {
    await Promise.all(seats.map((seat) => seat.handIn()))
    await sleep(20)
  }
  for (const seat of seats) seat.close()
}

interface ToReveal {
  readonly urn: Urn
  readonly people: readonly { readonly secret: Uint8Array; readonly ports: UrnPorts }[]
  readonly dialer: RelayDialer
}

async function reveal(room: Room, { urn, people, dialer }: ToReveal) {
  const link = linkOf(room)
  await closeUrn({ clock, relay: dialer }, link, urn)
  const doubts: string[] = []
  let answered = 0
  for (const { secret, ports } of people) {
    const revealed = await revealUrn(ports, { link, urn, seatSecret: secret })
    if (revealed.state !== 'revealed') throw new Error(`not revealed: ${revealed.state}`)
    doubts.push(...revealed.doubts)
    answered = revealed.answered
  }
  return { doubts, answered }
}

async function end(relay: Running): Promise<void> {
  relay.child.kill('SIGTERM')
  await relay.gone
}

/** To whichever port the relay has come back on. */
function dialTo(port: () => number): RelayDialer {
  return {
    dial(listener) {
      const socket = new WebSocket(`ws://127.0.0.1:${String(port())}/relay`)
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
    whenReachable: () => () => undefined,
    today: () => Promise.resolve(null),
  }
}
