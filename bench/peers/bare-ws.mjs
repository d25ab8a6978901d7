import { WebSocketServer } from 'ws'

// The least a relay can do: pass each message on to the others in the room, and forget it.
// The peers are plain JavaScript, so that none of them pays at its start for stripping our types.

/** @type {Map<string, Set<import('ws').WebSocket>>} */
const rooms = new Map()
const server = new WebSocketServer({
  host: '127.0.0.1',
  port: Number(process.env['PORT']),
  perMessageDeflate: false,
})

server.on('connection', (socket, request) => {
  const name = request.url ?? '/'
  const room = rooms.get(name) ?? new Set()
  rooms.set(name, room.add(socket))
  socket.on('message', (message) => {
    for (const other of room) if (other !== socket) other.send(message)
  })
  socket.on('close', () => room.delete(socket))
})

process.on('SIGTERM', () => process.exit(0))
