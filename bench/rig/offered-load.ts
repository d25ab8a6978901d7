import { setTimeout as sleep } from 'node:timers/promises'
import type { Listener, Room, System, Writer } from '../systems/system.ts'
import type { MergingWriter } from '../systems/tillidsrum.ts'
import { startServer, type ServerProcess } from './server-process.ts'
import { maskFrame, type Socket } from './socket.ts'
import { percentile } from './statistics.ts'

// A steady stream of changes at a given rate, offered whether or not the server keeps up: what it
// cannot take shows as latency, counted from the moment a change was due.

const roomCount = 50
const peoplePerRoom = 10
const people = roomCount * peoplePerRoom
const warmUpMs = 1000
const measuredMs = 2000
const drainMs = 2000
const longestMs = 200

export type Attempt = {
  readonly rate: number
  readonly holds: boolean
  readonly p99: number
  /** Entries, or whatever the system sends, from the writers. */
  readonly messagesPerSecond: number
  readonly serverShare: number
  readonly loadShare: number
}

/** Everybody who writes, one after the other from room to room. */
export type Crowd<W extends Writer = Writer> = {
  readonly system: System<W>
  readonly rooms: readonly Room<W>[]
  readonly writers: readonly W[]
}

export async function gatherCrowd<W extends Writer>(system: System<W>): Promise<Crowd<W>> {
  const names = Array.from({ length: roomCount }, (_, index) => `room-${index}`)
  const rooms = await Promise.all(names.map((name) => system.createRoom(name)))
  const seats = Array.from({ length: peoplePerRoom }, () => rooms).flat()
  return { system, rooms, writers: seats.map((room) => room.createWriter()) }
}

/** Sends messages that were made beforehand; each fresh server takes the same ones again. */
export function createRawAttempt(crowd: Crowd): (rate: number) => Promise<Attempt> {
  const frames: Buffer[] = []
  return async (rate) => {
    await makeFrames(crowd, frames, rate)
    return withServer(crowd, rate, (sockets, tally) => (id) => {
      const frame = frames[id]
      if (frame === undefined) throw new Error('more was offered than was made')
      sockets[id % people]?.sendMasked(frame)
      tally.messages += 1
    })
  }
}

async function makeFrames(crowd: Crowd, frames: Buffer[], rate: number): Promise<void> {
  while (frames.length < changesAt(rate)) {
    const first = frames.length
    const messages = crowd.writers.map((writer, person) => writer.make(first + person))
    for (const message of await Promise.all(messages)) frames.push(maskFrame(message))
  }
}

function changesAt(rate: number): number {
  return Math.floor((rate * (warmUpMs + measuredMs)) / 1000)
}

/** At most one entry of a writer is under way; what she writes meanwhile goes into the next one. */
export async function attemptMerged(system: System<MergingWriter>, rate: number): Promise<Attempt> {
  const crowd = await gatherCrowd(system)
  for (let id = 0; id < changesAt(rate); id += 1) crowd.writers[id % people]?.write(id)
  return withServer(crowd, rate, (sockets, tally) => {
    const outboxes = crowd.writers.map((writer, person) => {
      const outbox = createOutbox(writer, (message) => {
        sockets[person]?.send(message)
        tally.messages += 1
      })
      tally.onAcknowledged[person] = () => outbox.acknowledged()
      return outbox
    })
    return (id) => outboxes[id % people]?.write(id)
  })
}

function createOutbox(writer: MergingWriter, send: (message: Uint8Array) => void) {
  let waiting: number[] = []
  let isUnderWay = false
  function flush(): void {
    if (isUnderWay || waiting.length === 0) return
    isUnderWay = true
    const ids = waiting
    waiting = []
    send(writer.makeMerged(ids))
  }
  return {
    write(id: number): void {
      waiting.push(id)
      flush()
    },
    acknowledged(): void {
      isUnderWay = false
      flush()
    },
  }
}

type Tally = {
  readonly dueAt: number[]
  readonly latencies: number[]
  readonly onAcknowledged: ((() => void) | undefined)[]
  /** Changes that have reached the listener of their room. */
  arrived: number
  acknowledged: number
  messages: number
  refused: string | null
}

type Offer = (sockets: readonly Socket[], tally: Tally) => (id: number) => void

async function withServer(crowd: Crowd, rate: number, offer: Offer): Promise<Attempt> {
  const server = await startServer(crowd.system.server)
  try {
    await Promise.all(crowd.rooms.map((room) => room.put(server.port)))
    const tally = createTally()
    const sockets: Socket[] = []
    for (let person = 0; person < people; person += 1) {
      const room = crowd.rooms[person % roomCount]
      if (room !== undefined) sockets.push(await room.join(server.port, listenerFor(person, tally)))
    }
    const attempt = await offerSteadily({ server, rate, tally, send: offer(sockets, tally) })
    for (const socket of sockets) socket.close()
    return attempt
  } finally {
    await server.kill()
  }
}

function createTally(): Tally {
  return {
    dueAt: [],
    latencies: [],
    onAcknowledged: [],
    arrived: 0,
    acknowledged: 0,
    messages: 0,
    refused: null,
  }
}

/** Person 0 to 49 listen, each for her room; the others count along. */
function listenerFor(person: number, tally: Tally): Listener {
  const note = (ids: readonly number[]) => {
    const now = performance.now()
    for (const id of ids) tally.latencies[id] = now - (tally.dueAt[id] ?? Number.NaN)
  }
  const listener: Listener = {
    counted: () => undefined,
    refused: (why) => {
      tally.refused = why
    },
    acknowledged: (ids) => {
      tally.acknowledged += ids.length
      tally.onAcknowledged[person]?.()
    },
  }
  if (person >= roomCount) return listener
  return {
    ...listener,
    arrived: (ids) => {
      // Her own come back from some servers and not from others: she listens for the other nine.
      const news = ids.filter((id) => id % people !== person)
      tally.arrived += news.length
      note(news)
    },
  }
}

type Stream = {
  readonly server: ServerProcess
  readonly rate: number
  readonly tally: Tally
  readonly send: (id: number) => void
}

async function offerSteadily({ server, rate, tally, send }: Stream): Promise<Attempt> {
  const warmUp = Math.floor((rate * warmUpMs) / 1000)
  const total = changesAt(rate)
  const begun = performance.now()
  const used = { server: server.processorMs(), load: process.cpuUsage() }
  for (let id = 0; id < total;) {
    const due = Math.min(total, ((performance.now() - begun) * rate) / 1000)
    for (; id < due; id += 1) {
      tally.dueAt[id] = begun + (id * 1000) / rate
      send(id)
    }
    await sleep(1)
  }
  const sentMs = performance.now() - begun
  const load = process.cpuUsage(used.load)
  const serverShare = (server.processorMs() - used.server) / sentMs
  const expected = Array.from({ length: total }, (_, id) => id).filter(isNews).length
  await untilArrived(tally, expected)

  const measured = tally.latencies.slice(warmUp).filter((latency) => Number.isFinite(latency))
  const p99 = percentile(measured, 99)
  return {
    rate,
    holds: tally.refused === null && tally.arrived === expected && p99 < longestMs,
    p99,
    messagesPerSecond: (tally.messages * 1000) / sentMs,
    serverShare,
    loadShare: (load.user + load.system) / 1000 / sentMs,
  }
}

function isNews(id: number): boolean {
  return id % people >= roomCount
}

async function untilArrived(tally: Tally, expected: number): Promise<void> {
  const deadline = performance.now() + drainMs
  while (tally.arrived < expected && performance.now() < deadline) await sleep(20)
}
