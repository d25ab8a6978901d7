import { expect, test } from 'vitest'

import { openDevice, opened, settle } from '#app/app.fixture.ts'
import { keyringOf, type KeyringHere } from '#app/keyring-rooms.ts'
import { makeRecoveryCode, openWithRecoveryCode } from '#app/recovery-code.ts'
import { refoundWithout } from '#app/refound.ts'
import { keptWayIn, withdrawWayIn } from '#app/way-in.ts'
import type { Clock } from '#ports/clock.ts'
import { createFakeRandom } from '#ports/random.fake.ts'
import type { RelayDialer } from '#ports/relay.ts'

import { browserOn, clock, expectSoon, Wire } from './house.ts'
import { beginKeyringAt } from './keyring-house.ts'

// A way in is made on one device while another gives the keyring its new key.

const append = 0x03
const lockerKeep = 0x09
const batch = 0x83
const nobody = 'x'.repeat(43)

/** What happens before a frame of that kind leaves the device; and whether its lines of now are deaf. */
interface Line {
  before: { readonly frame: number; readonly act: () => Promise<unknown> } | null
  isDeaf: boolean
}

function behind({ dialer }: Wire, line: Line): RelayDialer {
  return {
    ...dialer,
    dial(listener) {
      const isLater = line.isDeaf
      const { send, close } = dialer.dial({
        ...listener,
        frame: (bytes) => (line.isDeaf && !isLater && bytes[0] === batch) || listener.frame(bytes),
      })
      return {
        close,
        send(bytes) {
          const { before } = line
          if (before === null || bytes[0] !== before.frame) return send(bytes)
          line.before = null
          void before.act().then(() => send(bytes))
        },
      }
    },
  }
}

/** As long as people wait: a busy machine must not be taken for no network. */
const peoplesClock: Clock = {
  ...clock,
  schedule(delayMs, task) {
    const timer = setTimeout(task, delayMs)
    return () => clearTimeout(timer)
  },
}

function deviceOn(wire: Wire, seed: number) {
  const line: Line = { before: null, isDeaf: false }
  const { ports } = browserOn(wire).openTab()
  const random = createFakeRandom(seed)
  return {
    line,
    ...openDevice({ ...ports, random, clock: peoplesClock, relay: behind(wire, line) }),
  }
}
type Device = ReturnType<typeof deviceOn>
type AtRing = Device & { readonly ring: KeyringHere }

/** Her laptop, where the keyring was made, and her phone, which opened it with a code. */
async function twoDevices() {
  const wire = new Wire()
  const laptop = deviceOn(wire, 1)
  const { ring } = await beginKeyringAt(laptop)
  const made = await makeRecoveryCode(laptop.app, ring)
  if (!made.ok) throw new Error(made.problem)
  await keptWayIn(laptop.app, ring, { kind: 'code', lockerId: made.lockerId })
  const phone = await opensWith(deviceOn(wire, 2), made.code)
  await expectSoon(() => ring.room.value.devices.length === 2)
  await settle()
  return { wire, laptop: { ...laptop, ring }, phone }
}

async function opensWith(device: Device, code: string): Promise<AtRing> {
  const unlocked = await openWithRecoveryCode(device.app, code)
  if (!unlocked.ok) throw new Error(unlocked.problem)
  return { ...device, ring: await opened(() => keyringOf(device.app)) }
}

const idAt = ({ app, ring }: AtRing) => {
  const record = app.rooms.list.value?.find(({ handle }) => handle === ring.handle)
  return Buffer.from(record?.link.roomId ?? []).toString('hex')
}

test(
  '[S239] a way in that is made in the second of a removal opens the keyring under its new key',
  { timeout: 60_000 },
  async () => {
    const { wire, laptop, phone } = await twoDevices()
    const from = idAt(laptop)
    let removed = ''
    // Its locker has the key of before, and what says so in the log comes too late.
    phone.line.before = {
      frame: append,
      act: async () => {
        removed = await refoundWithout(laptop.app, laptop.ring.handle, [nobody])
      },
    }
    const made = await makeRecoveryCode(phone.app, phone.ring)
    expect(removed).toBe('done')
    if (!made.ok) throw new Error(made.problem)
    expect(idAt(laptop)).not.toBe(from)

    const later = await opensWith(deviceOn(wire, 3), made.code)
    expect(idAt(later)).toBe(idAt(laptop))
  },
)

test(
  '[S239] also when the removal took no regard of it, as long as its page is open',
  { timeout: 60_000 },
  async () => {
    const { wire, laptop, phone } = await twoDevices()
    laptop.line.isDeaf = true
    const made = await makeRecoveryCode(phone.app, phone.ring)
    if (!made.ok) throw new Error(made.problem)
    expect(await refoundWithout(laptop.app, laptop.ring.handle, [nobody])).toBe('done')
    await expectSoon(() => idAt(phone) === idAt(laptop))
    await expectSoon(() => phone.ring.status.value.connection === 'live')
    await settle()

    let later = await openWithRecoveryCode(deviceOn(wire, 3).app, made.code)
    for (let tries = 4; tries < 20 && !later.ok; tries += 1) {
      later = await openWithRecoveryCode(deviceOn(wire, tries).app, made.code)
    }
    expect(later).toEqual({ ok: true })
  },
)

test(
  '[S239] one that was taken back is not put in again, and one on a device that was shut out opens nothing',
  { timeout: 60_000 },
  async () => {
    const { wire, laptop, phone } = await twoDevices()
    const made = await makeRecoveryCode(phone.app, phone.ring)
    if (!made.ok) throw new Error(made.problem)
    const way = phone.ring.room.value.waysIn.find(({ lockerId }) => lockerId === made.lockerId)
    if (way === undefined) throw new Error('it is listed')
    expect(await withdrawWayIn(phone.app, phone.ring, way)).toBe('gone')
    expect(await refoundWithout(laptop.app, laptop.ring.handle, [nobody])).toBe('done')
    await expectSoon(() => idAt(phone) === idAt(laptop))
    await expectSoon(() => phone.ring.status.value.connection === 'live')
    await settle()
    expect(await openWithRecoveryCode(deviceOn(wire, 3).app, made.code)).toMatchObject({
      ok: false,
    })

    const badge = phone.ring.room.value.devices.map(({ key }) => key)
    phone.line.before = {
      frame: lockerKeep,
      act: () => refoundWithout(laptop.app, laptop.ring.handle, badge),
    }
    const late = await makeRecoveryCode(phone.app, phone.ring)
    expect(late).toEqual({ ok: false, problem: 'offlineKeyring' })
  },
)
