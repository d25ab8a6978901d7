import { idsIn, markOf } from '../rig/edits.ts'
import { openSocket } from '../rig/socket.ts'
import type { Listener, Room, System } from './system.ts'

/** Sends messages as long as our sealed entries are, so that both move the same bytes. */
export function createBareWs(messageBytes: number): System {
  return {
    name: 'bare ws',
    server: { script: 'bench/peers/bare-ws.mjs', environment: (port) => ({ PORT: String(port) }) },
    createRoom: (name) => Promise.resolve(createRoom(name, messageBytes)),
  }
}

function createRoom(name: string, messageBytes: number): Room {
  const make = (id: number) => {
    const message = Buffer.alloc(messageBytes)
    message.write(markOf(id), 1, 'latin1')
    return Promise.resolve(message)
  }
  return {
    put: () => Promise.resolve(),
    join: (port, listener) =>
      openSocket({ port, path: `/${name}` }, (message) => hear(listener, message)),
    createWriter: () => ({ make }),
  }
}

function hear(listener: Listener, message: Buffer): void {
  listener.counted?.(1)
  if (listener.arrived === undefined && listener.opened === undefined) return
  const ids = idsIn(message)
  listener.arrived?.(ids)
  listener.opened?.(ids)
}
