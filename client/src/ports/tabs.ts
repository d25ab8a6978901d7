/** What the tabs of one browser know of each other. */
export interface Tabs {
  /** Holds the name for as long as the tab lives, or until it releases it. */
  hold(name: string): void
  release(name: string): void
  /** Whether no living tab holds the name. Who asks is in nobody's way. */
  isFree(name: string): Promise<boolean>
  /**
   * Does the work once no living tab holds the name, and holds it meanwhile: of several that wait one is
   * first, and the others come after it. The answer stops waiting.
   */
  whenFree(name: string, work: () => Promise<void>): () => void
  /** Hears what other tabs say under the name, never what this one says. */
  channel(name: string, listener: (bytes: Uint8Array) => void): TabChannel
}

export interface TabChannel {
  say(bytes: Uint8Array<ArrayBuffer>): void
  close(): void
}
