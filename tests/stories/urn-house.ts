import { randomBytes } from 'node:crypto'

import { createHostSecret, deriveRoomKeys, roomIdOf, type KeyRole, type RoomLink } from '#crypto'
import type { Random } from '#ports/random.ts'
import type { RelayDialer } from '#ports/relay.ts'
import { createFakeRoomStore, type FakeRoomStore } from '#ports/room-store.fake.ts'
import {
  encodeClientFrame,
  encodePolicy,
  parseClientFrame,
  parseRelayFrame,
  signedMessage,
  type ClientFrame,
  type RelayFrame,
} from '#protocol'
import { openUrn, readUrn, takeSeat, voterKeyOf, type Urn, type UrnPorts, type UrnSeat } from '#urn'

import type { Store } from '../../server/src/storage/store.ts'
import { clock, Wire } from './house.ts'

// A room with an urn in it, and people who answer.

export const random: Random = { bytes: (length) => new Uint8Array(randomBytes(length)) }
export const today = () => Math.floor(Date.now() / 86_400_000)

export type Links = Readonly<Record<Exclude<KeyRole, 'letterbox'>, RoomLink>>

/** Puts up a room at the relay, and gives its links. */
export async function foundRoom(wire: Wire): Promise<Links> {
  const keys = await deriveRoomKeys(createHostSecret(random.bytes(32)))
  const { signers, secrets } = keys
  const key = (role: KeyRole) => present(signers[role]).publicKey
  const roomId = await roomIdOf(key('host'))
  const policy = encodePolicy({
    revision: 1,
    previous: new Uint8Array(32),
    roomId,
    keys: {
      host: key('host'),
      member: key('member'),
      participant: key('participant'),
      viewer: key('viewer'),
      letterbox: key('letterbox'),
      letterboxSeal: present(keys.letterboxOpen).publicKey,
    },
    state: 'open',
    endsDay: today() + 300,
  })
  const signature = await present(signers.host).sign(signedMessage('policy', policy))
  await say(wire, { type: 'policy', policy: new Uint8Array([...policy, ...signature]) })
  const link = (role: KeyRole): RoomLink => ({ role, roomId, secret: present(secrets[role]) })
  return {
    host: link('host'),
    member: link('member'),
    participant: link('participant'),
    viewer: link('viewer'),
  }
}

/** Says one thing to the relay over a connection of its own. */
function say(wire: Wire, frame: ClientFrame): Promise<RelayFrame | null> {
  return new Promise((resolve) => {
    const connection = wire.dialer.dial({
      frame: (bytes) => {
        const parsed = parseRelayFrame(bytes)
        if (parsed.ok && parsed.value.type !== 'challenge') resolve(parsed.value)
        else connection.send(encodeClientFrame(frame))
      },
      closed: () => resolve(null),
    })
  })
}

/** A person who answers: her secret, and one device unless another is given. */
export class Voter {
  readonly secret = random.bytes(32)
  readonly roomStore: FakeRoomStore = createFakeRoomStore()
  readonly #dialer: RelayDialer
  readonly #link: RoomLink

  constructor(dialer: RelayDialer, link: RoomLink) {
    this.#dialer = dialer
    this.#link = link
  }

  async takeSeat(urn: Urn, change: Partial<UrnPorts> = {}): Promise<UrnSeat> {
    const { roomStore } = this
    const ports = { clock, random, relay: this.#dialer, roomStore, ...change }
    return present(await takeSeat({ ports, link: this.#link, urn, seatSecret: this.secret }))
  }

  /** Gives her answers by slot, and hands them in. */
  async answer(urn: Urn, answers: Readonly<Record<number, number>>): Promise<UrnSeat> {
    const seat = await this.takeSeat(urn)
    for (const [slot, value] of Object.entries(answers)) await seat.put(Number(slot), value)
    await seat.handIn()
    return seat
  }
}

export async function createTestUrn(
  wanted: {
    readonly voters?: number
    readonly slots?: number
    readonly minimum?: number
    readonly lastDay?: number
    readonly store?: Store
  } = {},
) {
  const { slots = 3, minimum = 5, lastDay = today() + 7 } = wanted
  const wire = new Wire(wanted.store)
  const link = await foundRoom(wire)
  const voters = Array.from(
    { length: wanted.voters ?? 6 },
    () => new Voter(wire.dialer, link.participant),
  )
  const urnId = random.bytes(16)
  const ports: UrnPorts = { clock, random, relay: wire.dialer, roomStore: createFakeRoomStore() }
  const keys = await Promise.all(voters.map(({ secret }) => voterKeyOf(secret, urnId)))
  const terms = { urnId, slots, minimum, lastDay, voters: keys }
  const announced = await openUrn(ports, link.host, terms)
  if (announced.state !== 'announced') throw new Error(`not opened: ${JSON.stringify(announced)}`)
  const { announcement } = announced
  const urn = present(await readUrn(link.host.roomId, announcement))
  return { wire, link, ports, terms, voters, urn, announcement }
}

/** The same dialer, which also notes what each connection said, and when. */
export function listenIn(dialer: RelayDialer, now: () => number = () => 0) {
  const connections: { readonly frames: ClientFrame[]; readonly ms: number; isOpen: boolean }[] = []
  const listening: RelayDialer = {
    ...dialer,
    dial(listener) {
      const heard = { frames: [] as ClientFrame[], ms: now(), isOpen: true }
      connections.push(heard)
      const { send, close } = dialer.dial(listener)
      return {
        send(bytes) {
          const parsed = parseClientFrame(bytes)
          if (parsed.ok) heard.frames.push(parsed.value)
          send(bytes)
        },
        close() {
          heard.isOpen = false
          close()
        },
      }
    },
  }
  return { dialer: listening, connections }
}

/** The same dialer; while it is so, the token that goes with an answer is another than was given. */
export function bendTokens(dialer: RelayDialer, isBent: () => boolean): RelayDialer {
  return {
    ...dialer,
    dial(listener) {
      const connection = dialer.dial(listener)
      const send: typeof connection.send = (bytes) => {
        const parsed = parseClientFrame(bytes)
        const isAnswer = parsed.ok && parsed.value.type === 'urn-cast'
        if (!isAnswer || !isBent()) return connection.send(bytes)
        const output = parsed.value.output.slice()
        output[0] = (output[0] ?? 0) ^ 1
        connection.send(encodeClientFrame({ ...parsed.value, output }))
      }
      return { ...connection, send }
    },
  }
}

export function present<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('it is not there')
  return value
}
