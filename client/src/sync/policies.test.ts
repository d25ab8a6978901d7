import { describe, expect, it } from 'vitest'

import { createHostSecret, deriveRoomKeys, roomIdOf, type RoomKeys } from '#crypto'
import { encodePolicy, signedMessage, type Policy, type PolicyKeys } from '#protocol'

import { sealEntry, openEntry } from './entries.ts'
import { believePolicy } from './policies.ts'
import { roomFromLink, type Room } from './room.ts'

const wholeRoom = async (seed: number) => {
  const { role, secret } = createHostSecret(new Uint8Array(32).fill(seed))
  const keys = await deriveRoomKeys({ role, secret })
  const roomId = await roomIdOf(publicKeysOf(keys).host)
  const host = await roomFromLink({ role, roomId, secret })
  const member = keys.secrets.member ?? new Uint8Array()
  const his = await roomFromLink({ role: 'member', roomId, secret: member })
  if (host === null || his === null) throw new Error('both may read')
  return { keys, roomId, host, his }
}

function publicKeysOf({ signers }: RoomKeys): PolicyKeys {
  const { host, member, participant, viewer, letterbox } = signers
  if (!host || !member || !participant || !viewer || !letterbox) throw new Error('a host has all')
  return {
    host: host.publicKey,
    member: member.publicKey,
    participant: participant.publicKey,
    viewer: viewer.publicKey,
    letterbox: letterbox.publicKey,
    letterboxSeal: new Uint8Array(32),
  }
}

async function policyBy(signer: RoomKeys, policy: Partial<Policy>): Promise<Uint8Array> {
  const bytes = encodePolicy({
    revision: 1,
    previous: new Uint8Array(32),
    roomId: new Uint8Array(16),
    keys: publicKeysOf(signer),
    state: 'open',
    endsDay: 20_000,
    ...policy,
  })
  const signature = await signer.signers.host?.sign(signedMessage('policy', bytes))
  return Uint8Array.from([...bytes, ...(signature ?? [])])
}

const isBelieved = async (room: Room, bytes: Uint8Array) =>
  (await believePolicy(room, bytes)) !== null

describe('a policy', () => {
  it('[S13] is believed when the host whose key makes the room number signed it', async () => {
    const { keys, roomId, host, his } = await wholeRoom(1)
    const policy = await policyBy(keys, { roomId })
    expect([await isBelieved(host, policy), await isBelieved(his, policy)]).toEqual([true, true])
    expect(
      await isBelieved(
        his,
        policy.map((byte, at) => (at === 290 ? byte ^ 1 : byte)),
      ),
    ).toBe(false)
  })

  it('[S13] is not believed from a host of another room, though it names this one', async () => {
    const { roomId, keys, his } = await wholeRoom(1)
    const other = await wholeRoom(2)
    // The member's own keys are as they should be: only the host is another.
    const mixed = { ...publicKeysOf(keys), host: publicKeysOf(other.keys).host }
    expect(await isBelieved(his, await policyBy(other.keys, { roomId, keys: mixed }))).toBe(false)
    expect(await isBelieved(his, await policyBy(other.keys, { roomId: other.roomId }))).toBe(false)
    // Nor from this room's host, when it names another.
    expect(await isBelieved(his, await policyBy(keys, { roomId: other.roomId }))).toBe(false)
  })

  it('[S13] is not believed when a role has another key in it than this device derives', async () => {
    const { roomId, keys, his } = await wholeRoom(1)
    const other = publicKeysOf((await wholeRoom(2)).keys)
    for (const role of ['member', 'participant', 'viewer', 'letterbox'] as const) {
      const mixed = { ...publicKeysOf(keys), [role]: other[role] }
      expect(await isBelieved(his, await policyBy(keys, { roomId, keys: mixed }))).toBe(false)
    }
  })
})

describe('an entry', () => {
  it('[S32] that names another room is not read, though its keys are those of this one', async () => {
    const { roomId, host } = await wholeRoom(1)
    const [writer, chain] = [new Uint8Array(8), new Uint8Array(16)]
    const header = { kind: 'update', role: 'host', writer, n: 1, seen: 0, chain } as const
    const content = { plaintext: Uint8Array.of(1), iv: new Uint8Array(12) }
    const open = async (id: Uint8Array) =>
      openEntry(host, await sealEntry(host, { ...header, roomId: id }, content))
    expect(await open(roomId)).toMatchObject({ ok: true })
    const elsewhere = roomId.map((byte, at) => (at === 15 ? byte ^ 1 : byte))
    expect(await open(elsewhere)).toMatchObject({ ok: false, reason: 'unreadable' })
  })
})
