import { expect, it } from 'vitest'

import { Company } from './company.ts'
import { createTestHere } from './here.fixture.ts'
import { sealPresence } from './presence.ts'

const secondMs = 1000

/** Somebody in a room, who hears what another says there. */
async function twoInARoom() {
  let isQuiet = false
  const { here: loud, clock } = await createTestHere()
  const here = { ...loud, isQuiet: () => isQuiet }
  const seen: number[] = []
  const said: Uint8Array[] = []
  const company = new Company(here, {
    send: (sealed) => said.push(sealed),
    seenUpTo: (head) => seen.push(head),
    doubted: () => {},
  })
  let counter = 0
  const hear = async (change: { readonly counter?: number; readonly writer?: Uint8Array } = {}) => {
    counter += 1
    const { head, chain } = here.frontier
    const mark = new Uint8Array(16)
    const other = { writer: new Uint8Array(8).fill(9), counter, head, chain, mark, ...change }
    await company.heard(await sealPresence(here.room, other, new Uint8Array(12)))
  }
  const others = () => here.board.read().others
  const hush = (hushed: boolean) => (isQuiet = hushed)
  return { here, clock, company, said, seen, hear, others, hush }
}

it('[S137] who has gone without a word is counted no more after forty seconds, and again when heard', async () => {
  const { clock, company, said, hear, others } = await twoInARoom()
  await hear()
  expect(others()).toBe(1)
  const passed = async (spanMs: number) => {
    const before = said.length
    clock.advance(spanMs)
    await expect.poll(() => said.length).toBeGreaterThan(before)
  }
  await passed(15 * secondMs)
  await passed(15 * secondMs)
  expect(others()).toBe(1)
  await passed(15 * secondMs)
  expect(others()).toBe(0)
  await hear()
  expect(others()).toBe(1)
  company.stop()
  expect(others()).toBe(0)
})

it('[S91] what comes a second time, or is no presence of this room, is not heard', async () => {
  const { company, seen, hear, others } = await twoInARoom()
  await company.heard(new Uint8Array(60))
  await hear({ counter: 5 })
  await hear({ counter: 5 })
  await hear({ counter: 4 })
  expect([others(), seen]).toEqual([1, [0]])
  await hear({ counter: 1, writer: new Uint8Array(8).fill(8) })
  expect([others(), seen]).toEqual([2, [0, 0]])
})

it('[S320] of thousands of names those heard last are remembered, and no others', async () => {
  const { seen, hear } = await twoInARoom()
  const nameOf = (at: number) => new Uint8Array([...new Uint8Array(6), at >> 8, at & 255])
  const isHeardAgain = async (at: number) => {
    const before = seen.length
    await hear({ counter: 1, writer: nameOf(at) })
    return seen.length > before
  }
  for (let at = 0; at < 4200; at += 1) await hear({ counter: 1, writer: nameOf(at) })

  expect(await isHeardAgain(4199)).toBe(false)
  expect(await isHeardAgain(300)).toBe(false)
  expect(await isHeardAgain(0)).toBe(true)
})

it('[S300] who is to be quiet in a room is not heard there, and is heard once that is over', async () => {
  const { clock, company, said, hear, others, hush } = await twoInARoom()
  hush(true)
  company.tellSoon()
  clock.advance(15 * secondMs)
  await hear()
  expect(others()).toBe(1)
  clock.advance(15 * secondMs)
  expect(said).toEqual([])

  hush(false)
  company.tellSoon()
  clock.advance(secondMs)
  await expect.poll(() => said.length).toBe(1)
  company.stop()
})
