import { expect, test } from 'vitest'

import { da, en } from '#content/all'

import { agreeAndClose, openByCode, thinkAlone, typeTogether, writeApart } from './acts.ts'
import { everythingKept, tracesOf } from './device-storage.ts'
import { arrive, type Person } from './person.ts'
import { lookBack, talkShortly } from './talks.ts'
import { setScene } from './scene.ts'

// The fields for dates are written in the order of the browser's language.
const { browser, relay } = await setScene({
  args: ['--lang=en-US'],
  env: { ...process.env, LANGUAGE: 'en' },
})

const journeys = [
  { language: 'da', words: da, leaderWidth: 390, nearestWidth: 1440 },
  { language: 'en', words: en, leaderWidth: 1440, nearestWidth: 390 },
] as const

test.each(journeys)(
  'a leader gets ready, carries two points, agrees on something live, and the two talk again ($language)',
  async ({ language, words, leaderWidth, nearestWidth }) => {
    const relayPort = relay.port
    const leader = await arrive({ browser, relayPort, width: leaderWidth, language })
    const nearest = await arrive({ browser, relayPort, width: nearestWidth, language })
    const stage = { leader, nearest, words }

    const alone = await thinkAlone(stage)
    expect(alone.screens).toBeLessThanOrEqual(10)
    await openByCode(stage, alone)
    await writeApart(stage)
    await typeTogether(stage)
    await agreeAndClose(stage)
    await talkShortly(stage)
    await lookBack(stage)

    await expectNoTrace([leader, nearest])
    expect([...leader.faults, ...nearest.faults]).toEqual([])
    await leader.leave()
    await nearest.leave()
  },
)

/** No word of it stands on the relay's disk, in its log, on the wire, or open on the devices. */
async function expectNoTrace(people: readonly Person[]): Promise<void> {
  const wires = people.map(({ wire }) => wire.join('\n'))
  const places = [
    ...relay.disk().map((bytes) => bytes.toString('latin1')),
    relay.log(),
    ...wires,
    ...(await Promise.all(people.map((person) => everythingKept(person.page())))),
  ]
  expect(places.every((place) => place.length > 0)).toBe(true)
  expect(Math.min(...people.map(({ wire }) => wire.length))).toBeGreaterThan(50)
  for (const trace of ['KANARIE', 'Jonas'].flatMap(tracesOf)) {
    expect(places.filter((place) => place.includes(trace))).toHaveLength(0)
  }
}
