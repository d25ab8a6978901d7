import { describe, expect, test } from 'vitest'

import { createFakeAttention } from '#ports/attention.fake.ts'
import { createFakeClock } from '#ports/clock.fake.ts'
import { createFakeRoomStore } from '#ports/room-store.fake.ts'
import { createFakeBrowserTabs } from '#ports/tabs.fake.ts'

import { openDevice } from './app.fixture.ts'
import { watchOver } from './auto-lock.ts'

const minuteMs = 60_000

async function watchedDevice(isOn = true) {
  const clock = createFakeClock()
  const browser = createFakeBrowserTabs()
  const roomStore = createFakeRoomStore()
  const { app, attention } = openDevice({ clock, roomStore, tabs: browser.openTab() })
  watchOver(app)
  if (isOn) await app.lock.turn('blåbær 42')
  else await app.lock.look()
  return { app, clock, browser, roomStore, attention }
}

describe('a device with a lock', () => {
  test.each([5, 15, 60] as const)('locks after %i minutes without anybody', async (minutes) => {
    const { app, clock, attention } = await watchedDevice()
    app.choices.lockAfter(minutes)

    clock.advance(minutes * minuteMs - 1)
    expect(attention.anew()).toBe(0)
    clock.advance(1)

    expect(attention.anew()).toBe(1)
    expect(await app.lock.look()).toBe(false)
  })

  test('stays open while she uses it, and locks a while after the last time', async () => {
    const { clock, attention } = await watchedDevice()
    for (let minutes = 0; minutes < 40; minutes += 10) {
      clock.advance(10 * minuteMs)
      attention.use()
    }
    expect(attention.anew()).toBe(0)

    clock.advance(15 * minuteMs)
    expect(attention.anew()).toBe(1)
  })

  test('stays open while she writes in another tab', async () => {
    const { clock, browser, roomStore, attention } = await watchedDevice()
    const other = openDevice({ clock, roomStore, tabs: browser.openTab() })
    watchOver(other.app)
    await other.app.lock.unlock('blåbær 42')

    for (let minutes = 0; minutes < 40; minutes += 10) {
      clock.advance(10 * minuteMs)
      other.attention.use()
    }

    expect([attention.anew(), other.attention.anew()]).toEqual([0, 0])
  })

  test('is locked when the page comes back after a while in which no timer ran', async () => {
    const { app, attention, clock } = await watchedDevice()
    const asleep = { ...clock, schedule: () => () => undefined }
    const frozen = createFakeAttention()
    watchOver({ ...app, ports: { ...app.ports, clock: asleep, attention: frozen } })
    frozen.leave()
    expect(frozen.isVeiled()).toBe(true)
    clock.advance(20 * minuteMs)
    const before = attention.anew()

    frozen.come()

    expect(attention.anew()).toBeGreaterThan(before - 1)
    expect(await app.lock.look()).toBe(false)
    expect(frozen.isVeiled()).toBe(true)
  })

  test('covers the page while it is out of sight', async () => {
    const { attention } = await watchedDevice()

    attention.leave()
    expect(attention.isVeiled()).toBe(true)
    attention.come()

    expect([attention.isVeiled(), attention.anew()]).toEqual([false, 0])
  })

  test('locks when the clock was set back', async () => {
    const { app, attention, clock } = await watchedDevice()
    const early = { ...clock, now: () => clock.now() - 60 * minuteMs }
    let now = clock.now
    const turned = { ...clock, now: () => now() }
    watchOver({ ...app, ports: { ...app.ports, clock: turned } })
    now = early.now

    attention.come()

    expect(attention.anew()).toBe(1)
  })
})

test('a device without a lock neither locks nor covers anything', async () => {
  const { clock, attention } = await watchedDevice(false)

  attention.leave()
  expect(attention.isVeiled()).toBe(false)
  clock.advance(120 * minuteMs)

  expect(attention.anew()).toBe(0)
})
