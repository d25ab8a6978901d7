/** One connection to the relay. It may end at any moment, and says so once. */
export interface RelayConnection {
  /** Silently nothing after the connection has ended. */
  send(frame: Uint8Array<ArrayBuffer>): void
  close(): void
}

interface RelayListener {
  frame(bytes: Uint8Array): void
  closed(): void
}

export interface RelayDialer {
  dial(listener: RelayListener): RelayConnection
  /** Calls back when the device believes that it has a network again; the answer stops it. */
  whenReachable(listener: () => void): () => void
  /** The day it is at the relay, in days since 1970-01-01; null without an answer. */
  today(): Promise<number | null>
}
