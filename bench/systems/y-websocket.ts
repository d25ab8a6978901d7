import { createPen, idsIn } from '../rig/edits.ts'
import { openSocket, type Socket } from '../rig/socket.ts'
import { withLength } from '../rig/varint.ts'
import type { Listener, Room, System, Writer } from './system.ts'

// y-protocols: a message is its type, 0 for sync, then the step: 0 a state vector, 1 the answer, 2 an update.

export const syncSteps = { ask: 0, answer: 1, update: 2 } as const
export const emptyStateVector = Uint8Array.of(1, 0)

export const yWebsocket: System = {
  name: 'y-websocket',
  server: {
    script: 'bench/peers/y-websocket.mjs',
    environment: (port) => ({ PORT: String(port) }),
  },
  createRoom: (name) => Promise.resolve(createRoom(name)),
}

function createRoom(name: string): Room {
  return {
    put: () => Promise.resolve(),
    join: (port, listener) => join({ port, path: `/${name}` }, listener),
    createWriter: () => createYjsWriter(Uint8Array.of(0)),
  }
}

async function join(address: { port: number; path: string }, listener: Listener): Promise<Socket> {
  const synced = Promise.withResolvers<undefined>()
  const socket = await openSocket(address, (message) => {
    if (message[0] !== 0) return
    if (message[1] === syncSteps.answer) synced.resolve(undefined)
    else if (message[1] === syncSteps.update) hearUpdate(listener, message)
  })
  socket.send(Buffer.concat([Uint8Array.of(0, syncSteps.ask), emptyStateVector]))
  await synced.promise
  return socket
}

export function hearUpdate(listener: Listener, message: Uint8Array): void {
  listener.counted?.(1)
  if (listener.arrived === undefined && listener.opened === undefined) return
  const ids = idsIn(message)
  listener.arrived?.(ids)
  listener.opened?.(ids)
}

/** An update in plaintext, as a Yjs provider sends each one as soon as it is made. */
export function createYjsWriter(prefix: Uint8Array): Writer {
  const pen = createPen()
  return {
    make: (id) =>
      Promise.resolve(
        Buffer.concat([prefix, Uint8Array.of(syncSteps.update), withLength(pen.write(id).first)]),
      ),
  }
}
