import { randomBytes } from 'node:crypto'
import {
  createHostSecret,
  createVerifier,
  deriveRoomKeys,
  open,
  roomIdOf,
  sealSigned,
  type RoomKeys,
  type Signer,
  type Verifier,
} from '../../packages/crypto/src/index.ts'
import {
  encodeClientFrame,
  encodeEntryHeader,
  encodePolicy,
  greetingMessage,
  parseEntry,
  parseRelayFrame,
  signedMessage,
} from '../../packages/protocol/src/index.ts'
import { createPen, idsIn, mergeEdits } from '../rig/edits.ts'
import { openSocket, type Socket } from '../rig/socket.ts'
import { createDeviceSeal, type DeviceSeal } from './device-seal.ts'
import type { Listener, Room, System, Writer } from './system.ts'

// Our relay as `npm start` runs it, and the least client that seals, signs, verifies and opens with
// the project's own crypto and protocol. Nothing here is a shortcut that the app does not take, but for
// who merges: her entries are made in `device-seal.ts`.

export type MergingWriter = Writer & {
  /** Writes a change, without sending it: what it costs to type it is not what is measured. */
  write(id: number): void
  /** One entry for all that was written while the last one was under way. */
  makeMerged(ids: readonly number[]): Uint8Array
}

export const tillidsrum: System<MergingWriter> = {
  name: 'Tillidsrum',
  server: {
    script: 'dist/server/main.js',
    environment: (port, folder) => ({
      PORT: String(port),
      DATA_DIR: folder,
      STATIC_DIR: 'dist/client',
      QUIET: 'yes',
    }),
  },
  createRoom,
}

type Opened = {
  readonly roomId: Uint8Array
  readonly signer: Signer
  readonly verifier: Verifier
  readonly docKey: CryptoKey
  readonly deviceSeal: DeviceSeal
  readonly policy: Uint8Array
  /** Which changes an entry carries, by its writer and number. */
  readonly idsByEntry: Map<number, readonly (readonly number[])[]>
}

async function createRoom(): Promise<Room<MergingWriter>> {
  const keys = await deriveRoomKeys(createHostSecret(randomBytes(32)))
  const { member: signer } = keys.signers
  if (signer === undefined || keys.docKey === undefined) throw new Error('a host has all keys')
  const policy = await createPolicy(keys)
  const room: Opened = {
    ...policy,
    signer,
    verifier: await createVerifier(signer.publicKey),
    docKey: keys.docKey,
    deviceSeal: await createDeviceSeal(keys),
    idsByEntry: new Map(),
  }
  return {
    put: (port) => putRoom(port, room),
    join: (port, listener) => join(port, room, listener),
    createWriter: () => createWriter(room),
  }
}

async function createPolicy({ signers, letterboxOpen }: RoomKeys) {
  const { host, member, participant, viewer, letterbox } = signers
  if (!host || !member || !participant || !viewer || !letterbox || !letterboxOpen) {
    throw new Error('a host has all keys')
  }
  const roomId = await roomIdOf(host.publicKey)
  const keys = {
    host: host.publicKey,
    member: member.publicKey,
    participant: participant.publicKey,
    viewer: viewer.publicKey,
    letterbox: letterbox.publicKey,
    letterboxSeal: letterboxOpen.publicKey,
  }
  const endsDay = Math.floor(Date.now() / 86_400_000) + 30
  const unsigned = encodePolicy({
    revision: 1,
    previous: new Uint8Array(32),
    roomId,
    keys,
    state: 'open',
    endsDay,
  })
  const signature = await host.sign(signedMessage('policy', unsigned))
  return { roomId, policy: Buffer.concat([unsigned, signature]) }
}

async function putRoom(port: number, room: Opened): Promise<void> {
  const done = Promise.withResolvers<undefined>()
  const socket = await openSocket({ port, path: '/relay' }, (bytes) => {
    const frame = parseRelayFrame(bytes)
    if (!frame.ok) return
    if (frame.value.type === 'policy-ok') done.resolve(undefined)
    if (frame.value.type === 'error') done.reject(new Error(frame.value.code))
  })
  socket.send(encodeClientFrame({ type: 'policy', policy: room.policy }))
  await done.promise
  socket.close()
}

async function join(port: number, room: Opened, listener: Listener): Promise<Socket> {
  const live = Promise.withResolvers<undefined>()
  const hearEntries = createEars(room, listener)
  const socket = await openSocket({ port, path: '/relay' }, (bytes) => {
    if (bytes[0] === batchType) return hearEntries(bytes)
    if (bytes[0] === ackType) return hearAck(room, listener, bytes)
    const parsed = parseRelayFrame(bytes)
    if (!parsed.ok) return
    const frame = parsed.value
    if (frame.type === 'challenge') {
      void greet(room, frame.challenge).then((hello) => socket.send(hello))
    } else if (frame.type === 'live') live.resolve(undefined)
    else if (frame.type === 'error') {
      listener.refused?.(frame.code)
      live.reject(new Error(frame.code))
    }
  })
  await live.promise
  return socket
}

async function greet(room: Opened, challenge: Uint8Array): Promise<Uint8Array> {
  const message = greetingMessage(challenge, room.roomId, 'member')
  return encodeClientFrame({
    type: 'hello',
    roomId: room.roomId,
    role: 'member',
    generation: new Uint8Array(8),
    have: 0,
    haveLetters: 0,
    signature: await room.signer.sign(signedMessage('greeting', message)),
  })
}

// The two frames that come by the ten thousand are told by their first byte and read in place; who
// opens, goes the whole way through the project's parsers.
const batchType = 0x83
const ackType = 0x84
const batchHeaderBytes = 1 + 1 + 6 + 2
const writerInEntry = 1 + 1 + 1 + 16

function createEars(room: Opened, listener: Listener): (bytes: Buffer) => void {
  return (bytes) => {
    listener.counted?.(bytes.readUInt16BE(8))
    if (listener.arrived !== undefined) {
      for (const ids of idsInBatch(room, bytes)) listener.arrived(ids)
    }
    if (listener.opened !== undefined) void openBatch(room, bytes, listener)
  }
}

function* idsInBatch(room: Opened, bytes: Buffer): Generator<readonly number[]> {
  let at = batchHeaderBytes
  while (at < bytes.byteLength) {
    const entryAt = at + 4
    yield idsOf(room, bytes, entryAt + writerInEntry)
    at = entryAt + bytes.readUInt32BE(at)
  }
}

function hearAck(room: Opened, listener: Listener, bytes: Buffer): void {
  listener.acknowledged?.(idsOf(room, bytes, 2))
}

/** Writer and number stand one after the other, in an entry's header and in an acknowledgement. */
function idsOf(room: Opened, bytes: Buffer, writerAt: number): readonly number[] {
  return room.idsByEntry.get(bytes.readUInt32BE(writerAt))?.[bytes.readUInt32BE(writerAt + 8)] ?? []
}

async function openBatch(room: Opened, bytes: Buffer, listener: Listener): Promise<void> {
  const frame = parseRelayFrame(bytes)
  if (!frame.ok || frame.value.type !== 'batch') throw new Error('a batch is a batch')
  for (const entry of frame.value.entries) {
    if (listener.opens?.(idsOf(room, Buffer.from(entry), writerInEntry)) === false) continue
    // One after the other, as a client must: an entry counts only after those before it.
    listener.opened?.(idsIn(await openEntry(room, entry)))
  }
}

async function openEntry(room: Opened, bytes: Uint8Array): Promise<Uint8Array> {
  const entry = parseEntry(bytes)
  if (!entry.ok) throw new Error(entry.code)
  const { signature, signed, sealed, headerBytes } = entry.value
  const isSigned = await room.verifier.verify(signature, signedMessage('entry', signed))
  const plaintext = isSigned ? await open(room.docKey, headerBytes, sealed) : null
  if (plaintext === null) throw new Error('an entry that the relay took does not open')
  return plaintext
}

function createWriter(room: Opened): MergingWriter {
  const pen = createPen()
  const number = room.idsByEntry.size
  const writer = Buffer.alloc(8)
  writer.writeUInt32BE(number)
  const idsByN: (readonly number[])[] = [[]]
  room.idsByEntry.set(number, idsByN)

  function nextHeader(ids: readonly number[]): Uint8Array {
    const n = idsByN.push(ids) - 1
    const { roomId } = room
    const chain = new Uint8Array(16)
    return encodeEntryHeader({ kind: 'update', role: 'member', roomId, writer, n, seen: 0, chain })
  }
  const written = new Map<number, Uint8Array>()
  return {
    async make(id) {
      const entry = await sealSigned(room.docKey, room.signer, {
        header: nextHeader([id]),
        plaintext: pen.write(id).second,
        iv: randomBytes(12),
        toSigned: (bytes) => signedMessage('entry', bytes),
      })
      return encodeClientFrame({ type: 'append', entry })
    },
    write: (id) => void written.set(id, pen.write(id).second),
    makeMerged(ids) {
      const plaintext = mergeEdits(ids.flatMap((id) => written.get(id) ?? []))
      const entry = room.deviceSeal(nextHeader(ids), plaintext, randomBytes(12))
      return encodeClientFrame({ type: 'append', entry })
    },
  }
}

/** How long our message is that carries one change. */
export async function measureMessageBytes(): Promise<number> {
  const room = await createRoom()
  const message = await room.createWriter().make(0)
  return message.byteLength
}
