import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { answer } from './pages.ts'
import { readStaticFiles } from './static-files.ts'

let server: Server
let address: string

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tillidsrum-static-'))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), `<!doctype html><title>app</title>${' '.repeat(900)}`)
  writeFileSync(join(folder, 'assets', 'a-1.js'), 'export {}')
  const files = readStaticFiles(folder)
  const isReady = () => Promise.resolve(false)
  const published = () => Promise.resolve(null)
  const options = { files, isReady, published }
  server = createServer((request, response) => void answer(request, response, options))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => server.close())

it.each(['/', '/nothing', '/healthz', '/readyz', '/assets/a-1.js'])(
  '[R16] %s carries the security headers and no cookie',
  async (path) => {
    const { headers } = await fetch(`${address}${path}`)
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('content-security-policy')).toContain("require-trusted-types-for 'script'")
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('set-cookie')).toBeNull()
  },
)

it.each(['/', '/%23abc', '/%2523abc', '/?utm=1'])('[R16] %s is the application', async (path) => {
  const response = await fetch(`${address}${path}`)
  expect(response.status).toBe(200)
  expect(await response.text()).toContain('<title>app</title>')
  expect(response.headers.get('cache-control')).toBe('no-cache')
})

it.each([
  ['/nothing', 'GET', 404],
  ['/../../etc/passwd', 'GET', 404],
  ['/', 'POST', 405],
  ['/readyz', 'GET', 503],
  ['/', 'HEAD', 200],
])('[R16] %s by %s answers %i', async (path, method, status) => {
  expect((await fetch(`${address}${path}`, { method })).status).toBe(status)
})

it('[R16] says what has not changed, and keeps for good what cannot change', async () => {
  const first = await fetch(`${address}/assets/a-1.js`)
  expect(first.headers.get('cache-control')).toContain('immutable')
  const etag = first.headers.get('etag') ?? ''
  const second = await fetch(`${address}/assets/a-1.js`, { headers: { 'if-none-match': etag } })
  expect(second.status).toBe(304)
})
