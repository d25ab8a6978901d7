import { randomBytes } from 'node:crypto'
import { expect, it } from 'vitest'

import { pageKeyFromSecret } from '#crypto'
import { lookAtPage, publishEdition, withdrawPage, type EditionToPublish } from '#sync'

import { clock, Wire } from './house.ts'

const today = Math.floor(Date.now() / 86_400_000)
const blocks = [{ kind: 'text', text: 'Sådan gør vi.' }] as const
const content = { language: 'da', title: 'Vores side', owner: 'Anna', blocks } as const

async function start() {
  const wire = new Wire()
  const key = await pageKeyFromSecret(new Uint8Array(randomBytes(32)))
  const first: EditionToPublish = {
    key,
    number: 1,
    previous: null,
    day: today,
    lastDay: today + 365,
    content,
  }
  return { wire, ports: { relay: wire.dialer, clock }, key, first }
}

it('[S185] an edition is published over a connection of its own, and as often as is needed', async () => {
  const { ports, key, first } = await start()
  const told = { state: 'told', page: { state: 'published', number: 1, lastDay: today + 365 } }
  expect(await publishEdition(ports, first)).toMatchObject(told)
  expect(await publishEdition(ports, first)).toMatchObject(told)
  expect(await lookAtPage(ports, key.pageId)).toMatchObject(told)
})

it('[S185] of two who publish the next at once one is told that the other was first', async () => {
  const { ports, first, key } = await start()
  const told = await publishEdition(ports, first)
  if (told.state !== 'told') throw new Error('not published')
  const next = { ...first, number: 2, previous: told.page.name }
  const hers = { ...next, content: { ...content, title: 'Hendes' } }
  const his = { ...next, content: { ...content, title: 'Hans' } }
  expect(await publishEdition(ports, hers)).toMatchObject({ page: { number: 2 } })
  expect(await publishEdition(ports, his)).toEqual({ state: 'refused', code: 'page-conflict' })
  const after = await lookAtPage(ports, key.pageId)
  const previous = after.state === 'told' ? after.page.name : null
  expect(await publishEdition(ports, { ...his, number: 3, previous })).toMatchObject({
    page: { number: 3, editions: [{ number: 1 }, { number: 2 }, { number: 3 }] },
  })
})

it('[S185] without a network nothing is published or withdrawn, and it says so', async () => {
  const { wire, ports, first, key } = await start()
  wire.isDown = true
  for (const asking of [publishEdition(ports, first), withdrawPage(ports, key)]) {
    expect(await asking).toEqual({ state: 'offline' })
  }
  wire.isDown = false
  expect(await lookAtPage(ports, key.pageId)).toEqual({ state: 'refused', code: 'page-unknown' })
})

it('[S186] what is too long or no page is not sent', async () => {
  const { wire, ports, first } = await start()
  const long = [{ kind: 'text', text: 'å'.repeat(103_000) }] as const
  const tooLong = { ...first, content: { ...content, blocks: long } }
  expect(await publishEdition(ports, tooLong)).toEqual({ state: 'refused', code: 'page-too-large' })
  const nameless = { ...first, content: { ...content, title: '' } }
  expect(await publishEdition(ports, nameless)).toEqual({ state: 'refused', code: 'page-refused' })
  expect(wire.seen).toEqual([])
})

it('[S185] a withdrawn page takes nothing more', async () => {
  const { ports, first, key } = await start()
  await publishEdition(ports, first)
  expect(await withdrawPage(ports, key)).toMatchObject({ page: { state: 'withdrawn' } })
  expect(
    await publishEdition(ports, { ...first, number: 2, previous: new Uint8Array(32).fill(1) }),
  ).toEqual({ state: 'refused', code: 'page-withdrawn' })
})
