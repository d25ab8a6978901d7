import { bytesToBase64url, sha256 } from '#crypto'
import { askForNames, endNaming, hideName, layTheme, removeTheme } from '#documents'
import type { Allowed, NamedTheme } from '#domain'

import type { App } from '../app.ts'
import { mayWrite } from '../organisation.ts'
import { namingUrnOf } from './asked.ts'
import { readNames, type NamesRead } from './read-names.ts'
import type { SeminarHere } from './seminars.ts'

// Leaders name themes, each in her own words. The words lie in an urn; whoever takes part may read all of them
// once it has ended. People carry to the organisation's table what they want there, one at a time.

export async function askForThemes({ doc, link, room }: SeminarHere): Promise<void> {
  const { lastDay } = room.peek()
  askForNames(doc, await namingUrnOf({ roomId: link.roomId, lastDay }))
}

/** Tells everybody that it has ended. Each device that looks reads the words anew, and says what does not add up. */
export async function revealNames(app: App, here: SeminarHere): Promise<NamesRead> {
  const read = await readNames(app, here.link, here.namingUrn.peek())
  if (read.state === 'read') endNaming(here.doc, read.answered)
  return read
}

export function hideFromWall({ doc }: SeminarHere, { key }: NamedTheme, isHidden: boolean): void {
  hideName(doc, key, isHidden)
}

/** The card it is on the organisation's table: two who lay the same words have laid one. */
async function cardOfName({ id }: Pick<SeminarHere, 'id'>, { key }: NamedTheme): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify([id, key]))
  return bytesToBase64url((await sha256(bytes)).slice(0, 9))
}

/** The same of all of them, by what they are known by. */
export async function cardsOfNames(
  here: Pick<SeminarHere, 'id'>,
  names: readonly NamedTheme[],
): Promise<ReadonlyMap<string, string>> {
  const cards = names.map(async (name) => [name.key, await cardOfName(here, name)] as const)
  return new Map(await Promise.all(cards))
}

/** By hand, as it was written; on the table people give it other words, or put it under another. */
export async function layName(
  { id, organisation }: Pick<SeminarHere, 'id' | 'organisation'>,
  name: NamedTheme,
): Promise<Allowed<'empty' | 'tooLong' | 'full' | 'viewer'>> {
  if (!mayWrite(organisation)) return { ok: false, reason: 'viewer' }
  const card = await cardOfName({ id }, name)
  const laid = layTheme(organisation.doc, { id: card, text: name.text })
  // Taken off the table before, it comes back as it was.
  if (laid.ok) removeTheme(organisation.doc, card, false)
  return laid
}
