import { expect, test } from 'vitest'

import { rateItem } from '#documents'
import { createFakeRoomStore } from '#ports/room-store.fake.ts'

import { openDevice, opened, settle } from './app.fixture.ts'
import { answeredAsking, askedAt, goToKeep, isAskingDue } from './ask-to-keep.ts'
import { answer } from './carry-points.ts'
import { keptKeyCard } from './key-card.ts'
import { keyringOf, makeKeyring } from './keyring-rooms.ts'
import { ownRoomOf } from './own-room.ts'

async function writing(text: string, roomStore = createFakeRoomStore()) {
  const { app } = openDevice({ roomStore })
  const here = await opened(() => ownRoomOf(app))
  answer(here, 'g0', text)
  await settle()
  const isDue = () => isAskingDue(app, here.handle, here.room.value)
  return { app, here, isDue }
}

const much = 'Jeg har brug for ro til at lede'

test('she is asked when there is more than a few words to lose, and not before', async () => {
  expect((await writing('Ro til at lede')).isDue()).toBe(false)
  expect((await writing(much)).isDue()).toBe(true)
})

test('[D71] she who only gets ready for a group’s meeting is asked too', async () => {
  const { here, isDue } = await writing('')
  rateItem(here.doc, { roomId: '0a', round: 1, item: 'A1', axis: 'success', level: 'low' })
  await settle()

  expect(isDue()).toBe(true)
})

test('she is asked once: not again when she has answered, today or on another day', async () => {
  const roomStore = createFakeRoomStore()
  const { app, here, isDue } = await writing(much, roomStore)
  await answeredAsking(app, here.handle)

  expect(isDue()).toBe(false)
  expect((await writing(`${much} og tid`, roomStore)).isDue()).toBe(false)
})

test('she is not asked when she has a key card, or a keyring on the device', async () => {
  const withCard = await writing(much)
  await keptKeyCard(withCard.app, withCard.here.handle)
  const withRing = await writing(much)
  await makeKeyring(withRing.app)
  await opened(() => keyringOf(withRing.app))

  expect(withCard.isDue()).toBe(false)
  expect(withRing.isDue()).toBe(false)
})

test('she who goes to choose is told the way back to what she was writing', async () => {
  const { app, here, isDue } = await writing(much)
  expect(askedAt(app)).toBeNull()

  await goToKeep(app, here.handle, { at: 'own-room', steps: ['g0'] })

  expect(askedAt(app)).toEqual({ at: 'own-room', steps: ['g0'] })
  expect(isDue()).toBe(false)
})
