import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'

import { limits } from '#protocol'

import type { NewEdition } from './page-store.ts'
import type { Store } from './store.ts'

const today = 20_000
const bytes = (length: number) => new Uint8Array(randomBytes(length))

export function newEdition(change: Partial<NewEdition> = {}): NewEdition {
  return {
    number: 1,
    day: today,
    lastDay: today + 30,
    language: 'da',
    name: bytes(32),
    bytes: bytes(300),
    ...change,
  }
}

/** What every store does with pages, whatever it is made of. */
export function describePageStore(name: string, create: () => Store): void {
  describe(`${name}: a page`, () => {
    describeEditions(create)
    describeEndOfPages(create)
  })
}

function describeEditions(create: () => Store): void {
  it('[R70] gives back each edition as it came, and says which is the newest', async () => {
    const store = create()
    const id = bytes(16)
    const [first, second] = [newEdition(), newEdition({ number: 2, day: today + 1 })]
    expect(await store.page(id)).toBeNull()
    expect(await store.putEdition(id, first, null)).toBe(true)
    expect(await store.putEdition(id, second, first.name)).toBe(true)
    expect(await store.page(id)).toEqual({
      state: 'published',
      number: 2,
      name: second.name,
      lastDay: second.lastDay,
      language: 'da',
      editions: [
        { number: 1, day: today },
        { number: 2, day: today + 1 },
      ],
    })
    expect(await store.edition(id, 1)).toEqual(first.bytes)
    expect(await store.edition(id, 2)).toEqual(second.bytes)
    expect(await store.edition(id, 3)).toBeNull()
    expect(await store.edition(bytes(16), 1)).toBeNull()
  })

  it('[R71] takes one of two that follow on the same edition, and changes nothing for the other', async () => {
    const store = create()
    const id = bytes(16)
    const first = newEdition()
    await store.putEdition(id, first, null)
    const [hers, his] = [newEdition({ number: 2 }), newEdition({ number: 2 })]
    expect(await store.putEdition(id, hers, first.name)).toBe(true)
    expect(await store.putEdition(id, his, first.name)).toBe(false)
    expect(await store.putEdition(id, his, null)).toBe(false)
    expect(await store.page(id)).toMatchObject({ number: 2, name: hers.name })
    expect(await store.edition(id, 2)).toEqual(hers.bytes)
    expect(await store.putEdition(bytes(16), his, first.name)).toBe(false)
  })

  it('[R72] keeps the newest twenty', async () => {
    const store = create()
    const id = bytes(16)
    let was: Uint8Array | null = null
    for (let number = 1; number <= limits.editionsKept + 2; number += 1) {
      const edition = newEdition({ number })
      expect(await store.putEdition(id, edition, was)).toBe(true)
      was = edition.name
    }
    const kept = (await store.page(id))?.editions.map(({ number }) => number)
    expect(kept).toEqual(Array.from({ length: limits.editionsKept }, (_, at) => at + 3))
    expect(await store.edition(id, 2)).toBeNull()
    expect(await store.edition(id, 3)).not.toBeNull()
  })
}

function describeEndOfPages(create: () => Store): void {
  it('[R73] when it is withdrawn nothing of it is kept, and nothing comes after', async () => {
    const store = create()
    const id = bytes(16)
    const first = newEdition({ language: 'en' })
    await store.putEdition(id, first, null)
    await store.withdrawPage(id)
    const gone = { state: 'withdrawn', number: 1, language: 'en', editions: [] }
    expect(await store.page(id)).toMatchObject(gone)
    expect(await store.edition(id, 1)).toBeNull()
    expect(await store.putEdition(id, newEdition({ number: 2 }), first.name)).toBe(false)
    await store.sweep(today + 99)
    expect(await store.page(id)).toMatchObject(gone)
  })

  it('[R74] runs out the day after its last, and may come again with the next edition', async () => {
    const store = create()
    const id = bytes(16)
    const first = newEdition({ lastDay: today })
    await store.putEdition(id, first, null)
    await store.sweep(today)
    expect(await store.page(id)).toMatchObject({ state: 'published' })
    await store.sweep(today + 1)
    expect(await store.page(id)).toMatchObject({ state: 'run-out', number: 1, editions: [] })
    expect(await store.edition(id, 1)).toBeNull()
    const next = newEdition({ number: 2 })
    expect(await store.putEdition(id, next, first.name)).toBe(true)
    expect(await store.page(id)).toMatchObject({ state: 'published', number: 2 })
    expect(await store.edition(id, 2)).toEqual(next.bytes)
  })
}
