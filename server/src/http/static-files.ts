import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

export interface StaticFile {
  readonly type: string
  readonly etag: string
  /** Its name changes with its content, so it may be kept for good. */
  readonly isImmutable: boolean
  body(encoding: Encoding): Buffer
}

export type Encoding = 'br' | 'gzip' | 'identity'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
}
const compressible = new Set(['.html', '.js', '.css', '.svg', '.json', '.webmanifest', '.txt'])

/** Reads the built application once; compression is done at the first asking, and kept. */
export function readStaticFiles(folder: string): ReadonlyMap<string, StaticFile> {
  const files = new Map<string, StaticFile>()
  if (!existsSync(folder)) return files
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  for (const entry of entries) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const url = `/${path.slice(folder.length).replaceAll('\\', '/').replace(/^\/+/, '')}`
    const type = types[extname(entry.name)]
    if (type !== undefined) files.set(url, createFile(url, type, readFileSync(path)))
  }
  return files
}

function createFile(url: string, type: string, content: Buffer): StaticFile {
  const bodies = new Map<Encoding, Buffer>([['identity', content]])
  const isCompressible = compressible.has(extname(url))
  return {
    type,
    etag: `"${createHash('sha256').update(content).digest('base64url').slice(0, 16)}"`,
    isImmutable: url.startsWith('/assets/'),
    body(encoding) {
      const known = bodies.get(isCompressible ? encoding : 'identity')
      if (known !== undefined) return known
      const made = compress(encoding, content, 11)
      bodies.set(encoding, made)
      return made
    },
  }
}

/** The best there is for what is kept, and the quick one for what is made at each asking. */
export function compress(encoding: Encoding, content: Buffer, quality: 5 | 11 = 5): Buffer {
  if (encoding === 'br') {
    return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } })
  }
  return encoding === 'gzip' ? gzipSync(content, { level: 9 }) : content
}
