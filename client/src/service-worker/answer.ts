/** What was built, written into the worker by vite.config.ts. */
export interface Precache {
  /** Changes when any file below changes. */
  readonly version: string
  /** Files with fixed names: the pages, the icons. */
  readonly shell: readonly string[]
  /** Files named after their content. They never change, so versions can share them. */
  readonly assets: readonly string[]
}

export interface Asked {
  readonly method: string
  readonly mode: string
  readonly url: URL
  readonly ownOrigin: string
}

export type Answer =
  | { readonly from: 'network' }
  /** From this version's shell, by its path. */
  | { readonly from: 'shell'; readonly path: string }
  /** From the shared assets, and from the network when it is not there. */
  | { readonly from: 'assets' }

const network: Answer = { from: 'network' }

export function answerTo({ method, mode, url, ownOrigin }: Asked, precache: Precache): Answer {
  if (method !== 'GET' || url.origin !== ownOrigin) return network
  if (mode === 'navigate' && isAppAddress(url.pathname)) return { from: 'shell', path: '/' }
  if (precache.shell.includes(url.pathname)) return { from: 'shell', path: url.pathname }
  if (url.pathname.startsWith('/assets/')) return { from: 'assets' }
  return network
}

/** A gateway may have moved the fragment, key and all, into the path: it must not go to the network. */
function isAppAddress(path: string): boolean {
  return path === '/' || path === '/index.html' || /^\/%(25)*23/.test(path)
}

/** What is asked of the network when this device lacks it. Never the address: a key may stand in its path. */
export function askedInstead<Request>(
  answer: Exclude<Answer, { from: 'network' }>,
  request: Request,
): Request | string {
  return answer.from === 'shell' ? answer.path : request
}

/**
 * What a new version may throw away. While a page is open it may still need what an older version
 * brought, so nothing goes; the next start tidies up.
 */
export function outworn(
  cached: readonly string[],
  wanted: readonly string[],
  openPages: number,
): readonly string[] {
  return openPages > 0 ? [] : cached.filter((path) => !wanted.includes(path))
}
