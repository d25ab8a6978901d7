import type { Doc } from 'yjs'

import type { Reading } from './reading.ts'

const kinds = [
  'own-room',
  'dialogue',
  'group',
  'organisation',
  'workshop',
  'keyring',
  'interview',
  'seminar',
] as const
export type RoomKind = (typeof kinds)[number]

const version = 1

/** Says what the room is. Two devices that both say it say the same. */
export function markKind(doc: Doc, kind: RoomKind): void {
  const meta = metaOf(doc)
  if (meta.has('kind')) return
  doc.transact(() => {
    meta.set('kind', kind)
    meta.set('version', version)
  })
}

/** What kind of room this is; null when nothing has arrived, or when it is none we know. */
export function kindOf(doc: Doc): RoomKind | null {
  const said = metaOf(doc).get('kind')
  return kinds.find((kind) => kind === said) ?? null
}

export function readAs<Room>(doc: Doc, kind: RoomKind, read: (doc: Doc) => Room): Reading<Room> {
  if (!metaOf(doc).has('kind')) return { state: 'empty' }
  if (kindOf(doc) !== kind) return { state: 'other' }
  return { state: 'read', room: read(doc), newer: isNewer(doc) }
}

/**
 * Every verb goes through here. A document of a later version is left as it is: what we do not
 * understand in it we would break without seeing it.
 */
export function change(doc: Doc, edit: () => void): void {
  if (!isNewer(doc)) doc.transact(edit)
}

function isNewer(doc: Doc): boolean {
  const said = metaOf(doc).get('version')
  return typeof said === 'number' && said > version
}

function metaOf(doc: Doc) {
  return doc.getMap('meta')
}
