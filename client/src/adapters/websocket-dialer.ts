import type { RelayDialer } from '#ports/relay.ts'

const dayMs = 86_400_000

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
    async today() {
      try {
        // Every HTTP answer says its time (RFC 9110 section 6.6.1).
        const { headers } = await fetch('/healthz', { method: 'HEAD', cache: 'no-store' })
        const ms = Date.parse(headers.get('date') ?? '')
        return Number.isNaN(ms) ? null : Math.floor(ms / dayMs)
      } catch {
        return null
      }
    },
  }
}
