import type { Doc } from 'yjs'

import {
  base64urlToBytes,
  bytesToBase64url,
  deriveRoomKeys,
  openPageSecret,
  pageKeyFromSecret,
  sealPageSecret,
  type PageKey,
  type RoomLink,
} from '#crypto'
import { keepPageSecret, readPages, sealedPageSecret } from '#documents'
import type { Random } from '#ports/random.ts'

interface RoomOfPages {
  readonly doc: Doc
  readonly link: RoomLink
}

/** Makes a page that nobody has published to yet, and keeps its secret in the room; gives its id. */
export async function makePage(random: Random, { doc, link }: RoomOfPages): Promise<string | null> {
  const secret = random.bytes(32)
  const { pageId } = await pageKeyFromSecret(secret)
  const sealed = await sealTo(random, link, secret)
  if (sealed === null) return null
  const id = bytesToBase64url(pageId)
  keepPageSecret(doc, id, sealed)
  return id
}

/** Null when the key of this device does not let one publish. */
export async function pageKey({ doc, link }: RoomOfPages, id: string): Promise<PageKey | null> {
  const secret = await secretOf({ doc, link }, id)
  const key = secret === null ? null : await pageKeyFromSecret(secret)
  return key !== null && bytesToBase64url(key.pageId) === id ? key : null
}

/** The room gets a new key: what was sealed under the old one goes along. */
export async function resealPages(
  random: Random,
  { from, to, doc }: { readonly from: RoomOfPages; readonly to: RoomLink; readonly doc: Doc },
): Promise<void> {
  for (const { id } of readPages(from.doc)) {
    const secret = await secretOf(from, id)
    const sealed = secret === null ? null : await sealTo(random, to, secret)
    if (sealed !== null) keepPageSecret(doc, id, sealed)
  }
}

async function secretOf({ doc, link }: RoomOfPages, id: string): Promise<Uint8Array | null> {
  const sealed = base64urlToBytes(sealedPageSecret(doc, id) ?? '')
  const { letterboxOpen } = await deriveRoomKeys(link)
  if (sealed === null || letterboxOpen === undefined) return null
  return openPageSecret(letterboxOpen, link.roomId, sealed)
}

async function sealTo(random: Random, link: RoomLink, secret: Uint8Array): Promise<string | null> {
  const { letterboxOpen } = await deriveRoomKeys(link)
  if (letterboxOpen === undefined) return null
  const sealed = await sealPageSecret({
    roomId: link.roomId,
    letterbox: letterboxOpen.publicKey,
    secret,
    iv: random.bytes(12),
    ephemeral: random.bytes(32),
  })
  return sealed === null ? null : bytesToBase64url(sealed)
}
