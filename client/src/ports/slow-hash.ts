/** A hash that is slow on purpose, done beside the page so that the page goes on answering. */
export interface SlowHash {
  /** 32 bytes, the same for the same two; null when the browser has no room for it, or stopped it. */
  hash(typed: string, salt: Uint8Array): Promise<Uint8Array | null>
}
