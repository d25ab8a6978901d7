import { expect, it } from 'vitest'

import { createFakeClock, type FakeClock } from '#ports/clock.fake.ts'
import type { RelayDialer } from '#ports/relay.ts'
import { encodeRelayFrame, parseClientFrame } from '#protocol'

import { Line } from './line.ts'

const minuteMs = 60_000

/** A line over a relay that answers pings for as long as it should. */
function openLine(clock: FakeClock) {
  let dialed = 0
  const relay = { answers: true }
  const dial = (listener: Parameters<RelayDialer['dial']>[0]) => {
    dialed += 1
    return {
      send(bytes: Uint8Array) {
        const frame = parseClientFrame(bytes)
        if (relay.answers && frame.ok && frame.value.type === 'ping') {
          listener.frame(encodeRelayFrame({ type: 'pong' }))
        }
      },
      close: () => listener.closed(),
    }
  }
  const line = new Line(
    {
      clock,
      random: { bytes: (length) => new Uint8Array(length) },
      relay: { dial, whenReachable: () => () => {}, today: () => Promise.resolve(null) },
    },
    { dialing: () => {}, frame: () => {}, lost: () => {} },
  )
  return { line, relay, dialed: () => dialed }
}

it('[S28] a tab in the background, whose clock runs once a minute, keeps its connection', () => {
  const clock = createFakeClock()
  const late = {
    ...clock,
    schedule: (delayMs: number, task: () => void) =>
      clock.schedule(Math.max(delayMs, minuteMs), task),
  }
  const { line, dialed } = openLine(late)
  clock.advance(30 * minuteMs)
  expect(dialed()).toBe(1)
  line.close()
})

it('[S28] a connection on which nothing answers is given up within a minute', () => {
  const clock = createFakeClock()
  const { line, relay, dialed } = openLine(clock)
  clock.advance(minuteMs)
  expect(dialed()).toBe(1)
  relay.answers = false
  clock.advance(minuteMs)
  expect(dialed()).toBe(2)
  line.close()
})
