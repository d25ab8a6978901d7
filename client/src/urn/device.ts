import { open, seal, type Seat } from '#crypto'
import type { Kept } from '#ports/room-store.ts'
import { readBytes, writeBytes } from '#protocol'

import type { UrnPorts } from './ports.ts'

// What this device keeps of a seat, among the drafts of the room and sealed with the seat's own key: its
// tokens, and each answer that was given here. They go when the room is forgotten.

/** An answer as this device knows it. */
export interface GivenAnswer {
  readonly value: number
  /** What she said besides; empty where only a number is asked for. */
  readonly text: string
  /** 1 for the first, one more for each change. */
  readonly n: number
  /** Whether the relay may not have it yet. */
  readonly isPending: boolean
}

interface KeptSeat {
  /** What the tokens come to, by slot; empty when there are none yet. */
  readonly outputs: readonly Uint8Array[]
  readonly answers: ReadonlyMap<number, GivenAnswer>
}

type DevicePorts = Pick<UrnPorts, 'roomStore' | 'random'>

export interface SeatDevice {
  /** What can be read; null when the store cannot be. */
  recall(): Promise<KeptSeat | null>
  keepTokens(outputs: readonly Uint8Array[]): Promise<Kept>
  /** On the disk when it answers. */
  keepAnswer(slot: number, answer: GivenAnswer): Promise<Kept>
}

export function createSeatDevice(
  { roomStore, random }: DevicePorts,
  roomId: Uint8Array,
  seat: Seat,
): SeatDevice {
  const room = toHex(roomId)
  // A voter's key stands in one urn only; two people at one device have two.
  const prefix = `urn-${toHex(seat.voter.publicKey)}-`

  async function keep(name: string, plaintext: Uint8Array): Promise<Kept> {
    const sealed = await seal(seat.deviceKey, { aad: ascii(name), plaintext, iv: random.bytes(12) })
    return roomStore.putDraft(room, prefix + name, sealed)
  }

  return {
    async recall() {
      const stored = await roomStore.load(room)
      if (stored === null) return null
      let outputs: readonly Uint8Array[] = []
      const answers = new Map<number, GivenAnswer>()
      for (const { writer, sealed } of stored.drafts) {
        if (!writer.startsWith(prefix)) continue
        const name = writer.slice(prefix.length)
        const plaintext = await open(seat.deviceKey, ascii(name), sealed)
        if (plaintext === null) continue
        if (name === tokensName) outputs = parseOutputs(plaintext)
        else putIfRead(answers, Number(name), parseAnswer(plaintext))
      }
      return { outputs, answers }
    },
    keepTokens: (outputs) => keep(tokensName, writeBytes(...outputs.map((bytes) => ({ bytes })))),
    keepAnswer: (slot, { value, text, n, isPending }) => {
      const bytes = new TextEncoder().encode(text)
      return keep(
        String(slot),
        writeBytes({ u8: value }, { u16: n }, { u8: Number(isPending) }, { bytes }),
      )
    },
  }
}

const tokensName = 'tokens'
const outputBytes = 64

function parseOutputs(bytes: Uint8Array): readonly Uint8Array[] {
  return Array.from({ length: Math.floor(bytes.byteLength / outputBytes) }, (_, at) =>
    bytes.slice(at * outputBytes, (at + 1) * outputBytes),
  )
}

function parseAnswer(bytes: Uint8Array): GivenAnswer | null {
  const reader = readBytes(bytes)
  const [value, n, isPending] = [reader.u8(), reader.u16(), reader.u8() === 1]
  const text = new TextDecoder().decode(reader.rest())
  return reader.isExact() ? { value, text, n, isPending } : null
}

function putIfRead(
  answers: Map<number, GivenAnswer>,
  slot: number,
  answer: GivenAnswer | null,
): void {
  if (answer !== null) answers.set(slot, answer)
}

function ascii(name: string): Uint8Array {
  return Uint8Array.from(name, (character) => character.charCodeAt(0))
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
