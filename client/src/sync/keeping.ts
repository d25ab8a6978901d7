import * as Y from 'yjs'

import { open, seal } from '#crypto'
import type { Kept, NumberedEntry } from '#ports/room-store.ts'

import { toHex } from './bytes.ts'
import { applyUpdate, followEntries, tryAgain } from './follow-log.ts'
import { startOfLog } from './frontier.ts'
import { fromDevice, type Here } from './here.ts'
import { openMemory, sealMemory, type Memory } from './memory.ts'
import { believePolicy } from './policies.ts'

const entriesBetweenMemories = 200
const wholeLog = Number.MAX_SAFE_INTEGER

/** Puts into the document all that this device remembers. */
export async function recall(here: Here): Promise<void> {
  const { room, ports, doc } = here
  const stored = await ports.roomStore.load(room.name)
  if (stored === null) {
    here.board.change({ storage: 'blocked' })
    return
  }
  const memory = await openStored(here, stored.memory)
  if (memory !== null) await takeUp(here, memory)
  for (const { update } of await openDrafts(here, stored.drafts)) {
    applyUpdate(doc, update, fromDevice)
  }
  const { head } = here.frontier
  await tryAgain(
    here,
    stored.entries.filter(({ seq }) => seq <= head),
  )
  await followEntries(here, withoutHole(stored.entries, head))
}

async function takeUp(here: Here, memory: Memory): Promise<void> {
  here.frontier = memory.frontier
  here.generation = memory.generation
  here.revision = memory.revision
  here.knownBytes = memory.state.byteLength
  if (memory.policy.byteLength > 0) here.policy = await believePolicy(here.room, memory.policy)
  applyUpdate(here.doc, memory.state, fromDevice)
  // Whoever began to read the log again died before the end of it: it is read to be compared.
  if (memory.frontier.head === 0) here.logged = new Y.Doc()
}

async function openStored({ room }: Here, sealed: Uint8Array | null): Promise<Memory | null> {
  return sealed === null ? null : openMemory(room, sealed)
}

/** Two tabs write to one store: where it has a hole, the relay is asked for the rest again. */
function withoutHole(entries: readonly NumberedEntry[], head: number): readonly NumberedEntry[] {
  const behind = entries.filter(({ seq }) => seq > head)
  return behind.filter(({ seq }, at) => seq === head + 1 + at)
}

/** Edits that other tabs kept and have not given up: theirs, or nobody's when the tab is gone. */
export async function orphans(here: Here): Promise<readonly Draft[]> {
  const stored = await here.ports.roomStore.load(here.room.name)
  const drafts = stored?.drafts ?? []
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

/** Whether the draft is on the device now. */
export async function keepDraft(here: Here, draft: Draft): Promise<boolean> {
  const { room, ports } = here
  const iv = ports.random.bytes(12)
  const sealed = await seal(room.docKey, { aad: room.roomId, plaintext: draft.update, iv })
  const kept = await ports.roomStore.putDraft(room.name, draft.writer, sealed)
  say(here, kept)
  return kept === 'kept'
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

/** Remembers the document and how far it goes. What was set aside stays beside it. */
export async function keepMemory(here: Here): Promise<void> {
  const { frontier, setAside, board } = here
  // Danger: a memory that passes over an entry whose bytes could not be kept would hide it for good.
  if (setAside.size > 0 && board.read().storage !== 'kept') return
  await putMemory(here, { frontier, dropUpTo: frontier.head })
}

/** Remembers the document alone, as if nothing of the log had been read. */
export async function forgetLog(here: Here): Promise<void> {
  const frontier = await startOfLog(here.room.roomId)
  await putMemory(here, { frontier, dropUpTo: wholeLog })
}

async function putMemory(
  here: Here,
  { frontier, dropUpTo }: Pick<Memory, 'frontier'> & { readonly dropUpTo: number },
): Promise<void> {
  const { room, ports, generation, revision } = here
  // Another tab may have remembered more, and what could not be read may be more: neither is lost.
  const stored = await ports.roomStore.load(room.name)
  if (stored === null) return
  const before = await openStored(here, stored.memory)
  if (before !== null) applyUpdate(here.doc, before.state, fromDevice)
  const state = Y.encodeStateAsUpdateV2(here.doc)
  const policy = here.policy?.bytes ?? new Uint8Array()
  const memory = { generation, revision, policy, frontier, state }
  const sealed = await sealMemory(room, memory, ports.random.bytes(12))
  const setAside = [...here.setAside.keys()]
  say(here, await ports.roomStore.putMemory(room.name, { head: dropUpTo, setAside, sealed }))
}

/** A full or blocked store costs the device its memory, not the room its edits: they still go out. */
function say({ board }: Here, kept: Kept): void {
  board.change({ storage: kept })
}
