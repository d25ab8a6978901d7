import { expect, test } from 'vitest'

import { createInvitation, type RoomLink } from '#crypto'

import { openDevice } from './app.fixture.ts'
import { joiningOf, openWithCode, readLink } from './join.ts'
import { newRoomLink } from './room-link.ts'

async function invitationTo(link: RoomLink): Promise<string> {
  const [half, iv] = [new Uint8Array(16).fill(3), new Uint8Array(12)]
  const { fragment } = await createInvitation({ link, half, code: '123456', iv })
  return `https://rum.test/#${fragment}`
}

async function deviceWithInvitation() {
  const { app } = openDevice()
  const address = await invitationTo(await newRoomLink(app.ports.random))
  return { app, address }
}

test('a link cut in half by a mail program is told from a wrong one', async () => {
  const { app, address } = await deviceWithInvitation()

  await readLink(app, address.slice(0, -4))
  expect(joiningOf(app).value).toMatchObject({ state: 'no-link', problem: 'linkCut' })

  await readLink(app, 'Vi ses på torsdag')
  expect(joiningOf(app).value).toMatchObject({ state: 'no-link', problem: 'notALink' })
})

test('half a key asks for the code that was told', async () => {
  const { app, address } = await deviceWithInvitation()

  await readLink(app, address)

  expect(joiningOf(app).value).toMatchObject({ state: 'needs-code', refused: null })
})

test('what is not six digits uses up no try', async () => {
  const { app, address } = await deviceWithInvitation()
  await readLink(app, address)

  await openWithCode(app, '12 34')

  expect(joiningOf(app).value).toMatchObject({ refused: { notSix: true, triesLeft: null } })
})

test('without a network the code is kept for later, and the link is said to work still', async () => {
  const { app, address } = await deviceWithInvitation()
  await readLink(app, address)

  await openWithCode(app, '123 456')

  expect(joiningOf(app).value).toMatchObject({
    state: 'needs-code',
    refused: { problem: 'offlineLink', triesLeft: null },
  })
})

test('a key that stood in the address is read when the join screen asks for it, and once', async () => {
  const { app, address } = await deviceWithInvitation()
  app.keyInHand.value = address

  expect(joiningOf(app).value.state).toBe('reading')
  expect(app.keyInHand.value).toBeNull()
})
