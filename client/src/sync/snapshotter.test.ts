import { describe, expect, it, vi } from 'vitest'
import * as Y from 'yjs'

import { parseClientFrame } from '#protocol'

import { createTestHere, createTestLinks, wordsUpdate } from './here.fixture.ts'
import type { Here } from './here.ts'
import { Snapshotter } from './snapshotter.ts'

/** A long log that has been read, and what is sent of it. */
async function longLog(
  change: (here: Here) => void = () => {},
  link?: Awaited<ReturnType<typeof createTestLinks>>['viewer'],
) {
  const { here, clock } = await createTestHere(link)
  Y.applyUpdateV2(here.doc, wordsUpdate('Æble'))
  here.frontier.head = 301
  change(here)
  const sent: Uint8Array[] = []
  const snapshotter = new Snapshotter(here, (frame) => sent.push(frame))
  /** What has been sent once so much has, which on a busy machine takes a while; or nothing, for a moment. */
  const written = async (count: number) => {
    snapshotter.consider()
    clock.advance(15_000)
    if (count === 0) await new Promise((resolve) => setTimeout(resolve, 30))
    await vi.waitFor(() => expect(sent).toHaveLength(count), 20_000)
    return sent.map((bytes) => {
      const frame = parseClientFrame(bytes)
      return frame.ok && frame.value.type
    })
  }
  return { here, clock, snapshotter, sent, written }
}

describe('a snapshot', () => {
  it('[S132] is written when 300 entries have come since the last', async () => {
    const { written } = await longLog()
    expect(await written(1)).toEqual(['snapshot-part'])
  })

  it.each<[string, (here: Here) => void]>([
    ['the log is short', (here) => (here.frontier.head = 300)],
    ['another was written meanwhile', (here) => (here.base = 1)],
    ['an entry of a newer version is set aside', (here) => setAside(here, 'newer')],
    ['an entry that does not open is set aside', (here) => setAside(here, 'unreadable')],
    ['the log did not add up', (here) => (here.isBent = true)],
    ['the log is being compared', (here) => (here.logged = new Y.Doc())],
    ['an edit that others build on is missing', (here) => addHole(here)],
    ['half of it is gone', (here) => (here.knownBytes = 10_000)],
    ['something in it fits no entry', (here) => here.doc.getMap('m').set('k', 'x'.repeat(70_000))],
  ])('[S132] is not written when %s', async (_, change) => {
    const { written } = await longLog(change)
    expect(await written(0)).toEqual([])
  })

  it('[S132] is not written by who may only look', async () => {
    const { viewer } = await createTestLinks()
    const { written } = await longLog(() => {}, viewer)
    expect(await written(0)).toEqual([])
  })

  it('[S132] is waited with, once however often it is considered, and not written after the goodbye', async () => {
    const { snapshotter, sent, written, clock } = await longLog()
    snapshotter.consider()
    snapshotter.consider()
    snapshotter.stop()
    clock.advance(15_000)
    await new Promise((resolve) => setTimeout(resolve, 10))
    expect(sent).toEqual([])
    snapshotter.consider()
    expect(await written(1)).toHaveLength(1)
  })

  it('[S132] is looked at again when its pause is over', async () => {
    const { here, snapshotter, sent, clock } = await longLog()
    snapshotter.consider()
    setAside(here, 'newer')
    clock.advance(15_000)
    await new Promise((resolve) => setTimeout(resolve, 10))
    expect(sent).toEqual([])
  })
})

function setAside(here: Here, trouble: 'newer' | 'unreadable'): void {
  here.setAside.set(300, { trouble, bytes: new Uint8Array(70) })
}

function addHole({ doc }: Here): void {
  const other = new Y.Doc()
  const updates: Uint8Array[] = []
  other.on('updateV2', (update: Uint8Array) => updates.push(update))
  other.getText('words').insert(0, 'a')
  other.getText('words').insert(1, 'b')
  Y.applyUpdateV2(doc, updates.at(-1) ?? new Uint8Array())
}
