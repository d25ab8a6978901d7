import { limits } from '#protocol'

import type { NewEdition, StoredPage } from './page-store.ts'

interface Page {
  readonly page: StoredPage
  readonly bodies: ReadonlyMap<number, Uint8Array>
}

/** The pages of the memory store. */
export class MemoryPages {
  readonly #pages = new Map<string, Page>()

  stored(id: Uint8Array): StoredPage | null {
    return this.#pages.get(nameOf(id))?.page ?? null
  }

  put(id: Uint8Array, edition: NewEdition, was: Uint8Array | null): boolean {
    const known = this.#pages.get(nameOf(id))
    const expected = was === null ? undefined : nameOf(was)
    const isNext = (known && nameOf(known.page.name)) === expected
    if (known?.page.state === 'withdrawn' || !isNext) return false
    const { number, name, lastDay, language, day, bytes } = edition
    const all = [...(known?.page.editions ?? []), { number, day }]
    const editions = all.slice(-limits.editionsKept)
    const bodies = new Map(known?.bodies).set(number, bytes.slice())
    for (const kept of bodies.keys()) {
      if (!editions.some((each) => each.number === kept)) bodies.delete(kept)
    }
    const page = { state: 'published', number, name, lastDay, language, editions } as const
    this.#pages.set(nameOf(id), { page, bodies })
    return true
  }

  edition(id: Uint8Array, number: number): Uint8Array | null {
    return this.#pages.get(nameOf(id))?.bodies.get(number) ?? null
  }

  withdraw(id: Uint8Array): void {
    this.#empty(nameOf(id), 'withdrawn')
  }

  sweep(today: number): void {
    for (const [name, { page }] of this.#pages) {
      if (page.state === 'published' && page.lastDay < today) this.#empty(name, 'run-out')
    }
  }

  #empty(name: string, state: StoredPage['state']): void {
    const known = this.#pages.get(name)
    if (known === undefined) return
    this.#pages.set(name, { page: { ...known.page, state, editions: [] }, bodies: new Map() })
  }
}

function nameOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1')
}
