import type { Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocket, WebSocketServer } from 'ws'

import { limits } from '#protocol'

import type { Relay } from './relay.ts'
import type { Socket } from './session.ts'
import type { Visitor, Visitors } from './visitors.ts'

const pingMs = 25_000
const mostUnsentBytes = 1024 * 1024
/** Who is caught up on a long log is sent no more than this ahead of what the line takes. */
const heldBytes = 256 * 1024

/** Binds the relay to WebSockets at /relay. */
export function listenForSockets(
  server: Server,
  relay: Relay,
  visitors: Visitors,
): { close(): void } {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: limits.frameBytes,
    perMessageDeflate: false,
    clientTracking: true,
  })
  const answered = new WeakSet<WebSocket>()
  function stillThere(this: WebSocket): void {
    answered.add(this)
  }

  server.on('upgrade', (request, socket, head) => {
    // Danger: nobody listens to it but us from here on, and a line that breaks unheard ends the process.
    socket.on('error', breakOff)
    if (request.url !== '/relay') {
      socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n')
      return
    }
    const visitor = visitors.enter(request)
    if (visitor === null) {
      socket.end('HTTP/1.1 429 Too Many Requests\r\nRetry-After: 60\r\nConnection: close\r\n\r\n')
      return
    }
    socket.on('close', () => visitor.leave())
    // The answer to the upgrade and the challenge behind it go out together.
    socket.cork()
    process.nextTick(() => socket.uncork())
    sockets.handleUpgrade(request, socket, head, (webSocket) => {
      stillThere.call(webSocket)
      seat(webSocket, relay, { socket, visitor })
      webSocket.on('pong', stillThere)
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

function seat(webSocket: WebSocket, relay: Relay, visit: { socket: Duplex; visitor: Visitor }) {
  webSocket.binaryType = 'nodebuffer'
  const session = relay.accept(new Line(webSocket, visit))
  webSocket.on('message', (data, isBinary) => {
    // Text is no frame of ours: an empty one is refused as malformed.
    session.receive(isBinary && Buffer.isBuffer(data) ? data : new Uint8Array(0))
  })
  webSocket.on('close', () => session.closed())
  webSocket.on('error', hangUp)
}

function hangUp(this: WebSocket): void {
  this.terminate()
}

function breakOff(this: Duplex): void {
  this.destroy()
}

/** One of thousands that mostly wait: a few fields, and no closure of its own. */
class Line implements Socket {
  readonly #webSocket: WebSocket
  readonly #socket: Duplex
  readonly #visitor: Visitor
  #isHeld = false

  constructor(webSocket: WebSocket, visit: { socket: Duplex; visitor: Visitor }) {
    this.#webSocket = webSocket
    this.#socket = visit.socket
    this.#visitor = visit.visitor
  }

  mayPut(): boolean {
    return this.#visitor.mayPut()
  }

  ready(): Promise<void> {
    return drained(this.#socket)
  }

  send(bytes: Uint8Array): void {
    const { bufferedAmount, readyState } = this.#webSocket
    // A reader this far behind would fill the memory; it reads on where it stopped when it is back.
    if (bufferedAmount > mostUnsentBytes + limits.snapshotBytes) this.#webSocket.terminate()
    else if (readyState === WebSocket.OPEN) this.#write(bytes)
  }

  close(): void {
    this.#webSocket.close(1008)
  }

  /**
   * What a socket is sent in the same moment, an acknowledgement and a batch say, costs one system call;
   * and what many sockets are sent is framed once (RFC 6455 §5.2: whole, binary, unmasked). `ws` has no
   * frame of its own half written when we write ours: it compresses nothing here, and so never waits.
   */
  #write(bytes: Uint8Array): void {
    if (!this.#isHeld) {
      this.#isHeld = true
      this.#socket.cork()
      process.nextTick(() => this.#release())
    }
    this.#socket.write(frameOf(bytes))
  }

  #release(): void {
    this.#isHeld = false
    this.#socket.uncork()
  }
}

/** Resolves when less than the held bytes wait to go out, or never will. */
function drained(socket: Duplex): Promise<void> {
  if (socket.destroyed || socket.writableLength < heldBytes) return Promise.resolve()
  return new Promise((resolve) => {
    const done = () => {
      socket.off('drain', done)
      socket.off('close', done)
      resolve()
    }
    socket.on('drain', done)
    socket.on('close', done)
  })
}

let framed: { readonly bytes: Uint8Array; readonly frame: Buffer } | null = null

function frameOf(bytes: Uint8Array): Buffer {
  if (framed?.bytes !== bytes) framed = { bytes, frame: Buffer.concat([headOf(bytes), bytes]) }
  return framed.frame
}

const wholeAndBinary = 0x82

function headOf({ byteLength }: Uint8Array): Buffer {
  if (byteLength < 126) return Buffer.of(wholeAndBinary, byteLength)
  const head = Buffer.alloc(byteLength < 2 ** 16 ? 4 : 10)
  head[0] = wholeAndBinary
  head[1] = byteLength < 2 ** 16 ? 126 : 127
  head.writeUIntBE(byteLength, head.byteLength === 4 ? 2 : 4, head.byteLength === 4 ? 2 : 6)
  return head
}
