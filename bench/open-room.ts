import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { createFakeRoomStore } from '../client/src/ports/room-store.fake.ts'
import { createFakeBrowserTabs } from '../client/src/ports/tabs.fake.ts'
import { openRoom, type RoomSession, type SyncPorts } from '../client/src/sync/index.ts'
import { cutSnapshot, encodeRelayFrame, type RelayFrame } from '../packages/protocol/src/index.ts'
import { editCount, readTexts, writeLongRoom } from './rig/long-room.ts'
import { applyUpdateV2, Doc } from './rig/own-yjs.ts'
import { median } from './rig/statistics.ts'
import { printNoise, printTable, printTitle, ratio, round } from './rig/table.ts'

// The client's own sync engine, from the moment a room's snapshot arrives until its text can be read:
// verified, opened, applied. And what it would take without one: the whole log verified, chained,
// opened and applied. Beside both the same in plaintext, applied by Yjs alone.

const runs = 9
const entriesPerBatch = 500

const room = await writeLongRoom()
const base = {
  generation: new Uint8Array(8).fill(1),
  head: editCount,
  last: new Uint8Array(16),
  policy: room.policy,
}

printTitle(`Opening a room of ${editCount} edits, ms, median of ${runs} runs`)
const sealed = await time(() =>
  open({ type: 'welcome', base: editCount, oldest: editCount + 1, ...base }, snapshotFrames()),
)
const plain = await time(() => readPlain([room.state]))
const replayed = await time(() =>
  open({ type: 'welcome', base: 0, oldest: 1, ...base }, batchFrames()),
)
const plainReplayed = await time(() => readPlain(room.updates))
printTable(
  ['', 'ms', 'the first time', '÷ plaintext', 'kB'],
  [
    ['sealed snapshot', ...columns(sealed, plain), kB([room.snapshot])],
    ['the same in plaintext', ...columns(plain, plain), kB([room.state])],
    [
      `no snapshot: ${editCount} sealed entries`,
      ...columns(replayed, plainReplayed),
      kB(room.entries),
    ],
    ['the same in plaintext', ...columns(plainReplayed, plainReplayed), kB(room.updates)],
  ],
)
printNoise()

type Dial = SyncPorts['relay']['dial']

/** Plays the relay for one client; answers how long the client took from the first of the frames on. */
async function open(welcome: RelayFrame, frames: readonly RelayFrame[]): Promise<number> {
  const relay = Promise.withResolvers<Parameters<Dial>[0]>()
  const greeted = Promise.withResolvers<undefined>()
  const ports = createPorts((listener) => {
    relay.resolve(listener)
    return { send: () => greeted.resolve(undefined), close: () => undefined }
  })
  const session = await openRoom({ link: room.link, doc: new Doc(), ports })
  if (session === null) throw new Error('a host may read')
  const { frame } = await relay.promise
  const say = (said: RelayFrame) => frame(encodeRelayFrame(said))
  say({ type: 'challenge', challenge: randomBytes(32) })
  await greeted.promise
  say(welcome)
  await sleep(50)

  const live = untilLive(session)
  const begun = performance.now()
  for (const said of frames) say(said)
  say({ type: 'live', head: editCount })
  await live
  const length = readTexts(session.doc)
  const tookMs = performance.now() - begun
  const { alarms, quarantined } = session.status()
  if (length === 0 || alarms.length > 0 || quarantined > 0) throw new Error('not opened whole')
  await session.close()
  return tookMs
}

function untilLive(session: RoomSession): Promise<void> {
  return new Promise((resolve) => {
    session.subscribe(() => {
      if (session.status().connection === 'live') resolve()
    })
  })
}

function createPorts(dial: Dial): SyncPorts {
  return {
    clock: {
      now: () => Date.now(),
      zoneMinutes: () => 0,
      schedule(delayMs, task) {
        const timer = setTimeout(task, delayMs)
        // Heartbeats and the like must not keep a finished measurement from ending.
        if (delayMs > 0) timer.unref()
        return () => clearTimeout(timer)
      },
    },
    random: { bytes: (length) => Uint8Array.from(randomBytes(length)) },
    relay: { dial, whenReachable: () => () => undefined, today: () => Promise.resolve(null) },
    roomStore: createFakeRoomStore(),
    tabs: createFakeBrowserTabs().openTab(),
  }
}

function snapshotFrames(): RelayFrame[] {
  return cutSnapshot(room.snapshot).map((part) => ({ type: 'snapshot-part', part }))
}

function batchFrames(): RelayFrame[] {
  const frames: RelayFrame[] = []
  for (let first = 0; first < editCount; first += entriesPerBatch) {
    const entries = room.entries.slice(first, first + entriesPerBatch)
    frames.push({ type: 'batch', lane: 'log', first: first + 1, entries })
  }
  return frames
}

function readPlain(updates: readonly Uint8Array[]): Promise<number> {
  const begun = performance.now()
  const doc = new Doc()
  doc.transact(() => {
    for (const update of updates) applyUpdateV2(doc, update)
  })
  readTexts(doc)
  return Promise.resolve(performance.now() - begun)
}

type Times = { readonly median: number; readonly first: number }

async function time(task: () => Promise<number>): Promise<Times> {
  const times: number[] = []
  for (let run = 0; run < runs; run += 1) times.push(await task())
  return { median: median(times), first: times[0] ?? Number.NaN }
}

function columns(ours: Times, theirs: Times): string[] {
  return [round(ours.median), round(ours.first), ratio(ours.median, theirs.median)]
}

function kB(parts: readonly Uint8Array[]): string {
  return round(parts.reduce((bytes, part) => bytes + part.byteLength, 0) / 1000)
}
