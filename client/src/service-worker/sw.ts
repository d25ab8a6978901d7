/**
 * Keeps the app on the device. A new version is fetched whole, waits until no page uses the old one,
 * and takes over at the next start: an open room never changes under a person's hands.
 */
import { answerTo, askedInstead, outworn, type Answer, type Precache } from './answer.ts'
import type { WorkerScope } from './scope.ts'

declare const self: WorkerScope
/** Written in by vite.config.ts. */
declare const PRECACHE_OF_THIS_BUILD: Precache

const precache = PRECACHE_OF_THIS_BUILD
const shellPrefix = 'shell-'
const shellName = shellPrefix + precache.version
const assetsName = 'assets'

self.addEventListener('install', (event) => {
  event.waitUntil(Promise.all([fetchShell(), fetchMissingAssets()]))
})

self.addEventListener('activate', (event) => {
  event.waitUntil(tidyUp().then(() => self.clients.claim()))
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { method, mode } = request
  const url = new URL(request.url)
  const answer = answerTo({ method, mode, url, ownOrigin: self.location.origin }, precache)
  if (answer.from !== 'network') event.respondWith(take(answer, request))
})

async function fetchShell(): Promise<void> {
  const shell = await caches.open(shellName)
  await shell.addAll(precache.shell.map((path) => new Request(path, { cache: 'no-cache' })))
}

async function fetchMissingAssets(): Promise<void> {
  const assets = await caches.open(assetsName)
  const present = await pathsIn(assets)
  await assets.addAll(precache.assets.filter((path) => !present.includes(path)))
}

async function take(
  answer: Exclude<Answer, { from: 'network' }>,
  request: Request,
): Promise<Response> {
  const found =
    answer.from === 'shell'
      ? await caches.match(answer.path, { cacheName: shellName })
      : await caches.match(request, { cacheName: assetsName })
  return found ?? fetch(askedInstead(answer, request))
}

async function tidyUp(): Promise<void> {
  const openPages = (await self.clients.matchAll({ includeUncontrolled: true })).length
  const shells = (await caches.keys()).filter((name) => name.startsWith(shellPrefix))
  const assets = await caches.open(assetsName)
  const oldAssets = outworn(await pathsIn(assets), precache.assets, openPages)
  await Promise.all([
    ...outworn(shells, [shellName], openPages).map((name) => caches.delete(name)),
    ...oldAssets.map((path) => assets.delete(path)),
  ])
}

async function pathsIn(cache: Cache): Promise<string[]> {
  return (await cache.keys()).map((request) => new URL(request.url).pathname)
}
