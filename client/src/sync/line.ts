import type { RelayConnection } from '#ports/relay.ts'
import { encodeClientFrame, parseRelayFrame, type ClientFrame, type RelayFrame } from '#protocol'

import type { SyncPorts } from './ports.ts'

export interface LineListener {
  dialing(): void
  frame(frame: RelayFrame): void
  lost(): void
}

type LinePorts = Pick<SyncPorts, 'clock' | 'random' | 'relay'>

const firstPauseMs = 500
const longestPauseMs = 30_000
const heartbeatMs = 15_000
const silenceMs = 25_000

/** Keeps a connection to the relay for as long as it is wanted: dials, listens, pauses, dials again. */
export class Line {
  readonly #ports: LinePorts
  readonly #listener: LineListener
  readonly #stopWaiting: () => void
  #connection: RelayConnection | null = null
  #pauseMs = firstPauseMs
  /** When the first ping went out that nothing has answered, in ms. */
  #askedMs: number | null = null
  #isClosed = false
  #cancelPause = () => {}
  #cancelBeat = () => {}

  constructor(ports: LinePorts, listener: LineListener) {
    this.#ports = ports
    this.#listener = listener
    this.#stopWaiting = ports.relay.whenReachable(() => this.#dial())
    this.#cancelPause = ports.clock.schedule(0, () => this.#dial())
  }

  send(frame: ClientFrame): void {
    this.sendBytes(encodeClientFrame(frame))
  }

  sendBytes(bytes: Uint8Array<ArrayBuffer>): void {
    this.#connection?.send(bytes)
  }

  /** Hangs up and dials again, soon. */
  redial(): void {
    this.#pauseMs = firstPauseMs / 2
    this.redialLater()
  }

  /** Hangs up, and dials again after a pause that grows while it does not help. */
  redialLater(): void {
    const connection = this.#connection
    if (connection === null) return
    // First forget it, then close it: what it still says is not heard any more.
    this.#hangUp()
    connection.close()
  }

  close(): void {
    this.#isClosed = true
    this.#stopWaiting()
    this.#cancelPause()
    this.#cancelBeat()
    this.#connection?.close()
  }

  #dial(): void {
    if (this.#isClosed || this.#connection !== null) return
    this.#cancelPause()
    this.#listener.dialing()
    this.#askedMs = null
    const connection = this.#ports.relay.dial({
      frame: (bytes) => {
        if (this.#connection === connection) this.#hear(bytes)
      },
      closed: () => {
        if (this.#connection === connection) this.#hangUp()
      },
    })
    this.#connection = connection
    this.#beat()
  }

  #hear(bytes: Uint8Array): void {
    this.#askedMs = null
    const frame = parseRelayFrame(bytes)
    // A frame that is none is a relay speaking another language: nothing it says next is heard.
    if (!frame.ok) return this.redialLater()
    if (frame.value.type === 'live') this.#pauseMs = firstPauseMs
    this.#listener.frame(frame.value)
  }

  #hangUp(): void {
    this.#connection = null
    this.#cancelBeat()
    this.#listener.lost()
    if (this.#isClosed) return
    const jitter = 0.5 + (this.#ports.random.bytes(1)[0] ?? 0) / 512
    this.#cancelPause = this.#ports.clock.schedule(this.#pauseMs * jitter, () => this.#dial())
    this.#pauseMs = Math.min(this.#pauseMs * 2, longestPauseMs)
  }

  /** A tab in the background hears its clock late: silence is a ping without an answer, not a late beat. */
  #beat(): void {
    this.#cancelBeat()
    this.#cancelBeat = this.#ports.clock.schedule(heartbeatMs, () => {
      const now = this.#ports.clock.now()
      this.#askedMs ??= now
      if (Math.abs(now - this.#askedMs) > silenceMs) this.#connection?.close()
      else this.send({ type: 'ping' })
      this.#beat()
    })
  }
}
