import { mayNameOrganisation, mayOwn, type Allowed, type Organisation } from '#domain'
import type { Doc } from 'yjs'

import { change, markKind, readAs } from '../room/kind.ts'
import type { Reading } from '../room/reading.ts'
import { mapOf, textOf } from '../room/stranger.ts'

// organisation     name, owner

export function createOrganisation(doc: Doc, { name, owner }: Organisation): void {
  markKind(doc, 'organisation')
  change(doc, () => {
    if (mapOf(doc, 'organisation').has('name')) return
    mapOf(doc, 'organisation').set('name', name.trim())
    mapOf(doc, 'organisation').set('owner', owner.trim())
  })
}

export function readOrganisation(doc: Doc): Reading<Organisation> {
  return readAs(doc, 'organisation', (known) => ({
    name: textOf(mapOf(known, 'organisation').get('name')),
    owner: textOf(mapOf(known, 'organisation').get('owner')),
  }))
}

export function nameOrganisation(doc: Doc, name: string): Allowed<'empty' | 'tooLong'> {
  const answer = mayNameOrganisation(name)
  if (answer.ok) write(doc, 'name', name.trim())
  return answer
}

/** Who owns the plan, by name. */
export function nameOwner(doc: Doc, owner: string): Allowed<'tooLong'> {
  const answer = mayOwn(owner)
  if (answer.ok) write(doc, 'owner', owner.trim())
  return answer
}

function write(doc: Doc, key: 'name' | 'owner', value: string): void {
  if (mapOf(doc, 'organisation').get(key) === value) return
  change(doc, () => mapOf(doc, 'organisation').set(key, value))
}
