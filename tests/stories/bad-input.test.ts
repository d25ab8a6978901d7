import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { encodeClientFrame, encodeRelayFrame, errorCodes, type ErrorCode } from '#protocol'

import { Browser, createRoomLinks, expectSoon, Wire, type Tab } from './house.ts'

const [appendType] = encodeClientFrame({ type: 'append', entry: new Uint8Array(0) })

async function twoInARoom() {
  const wire = new Wire()
  const links = await createRoomLinks()
  const hers = await new Browser(wire).open(links.host, true)
  const his = await new Browser(wire).open(links.member)
  hers.write('A')
  await expectSoon(
    () => his.read() === 'A',
    () => his.status(),
  )
  return { wire, hers, his }
}

/** Both write, and both read both. */
async function expectUsable(hers: Tab, his: Tab): Promise<void> {
  const before = hers.read()
  hers.write('h')
  his.write('j')
  await expectSoon(
    () => hers.read() === his.read() && hers.read().length === before.length + 2,
    () => [hers.status(), his.status()],
  )
  await expectSoon(
    () => hers.status().waiting + his.status().waiting === 0,
    () => [hers.status(), his.status()],
  )
}

describe('a relay that talks nonsense', () => {
  it('[S29] garbage, a cut frame and one out of turn cost nothing', async () => {
    const { wire, hers, his } = await twoInARoom()
    const nonsense = [
      new Uint8Array(0),
      Uint8Array.of(0x82, 1, 2),
      encodeRelayFrame({ type: 'live', head: 0 }).subarray(0, 3),
      encodeRelayFrame({ type: 'challenge', challenge: new Uint8Array(32) }),
      encodeRelayFrame({ type: 'snapshot-ok', base: 900 }),
      encodeRelayFrame({ type: 'ack', lane: 'log', writer: new Uint8Array(8), n: 7, seq: 9 }),
      encodeRelayFrame({ type: 'batch', lane: 'log', first: 40, entries: [new Uint8Array(70)] }),
      new Uint8Array(300_000),
    ]
    for (const bytes of nonsense) {
      wire.inject(bytes)
      await expectUsable(hers, his)
    }
  })

  it('[S29] no bytes from a relay stop a room', async () => {
    const { wire, hers, his } = await twoInARoom()
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 120 }), async (bytes) => {
        wire.inject(bytes)
        await expectUsable(hers, his)
      }),
      { numRuns: 25 },
    )
    expect(hers.status().ended).toBe(false)
  }, 30_000)

  it('[S29] who is told to wait waits, and sends again without being cut off', async () => {
    const { wire, hers, his } = await twoInARoom()
    await expectUsable(hers, his)
    const nobody = new Uint8Array(8)
    let isDone = false
    wire.answer = (bytes) => {
      if (isDone || bytes[0] !== appendType) return null
      isDone = true
      return encodeRelayFrame({
        type: 'error',
        code: 'too-fast',
        retryMs: 500,
        writer: nobody,
        n: 0,
      })
    }
    await expectUsable(hers, his)
    expect(isDone).toBe(true)
  })

  it.each(Object.keys(errorCodes) as ErrorCode[])(
    '[S29] an unasked %s keeps nobody from going on',
    async (code) => {
      const { wire, hers, his } = await twoInARoom()
      wire.inject(
        encodeRelayFrame({ type: 'error', code, retryMs: 0, writer: new Uint8Array(8), n: 0 }),
      )
      await expectUsable(hers, his)
      wire.cut()
      await expectUsable(hers, his)
      expect(hers.status().refused).toBeNull()
    },
  )
})
