import { randomBytes } from 'node:crypto'
import { connect, type Socket as TcpSocket } from 'node:net'

// A WebSocket client that does as little as the protocol allows (RFC 6455): one core must receive
// from a thousand of them what a server on the other core sends, and must not be what is measured.

export type Socket = {
  send(payload: Uint8Array): void
  /** Sends what `maskFrame` made, for when making it must not cost time. */
  sendMasked(frame: Uint8Array): void
  close(): void
  readonly isOpen: () => boolean
}

export type Address = { readonly port: number; readonly path: string }

export function openSocket(
  { port, path }: Address,
  receive: (payload: Buffer) => void,
): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const tcp = connect(port, '127.0.0.1')
    tcp.setNoDelay(true)
    let isOpen = false
    const parse = createFrameParser({
      receive,
      ping: (payload) => tcp.write(maskFrame(payload, opcodes.pong)),
      close: () => tcp.destroy(),
    })
    const socket: Socket = {
      send: (payload) => tcp.write(maskFrame(payload)),
      sendMasked: (frame) => tcp.write(frame),
      close: () => tcp.destroy(),
      isOpen: () => isOpen,
    }
    tcp.once('connect', () => tcp.write(upgradeRequest(port, path)))
    tcp.on('close', () => {
      isOpen = false
      reject(new Error(`port ${port} closed the connection`))
    })
    tcp.on('error', reject)
    onceUpgraded(tcp, (rest) => {
      isOpen = true
      resolve(socket)
      parse(rest)
      tcp.on('data', parse)
    })
  })
}

function upgradeRequest(port: number, path: string): string {
  const headers = [
    `GET ${path} HTTP/1.1`,
    `Host: localhost:${port}`,
    `Origin: http://localhost:${port}`,
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
  ]
  return `${headers.join('\r\n')}\r\n\r\n`
}

function onceUpgraded(tcp: TcpSocket, done: (rest: Buffer) => void): void {
  let held = Buffer.alloc(0)
  const read = (chunk: Buffer) => {
    held = Buffer.concat([held, chunk])
    const end = held.indexOf('\r\n\r\n')
    if (end < 0) return
    tcp.off('data', read)
    const [status = ''] = held.toString('latin1', 0, end).split('\r\n')
    if (status.startsWith('HTTP/1.1 101')) done(held.subarray(end + 4))
    else tcp.destroy(new Error(`no WebSocket here: ${status}`))
  }
  tcp.on('data', read)
}

const opcodes = { binary: 2, close: 8, ping: 9, pong: 10 } as const

// Servers may skip the work of unmasking for a mask of zeros, and browsers never send one.
const mask = [0x37, 0xfa, 0x21, 0x3d] as const

export function maskFrame(payload: Uint8Array, opcode: number = opcodes.binary): Buffer {
  const length = payload.byteLength
  const extended = length < 126 ? 0 : 2
  if (length > 0xffff) throw new Error('a measured frame is at most 64 KiB')
  const frame = Buffer.allocUnsafe(2 + extended + 4 + length)
  frame[0] = 0x80 | opcode
  frame[1] = 0x80 | (extended === 0 ? length : 126)
  if (extended > 0) frame.writeUInt16BE(length, 2)
  const maskAt = 2 + extended
  for (let index = 0; index < 4; index += 1) frame[maskAt + index] = mask[index & 3] ?? 0
  for (let index = 0; index < length; index += 1) {
    frame[maskAt + 4 + index] = (payload[index] ?? 0) ^ (mask[index & 3] ?? 0)
  }
  return frame
}

type FrameReader = {
  receive(payload: Buffer): void
  ping(payload: Buffer): void
  close(): void
}

/** Servers' frames are unmasked; none of those measured here splits a message over several. */
function createFrameParser(reader: FrameReader): (chunk: Buffer) => void {
  let held: Buffer | null = null
  return (chunk) => {
    const input: Buffer = held === null ? chunk : Buffer.concat([held, chunk])
    let at = 0
    for (;;) {
      const frame = frameAt(input, at)
      if (frame === null) break
      at = frame.end
      hand(reader, frame.opcode, input.subarray(frame.start, frame.end))
    }
    held = at === input.byteLength ? null : input.subarray(at)
  }
}

function hand(reader: FrameReader, opcode: number, payload: Buffer): void {
  if (opcode === opcodes.close) reader.close()
  else if (opcode === opcodes.ping) reader.ping(payload)
  else if (opcode <= opcodes.binary) reader.receive(payload)
}

function frameAt(input: Buffer, at: number) {
  const left = input.byteLength - at
  if (left < 2) return null
  const short = (input[at + 1] ?? 0) & 0x7f
  const headerBytes = headerBytesFor(short)
  if (left < headerBytes) return null
  const start = at + headerBytes
  const end = start + payloadBytes(input, at, short)
  return end > input.byteLength ? null : { opcode: (input[at] ?? 0) & 0x0f, start, end }
}

function headerBytesFor(short: number): number {
  if (short < 126) return 2
  return short === 126 ? 4 : 10
}

function payloadBytes(input: Buffer, at: number, short: number): number {
  if (short < 126) return short
  return short === 126 ? input.readUInt16BE(at + 2) : Number(input.readBigUInt64BE(at + 2))
}
