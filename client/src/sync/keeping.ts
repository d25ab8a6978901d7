import * as Y from 'yjs'

import { equalBytes, open, seal } from '#crypto'
import type { Kept, NumberedEntry } from '#ports/room-store.ts'

import { toHex } from './bytes.ts'
import { applyUpdate, followEntries, tryAgain } from './follow-log.ts'
import { startOfLog, type Frontier } from './frontier.ts'
import { fromDevice, type Here } from './here.ts'
import { addLeftOver, stillLeft } from './left-over.ts'
import { openMemory, sealMemory, type Memory, type OpenedMemory } from './memory.ts'
import { believePolicy } from './policies.ts'
import type { Room } from './room.ts'

const entriesBetweenMemories = 200
const wholeLog = Number.MAX_SAFE_INTEGER

/** Puts into the document all that this device remembers. */
export async function recall(here: Here): Promise<void> {
  const { room, ports, doc, board } = here
  const stored = await ports.roomStore.load(room.name)
  if (stored === null) {
    board.change({ storage: 'blocked' })
    return
  }
  const opened = await openStored(room, stored.memory)
  if (opened?.ok === true) await takeUp(here, opened.memory)
  else if (opened?.reason === 'newer') board.change({ refused: 'unsupported-version' })
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
  addLeftOver(here.leftOver, memory.leftOver)
  here.healing = memory.healing
  here.knownBytes = memory.state.byteLength
  if (memory.policy.byteLength > 0) here.policy = await believePolicy(here.room, memory.policy)
  applyUpdate(here.doc, memory.state, fromDevice)
  // Whoever began to read the log again died before the end of it: it is read to be compared.
  if (!isLevel(memory)) here.logged = new Y.Doc()
}

async function openStored(room: Room, sealed: Uint8Array | null): Promise<OpenedMemory | null> {
  return sealed === null ? null : openMemory(room, sealed)
}

function isLevel({ healing }: Pick<Memory, 'healing'>): boolean {
  return healing.every((byte) => byte === 0)
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

/**
 * Remembers the document and how far it goes, and what was set aside beside it. While the log is read to
 * be compared, it is as if nothing of it had been read: who dies before the end of it begins anew.
 */
export function keepMemory(here: Here): Promise<void> {
  if (closed.has(here)) return Promise.resolve()
  const before = turns.get(here) ?? Promise.resolve()
  const kept = before.catch(() => undefined).then(() => putMemory(here, null))
  turns.set(here, kept)
  return kept
}

/** The last before the room is closed: none comes after it to what is then forgotten. */
export async function keepLastMemory(here: Here): Promise<void> {
  const last = keepMemory(here)
  closed.add(here)
  await last
}

const turns = new WeakMap<Here, Promise<void>>()
const closed = new WeakSet<Here>()

/** Remembers the document alone: what the device has of the log counts no more. */
export async function forgetLog(here: Here): Promise<void> {
  await putMemory(here, wholeLog)
}

/** Another tab may put one at the same moment; after so many times its memory will have to do. */
const mostTries = 8

async function putMemory(here: Here, dropUpTo: number | null): Promise<void> {
  const { room, ports } = here
  const start = await startOfLog(room.roomId)
  for (let tries = 0; tries < mostTries; tries += 1) {
    // Another tab may have remembered more, and what could not be read may be more: neither is lost.
    const stored = await ports.roomStore.load(room.name)
    if (stored === null) return
    const before = await openStored(room, stored.memory)
    if (before?.ok === false) return
    const memory = toRemember(here, before?.memory ?? null, start)
    const { head } = memory.frontier
    const setAside = [...here.setAside].map(([seq, { bytes }]) => ({ seq, bytes }))
    const sealed = await sealMemory(room, memory, ports.random.bytes(12))
    const kept = await ports.roomStore.putMemory(room.name, {
      head: dropUpTo ?? head,
      setAside,
      sealed,
      was: stored.memory,
    })
    if (kept !== 'changed') return say(here, kept)
  }
}

/** Danger: nothing may be awaited in here. What is remembered of document and log is of one moment. */
function toRemember(here: Here, before: Memory | null, start: Frontier): Memory {
  const { doc, generation, revision, leftOver } = here
  if (before !== null) {
    applyUpdate(doc, before.state, fromDevice)
    addLeftOver(leftOver, before.leftOver)
  }
  const healing = healingToRemember(here, before)
  return {
    generation,
    revision,
    policy: here.policy?.bytes ?? new Uint8Array(),
    healing,
    leftOver: stillLeft(leftOver),
    frontier: isLevel({ healing }) ? here.frontier : start,
    state: Y.encodeStateAsUpdateV2(doc),
  }
}

/** Another tab may be comparing: what only that tab had is in this document now, and not in the log. */
function healingToRemember(here: Here, before: Memory | null): Uint8Array {
  const { logged, unkept, ports } = here
  if (before !== null && !isLevel(before) && !equalBytes(before.healing, here.healing)) {
    return before.healing
  }
  // What is in no draft would be in the memory alone, and never be sent: it is found by comparing.
  if (logged === null && unkept.size === 0) return new Uint8Array(8)
  if (isLevel(here)) here.healing = ports.random.bytes(8)
  return here.healing
}

/** A full or blocked store costs the device its memory, not the room its edits: they still go out. */
function say({ board }: Here, kept: Kept): void {
  board.change({ storage: kept })
}
