/** Small choices of this device, kept in the clear. Never anything from a room. */
export interface Preferences {
  /** `null` when it was never set, or the browser refuses to remember. */
  get(key: string): string | null
  /** Forgets silently when the browser refuses to remember. */
  set(key: string, value: string): void
}
