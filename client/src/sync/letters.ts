import {
  deriveRoomKeys,
  openLetter,
  sealLetter,
  type RoomKeys,
  type RoomLink,
  type Signer,
} from '#crypto'
import {
  encodeClientFrame,
  encodeEntryHeader,
  greetingMessage,
  parseEntry,
  parseRelayFrame,
  signedMessage,
  type ClientFrame,
  type RelayFrame,
} from '#protocol'

import { believePolicy, type PolicyReader } from './policies.ts'
import type { SyncPorts } from './ports.ts'
import { isGenuine } from './entries.ts'
import type { Room } from './room.ts'

export interface LetterToPut {
  /** Of the room's letterbox, or of any role above it. */
  readonly link: RoomLink
  /** 8 random bytes, the same each time this letter is tried. */
  readonly id: Uint8Array
  readonly plaintext: Uint8Array
}

/** `over`: the room has ended. `refused`: this relay will not have it. */
export type LetterPut = 'kept' | 'over' | 'refused' | 'offline'

type LetterPorts = Pick<SyncPorts, 'relay' | 'clock' | 'random'>

const patienceMs = 15_000

/** Puts a letter into a room, over a connection of its own: who may put in need not look in. */
export async function putLetter(ports: LetterPorts, letter: LetterToPut): Promise<LetterPut> {
  const { role, roomId, secret } = letter.link
  const keys = await deriveRoomKeys({ role, secret })
  const signer = keys.signers.letterbox
  if (signer === undefined) return 'refused'
  const visitor = new Visitor(ports, letter, { roomId, keys, signer, verifiers: new Map() })
  return talk(ports, (frame) => visitor.answer(frame))
}

interface Mailbox extends PolicyReader {
  readonly keys: RoomKeys
  readonly signer: Signer
}

/** What is said next, how it ended, or null for what needs no answer. */
type Answer = ClientFrame | LetterPut | null

class Visitor {
  readonly #ports: LetterPorts
  readonly #letter: LetterToPut
  readonly #mailbox: Mailbox

  constructor(ports: LetterPorts, letter: LetterToPut, mailbox: Mailbox) {
    this.#ports = ports
    this.#letter = letter
    this.#mailbox = mailbox
  }

  async answer(frame: RelayFrame): Promise<Answer> {
    switch (frame.type) {
      case 'challenge':
        return this.#greet(frame.challenge)
      case 'welcome':
        return this.#put(frame.policy)
      case 'ack':
        return 'kept'
      case 'ended':
        return this.#over(frame.policy)
      case 'error':
        // The answer to an earlier try was lost: the letter is there, sealed with other bytes.
        if (frame.code === 'entry-conflict') return 'kept'
        return frame.retryMs > 0 || frame.code === 'room-unknown' ? 'offline' : 'refused'
      default:
        return null
    }
  }

  async #greet(challenge: Uint8Array): Promise<ClientFrame> {
    const { roomId, signer } = this.#mailbox
    const role = 'letterbox'
    const message = greetingMessage(challenge, roomId, role)
    const signature = await signer.sign(signedMessage('greeting', message))
    const nothing = { generation: new Uint8Array(8), have: 0, haveLetters: 0 }
    return { type: 'hello', roomId, role, ...nothing, signature }
  }

  /** Attack: a relay, or somebody with a lesser key, who names a letterbox of their own. Only the host's signature counts. */
  async #put(policy: Uint8Array): Promise<Answer> {
    const believed = await believePolicy(this.#mailbox, policy)
    if (believed === null) return 'offline'
    const { roomId, signer } = this.#mailbox
    const { id: writer, plaintext } = this.#letter
    const chain = new Uint8Array(16)
    const from = {
      kind: 'letter',
      role: 'letterbox',
      roomId,
      writer,
      n: 1,
      seen: 0,
      chain,
    } as const
    const header = encodeEntryHeader(from)
    const { random } = this.#ports
    const sealed = await sealLetter(believed.policy.keys.letterboxSeal, {
      aad: header,
      plaintext,
      iv: random.bytes(12),
      ephemeral: random.bytes(32),
    })
    if (sealed === null) return 'refused'
    const signed = joined(header, sealed)
    const signature = await signer.sign(signedMessage('entry', signed))
    return { type: 'append', entry: joined(signed, signature) }
  }

  async #over(policy: Uint8Array): Promise<LetterPut> {
    const believed = await believePolicy(this.#mailbox, policy)
    return believed?.policy.state === 'ended' ? 'over' : 'offline'
  }
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(one.byteLength + other.byteLength)
  bytes.set(one)
  bytes.set(other, one.byteLength)
  return bytes
}

function talk(
  { relay, clock }: LetterPorts,
  answerTo: (frame: RelayFrame) => Promise<Answer>,
): Promise<LetterPut> {
  return new Promise((resolve) => {
    const connection = relay.dial({ frame: hear, closed: () => end('offline') })
    const cancel = clock.schedule(patienceMs, () => end('offline'))

    function hear(bytes: Uint8Array): void {
      const frame = parseRelayFrame(bytes.slice())
      if (frame.ok) void answerTo(frame.value).then(say)
      else end('offline')
    }
    function say(answer: Answer): void {
      if (typeof answer === 'string') end(answer)
      else if (answer !== null) connection.send(encodeClientFrame(answer))
    }
    function end(how: LetterPut): void {
      cancel()
      resolve(how)
      connection.close()
    }
  })
}

/** What the letters say that this device may open. Those that do not open are left out. */
export async function openLetters(
  room: Room,
  entries: readonly Uint8Array[],
): Promise<readonly Uint8Array[]> {
  const letterbox = room.keys.letterboxOpen
  if (letterbox === undefined) return []
  const opened = await Promise.all(
    entries.map(async (bytes) => {
      const parsed = parseEntry(bytes)
      if (!parsed.ok || parsed.value.header.kind !== 'letter') return null
      if (!(await isGenuine(room, parsed.value))) return null
      return openLetter(letterbox, parsed.value.headerBytes, parsed.value.sealed)
    }),
  )
  return opened.filter((plaintext) => plaintext !== null)
}
