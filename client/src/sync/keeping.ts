import * as Y from 'yjs'

import { open, seal } from '#crypto'
import type { Kept, NumberedEntry } from '#ports/room-store.ts'

import { toHex } from './bytes.ts'
import { applyFrom, followEntries } from './follow-log.ts'
import { fromDevice, type Here } from './here.ts'
import { openMemory, sealMemory } from './memory.ts'
import { believePolicy } from './policies.ts'

const entriesBetweenMemories = 200

/** Puts into the document all that this device remembers. */
export async function recall(here: Here): Promise<void> {
  const { room, ports } = here
  const stored = await ports.roomStore.load(room.name)
  const memory = stored.memory === null ? null : await openMemory(room, stored.memory)
  if (memory !== null) {
    here.frontier = memory.frontier
    here.generation = memory.generation
    here.revision = memory.revision
    if (memory.policy.byteLength > 0) here.policy = await believePolicy(room, memory.policy)
    applyFrom(here, memory.state, fromDevice)
  }
  for (const { update } of await openDrafts(here, stored.drafts)) {
    applyFrom(here, update, fromDevice)
  }
  await followEntries(here, stored.entries)
}

/** Edits that other tabs kept and have not given up: theirs, or nobody's when the tab is gone. */
export async function orphans(here: Here): Promise<readonly Draft[]> {
  const { drafts } = await here.ports.roomStore.load(here.room.name)
  const own = toHex(here.writer)
  return openDrafts(
    here,
    drafts.filter(({ writer }) => writer !== own),
  )
}

/** Edits of one tab, open. */
export interface Draft {
  readonly writer: string
  readonly update: Uint8Array
}

async function openDrafts(
  { room }: Here,
  sealedDrafts: readonly { readonly writer: string; readonly sealed: Uint8Array }[],
): Promise<Draft[]> {
  const drafts: Draft[] = []
  for (const { writer, sealed } of sealedDrafts) {
    const update = await open(room.docKey, room.roomId, sealed)
    if (update !== null) drafts.push({ writer, update })
  }
  return drafts
}

export async function keepDraft(here: Here, draft: Draft): Promise<void> {
  const { room, ports } = here
  const iv = ports.random.bytes(12)
  const sealed = await seal(room.docKey, { aad: room.roomId, plaintext: draft.update, iv })
  say(here, await ports.roomStore.putDraft(room.name, draft.writer, sealed))
}

export async function dropDraft(here: Here, writer: string): Promise<void> {
  say(here, await here.ports.roomStore.removeDraft(here.room.name, writer))
}

export async function keepEntries(here: Here, entries: readonly NumberedEntry[]): Promise<void> {
  if (entries.length === 0) return
  say(here, await here.ports.roomStore.putEntries(here.room.name, entries))
  const crossed = (seq: number) => seq % entriesBetweenMemories === 0
  if (entries.some(({ seq }) => crossed(seq))) await keepMemory(here)
}

export async function keepMemory(here: Here): Promise<void> {
  const { room, ports, frontier, generation, revision } = here
  const { head } = frontier
  const state = Y.encodeStateAsUpdateV2(here.doc)
  const policy = here.policy?.bytes ?? new Uint8Array()
  const memory = { generation, revision, policy, frontier, state }
  const sealed = await sealMemory(room, memory, ports.random.bytes(12))
  say(here, await ports.roomStore.putMemory(room.name, { head, sealed }))
}

/** A full or blocked store costs the device its memory, not the room its edits: they still go out. */
function say({ board }: Here, kept: Kept): void {
  board.change({ storage: kept })
}
