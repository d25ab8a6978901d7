import { Server } from '@hocuspocus/server'

// Hocuspocus as it comes: no extension, so nothing is stored.

const server = new Server({ port: Number(process.env['PORT']), address: '127.0.0.1', quiet: true })
await server.listen()
