import type { RelayDialer } from '#ports/relay.ts'

/** Dials the relay at an address such as `wss://rum.example/relay`. */
export function createWebSocketDialer(address: string): RelayDialer {
  return {
    dial(listener) {
      const socket = new WebSocket(address)
      socket.binaryType = 'arraybuffer'
      socket.addEventListener('message', ({ data }) => {
        if (data instanceof ArrayBuffer) listener.frame(new Uint8Array(data))
      })
      socket.addEventListener('close', () => listener.closed())
      return {
        send(frame) {
          if (socket.readyState === WebSocket.OPEN) socket.send(frame)
        },
        close: () => socket.close(),
      }
    },
    whenReachable(listener) {
      globalThis.addEventListener('online', listener)
      return () => globalThis.removeEventListener('online', listener)
    },
  }
}
