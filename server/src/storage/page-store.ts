import type { PageLanguage, PageState } from '#protocol'

/**
 * What the relay keeps of pages: the newest few editions of each, for everybody to read. Of one that was
 * withdrawn or has run out it keeps that it was there, and nothing of what it said.
 */
export interface PageStore {
  page(id: Uint8Array): Promise<StoredPage | null>
  /** False, and nothing is changed, when the page's newest edition is not the one that `was`, or it is withdrawn. */
  putEdition(id: Uint8Array, edition: NewEdition, was: Uint8Array | null): Promise<boolean>
  /** As it came; null when it is not kept. */
  edition(id: Uint8Array, number: number): Promise<Uint8Array | null>
  /** For good: no edition comes after it. */
  withdrawPage(id: Uint8Array): Promise<void>
}

export interface NewEdition {
  readonly number: number
  readonly day: number
  readonly lastDay: number
  /** In which the relay speaks of the page when there is none any more. */
  readonly language: PageLanguage
  /** SHA-256 of the bytes. */
  readonly name: Uint8Array
  readonly bytes: Uint8Array
}

export interface StoredPage {
  readonly state: PageState
  /** Of the newest edition, as are the others. */
  readonly number: number
  readonly name: Uint8Array
  readonly lastDay: number
  readonly language: PageLanguage
  /** Those that are kept, the newest last. */
  readonly editions: readonly { readonly number: number; readonly day: number }[]
}
