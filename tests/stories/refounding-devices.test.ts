import { describe, expect, test } from 'vitest'

import { opened, settle } from '#app/app.fixture.ts'
import { keyringOf, makeKeyring } from '#app/keyring-rooms.ts'
import { dialogueOf } from '#app/dialogue.ts'
import { goIn, readLink } from '#app/join.ts'
import { keyCardOf } from '#app/key-card.ts'
import { dialogueOfPoints } from '#app/make-dialogue.ts'
import { ownRoomOf } from '#app/own-room.ts'
import { fetchRoom } from '#app/fetch-room.ts'
import { makeRecoveryCode, openWithRecoveryCode } from '#app/recovery-code.ts'
import { refound } from '#app/refound.ts'

import { expectSoon, Wire } from './house.ts'
import {
  agree,
  arriveOn,
  badgesOf,
  comeIn,
  expectAgreed,
  expectIn,
  expectSaved,
  keyOf,
  makeRoom,
  openPage,
  recordAt,
  roomIdAt,
  type AtTable,
  type OpenPage,
} from './refounding.fixture.ts'

// A room that gets new keys, on the devices of one person.

/** Her keyring on this page, with the rooms of it, and a code that opens it elsewhere. */
async function keyringWithCode({ app }: OpenPage): Promise<string> {
  await makeKeyring(app)
  const ring = await opened(() => keyringOf(app))
  await expectSoon(() => ring.status.value.edits === 'saved')
  const made = await makeRecoveryCode(app, ring)
  if (!made.ok) throw new Error(made.problem)
  await settle()
  await expectSoon(() => ring.status.value.waiting === 0)
  return made.code
}

/** Fetches the dialogue from the keyring, under whatever key hangs there. */
async function fetchDialogue(page: OpenPage): Promise<AtTable> {
  const ring = await opened(() => keyringOf(page.app))
  const room = ring.room.value.rooms.find(({ kind }) => kind === 'dialogue')
  if (room === undefined) throw new Error('the dialogue hangs on the keyring')
  const entered = await fetchRoom(page.app, room)
  if (!entered.ok) throw new Error(entered.problem)
  const { handle } = entered.room
  return { page, here: await opened(() => dialogueOf(page.app, handle)) }
}

async function hostWithKeyring() {
  const wire = new Wire()
  const mette = await makeRoom(arriveOn(wire, 1))
  const jonas = await comeIn(arriveOn(wire, 2), await keyOf(mette))
  const code = await keyringWithCode(mette.page)
  return { wire, mette, jonas, code, oldId: roomIdAt(mette) }
}

describe('a room that gets new keys', () => {
  test('[S58] is followed by her other device, which wears the same badge, as its host', async () => {
    const { wire, mette, jonas, code, oldId } = await hostWithKeyring()
    const laptop = arriveOn(wire, 3)
    await openWithRecoveryCode(laptop.app, code)
    const there = await fetchDialogue(laptop)
    await expectSaved(there)
    const stay = await badgesOf(mette, [jonas, there])
    expect(new Set(stay).size).toBe(2)

    expect(await refound(mette.page.app, mette.here.handle, stay)).toBe('done')

    await expectIn(there, roomIdAt(mette))
    expect(recordAt(there).link.role).toBe('host')
    agree(there, 'Fra den anden enhed')
    await expectAgreed(jonas, ['Fra den anden enhed'])
    for (const { app } of [mette.page, laptop]) {
      const ring = await opened(() => keyringOf(app))
      await expectSoon(
        () => ring.room.value.rooms.some(({ roomId }) => roomId === roomIdAt(mette)),
        () => ring.room.value,
      )
      expect(ring.room.value.rooms.map(({ roomId }) => roomId)).not.toContain(oldId)
    }
  })

  test('[S58] is followed by her other device with a badge of its own, as its host, when she chose it', async () => {
    const wire = new Wire()
    const mette = await makeRoom(arriveOn(wire, 1))
    const tablet = arriveOn(wire, 3)
    await readLink(tablet.app, await cardOf(mette.page, mette.here.handle))
    await goIn(tablet.app)
    const [record] = await tablet.app.rooms.load()
    const handle = record?.handle ?? ''
    const there = { page: tablet, here: await opened(() => dialogueOf(tablet.app, handle)) }
    await expectSaved(there)
    const stay = await badgesOf(mette, [there])
    expect(new Set(stay).size).toBe(2)

    await refound(mette.page.app, mette.here.handle, stay)

    await expectIn(there, roomIdAt(mette))
    expect(recordAt(there).link.role).toBe('host')
    expect(there.here.side).toBe('leader')
  })

  test('[S58] is found through the keyring by a device that only has the old key', async () => {
    const { wire, mette, jonas } = await hostWithKeyring()
    const code = await keyringWithCode(jonas.page)
    const stay = await badgesOf(mette, [jonas])
    jonas.page.crash()
    await refound(mette.page.app, mette.here.handle, stay)
    agree(mette, 'Under den nye nøgle')
    await expectSaved(mette)

    const laptop = arriveOn(wire, 3)
    await openWithRecoveryCode(laptop.app, code)
    const there = await fetchDialogue(laptop)

    await expectAgreed(there, ['Under den nye nøgle'])
    expect(roomIdAt(there)).toBe(roomIdAt(mette))
    expect(recordAt(there).link.role).toBe('member')
  })

  test('[S58] that was fetched anew before the old record heard of it is one room on the device', async () => {
    const { wire, mette, jonas, code } = await hostWithKeyring()
    const laptop = arriveOn(wire, 3)
    await openWithRecoveryCode(laptop.app, code)
    const before = await fetchDialogue(laptop)
    await expectSaved(before)
    const stay = await badgesOf(mette, [jonas, before])
    laptop.crash()
    await refound(mette.page.app, mette.here.handle, stay)

    const later = openPage(laptop.browser, 31)
    await later.app.rooms.load()
    const ring = await opened(() => keyringOf(later.app))
    await expectSoon(
      () => ring.room.value.rooms.some(({ roomId }) => roomId === roomIdAt(mette)),
      () => ring.room.value,
    )
    await fetchDialogue(later)
    expect(dialoguesOn(later)).toHaveLength(2)

    const { handle } = before.here
    const there = { page: later, here: await opened(() => dialogueOf(later.app, handle)) }
    await expectIn(there, roomIdAt(mette))
    expect(dialoguesOn(later)).toHaveLength(1)
    agree(there, 'Ét rum')
    await expectAgreed(mette, ['Ét rum'])
  })

  test('[S58] is opened by the key card of her own room, and her points are where they were carried', async () => {
    const { wire, mette, jonas } = await hostWithKeyring()
    const own = await opened(() => ownRoomOf(mette.page.app))
    await refound(mette.page.app, mette.here.handle, await badgesOf(mette, [jonas]))
    await expectSoon(
      () => own.room.value.dialogues.some(({ roomId }) => roomId === roomIdAt(mette)),
      () => own.room.value.dialogues,
    )
    expect(own.room.value.dialogues).toHaveLength(1)
    expect(dialogueOfPoints(mette.page.app, own.room.value.points)).toBe(mette.here.handle)
    await expectSoon(() => own.status.value.waiting === 0)

    const fresh = arriveOn(wire, 6)
    await readLink(fresh.app, await cardOf(mette.page, null))
    await goIn(fresh.app)
    const dialogue = fresh.app.rooms.list.value?.find(({ kind }) => kind === 'dialogue')
    const there = await opened(() => dialogueOf(fresh.app, dialogue?.handle ?? ''))
    expect(there.room.value.round).toBe(1)
  })

  test('[S54] from two of her devices at once has one new key, and the other new room is over', async () => {
    const { wire, mette, jonas, code } = await hostWithKeyring()
    const laptop = arriveOn(wire, 3)
    await openWithRecoveryCode(laptop.app, code)
    const there = await fetchDialogue(laptop)
    await expectSaved(there)
    const stay = await badgesOf(mette, [jonas, there])

    const asked = Promise.all([
      refound(mette.page.app, mette.here.handle, stay),
      refound(laptop.app, there.here.handle, stay),
    ])
    const newRooms: Uint8Array[] = []
    for (const device of [mette, there]) {
      await expectSoon(() => recordAt(device).refounding !== null)
      newRooms.push(recordAt(device).refounding?.link.roomId ?? new Uint8Array())
    }
    const answers = await asked

    expect(answers.toSorted()).toEqual(['done', 'overtaken'])
    const late = newRooms[answers.indexOf('overtaken')] ?? new Uint8Array()
    expect(await wire.store.room(late)).toMatchObject({ isOpen: false, head: 0 })
    await expectIn(jonas, roomIdAt(mette))
    await expectIn(there, roomIdAt(mette))
    agree(there, 'Samme rum')
    await expectAgreed(jonas, ['Samme rum'])
  })
})

function dialoguesOn({ app }: OpenPage) {
  return app.rooms.list.value?.filter(({ kind }) => kind === 'dialogue')
}

async function cardOf({ app }: OpenPage, handle: string | null): Promise<string> {
  const opening = keyCardOf(app, handle)
  const { link } = await opened(() => opening)
  return link
}
