import { setupWSConnection } from '@y/websocket-server/utils'
import { WebSocketServer } from 'ws'

// Yjs' own server as its package starts it, in memory, with the same ws as everybody else here.

const server = new WebSocketServer({
  host: '127.0.0.1',
  port: Number(process.env['PORT']),
  perMessageDeflate: false,
})
server.on('connection', setupWSConnection)

process.on('SIGTERM', () => process.exit(0))
