import type { Socket } from '../rig/socket.ts'
import type { ServerScript } from '../rig/server-process.ts'

// What a benchmark sees of a system under measurement, ours or a peer's.

export type System<W extends Writer = Writer> = {
  readonly name: string
  readonly server: ServerScript
  createRoom(name: string): Promise<Room<W>>
}

export type Room<W extends Writer = Writer> = {
  /** Makes the room known to a fresh server, where that is needed. */
  put(port: number): Promise<void>
  /** Resolves when the server has let this client in and sent all there was. */
  join(port: number, listener: Listener): Promise<Socket>
  createWriter(): W
}

export type Writer = {
  /** The message that carries one change, ready for `Socket.send`. Changes go out in the order they were made. */
  make(id: number): Promise<Uint8Array>
}

export type Listener = {
  /** Of the changes that reach this socket, the ones its owner opens; all of them when it is not said. */
  opens?(ids: readonly number[]): boolean
  /** How many changes this message brought, without looking at which. */
  counted?(count: number): void
  /** Which changes have arrived, before anything is decrypted. */
  arrived?(ids: readonly number[]): void
  /** Which changes are verified, decrypted and ready for the document. */
  opened?(ids: readonly number[]): void
  /** Which changes of this socket's writer the server has promised to keep. */
  acknowledged?(ids: readonly number[]): void
  refused?(why: string): void
}
