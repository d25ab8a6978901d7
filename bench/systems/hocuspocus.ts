import { openSocket, type Socket } from '../rig/socket.ts'
import { varint, withLength } from '../rig/varint.ts'
import type { Listener, Room, System } from './system.ts'
import { createYjsWriter, emptyStateVector, hearUpdate, syncSteps } from './y-websocket.ts'

// Each message begins with the document's name and a type; inside a sync message speaks y-protocols.

const types = { sync: 0, auth: 2 } as const

export const hocuspocus: System = {
  name: 'Hocuspocus 4',
  server: { script: 'bench/peers/hocuspocus.mjs', environment: (port) => ({ PORT: String(port) }) },
  createRoom: (name) => Promise.resolve(createRoom(name)),
}

function createRoom(name: string): Room {
  const document = withLength(Buffer.from(name))
  return {
    put: () => Promise.resolve(),
    join: (port, listener) => join(port, document, listener),
    createWriter: () => createYjsWriter(Buffer.concat([document, varint(types.sync)])),
  }
}

async function join(port: number, document: Uint8Array, listener: Listener): Promise<Socket> {
  const synced = Promise.withResolvers<undefined>()
  const at = document.byteLength
  const message = (type: number, ...parts: Uint8Array[]) =>
    Buffer.concat([document, varint(type), ...parts])
  const socket = await openSocket({ port, path: '/' }, (received) => {
    if (received[at] === types.auth) {
      socket.send(message(types.sync, Uint8Array.of(syncSteps.ask), emptyStateVector))
    }
    if (received[at] !== types.sync) return
    if (received[at + 1] === syncSteps.answer) synced.resolve(undefined)
    else if (received[at + 1] === syncSteps.update) hearUpdate(listener, received)
  })
  socket.send(message(types.auth, varint(0), withLength(Buffer.from('nobody'))))
  await synced.promise
  return socket
}
