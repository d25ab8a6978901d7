import { equalBytes, type RoomLink } from '#crypto'

import { Healing } from './healing.ts'
import { beginHere, tabName, type Here } from './here.ts'
import { recall } from './keeping.ts'
import { readLeftOver, stillLeft } from './left-over.ts'
import { roomFromLink } from './room.ts'

/**
 * Takes in what this device has of the room under the key it had before, drafts included. The log of
 * the room is then read as if for the first time, and what it lacks of the document is put up: the
 * document is of the same lineage, so nothing comes twice.
 */
export async function takeInFormer(here: Here, link: RoomLink): Promise<void> {
  const room = await roomFromLink(link)
  const stored = room === null ? null : await here.ports.roomStore.load(room.name)
  if (room === null || stored === null) return
  const { memory, entries, drafts } = stored
  if (memory === null && entries.length + drafts.length === 0) return
  const there = await beginHere(room, here)
  await recall(there)
  await readLeftOver(there)
  await new Healing(here).begin()
  const taken = new Map(drafts.map(({ writer, sealed }) => [writer, sealed]))
  const isWhole = there.setAside.size === 0 && stillLeft(there.leftOver).length === 0
  here.former = { name: room.name, drafts: taken, isWhole }
}

/**
 * What was taken in is in the log, or kept as a draft under the new key: the device lets go of the old.
 * Not when something in it could not be read, nor when another tab has written there since, or still may:
 * that is looked for at the next visit.
 */
export async function letGoOfFormer(here: Here): Promise<void> {
  const { former, ports, board } = here
  if (former === null || board.read().storage !== 'kept') return
  const drafts = (await ports.roomStore.load(former.name))?.drafts ?? []
  const isSame = drafts.every(({ writer, sealed }) =>
    equalBytes(former.drafts.get(writer) ?? new Uint8Array(), sealed),
  )
  const free = await Promise.all(drafts.map(({ writer }) => ports.tabs.isFree(tabName(writer))))
  if (former.isWhole && isSame && free.every(Boolean)) await ports.roomStore.forget(former.name)
  here.former = null
}
