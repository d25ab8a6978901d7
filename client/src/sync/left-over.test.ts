import { expect, test } from 'vitest'

import { createTestHere, createTestLinks, sealTestEntry, wordsUpdate } from './here.fixture.ts'
import { addLeftOver, giveUpSetAside, readLeftOver, stillLeft, type LeftOver } from './left-over.ts'

const edit = { kind: 'update', n: 1 } as const

/** Bytes that end in a signature of their own. */
function rubbish(mark: number, length = 100): Uint8Array {
  return new Uint8Array(length).fill(mark)
}

test('[S35] what the log has set aside again is no longer left over, and the rest is', async () => {
  const { here } = await createTestHere()
  const [again, gone] = [rubbish(1), rubbish(2)]
  addLeftOver(here.leftOver, [again, gone])
  here.setAside.set(3, { trouble: 'unreadable', bytes: again })

  giveUpSetAside(here)

  expect(stillLeft(here.leftOver)).toEqual([gone])
})

test('[S35] what was given up does not come back out of the memory of another tab', async () => {
  const { here } = await createTestHere()
  const again = rubbish(1)
  here.setAside.set(3, { trouble: 'unreadable', bytes: again })
  giveUpSetAside(here)

  addLeftOver(here.leftOver, [again, rubbish(2)])

  expect(stillLeft(here.leftOver)).toEqual([rubbish(2)])
})

test('[S35] what can be read by now is in the document, and is told once so that it is put up', async () => {
  const { here } = await createTestHere()
  const update = wordsUpdate('fra før')
  addLeftOver(here.leftOver, [await sealTestEntry(here.room, update, edit)])

  expect(await readLeftOver(here)).toEqual([update])
  expect(here.doc.getText('words').toString()).toBe('fra før')
  expect(await readLeftOver(here)).toEqual([])
})

test('[S35] what somebody with a key wrote and does not open stays; what nobody with a key wrote goes', async () => {
  const { here } = await createTestHere()
  const elsewhere = (await createTestHere((await createTestLinks(2)).host)).here.room
  const underAnotherKey = { ...here.room, docKey: elsewhere.docKey }
  const unopened = await sealTestEntry(underAnotherKey, wordsUpdate('senere'), edit)
  addLeftOver(here.leftOver, [unopened, rubbish(3)])

  expect(await readLeftOver(here)).toEqual([])
  expect(stillLeft(here.leftOver)).toEqual([unopened])
})

test('[S35] a relay that hands out rubbish at each reading fills no more than a mebibyte', () => {
  const leftOver: LeftOver = new Map()
  const half = 512 * 1024

  addLeftOver(leftOver, [rubbish(1, half), rubbish(2, half), rubbish(3)])

  expect(stillLeft(leftOver).map(({ byteLength }) => byteLength)).toEqual([half, half])
})
