import { randomBytes } from 'node:crypto'
import {
  createHostSecret,
  createVerifier,
  deriveRoomKeys,
  open,
  openLetter,
  roomIdOf,
  sealLetter,
  sealSigned,
  type RoomKeys,
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
  type RelayFrame,
  type Role,
} from '../../packages/protocol/src/index.ts'
import { tell, lastDayOfBench, present } from './quick-voters.ts'
import { openSocket, type Socket } from './socket.ts'

// A room that many read and few write, as a thousand phones in one hall meet it: they greet with a
// participant's key, read the log, and put in letters over lines of their own.

export type Hall = {
  readonly keys: RoomKeys
  readonly roomId: Uint8Array
  readonly verifier: Verifier
}

export type Line = Socket & {
  /** From dialling until the relay had sent all there was. */
  readonly liveMs: number
}

export type Ears = {
  /** What came in one frame: the first one's place, and the entries. */
  heard?(lane: 'log' | 'letters', first: number, entries: readonly Uint8Array[]): void
  acknowledged?(): void
}

export async function createHall(port: number): Promise<Hall> {
  const keys = await deriveRoomKeys(createHostSecret(new Uint8Array(randomBytes(32))))
  const roomId = await roomIdOf(keyOf(keys, 'host'))
  const unsigned = encodePolicy({
    revision: 1,
    previous: new Uint8Array(32),
    roomId,
    keys: {
      host: keyOf(keys, 'host'),
      member: keyOf(keys, 'member'),
      participant: keyOf(keys, 'participant'),
      viewer: keyOf(keys, 'viewer'),
      letterbox: keyOf(keys, 'letterbox'),
      letterboxSeal: present(keys.letterboxOpen).publicKey,
    },
    state: 'open',
    endsDay: lastDayOfBench(),
  })
  const signature = await present(keys.signers.host).sign(signedMessage('policy', unsigned))
  const policy = new Uint8Array([...unsigned, ...signature])
  const answer = await tell(port, { type: 'policy', policy })
  if (answer.type !== 'policy-ok') throw new Error(`no room was made: ${answer.type}`)
  return { keys, roomId, verifier: await createVerifier(keyOf(keys, 'member')) }
}

function keyOf({ signers }: RoomKeys, role: Role): Uint8Array {
  return present(signers[role]).publicKey
}

type Guest = { readonly role: Role; readonly have?: number; readonly ears?: Ears }

export async function comeIn(
  port: number,
  hall: Hall,
  { role, have = 0, ears = {} }: Guest,
): Promise<Line> {
  const begun = performance.now()
  const live = Promise.withResolvers<number>()
  const socket = await openSocket({ port, path: '/relay' }, (bytes) => {
    const frame = parsed(bytes)
    if (frame.type === 'challenge') {
      void greeting(hall, { role, have, challenge: frame.challenge }).then((hello) =>
        socket.send(hello),
      )
    } else if (frame.type === 'batch') ears.heard?.(frame.lane, frame.first, frame.entries)
    else if (frame.type === 'ack') ears.acknowledged?.()
    else if (frame.type === 'live') live.resolve(performance.now() - begun)
    else if (frame.type === 'error') live.reject(new Error(frame.code))
  })
  return { ...socket, liveMs: await live.promise }
}

type Greeting = { readonly role: Role; readonly have: number; readonly challenge: Uint8Array }

async function greeting({ keys, roomId }: Hall, { role, have, challenge }: Greeting) {
  const message = signedMessage('greeting', greetingMessage(challenge, roomId, role))
  return encodeClientFrame({
    type: 'hello',
    roomId,
    role,
    generation: new Uint8Array(8),
    have,
    haveLetters: 0,
    signature: await present(keys.signers[role]).sign(message),
  })
}

/** The frames by which one who may write says so many things, one after the other. */
export async function entriesOf(
  { keys, roomId }: Hall,
  texts: readonly string[],
): Promise<readonly Uint8Array[]> {
  const writer = new Uint8Array(randomBytes(8))
  const chain = new Uint8Array(16)
  return Promise.all(
    texts.map(async (text, at) => {
      const n = at + 1
      const from = { kind: 'update', role: 'member', roomId, writer, n, seen: 0, chain } as const
      const entry = await sealSigned(present(keys.docKey), present(keys.signers.member), {
        header: encodeEntryHeader(from),
        plaintext: new TextEncoder().encode(text),
        iv: new Uint8Array(randomBytes(12)),
        toSigned: (bytes) => signedMessage('entry', bytes),
      })
      return encodeClientFrame({ type: 'append', entry })
    }),
  )
}

export async function openEntry({ keys, verifier }: Hall, bytes: Uint8Array): Promise<string> {
  const entry = parseEntry(bytes)
  if (!entry.ok) throw new Error(entry.code)
  const { signature, signed, sealed, headerBytes } = entry.value
  const isSigned = await verifier.verify(signature, signedMessage('entry', signed))
  const plaintext = isSigned ? await open(present(keys.docKey), headerBytes, sealed) : null
  if (plaintext === null) throw new Error('an entry that the relay took does not open')
  return new TextDecoder().decode(plaintext)
}

/** A letter's frame; made twice with the same number it is the same letter, sealed anew. */
export async function letterOf(
  { keys, roomId }: Hall,
  { id, text }: { readonly id: Uint8Array; readonly text: string },
): Promise<Uint8Array> {
  const role = 'letterbox' as const
  const chain = new Uint8Array(16)
  const from = { kind: 'letter', role, roomId, writer: id, n: 1, seen: 0, chain } as const
  const header = encodeEntryHeader(from)
  const sealed = await sealLetter(present(keys.letterboxOpen).publicKey, {
    aad: header,
    plaintext: new TextEncoder().encode(text),
    iv: new Uint8Array(randomBytes(12)),
    ephemeral: new Uint8Array(randomBytes(32)),
  })
  const signed = new Uint8Array([...header, ...present(sealed ?? undefined)])
  const signature = await present(keys.signers.letterbox).sign(signedMessage('entry', signed))
  const entry = new Uint8Array([...signed, ...signature])
  return encodeClientFrame({ type: 'append', entry })
}

/** Over a line of its own, as the app puts letters in. Resolves when it is on the disk. */
export async function post(port: number, hall: Hall, frame: Uint8Array): Promise<void> {
  const kept = Promise.withResolvers<undefined>()
  const socket = await openSocket({ port, path: '/relay' }, (bytes) => {
    const answer = parsed(bytes)
    if (answer.type === 'challenge') {
      const { challenge } = answer
      void greeting(hall, { role: 'letterbox', have: 0, challenge }).then((hello) =>
        socket.send(hello),
      )
    } else if (answer.type === 'welcome') socket.send(frame)
    else if (answer.type === 'ack' || isThere(answer)) kept.resolve(undefined)
    else if (answer.type === 'error') kept.reject(new Error(answer.code))
  })
  await kept.promise
  socket.close()
}

/** It was put in before, sealed with other bytes. */
function isThere(frame: RelayFrame): boolean {
  return frame.type === 'error' && frame.code === 'entry-conflict'
}

export async function readLetter({ keys }: Hall, bytes: Uint8Array): Promise<string> {
  const entry = parseEntry(bytes)
  if (!entry.ok) throw new Error(entry.code)
  const { headerBytes, sealed } = entry.value
  const plaintext = await openLetter(present(keys.letterboxOpen), headerBytes, sealed)
  if (plaintext === null) throw new Error('a letter that the relay took does not open')
  return new TextDecoder().decode(plaintext)
}

function parsed(bytes: Uint8Array): RelayFrame {
  const frame = parseRelayFrame(bytes)
  if (!frame.ok) throw new Error(frame.code)
  return frame.value
}
