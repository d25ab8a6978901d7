import type { IncomingMessage, ServerResponse } from 'node:http'

import { pagePolicy } from '../page/style.ts'
import { securityHeaders } from './headers.ts'
import type { Published } from './published.ts'
import type { Encoding, StaticFile } from './static-files.ts'

export interface PagesOptions {
  readonly files: ReadonlyMap<string, StaticFile>
  isReady(): Promise<boolean>
  published(path: string): Promise<Published | null>
}

/** Answers one request. Nothing of it is written down anywhere, least of all its path. */
export async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { files, isReady, published }: PagesOptions,
): Promise<void> {
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD')
    return say(response, 405, 'Only GET and HEAD are answered here.')
  }
  const path = pathOf(request.url ?? '/')
  if (path === '/healthz') return say(response, 200, 'ok')
  if (path === '/readyz') return sayReady(response, await isReady())
  const file = files.get(path === '/' ? '/index.html' : path)
  if (file !== undefined) return send(request, response, file)
  const page = await published(path)
  if (page !== null) return show(request, response, page)
  if (files.size === 0 && path === '/') {
    return say(response, 503, 'The web application is not built yet. Run: npm run build')
  }
  return say(response, 404, 'There is nothing here.')
}

/**
 * A mail gateway may turn the `#` of a link into `%23` and so put what was for the browser alone into
 * the path. Such a path is the application itself: it repairs the address, and we look no further.
 */
function pathOf(url: string): string {
  const path = url.split('?', 1)[0] ?? '/'
  return /^\/(%23|%2523)/i.test(path) ? '/' : path
}

function sayReady(response: ServerResponse, isReady: boolean): void {
  if (isReady) say(response, 200, 'ok')
  else say(response, 503, 'The store cannot write.')
}

function say(response: ServerResponse, status: number, sentence: string): void {
  response.setHeader('content-type', 'text/plain; charset=utf-8')
  response.setHeader('cache-control', 'no-store')
  response.statusCode = status
  response.end(`${sentence}\n`)
}

function send(request: IncomingMessage, response: ServerResponse, file: StaticFile): void {
  response.setHeader('content-type', file.type)
  response.setHeader('etag', file.etag)
  response.setHeader('vary', 'accept-encoding')
  response.setHeader(
    'cache-control',
    file.isImmutable ? 'public, max-age=31536000, immutable' : 'no-cache',
  )
  if (request.headers['if-none-match'] === file.etag) {
    response.statusCode = 304
    response.end()
    return
  }
  const encoding = encodingFor(request.headers['accept-encoding'])
  const body = file.body(encoding)
  if (body !== file.body('identity')) response.setHeader('content-encoding', encoding)
  response.setHeader('content-length', body.byteLength)
  response.end(request.method === 'HEAD' ? undefined : body)
}

/**
 * No cache may show it without asking first: what is withdrawn is gone at the next look. Of a page that is
 * gone none keeps anything.
 */
function show(request: IncomingMessage, response: ServerResponse, page: Published): void {
  const { status, etag } = page
  response.setHeader('content-security-policy', pagePolicy)
  response.setHeader('content-type', 'text/html; charset=utf-8')
  response.setHeader('cache-control', status === 410 ? 'no-store' : 'no-cache')
  response.setHeader('vary', 'accept-encoding')
  response.setHeader('x-robots-tag', 'noarchive')
  if (status === 200) response.setHeader('etag', etag)
  const isKnown = status === 200 && request.headers['if-none-match'] === etag
  response.statusCode = isKnown ? 304 : status
  if (isKnown) return void response.end()
  const encoding = encodingFor(request.headers['accept-encoding'])
  const body = page.body(encoding)
  if (encoding !== 'identity') response.setHeader('content-encoding', encoding)
  response.setHeader('content-length', body.byteLength)
  response.end(request.method === 'HEAD' ? undefined : body)
}

function encodingFor(accepted: string | string[] | undefined): Encoding {
  const text = String(accepted ?? '')
  if (/\bbr\b/.test(text)) return 'br'
  return /\bgzip\b/.test(text) ? 'gzip' : 'identity'
}
