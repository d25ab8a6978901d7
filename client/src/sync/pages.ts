import type { PageKey } from '#crypto'
import {
  encodeEdition,
  encodePageContent,
  limits,
  parsePageContent,
  signedMessage,
  type ErrorCode,
  type PageContent,
  type PageState,
  type RelayFrame,
} from '#protocol'

import { askAlone, type PortsToAsk } from './ask-alone.ts'

export interface EditionToPublish {
  readonly key: PageKey
  readonly number: number
  /** The name of the edition that whoever publishes has seen as the newest; null for the first. */
  readonly previous: Uint8Array | null
  /** In days since 1970-01-01 UTC. */
  readonly day: number
  readonly lastDay: number
  readonly content: PageContent
}

/** How a page stands at the relay. */
export interface PageThere {
  readonly state: PageState
  readonly number: number
  /** Of the newest edition. */
  readonly name: Uint8Array
  readonly lastDay: number
  readonly editions: readonly { readonly number: number; readonly day: number }[]
}

export type PageTold =
  | { readonly state: 'told'; readonly page: PageThere }
  | { readonly state: 'refused'; readonly code: ErrorCode }
  | { readonly state: 'offline' }

/**
 * Puts up the next edition. The same one again is the same, so it may be tried until it is told of; and
 * when somebody else was first it is refused, and theirs stands.
 */
export async function publishEdition(ports: PortsToAsk, to: EditionToPublish): Promise<PageTold> {
  const content = contentBytes(to.content)
  if (content === null) return { state: 'refused', code: 'page-refused' }
  if (content.byteLength > limits.pageBytes) return { state: 'refused', code: 'page-too-large' }
  const { key, previous, number, day, lastDay } = to
  const signed = encodeEdition({
    key: key.signer.publicKey,
    number,
    previous: previous ?? new Uint8Array(32),
    day,
    lastDay,
    content,
  })
  const signature = await key.signer.sign(signedMessage('edition', signed))
  const edition = new Uint8Array(signed.byteLength + signature.byteLength)
  edition.set(signed)
  edition.set(signature, signed.byteLength)
  return told(await askAlone(ports, { type: 'page-publish', edition }))
}

/** For good; nothing of what was published stays at the relay. */
export async function withdrawPage(ports: PortsToAsk, key: PageKey): Promise<PageTold> {
  const signature = await key.signer.sign(signedMessage('page-withdraw', key.pageId))
  const question = { type: 'page-withdraw', key: key.signer.publicKey, signature } as const
  return told(await askAlone(ports, question))
}

export async function lookAtPage(ports: PortsToAsk, pageId: Uint8Array): Promise<PageTold> {
  return told(await askAlone(ports, { type: 'page-look', pageId }))
}

/** Null for what no relay would take as a page, whatever its length. */
function contentBytes(content: PageContent): Uint8Array | null {
  const text = encodePageContent(content)
  if (text.length <= limits.pageBytes && parsePageContent(text) === null) return null
  return new TextEncoder().encode(text)
}

function told(reply: RelayFrame | null): PageTold {
  if (reply?.type === 'page') {
    const { state, number, name, lastDay, editions } = reply
    return { state: 'told', page: { state, number, name, lastDay, editions } }
  }
  return reply?.type === 'error' ? { state: 'refused', code: reply.code } : { state: 'offline' }
}
