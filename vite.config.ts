import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { defineConfig, type Plugin } from 'vite'

const client = fileURLToPath(new URL('client/', import.meta.url))
const relay = process.env['RELAY'] ?? 'http://localhost:8080'

/** All that the start needs, in one file: on a slow phone each further file costs a round trip. */
const firstScreen = {
  name: 'first',
  tags: ['$initial' as const],
  test: (id: string) => !/kalender|quick-exit\/(calendar|month)|service-worker/.test(id),
  priority: 2,
}

/** What the other screens share, whether they open a room or not. */
const parts = {
  name: 'parts',
  test: /\/client\/src\/ui\/(?!QrCode|priority-map|matrix|moving)|\/packages\/content\/src\/instruments\//,
  priority: 1,
}

const partsOfRooms =
  /\/(yjs|lib0|idb)\/|\/packages\/(crypto|documents|domain|protocol)\/|\/client\/src\/(adapters|app|sync|features\/(join|own-room))\//

/** What comes when there is something to take to another. */
const partsOfTwo =
  /\/uqr\/|\/client\/src\/(ui\/QrCode|features\/(carry|dialogue|invite|key-card|rooms)\/)/

/** What only rooms for many need, letters, and files to take out: it is not in the way of somebody alone. */
const partsOfMany =
  /\/(documents|domain)\/src\/(group|meeting|organisation|organisation-plan|workshop|page|table|tool-rating|seminar|organisation-programme|measurement|tensions|units)\/|\/src\/(app\/)?(urn|workshop|seminar|backup|letters|papers|publishing|sheet|slides|word)\/|\/src\/app\/(group|local-help|make-group|make-organisation|matrix|meeting|open-table|organisation|own-cards|preparation|prioritis|programme|seat|silent|tensions|units)[^/]*$/

const talks = { name: 'talks', test: partsOfTwo, priority: 0 }

/** All that opens a room. It comes whole, when the first room is wanted. */
const rooms = {
  name: 'rooms',
  test: (id: string) => !partsOfMany.test(id) && partsOfRooms.test(id),
  priority: 0,
}

export default defineConfig({
  root: client,
  plugins: [listForTheWorker()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    target: 'es2023',
    // A data: address would be refused by the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: {
        index: `${client}index.html`,
        kalender: `${client}kalender.html`,
        sw: `${client}src/service-worker/sw.ts`,
      },
      output: {
        entryFileNames: ({ name }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js'),
        chunkFileNames: 'assets/[name]-[hash].js',
        assetFileNames: 'assets/[name]-[hash][extname]',
        codeSplitting: { groups: [firstScreen, parts, rooms, talks] },
      },
    },
  },
  worker: { format: 'es' },
  server: { proxy: { '/relay': { target: relay, ws: true } } },
})

/** Writes into the service worker what it must keep, and a version that changes with any of it. */
function listForTheWorker(): Plugin {
  return {
    name: 'list-for-the-worker',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const worker = bundle['sw.js']
        if (worker?.type !== 'chunk') throw new Error('the service worker was not built')
        const built = Object.values(bundle).filter(({ fileName }) => fileName !== 'sw.js')
        const assets = built.map(({ fileName }) => fileName).filter(isNamedAfterContent)
        const pages = built.filter(({ fileName }) => !isNamedAfterContent(fileName))
        const shell = [
          ...pages.map((page) => [page.fileName, page.type === 'asset' ? page.source : page.code]),
          ...publicFiles(),
        ] as const
        const hash = createHash('sha256').update(assets.toSorted().join('\n'))
        for (const [name, content] of shell) hash.update(`\n${String(name)}\n`).update(content)
        const list = {
          version: hash.digest('hex').slice(0, 16),
          shell: shell.map(([name]) => (name === 'index.html' ? '/' : `/${String(name)}`)),
          assets: assets.map((name) => `/${name}`),
        }
        worker.code = worker.code.replace('PRECACHE_OF_THIS_BUILD', JSON.stringify(list))
      },
    },
  }
}

function isNamedAfterContent(fileName: string): boolean {
  return fileName.startsWith('assets/')
}

function publicFiles(): (readonly [name: string, content: Buffer])[] {
  const folder = `${client}public/`
  return readdirSync(folder).map((name) => [name, readFileSync(folder + name)])
}
