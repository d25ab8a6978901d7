import { randomBytes } from 'node:crypto'
import * as Y from 'yjs'

import { chainStart, deriveRoomKeys, sealSigned, type RoomLink } from '#crypto'
import { encodeEntryHeader, signedMessage } from '#protocol'

import type { Store } from '../../server/src/storage/store.ts'

/** Puts entries into a log without a relay, by a tab of the host's that nobody has seen. */
export async function addMany(store: Store, link: RoomLink, count: number): Promise<void> {
  const { docKey, signers } = await deriveRoomKeys(link)
  const { host } = signers
  if (docKey === undefined || host === undefined) throw new Error('a host has all keys')
  const { roomId } = link
  const [writer, chain] = [new Uint8Array(randomBytes(8)), await chainStart(roomId)]
  const updates: Uint8Array[] = []
  const doc = new Y.Doc()
  doc.on('updateV2', (update: Uint8Array) => updates.push(update))
  for (let at = 0; at < count; at += 1) doc.getArray('many').push([at])
  const appends = await Promise.all(
    updates.map(async (plaintext, at) => {
      const n = at + 1
      const header = { kind: 'update', role: 'host', roomId, writer, n, seen: 0, chain } as const
      const iv = new Uint8Array(randomBytes(12))
      const toSigned = (bytes: Uint8Array) => signedMessage('entry', bytes)
      const sealed = { header: encodeEntryHeader(header), plaintext, iv, toSigned }
      const bytes = await sealSigned(docKey, host, sealed)
      return { roomId, lane: 'log', writer, n, seen: 0, bytes } as const
    }),
  )
  await store.append(appends)
}
