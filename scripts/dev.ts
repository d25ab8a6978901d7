// `npm run dev`: Vite's server with hot reload, and behind it the relay, restarted when it changes.

import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { createServer } from 'vite'

const root = dirname(import.meta.dirname)
const port = '8787'

const relay = spawn(process.execPath, ['--watch', join('server', 'src', 'main.ts')], {
  cwd: root,
  env: { ...process.env, PORT: port, DATA_DIR: process.env['DATA_DIR'] ?? join('data', 'dev') },
  stdio: ['ignore', 'inherit', 'inherit'],
})
relay.on('exit', (code) => process.exit(code ?? 1))
process.on('SIGTERM', () => relay.kill('SIGTERM'))

process.env['RELAY'] = `http://localhost:${port}`
const vite = await createServer({ configFile: join(root, 'vite.config.ts') })
await vite.listen()
vite.printUrls()
