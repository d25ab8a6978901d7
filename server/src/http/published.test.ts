import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { encodeEdition, encodePageContent, limits } from '#protocol'

import { Relay } from '../relay/relay.ts'
import { openssl } from '../relay/ed25519.ts'
import type { PageStore } from '../storage/page-store.ts'
import { createMemoryStore } from '../storage/store.fake.ts'
import { answer } from './pages.ts'
import { createPublished } from './published.ts'

const today = 20_000
const store = createMemoryStore()
let day = today
let server: Server
let address: string

beforeAll(async () => {
  const options = {
    files: new Map(),
    isReady: () => Promise.resolve(true),
    published: createPublished({ store, today: () => day }),
  }
  server = createServer((request, response) => void answer(request, response, options))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => server.close())

async function publish(id: Uint8Array, number: number, said: string): Promise<void> {
  const blocks = [{ kind: 'text', text: said }] as const
  const content = { language: 'da', title: 'En side', owner: 'Vi', blocks } as const
  const edition = encodeEdition({
    key: new Uint8Array(32),
    number,
    previous: new Uint8Array(32).fill(number - 1),
    day,
    lastDay: day + 30,
    content: new TextEncoder().encode(encodePageContent(content)),
  })
  const bytes = new Uint8Array([...edition, ...new Uint8Array(64)])
  const name = new Uint8Array(32).fill(number)
  const was = number === 1 ? null : new Uint8Array(32).fill(number - 1)
  await store.putEdition(id, { number, day, lastDay: day + 30, language: 'da', name, bytes }, was)
}

async function newPage(): Promise<{ readonly id: Uint8Array; readonly path: string }> {
  const id = new Uint8Array(randomBytes(16))
  await publish(id, 1, 'Det første.')
  return { id, path: `${address}/side/${Buffer.from(id).toString('base64url')}` }
}

it('[R82] a page and each of its editions has an address, and nothing else there has', async () => {
  const { id, path } = await newPage()
  await publish(id, 2, 'Det andet.')
  expect(await (await fetch(path)).text()).toContain('Det andet.')
  expect(await (await fetch(`${path}/1`)).text()).toContain('Det første.')
  const nowhere = [`${path}/3`, `${path}/0`, `${path}/01`, `${path}x`, `${address}/side/`]
  for (const other of [...nowhere, `${address}/side/${'A'.repeat(22)}`]) {
    expect((await fetch(other)).status).toBe(404)
  }
})

it('[R82] a page may run nothing, fetch nothing from elsewhere and be framed by nobody', async () => {
  const { path } = await newPage()
  const { headers } = await fetch(path)
  const policy = headers.get('content-security-policy') ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toMatch(/style-src 'sha256-[^']+'/u)
  expect(policy).toContain("trusted-types 'none'")
  expect(policy).not.toContain('script-src')
  expect(headers.get('set-cookie')).toBeNull()
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('referrer-policy')).toBe('no-referrer')
})

it('[R83] no cache shows a page without asking, and one that is unchanged is not sent again', async () => {
  const { id, path } = await newPage()
  const first = await fetch(path)
  const etag = first.headers.get('etag') ?? ''
  expect(first.headers.get('cache-control')).toBe('no-cache')
  const asking = { headers: { 'if-none-match': etag } }
  expect((await fetch(path, asking)).status).toBe(304)
  await publish(id, 2, 'Det andet.')
  expect((await fetch(path, asking)).status).toBe(200)
})

it('[R83] a withdrawn page is gone also for who had it, and no cache keeps that it is', async () => {
  const { id, path } = await newPage()
  const etag = (await fetch(path)).headers.get('etag') ?? ''
  await store.withdrawPage(id)
  const gone = await fetch(path, { headers: { 'if-none-match': etag } })
  expect(gone.status).toBe(410)
  expect(gone.headers.get('cache-control')).toBe('no-store')
  const html = await gone.text()
  expect(html).toContain('trukket tilbage')
  expect(html).not.toContain('En side')
  expect((await fetch(`${path}/1`)).status).toBe(410)
})

it('[R83] a page past its last day is gone before the sweep has come', async () => {
  const { path } = await newPage()
  day = today + 31
  expect((await fetch(path)).status).toBe(410)
  day = today + 30
  expect((await fetch(path)).status).toBe(200)
  day = today
})

it('[R82] the largest page is shown whole', async () => {
  const { id, path } = await newPage()
  const said = 'ord og '.repeat((limits.pageBytes - 300) / 7)
  await publish(id, 2, said)
  const html = await (await fetch(path)).text()
  expect(html).toContain(said)
})

/** Asks a store that says which editions were read from it. */
function counting() {
  const reads: number[] = []
  const counted: PageStore = {
    page: (id) => store.page(id),
    putEdition: (id, edition, was) => store.putEdition(id, edition, was),
    withdrawPage: (id) => store.withdrawPage(id),
    edition: (id, number) => {
      reads.push(number)
      return store.edition(id, number)
    },
  }
  return { reads, read: createPublished({ store: counted, today: () => day }) }
}

it('[R98] an edition is set once for all who ask for it, and the next is seen at once', async () => {
  const { id, path } = await newPage()
  const at = new URL(path).pathname
  const { reads, read } = counting()
  const answers = []
  for (let asked = 0; asked < 100; asked += 1) answers.push(await read(at))
  expect(reads).toEqual([1])
  expect(new Set(answers).size).toBe(1)
  const body = answers[0]?.body('br')
  expect(answers[99]?.body('br')).toBe(body)
  await publish(id, 2, 'Det andet.')
  expect((await read(at))?.html).toContain('Det andet.')
  expect((await read(`${at}/1`))?.html).toContain('ældre udgave')
  await store.withdrawPage(id)
  expect((await read(at))?.status).toBe(410)
})

it('[R120] of a page that is withdrawn nothing stays in memory, and the others do', async () => {
  const { read } = counting()
  const [one, other] = [await newPage(), await newPage()]
  for (const { path } of [one, other]) await read(new URL(path).pathname)
  const both = read.lettersKept()
  await store.withdrawPage(one.id)
  read.forget(one.id)
  const alone = read.lettersKept()
  expect(alone).toBeGreaterThan(0)
  expect(alone).toBeLessThan(both)

  // A relay that was not told lets go when somebody asks.
  await store.withdrawPage(other.id)
  expect((await read(new URL(other.path).pathname))?.status).toBe(410)
  expect(read.lettersKept()).toBe(0)
})

it('[R98] what is kept set is limited: what nobody asked for lately is set again', async () => {
  const { reads, read } = counting()
  const paths: string[] = []
  for (let count = 0; count < 9; count += 1) {
    const { id, path } = await newPage()
    await publish(id, 2, '&'.repeat(190_000))
    paths.push(new URL(path).pathname)
  }
  for (const path of paths) await read(path)
  reads.length = 0
  await read(paths.at(-1) ?? '')
  expect(reads).toEqual([])
  await read(paths[0] ?? '')
  expect(reads).toEqual([2])
})

it('[R61] a clock that is years ahead takes no page down', async () => {
  const { path } = await newPage()
  let now = day * 86_400_000
  const relay = new Relay({
    store,
    now: () => now,
    randomBytes,
    log: () => {},
    ed25519: openssl,
    framesPerSecond: 50,
  })
  await relay.sweep()
  const read = createPublished({ store, today: () => relay.day() })
  now += 2 * 365 * 86_400_000
  expect((await read(new URL(path).pathname))?.status).toBe(200)
  await relay.sweep()
  expect((await read(new URL(path).pathname))?.status).toBe(200)
})
