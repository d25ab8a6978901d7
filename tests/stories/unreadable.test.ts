import { it } from 'vitest'

import { deriveRoomKeys, sealSigned, type RoomLink } from '#crypto'
import { encodeEntryHeader, signedMessage } from '#protocol'

import { breakEntry, fourEntries, onceOnBatch } from './bent-log.ts'
import { expectSoon } from './house.ts'

/** What a member signed and sealed as he should, and what is no edit at all. */
async function noEdit({ secret, roomId }: RoomLink): Promise<Uint8Array<ArrayBuffer>> {
  const { docKey, signers } = await deriveRoomKeys({ role: 'member', secret })
  if (docKey === undefined || signers.member === undefined) throw new Error('a member may write')
  const [writer, chain] = [new Uint8Array(8).fill(9), new Uint8Array(16)]
  const header = { kind: 'update', role: 'member', roomId, writer, n: 1, seen: 0, chain } as const
  return sealSigned(docKey, signers.member, {
    header: encodeEntryHeader(header),
    plaintext: new Uint8Array(30).fill(255),
    iv: new Uint8Array(12),
    toSigned: (bytes) => signedMessage('entry', bytes),
  })
}

it('[S14] an entry that opens and is no edit is counted, and those behind it arrive', async () => {
  const { wire, links, hers, jonas } = await fourEntries()
  const { roomId } = links.host
  const bytes = await noEdit(links.member)
  const entry = { roomId, lane: 'log', writer: new Uint8Array(8).fill(9), n: 1, seen: 0 } as const
  await wire.store.append([{ ...entry, bytes }])
  wire.restart()
  const his = await jonas.open(links.member)
  await expectSoon(
    () => his.status().quarantined === 1 && his.read() === 'ABCD',
    () => [his.read(), his.status()],
  )
  hers.write('E')
  await expectSoon(
    () => his.read() === 'ABCDE' && hers.status().quarantined === 1,
    () => [his.read(), his.status(), hers.status()],
  )
})

it.each([2, 4])(
  '[S14] who is alone reads again entry %i of four, which was only bent on its way',
  async (seq) => {
    const { wire, links, hers, jonas } = await fourEntries()
    await hers.room.close()
    wire.bend = onceOnBatch((batch) => breakEntry(batch, seq))
    const his = await jonas.open(links.member)
    await expectSoon(
      () => his.read() === 'ABCD' && his.status().quarantined === 0,
      () => [his.read(), his.status()],
    )
  },
)
