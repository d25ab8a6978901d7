import { randomBytes } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'

import { parseConfig, type Config } from './config.ts'
import { answer } from './http/pages.ts'
import { createPublished } from './http/published.ts'
import { readStaticFiles } from './http/static-files.ts'
import { createLog, sayAddress, sayFatal } from './log.ts'
import { Relay } from './relay/relay.ts'
import { fastestEd25519 } from './relay/sodium.ts'
import { Visitors } from './relay/visitors.ts'
import { listenForSockets } from './relay/websocket.ts'
import { hasRoomLeft } from './storage/disk.ts'
import { openSqliteStore } from './storage/sqlite.ts'
import type { Store } from './storage/store.ts'

/** Nobody waits for an answer to go, and the disk is flushed once for all that come within it. */
const gatherMs = 25
const sweepMs = 6 * 60 * 60 * 1000
const graceMs = 5000

const parsed = parseConfig(process.env)
if (parsed.ok) {
  const store = openStore(parsed.config)
  if (store !== null) start(parsed.config, store)
} else {
  sayFatal(parsed.sentence)
  process.exitCode = 1
}

function start(config: Config, store: Store): void {
  const log = createLog(config.isSilent)
  const { framesPerSecond } = config
  const ed25519 = fastestEd25519()
  const now = Date.now
  const published = createPublished({ store, today: () => relay.day() })
  const whenWithdrawn = (pageId: Uint8Array) => published.forget(pageId)
  const around = { store, now, randomBytes, log, ed25519, whenWithdrawn }
  const relay = new Relay({ ...around, framesPerSecond, gatherMs })
  const files = readStaticFiles(resolve(config.staticDir))
  const isReady = async () => (await hasRoomLeft(config.dataDir)) && store.isWritable()
  const server = createServer((request, response) => {
    answer(request, response, { files, isReady, published }).catch(() => {
      log({ event: 'failed', where: 'request' })
      response.destroy()
    })
  })
  const sockets = listenForSockets(server, relay, new Visitors(config, now))
  const sweep = () => {
    relay.sweep().catch(() => log({ event: 'failed', where: 'sweep' }))
  }
  sweep()
  setInterval(sweep, sweepMs).unref()

  server.once('error', (error) => {
    sayFatal(whyNotListening(error, config))
    process.exit(1)
  })
  server.listen(config.port, config.host, () => {
    const { port } = server.address() as AddressInfo
    log({ event: 'started', port, verifier: ed25519.name })
    sayAddress(`http://${config.host === '127.0.0.1' ? 'localhost' : config.host}:${port}`)
  })

  let isStopping = false
  async function stop(): Promise<void> {
    if (isStopping) return
    isStopping = true
    setTimeout(() => process.exit(1), graceMs).unref()
    await relay.stop()
    sockets.close()
    await closed(server)
    await store.close()
    log({ event: 'stopped' })
    process.exit(0)
  }
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    process.on(signal, () => void stop())
  }
}

/** Null when it cannot be opened: that has been said, and nothing in it was touched. */
function openStore({ dataDir }: Config): Store | null {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    return openSqliteStore(join(dataDir, 'tillidsrum.db'))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    sayFatal(`DATA_DIR ${dataDir} cannot be used: ${why}. Nothing was started.`)
    process.exitCode = 1
    return null
  }
}

function whyNotListening(error: NodeJS.ErrnoException, { port, host }: Config): string {
  if (error.code === 'EADDRINUSE') {
    return `PORT ${port} is in use by another program. Nothing was started.`
  }
  if (error.code === 'EACCES') return `PORT ${port} may not be used here. Nothing was started.`
  return `HOST ${host} cannot be listened on (${error.code}). Nothing was started.`
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((done) => server.close(() => done()))
}
