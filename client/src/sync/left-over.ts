import { toHex } from './bytes.ts'
import { openEntry } from './entries.ts'
import { applyUpdate } from './follow-log.ts'
import { fromDevice, type Here } from './here.ts'

/**
 * Entries that were set aside before the log was read again, by their signature. The log may have lost
 * them since; an app that has learnt to read them can put up what they say. Null for one that is dealt
 * with: another tab's memory may still have it.
 */
export type LeftOver = Map<string, Uint8Array | null>

/** Attack: a relay that hands out new rubbish at each reading would fill the device. */
const mostBytes = 1024 * 1024

const signatureBytes = 64

export function addLeftOver(leftOver: LeftOver, entries: Iterable<Uint8Array>): void {
  for (const bytes of entries) {
    const name = nameOf(bytes)
    const size = stillLeft(leftOver).reduce((sum, one) => sum + one.byteLength, 0)
    if (!leftOver.has(name) && size + bytes.byteLength <= mostBytes) leftOver.set(name, bytes)
  }
}

export function stillLeft(leftOver: LeftOver): readonly Uint8Array[] {
  return [...leftOver.values()].filter((bytes) => bytes !== null)
}

/** Those that the log, as it is now, has set aside again. */
export function giveUpSetAside({ leftOver, setAside }: Here): void {
  for (const { bytes } of setAside.values()) leftOver.set(nameOf(bytes), null)
}

/** What can be read by now is taken in, and answered: it has to be put up like an edit. */
export async function readLeftOver(here: Here): Promise<readonly Uint8Array[]> {
  const updates: Uint8Array[] = []
  for (const bytes of stillLeft(here.leftOver)) {
    const opened = await openEntry(here.room, bytes)
    if (opened.ok && applyUpdate(here.doc, opened.plaintext, fromDevice)) {
      updates.push(opened.plaintext)
    }
    // What nobody with a key wrote will never be read.
    const mayBeReadLater = !opened.ok && (opened.header !== null || opened.reason === 'newer')
    if (!mayBeReadLater) here.leftOver.set(nameOf(bytes), null)
  }
  return updates
}

function nameOf(bytes: Uint8Array): string {
  return toHex(bytes.subarray(-signatureBytes))
}
