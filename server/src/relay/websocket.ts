import type { Server } from 'node:http'
import { WebSocketServer, type WebSocket } from 'ws'

import { limits } from '#protocol'

import type { Relay } from './relay.ts'

const pingMs = 25_000
const mostUnsentBytes = 1024 * 1024

/** Binds the relay to WebSockets at /relay. */
export function listenForSockets(server: Server, relay: Relay): { close(): void } {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: limits.frameBytes,
    perMessageDeflate: false,
    clientTracking: true,
  })
  const answered = new WeakSet<WebSocket>()

  server.on('upgrade', (request, socket, head) => {
    if (request.url !== '/relay') {
      socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n')
      return
    }
    sockets.handleUpgrade(request, socket, head, (webSocket) => {
      answered.add(webSocket)
      seat(webSocket, relay)
      webSocket.on('pong', () => answered.add(webSocket))
    })
  })

  const pinging = setInterval(() => {
    for (const webSocket of sockets.clients) {
      if (!answered.delete(webSocket)) webSocket.terminate()
      else webSocket.ping()
    }
  }, pingMs)
  pinging.unref()

  return {
    close() {
      clearInterval(pinging)
      for (const webSocket of sockets.clients) webSocket.close(1001)
      sockets.close()
    },
  }
}

function seat(webSocket: WebSocket, relay: Relay): void {
  webSocket.binaryType = 'nodebuffer'
  const session = relay.accept({
    send(bytes) {
      // A reader this far behind would fill the memory; it reads on where it stopped when it is back.
      if (webSocket.bufferedAmount > mostUnsentBytes + limits.snapshotBytes) webSocket.terminate()
      else webSocket.send(bytes)
    },
    close: () => webSocket.close(1008),
  })
  webSocket.on('message', (data, isBinary) => {
    // Text is no frame of ours: an empty one is refused as malformed.
    session.receive(isBinary && Buffer.isBuffer(data) ? data : new Uint8Array(0))
  })
  webSocket.on('close', () => session.closed())
  webSocket.on('error', () => webSocket.terminate())
}
