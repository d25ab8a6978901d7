import { describe, expect, test } from 'vitest'

import { openDevice, opened } from '#app/app.fixture.ts'
import { keyringOf } from '#app/keyring-rooms.ts'
import { keepPasskey, openWithPasskey } from '#app/passkey.ts'
import { makeRecoveryCode, openWithRecoveryCode } from '#app/recovery-code.ts'
import { withdrawWayIn } from '#app/way-in.ts'
import { createFakePasskeys } from '#ports/passkeys.fake.ts'
import { createFakeRandom } from '#ports/random.fake.ts'

import { clock, expectSoon, Wire } from './house.ts'
import { leaderOn } from './keyring-house.ts'

/** Another device, with the passkeys of the first where they are synchronised. */
function another(wire: Wire, seed: number, passkeys = createFakePasskeys()) {
  return openDevice({ clock, relay: wire.dialer, random: createFakeRandom(seed), passkeys })
}

describe('a passkey', () => {
  test('[S432] opens the keyring on another device that has it, without a name', async () => {
    const wire = new Wire()
    const passkeys = createFakePasskeys()
    const leader = await leaderOn(wire, passkeys)

    expect(await keepPasskey(leader.app, leader.ring, 'Nøglering')).toEqual({ ok: true })
    const other = another(wire, 2, passkeys)
    expect(await openWithPasskey(other.app)).toEqual({ ok: true })

    const ring = await opened(() => keyringOf(other.app))
    expect(ring.room.value.rooms).toMatchObject([{ kind: 'own-room' }])
    expect(ring.room.value.waysIn).toMatchObject([{ kind: 'passkey', isKept: true }])
  })

  test('stands beside another, each on a device of its own', async () => {
    const wire = new Wire()
    const [phone, laptop] = [createFakePasskeys(), createFakePasskeys()]
    const leader = await leaderOn(wire, phone)
    await keepPasskey(leader.app, leader.ring, 'telefon')
    const made = await makeRecoveryCode(leader.app, leader.ring)
    const other = another(wire, 2, laptop)
    if (made.ok) await openWithRecoveryCode(other.app, made.code)
    const ring = await opened(() => keyringOf(other.app))

    expect(await keepPasskey(other.app, ring, 'bærbar')).toEqual({ ok: true })

    expect(await openWithPasskey(another(wire, 3, phone).app)).toEqual({ ok: true })
    expect(await openWithPasskey(another(wire, 4, laptop).app)).toEqual({ ok: true })
  })

  test('[R20] that was withdrawn is still on the device, and opens nothing', async () => {
    const wire = new Wire()
    const passkeys = createFakePasskeys()
    const leader = await leaderOn(wire, passkeys)
    await keepPasskey(leader.app, leader.ring, 'Nøglering')
    const [way] = leader.ring.room.value.waysIn
    expect(way && (await withdrawWayIn(leader.app, leader.ring, way))).toBe('gone')

    expect(passkeys.kept()).toBe(1)
    expect(await openWithPasskey(another(wire, 2, passkeys).app)).toEqual(
      problem('passkeyOpensNothing'),
    )
  })
})

describe('a passkey that does not come', () => {
  test('has no secret: the keyring stays as it was, and a code can still be made', async () => {
    const wire = new Wire()
    const leader = await leaderOn(wire, createFakePasskeys({ secrets: 'never' }))

    const kept = await keepPasskey(leader.app, leader.ring, 'Nøglering')

    expect(kept).toEqual(problem('passkeyNoSecret'))
    expect(leader.ring.room.value.waysIn).toEqual([])
    expect(await openWithPasskey(leader.app)).toEqual(problem('passkeyNoSecret'))
    expect((await makeRecoveryCode(leader.app, leader.ring)).ok).toBe(true)
  })

  test('is declined: nothing is made and nothing is sent', async () => {
    const wire = new Wire()
    const leader = await leaderOn(wire, createFakePasskeys({ isWilling: () => false }))
    const seen = wire.seen.length

    expect(await keepPasskey(leader.app, leader.ring, 'Nøglering')).toEqual(
      problem('passkeyDeclined'),
    )
    expect(await openWithPasskey(leader.app)).toEqual(problem('passkeyDeclined'))
    expect(leader.ring.room.value.waysIn).toEqual([])
    expect(wire.seen.length).toBe(seen)
  })

  test('is not asked for without a network: what it would leave on the device opens nothing', async () => {
    const wire = new Wire()
    const passkeys = createFakePasskeys()
    const leader = await leaderOn(wire, passkeys)
    wire.isDown = true
    wire.cut()
    await expectSoon(() => leader.ring.status.value.connection !== 'live')

    const kept = await keepPasskey(leader.app, leader.ring, 'Nøglering')

    expect(kept).toEqual(problem('offlineKeyring'))
    expect(passkeys.kept()).toBe(0)
  })

  test('is unknown to the browser', async () => {
    const wire = new Wire()
    const none = () => Promise.resolve({ state: 'unsupported' } as const)
    const { app } = openDevice({ relay: wire.dialer, passkeys: { create: none, ask: none } })

    expect(await openWithPasskey(app)).toEqual(problem('passkeyUnsupported'))
  })
})

function problem(name: string) {
  return { ok: false, problem: name }
}
