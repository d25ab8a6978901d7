import { expect, it } from 'vitest'

import { createFakeClock, type FakeClock } from '#ports/clock.fake.ts'
import type { RelayDialer } from '#ports/relay.ts'
import { encodeRelayFrame, parseClientFrame, type RelayFrame } from '#protocol'

import { Line } from './line.ts'

const secondMs = 1000
const minuteMs = 60 * secondMs

/** A line over a relay that answers pings for as long as it should. */
function openLine(clock: FakeClock) {
  let dialed = 0
  const relay: { answers: boolean; say: (bytes: Uint8Array) => void } = {
    answers: true,
    say: () => {},
  }
  const heard: RelayFrame['type'][] = []
  const dial = (listener: Parameters<RelayDialer['dial']>[0]) => {
    dialed += 1
    relay.say = listener.frame
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
    { dialing: () => {}, frame: ({ type }) => heard.push(type), lost: () => {} },
  )
  return { line, relay, heard, dialed: () => dialed }
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

it('[S29] after bytes that are no frame nothing more is heard on that connection', () => {
  const clock = createFakeClock()
  const { line, relay, heard, dialed } = openLine(clock)
  clock.advance(1)
  const { say } = relay
  say(encodeRelayFrame({ type: 'live', head: 0 }))
  say(Uint8Array.of(0xff, 1))
  say(encodeRelayFrame({ type: 'live', head: 1 }))
  expect(heard).toEqual(['live'])
  clock.advance(minuteMs)
  expect(dialed()).toBe(2)
  line.close()
})

/** A relay that takes no connection until it is told to; how often it was asked in each span. */
function unreachable() {
  const clock = createFakeClock()
  const relay = { isThere: false, dialed: 0, hangUp: () => {} }
  const dial = ({ frame, closed }: Parameters<RelayDialer['dial']>[0]) => {
    relay.dialed += 1
    relay.hangUp = closed
    const live = encodeRelayFrame({ type: 'live', head: 0 })
    clock.schedule(1, () => (relay.isThere ? frame(live) : closed()))
    return { send: () => {}, close: closed }
  }
  const random = { bytes: (length: number) => new Uint8Array(length).fill(255) }
  const dialer = { dial, whenReachable: () => () => {}, today: () => Promise.resolve(null) }
  const listener = { dialing: () => {}, frame: () => {}, lost: () => {} }
  const line = new Line({ clock, random, relay: dialer }, listener)
  const dialedIn = (spanMs: number) => {
    const before = relay.dialed
    clock.advance(spanMs)
    return relay.dialed - before
  }
  return { line, relay, dialedIn }
}

it('[S136] a relay that is not there is asked ever more seldom, and twice a minute in the end', () => {
  const { line, relay, dialedIn } = unreachable()
  expect(dialedIn(4 * secondMs)).toBe(4)
  dialedIn(minuteMs)
  expect(dialedIn(10 * minuteMs)).toBe(20)

  relay.isThere = true
  dialedIn(minuteMs)
  relay.isThere = false
  relay.hangUp()
  expect(dialedIn(4 * secondMs)).toBe(3)
  line.close()
  expect(dialedIn(minuteMs)).toBe(0)
})
