import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { expect, it } from 'vitest'

import {
  encodeEdition,
  encodePageContent,
  limits,
  type ClientFrame,
  type Edition,
  type PageContent,
} from '#protocol'

import { createMemoryStore } from '../storage/store.fake.ts'
import { Relay } from './relay.ts'
import { pageIdOf, sha256 } from './signatures.ts'
import { signAs, startRelay, today, visit } from './visitors.fixture.ts'

const content: PageContent = {
  language: 'da',
  title: 'En side',
  owner: 'Vi',
  blocks: [{ kind: 'text', text: 'Noget.' }],
}

function createTestPage() {
  const pair = generateKeyPairSync('ed25519')
  const spki = pair.publicKey.export({ format: 'der', type: 'spki' })
  const key = new Uint8Array(spki.subarray(12))
  return { key, secret: pair.privateKey, pageId: new Uint8Array(pageIdOf(key)) }
}

type TestPage = ReturnType<typeof createTestPage>

function editionOf({ key, secret }: TestPage, change: Partial<Edition> = {}): Uint8Array {
  const signed = encodeEdition({
    key,
    number: 1,
    previous: new Uint8Array(32),
    day: today,
    lastDay: today + 180,
    content: new TextEncoder().encode(encodePageContent(content)),
    ...change,
  })
  return new Uint8Array([...signed, ...signAs(secret, 'edition', signed)])
}

const publishing = (edition: Uint8Array): ClientFrame => ({ type: 'page-publish', edition })
const following = (edition: Uint8Array, number = 2) => ({
  number,
  previous: new Uint8Array(sha256(edition)),
})

function withdrawing({ key, pageId }: TestPage, secret: TestPage['secret']): ClientFrame {
  return { type: 'page-withdraw', key, signature: signAs(secret, 'page-withdraw', pageId) }
}

function start(on: number | { readonly day: number } = today) {
  const store = createMemoryStore()
  const relay = startRelay(store, 1000, on)
  return { store, relay, page: createTestPage(), visitor: visit(relay) }
}

it('[R75] an edition that its page’s key signed is taken, whoever brings it, and told of', async () => {
  const { visitor, store, page } = start()
  const first = editionOf(page)
  await visitor.say(publishing(first))
  const told = { state: 'published', number: 1, name: new Uint8Array(sha256(first)) }
  expect(visitor.last()).toMatchObject({ type: 'page', ...told, lastDay: today + 180 })
  expect(await store.edition(page.pageId, 1)).toEqual(first)
  await visitor.say({ type: 'page-look', pageId: page.pageId })
  expect(visitor.last()).toMatchObject({ ...told, editions: [{ number: 1, day: today }] })
})

it('[R75] the same edition again is the same, also when others came after it', async () => {
  const { visitor, page } = start()
  const first = editionOf(page)
  const second = editionOf(page, following(first))
  for (const edition of [first, first, second, first]) await visitor.say(publishing(edition))
  expect(visitor.only('page').map(({ number }) => number)).toEqual([1, 1, 2, 2])
  expect(visitor.only('error')).toEqual([])
})

it('[R75] of two that follow on the same edition the second is a conflict, and nothing is lost', async () => {
  const { visitor, store, page, relay } = start()
  const first = editionOf(page)
  await visitor.say(publishing(first))
  const hers = editionOf(page, following(first))
  const his = editionOf(page, { ...following(first), lastDay: today + 90 })
  const other = visit(relay)
  await Promise.all([visitor.say(publishing(hers)), other.say(publishing(his))])
  expect(visitor.last()).toMatchObject({ type: 'page', number: 2 })
  expect(other.last()).toMatchObject({ type: 'error', code: 'page-conflict' })
  expect(await store.edition(page.pageId, 2)).toEqual(hers)
  await other.say(publishing(editionOf(page, following(hers, 3))))
  expect(other.last()).toMatchObject({ type: 'page', number: 3 })
})

it('[R75] a relay that came back from a backup takes a later one than the next, and no earlier one', async () => {
  const { visitor, page } = start()
  const third = editionOf(page, { number: 3, previous: new Uint8Array(32).fill(1) })
  await visitor.say(publishing(third))
  expect(visitor.last()).toMatchObject({ type: 'page', number: 3 })
  await visitor.say(publishing(editionOf(page, following(third, 6))))
  expect(visitor.last()).toMatchObject({ type: 'page', number: 6 })
  await visitor.say(publishing(editionOf(page, following(third, 4))))
  expect(visitor.last()).toMatchObject({ code: 'page-conflict' })
})

it.each<[string, Partial<Edition>]>([
  ['from the day after tomorrow', { day: today + 2 }],
  ['that has run out', { day: today - 9, lastDay: today - 1 }],
  ['that would stay too long', { lastDay: today + limits.pageDays + 1 }],
  ['that is no content', { content: new TextEncoder().encode('<script>1</script>') }],
  ['that is no UTF-8', { content: Uint8Array.of(0xff, 0xfe) }],
  ['with a byte order mark', { content: Uint8Array.of(0xef, 0xbb, 0xbf, 0x7b, 0x7d) }],
])('[R76] an edition %s is refused, and nothing is stored', async (_, change) => {
  const { visitor, store, page } = start()
  await visitor.say(publishing(editionOf(page, change)))
  expect(visitor.last()).toMatchObject({ type: 'error', code: 'page-refused' })
  expect(await store.page(page.pageId)).toBeNull()
})

it('[R76] an edition that another key signed is refused', async () => {
  const { visitor, store, page } = start()
  const forged = editionOf({ ...page, secret: createTestPage().secret })
  await visitor.say(publishing(forged))
  expect(visitor.last()).toMatchObject({ code: 'wrong-signature' })
  expect(await store.page(page.pageId)).toBeNull()
})

it('[R77] its own key withdraws it for good, as often as it is said; another’s does not', async () => {
  const { visitor, store, page } = start()
  const first = editionOf(page)
  await visitor.say(publishing(first))
  await visitor.say(withdrawing(page, createTestPage().secret))
  expect(visitor.last()).toMatchObject({ code: 'wrong-signature' })
  expect(await store.edition(page.pageId, 1)).toEqual(first)

  await visitor.say(withdrawing(page, page.secret))
  await visitor.say(withdrawing(page, page.secret))
  expect(visitor.last()).toMatchObject({ type: 'page', state: 'withdrawn', editions: [] })
  expect(await store.edition(page.pageId, 1)).toBeNull()
  for (const edition of [first, editionOf(page, following(first))]) {
    await visitor.say(publishing(edition))
    expect(visitor.last()).toMatchObject({ code: 'page-withdrawn' })
  }
})

it('[R120] whoever has something of a page that is withdrawn is told to let go of it', async () => {
  const { relay, page } = start()
  const told: string[] = []
  const whenWithdrawn = (id: Uint8Array) => told.push(Buffer.from(id).toString('hex'))
  const visitor = visit(new Relay({ ...relay.options, whenWithdrawn }))
  await visitor.say(publishing(editionOf(page)))
  await visitor.say(withdrawing(page, createTestPage().secret))
  expect(told).toEqual([])
  await visitor.say(withdrawing(page, page.secret))
  expect(told).toEqual([Buffer.from(page.pageId).toString('hex')])
})

it('[R77] a page that was never there is unknown, to look at and to withdraw', async () => {
  const { visitor, page } = start()
  await visitor.say({ type: 'page-look', pageId: page.pageId })
  expect(visitor.last()).toMatchObject({ code: 'page-unknown' })
  await visitor.say(withdrawing(page, page.secret))
  expect(visitor.last()).toMatchObject({ code: 'page-unknown' })
})

it('[R78] who has put up too much waits; a repeat costs nothing', async () => {
  const { relay, page } = start()
  let left = 1
  const visitor = visit(relay, () => left-- > 0)
  const first = editionOf(page)
  for (const edition of [first, first]) await visitor.say(publishing(edition))
  expect(visitor.only('page')).toHaveLength(2)
  await visitor.say(publishing(editionOf(page, following(first))))
  expect(visitor.last()).toMatchObject({ code: 'too-fast', retryMs: 60_000 })
})

it('[R78] an edition above the limit is refused by its name, and the socket is usable', async () => {
  const { visitor } = start()
  await visitor.say(publishing(new Uint8Array(randomBytes(limits.pageBytes + 200))))
  expect(visitor.last()).toMatchObject({ code: 'page-too-large' })
  await visitor.say({ type: 'ping' })
  expect(visitor.last()).toEqual({ type: 'pong' })
})

it('[R61] is not gone because the relay’s clock is years ahead', async () => {
  const clock = { day: today }
  const { relay } = start(clock)
  await relay.sweep()
  clock.day = today + 730

  expect(relay.day()).toBe(today)
})
