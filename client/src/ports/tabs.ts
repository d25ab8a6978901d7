/** What the tabs of one browser know of each other. */
export interface Tabs {
  /** Holds the name for as long as the tab lives, or until it releases it. */
  hold(name: string): void
  release(name: string): void
  /** Whether no living tab holds the name. */
  isFree(name: string): Promise<boolean>
  /** Hears what other tabs say under the name, never what this one says. */
  channel(name: string, listener: (bytes: Uint8Array) => void): TabChannel
}

export interface TabChannel {
  say(bytes: Uint8Array<ArrayBuffer>): void
  close(): void
}
