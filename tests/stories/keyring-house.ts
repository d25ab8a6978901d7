import { openDevice, opened, settle } from '#app/app.fixture.ts'
import { answer } from '#app/carry-points.ts'
import { keyringOf, makeKeyring } from '#app/keyring-rooms.ts'
import { ownRoomOf } from '#app/own-room.ts'
import { createFakePasskeys } from '#ports/passkeys.fake.ts'
import type { Passkeys } from '#ports/passkeys.ts'
import { createFakeRandom } from '#ports/random.fake.ts'

import { clock, expectSoon, type Wire } from './house.ts'

export function deviceOn(wire: Wire, seed: number) {
  return openDevice({ clock, relay: wire.dialer, random: createFakeRandom(seed) })
}

export type Device = ReturnType<typeof deviceOn>

/** A leader who has written in her own room and hung it on a keyring. */
export async function leaderOn(wire: Wire, passkeys: Passkeys = createFakePasskeys()) {
  const around = { clock, relay: wire.dialer, random: createFakeRandom(1), passkeys }
  const device = openDevice(around)
  return { ...device, ...(await beginKeyringAt(device)) }
}

/** An answer in her own room, and a keyring that it hangs on. */
export async function beginKeyringAt({ app }: Pick<Device, 'app'>) {
  const own = await opened(() => ownRoomOf(app))
  answer(own, 'g0', 'Ro til at lede')
  await settle()
  await makeKeyring(app)
  const ring = await opened(() => keyringOf(app))
  await expectSoon(
    () => own.status.value.edits === 'saved' && ring.status.value.edits === 'saved',
    () => [own.status.value, ring.status.value],
  )
  return { own, ring }
}
