import { describe, expect, it } from 'vitest'

import { createMemoryStore } from '../storage/store.fake.ts'
import type { Append } from '../storage/store.ts'
import { Committer } from './committer.ts'

const roomId = new Uint8Array(16)

async function committerOn() {
  const store = createMemoryStore()
  await store.putPolicy(roomId, { bytes: new Uint8Array(1), endsDay: 99_999, isOpen: true })
  const told: (boolean | null)[] = []
  let faults = 0
  let broken = 0
  const committer = new Committer((appends: readonly Append[]) => store.append(appends), {
    afterCommit: () => {
      if (broken > 0) {
        broken -= 1
        throw new Error('nobody could be told')
      }
    },
    onFailure: () => {},
    onFault: () => (faults += 1),
  })
  const add = (writer: number, settled = () => {}) =>
    committer.add({
      roomId,
      lane: 'log',
      seen: 0,
      writer: Uint8Array.of(writer, 0, 0, 0, 0, 0, 0, 0),
      n: 1,
      bytes: Uint8Array.of(writer),
      settled(appended) {
        told.push(appended?.ok ?? null)
        settled()
      },
    })
  return { committer, told, add, faults: () => faults, breakNext: () => (broken = 1) }
}

describe('what is written', () => {
  it('[R59] is never told not to be, whatever becomes of the telling', async () => {
    const { committer, told, add } = await committerOn()
    add(1, () => {
      throw new Error('the socket is gone')
    })
    add(2)
    await committer.drained()

    expect(told).toEqual([true, true])
  })

  it('[R59] is followed by what comes after it', async () => {
    const { committer, told, add, faults, breakNext } = await committerOn()
    breakNext()
    add(1)
    await committer.drained()
    add(2)
    await committer.drained()

    expect(told).toEqual([true, true])
    expect(faults()).toBe(1)
  })
})
