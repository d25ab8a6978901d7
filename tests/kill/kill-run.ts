import { spawn, type ChildProcess } from 'node:child_process'
import { randomBytes, randomInt } from 'node:crypto'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { createHostSecret, deriveRoomKeys, roomIdOf, sealSigned, type RoomKeys } from '#crypto'
import {
  encodeClientFrame,
  encodeEntryHeader,
  encodePolicy,
  greetingMessage,
  parseEntry,
  parseRelayFrame,
  signedMessage,
  type RelayFrame,
} from '#protocol'

// Kills the relay's process at random moments while writers append, and then asks for everything.

const main = join(import.meta.dirname, '..', '..', 'server', 'src', 'main.ts')

export interface KillRun {
  readonly kills: number
  readonly acknowledged: number
  /** Acknowledged, and not there, or not the same, or not in its place. Must be 0. */
  readonly lost: number
}

export interface KillOptions {
  readonly kills: number
  readonly writers: number
  readonly dataDir: string
}

export interface Room {
  readonly roomId: Uint8Array
  readonly keys: RoomKeys
  readonly docKey: CryptoKey
}

export type Acknowledged = Map<number, Uint8Array>

export async function runKills({ kills, writers, dataDir }: KillOptions): Promise<KillRun> {
  const room = await createRoom()
  const acknowledged: Acknowledged = new Map()
  let lost = 0
  for (let kill = 0; kill < kills; kill += 1) {
    const relay = await startRelay(dataDir)
    await putUp(relay.port, room)
    const before = acknowledged.size
    const writing = Array.from({ length: writers }, () => write(relay.port, room, acknowledged))
    // A busy machine may take its time to begin; from then on any moment will do.
    await until(() => acknowledged.size > before + writers)
    await sleep(randomInt(0, 220))
    relay.child.kill('SIGKILL')
    await Promise.all([relay.gone, ...writing])
    lost += await countLost(dataDir, room, acknowledged)
  }
  return { kills, acknowledged: acknowledged.size, lost }
}

export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await sleep(2)
}

async function countLost(dataDir: string, room: Room, acknowledged: Acknowledged): Promise<number> {
  const relay = await startRelay(dataDir)
  const log = await readLog(relay.port, room)
  relay.child.kill('SIGTERM')
  await relay.gone
  return [...acknowledged].filter(([seq, bytes]) => !isSame(log.get(seq), bytes)).length
}

export function isSame(found: Uint8Array | undefined, bytes: Uint8Array): boolean {
  return found !== undefined && Buffer.from(found).equals(bytes)
}

/** What the relay is started in, as words for the shell: they end with `exec`. */
export interface Surroundings {
  readonly program: string
  readonly given: readonly string[]
}

const asItIs: Surroundings = { program: 'bash', given: ['-c', 'exec "$0" "$1"'] }

/** No file of its may grow beyond that: its disk is full there. */
const smallFiles: Surroundings = { program: 'bash', given: ['-c', 'ulimit -f 300; exec "$0" "$1"'] }

export async function startRelay(dataDir: string, { program, given }: Surroundings = asItIs) {
  const child = spawn(program, [...given, process.execPath, main], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: {
      ...process.env,
      PORT: '0',
      DATA_DIR: dataDir,
      STATIC_DIR: dataDir,
      FRAMES_PER_SECOND: '100000',
    },
  })
  const gone = new Promise<number | null>((resolve) => {
    child.once('exit', (code) => resolve(code))
  })
  return { child, gone, port: await portOf(child) }
}

/** The relay says its address on one line when it is ready. */
function portOf({ stdout }: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    if (stdout === null) {
      reject(new Error('the relay has no output'))
      return
    }
    stdout.once('data', (line: Buffer) => resolve(Number(/:(\d+)\s*$/.exec(line.toString())?.[1])))
    stdout.once('close', () => reject(new Error('the relay did not start')))
  })
}

export async function createRoom(): Promise<Room> {
  const keys = await deriveRoomKeys(createHostSecret(randomBytes(32)))
  const { host } = keys.signers
  if (host === undefined || keys.docKey === undefined) throw new Error('a host has all keys')
  return { roomId: await roomIdOf(host.publicKey), keys, docKey: keys.docKey }
}

interface Line {
  send(frame: Parameters<typeof encodeClientFrame>[0]): void
  close(): void
}

/** Resolves when the connection has ended, however it ended. */
function connect(port: number, hear: (frame: RelayFrame, line: Line) => void): Promise<void> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/relay`)
  socket.binaryType = 'arraybuffer'
  const line: Line = {
    send: (frame) => {
      if (socket.readyState === WebSocket.OPEN) socket.send(encodeClientFrame(frame))
    },
    close: () => socket.close(),
  }
  return new Promise((resolve) => {
    socket.addEventListener('message', ({ data }: MessageEvent<ArrayBuffer>) => {
      const frame = parseRelayFrame(new Uint8Array(data))
      if (frame.ok) hear(frame.value, line)
    })
    socket.addEventListener('close', () => resolve())
  })
}

export async function putUp(port: number, room: Room): Promise<void> {
  const policy = await firstPolicy(room)
  await connect(port, (frame, line) => {
    if (frame.type === 'challenge') line.send({ type: 'policy', policy })
    else line.close()
  })
}

async function firstPolicy({ roomId, keys }: Room): Promise<Uint8Array> {
  const { host, member, participant, viewer, letterbox } = keys.signers
  if (!host || !member || !participant || !viewer || !letterbox || !keys.letterboxOpen) {
    throw new Error('a host has all keys')
  }
  const unsigned = encodePolicy({
    revision: 1,
    previous: new Uint8Array(32),
    roomId,
    keys: {
      host: host.publicKey,
      member: member.publicKey,
      participant: participant.publicKey,
      viewer: viewer.publicKey,
      letterbox: letterbox.publicKey,
      letterboxSeal: keys.letterboxOpen.publicKey,
    },
    state: 'open',
    endsDay: Math.floor(Date.now() / 86_400_000) + 30,
  })
  return Buffer.concat([unsigned, await host.sign(signedMessage('policy', unsigned))])
}

async function greet(room: Room, challenge: Uint8Array, line: Line): Promise<void> {
  const { roomId } = room
  const message = signedMessage('greeting', greetingMessage(challenge, roomId, 'member'))
  const signature = await memberOf(room).sign(message)
  const generation = new Uint8Array(8)
  line.send({
    type: 'hello',
    roomId,
    role: 'member',
    generation,
    have: 0,
    haveLetters: 0,
    signature,
  })
}

function memberOf({ keys }: Room) {
  const { member } = keys.signers
  if (member === undefined) throw new Error('a host has all keys')
  return member
}

export interface FullRun {
  readonly acknowledged: number
  readonly lost: number
  /** What the writer was told when there was no more room. */
  readonly refused: string | null
  /** Acknowledged after there was room again. */
  readonly acknowledgedAfter: number
}

/** Writes until the disk takes no more, reads, and writes again when it has grown. */
export async function runFull(dataDir: string): Promise<FullRun> {
  const room = await createRoom()
  const acknowledged: Acknowledged = new Map()
  const small = await startRelay(dataDir, smallFiles)
  await putUp(small.port, room)
  const refused = await write(small.port, room, acknowledged)
  const log = await readLog(small.port, room)
  const lost = [...acknowledged].filter(([seq, bytes]) => !isSame(log.get(seq), bytes)).length
  small.child.kill('SIGKILL')
  await small.gone
  const lostLater = await countLost(dataDir, room, acknowledged)
  const before = acknowledged.size
  const large = await startRelay(dataDir)
  const writing = write(large.port, room, acknowledged)
  await until(() => acknowledged.size > before + 5)
  large.child.kill('SIGKILL')
  await Promise.all([large.gone, writing])
  const acknowledgedAfter = acknowledged.size - before
  return { acknowledged: before, lost: lost + lostLater, refused, acknowledgedAfter }
}

/**
 * Appends one entry after another until the connection is gone, or the relay has no room; answers what
 * it said then.
 */
export async function write(
  port: number,
  room: Room,
  acknowledged: Acknowledged,
): Promise<string | null> {
  let refused: string | null = null
  const writer = new Uint8Array(randomBytes(8))
  let n = 0
  let sent: Uint8Array = new Uint8Array(0)
  const appendNext = async (line: Line) => {
    n += 1
    sent = await makeEntry(room, writer, n)
    line.send({ type: 'append', entry: sent })
  }
  await connect(port, (frame, line) => {
    if (frame.type === 'challenge') void greet(room, frame.challenge, line)
    if (frame.type === 'live') void appendNext(line)
    if (frame.type === 'error' && frame.code === 'relay-full') {
      refused = frame.code
      line.close()
    }
    if (frame.type !== 'ack' || frame.n !== n) return
    acknowledged.set(frame.seq, sent)
    void appendNext(line)
  })
  return refused
}

function makeEntry(room: Room, writer: Uint8Array, n: number): Promise<Uint8Array> {
  const { roomId, docKey } = room
  const chain = new Uint8Array(16)
  const header = { kind: 'update', role: 'member', roomId, writer, n, seen: 0, chain } as const
  return sealSigned(docKey, memberOf(room), {
    header: encodeEntryHeader(header),
    plaintext: randomBytes(40),
    iv: randomBytes(12),
    toSigned: (bytes) => signedMessage('entry', bytes),
  })
}

export async function readLog(port: number, room: Room): Promise<Acknowledged> {
  const log: Acknowledged = new Map()
  await connect(port, (frame, line) => {
    if (frame.type === 'challenge') void greet(room, frame.challenge, line)
    if (frame.type === 'live') line.close()
    if (frame.type !== 'batch') return
    for (const [at, bytes] of frame.entries.entries()) {
      if (parseEntry(bytes).ok) log.set(frame.first + at, bytes.slice())
    }
  })
  return log
}
