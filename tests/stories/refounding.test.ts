import { describe, expect, test } from 'vitest'

import { openDevice, opened } from '#app/app.fixture.ts'
import { roomProblem } from '#app/saving.ts'
import { dialogueOf } from '#app/dialogue.ts'
import { invitationOf, invite } from '#app/invite.ts'
import { anotherLink, goIn, joiningOf, readLink } from '#app/join.ts'
import { reachRelay } from '#app/reach-relay.ts'
import { giveUpRefounding, refound, resumeRefounding } from '#app/refound.ts'
import { nameOfRoom } from '#app/rooms.ts'
import { renameRoom } from '#app/keyring-rooms.ts'
import { da } from '#content/all'
import { keepBadges, readBadges } from '#documents'
import { createFakeRandom } from '#ports/random.fake.ts'
import type { RelayDialer } from '#ports/relay.ts'

import { expectSoon, Wire } from './house.ts'
import {
  agree,
  agreementsAt,
  arriveOn,
  badgesOf,
  comeBack,
  comeIn,
  expectAgreed,
  expectIn,
  expectLeftBehind,
  expectSaved,
  keyOf,
  makeRoom,
  recordAt,
  roomIdAt,
  scribble,
} from './refounding.fixture.ts'

/** Mette and Jonas at the table, and Eve, who got hold of the key. */
async function threeAtTable() {
  const wire = new Wire()
  const mette = await makeRoom(arriveOn(wire, 1))
  const key = await keyOf(mette)
  const jonas = await comeIn(arriveOn(wire, 2), key)
  const eve = await comeIn(arriveOn(wire, 3), key)
  agree(mette, 'Ro hver fredag')
  await expectAgreed(jonas, ['Ro hver fredag'])
  await expectAgreed(eve, ['Ro hver fredag'])
  const stay = await badgesOf(mette, [jonas])
  return { wire, mette, jonas, eve, key, stay, oldId: roomIdAt(mette) }
}

describe('a room that gets new keys', () => {
  test('[S55] goes on for those who stay, with all that was written and the names they gave it', async () => {
    const { mette, jonas, stay, oldId } = await threeAtTable()
    await renameRoom(mette.page.app, recordAt(mette), 'Jonas')

    expect(await refound(mette.page.app, mette.here.handle, stay)).toBe('done')
    const newId = roomIdAt(mette)
    expect(newId).not.toBe(oldId)
    await expectIn(jonas, newId)
    agree(jonas, 'Vi ses mandag')
    await expectAgreed(mette, ['Ro hver fredag', 'Vi ses mandag'])
    agree(mette, 'Og onsdag')
    await expectAgreed(jonas, ['Ro hver fredag', 'Vi ses mandag', 'Og onsdag'])

    expect(nameOfRoom(recordAt(mette), da.rooms)).toBe('Samtale · Jonas')
    expect(recordAt(mette)).toMatchObject({ link: { role: 'host' }, keyCard: 'not-said' })
    expect(recordAt(jonas).link.role).toBe('member')
    expect([mette.here.side, jonas.here.side]).toEqual(['leader', 'nearest'])
    for (const { here } of [mette, jonas]) expect(here.ended.value).toBe(false)
    expect(
      readBadges(jonas.here.doc)
        .map(({ key }) => key)
        .toSorted(),
    ).toEqual(stay.toSorted())
  })

  test('[S55] leaves who was not chosen with what she had, and says so calmly', async () => {
    const { mette, jonas, eve, stay } = await threeAtTable()

    await refound(mette.page.app, mette.here.handle, stay)
    await expectLeftBehind(eve)
    await expectIn(jonas, roomIdAt(mette))
    agree(jonas, 'Efter Eve')
    await expectAgreed(mette, ['Efter Eve'])

    expect(agreementsAt(eve)).toEqual(['Ro hver fredag'])
    expect(eve.here.ended.value).toBe(true)
    expect(eve.here.leftBehind.value).toBe(true)
    expect(roomProblem(eve.here.status.value, 'kept')).toBeNull()
    // Another day, without a network.
    eve.page.crash()
    const later = await comeBack(eve.page.browser, eve.here.handle, 33)
    expect(agreementsAt(later)).toEqual(['Ro hver fredag'])
    expect(later.here.leftBehind.value).toBe(true)
  })

  test('[S55] opens to nobody by the old key, and says that a new one is needed', async () => {
    const { wire, mette, stay, key } = await threeAtTable()
    await refound(mette.page.app, mette.here.handle, stay)

    const { app } = arriveOn(wire, 4)
    await readLink(app, key)
    await goIn(app)
    expect(joiningOf(app).value).toMatchObject({ state: 'has-key', problem: 'roomMoved' })
    expect(app.rooms.list.value).toEqual([])

    anotherLink(app)
    const guest = await comeIn(arriveOn(wire, 5), await keyOf(mette))
    expect(agreementsAt(guest)).toEqual(['Ro hver fredag'])
  })

  test('[S55] takes the invitation that is out with it', async () => {
    const { mette, stay } = await threeAtTable()
    const { app } = mette.page
    expect(await invite(app, mette.here.handle)).toMatchObject({ ok: true })
    expect(invitationOf(app, mette.here.handle)).not.toBeNull()

    await refound(app, mette.here.handle, stay)

    expect(invitationOf(app, mette.here.handle)).toBeNull()
    expect(await invite(app, mette.here.handle)).toMatchObject({ ok: true })
  })

  test('[S55] can get new keys again', async () => {
    const { mette, jonas, stay } = await threeAtTable()
    for (const round of [1, 2]) {
      expect(await refound(mette.page.app, mette.here.handle, stay)).toBe('done')
      await expectIn(jonas, roomIdAt(mette))
      agree(jonas, `Runde ${String(round)}`)
      await expectAgreed(mette, [`Runde ${String(round)}`])
    }
    expect(agreementsAt(jonas)).toEqual(['Ro hver fredag', 'Runde 1', 'Runde 2'])
  })

  test('[S56] is not kept where it is by somebody who writes all the time', async () => {
    const { mette, jonas, eve, stay } = await threeAtTable()
    const writing = setInterval(() => scribble(eve, 'x'), 1)

    const answer = await refound(mette.page.app, mette.here.handle, stay)
    clearInterval(writing)

    expect(answer).toBe('done')
    await expectIn(jonas, roomIdAt(mette))
    await expectLeftBehind(eve)
  })
})

describe('who stays and was not there', () => {
  test('[S52] [S55] follows weeks later, with what was written meanwhile and never sent', async () => {
    const { wire, mette, jonas, stay } = await threeAtTable()
    wire.isDown = true
    wire.cut()
    agree(jonas, 'Skrevet i toget')
    await expectSoon(() => jonas.here.status.value.edits === 'written')
    jonas.page.crash()
    wire.isDown = false
    await expectSaved(mette)
    await refound(mette.page.app, mette.here.handle, stay)
    agree(mette, 'Skrevet derhjemme')

    const later = await comeBack(jonas.page.browser, jonas.here.handle, 22)
    await expectIn(later, roomIdAt(mette))
    await expectAgreed(mette, ['Skrevet i toget', 'Skrevet derhjemme'])
    expect(agreementsAt(later).toSorted()).toEqual(agreementsAt(mette).toSorted())
    expect(new Set(agreementsAt(mette)).size).toBe(agreementsAt(mette).length)
  })

  test('[S52] follows in both of his tabs, and each brings what it has', async () => {
    const { wire, mette, jonas, stay } = await threeAtTable()
    const other = await comeBack(jonas.page.browser, jonas.here.handle, 23)
    await expectSaved(other)
    wire.isDown = true
    wire.cut()
    agree(jonas, 'I den ene fane')
    agree(other, 'I den anden')
    wire.isDown = false
    await expectSaved(mette)
    await refound(mette.page.app, mette.here.handle, stay)

    await expectIn(jonas, roomIdAt(mette))
    await expectIn(other, roomIdAt(mette))
    await expectAgreed(mette, ['I den ene fane', 'I den anden'])
    await expectAgreed(other, ['I den ene fane'])
  })
})

describe('who is told late, or twice', () => {
  test('[S55] follows in the tab that hears of it when the other has long followed', async () => {
    const { wire, mette, jonas, stay } = await threeAtTable()
    const line = { isCut: true }
    const { ports } = jonas.page.browser.openTab()
    const page = openDevice({ ...ports, relay: behind(wire, line), random: createFakeRandom(25) })
    await page.app.rooms.load()
    const other = {
      page: { ...page, crash: () => undefined, browser: jonas.page.browser },
      here: await opened(() => dialogueOf(page.app, jonas.here.handle)),
    }
    await refound(mette.page.app, mette.here.handle, stay)
    await expectIn(jonas, roomIdAt(mette))
    agree(other, 'I den sene fane')

    line.isCut = false
    await expectAgreed(mette, ['I den sene fane'])
    expect(recordAt(other)).toMatchObject({ ended: false, leftBehind: false })
    expect(roomIdAt(other)).toBe(roomIdAt(mette))
  })

  test('[S55] stays in the new room when the line tells of the move twice', async () => {
    const { wire, mette, jonas, stay } = await threeAtTable()
    wire.hangsUpLate = true
    wire.bend = (frame) => {
      if (frame[0] === 0x88) queueMicrotask(() => wire.inject(frame))
      return frame
    }
    expect(await refound(mette.page.app, mette.here.handle, stay)).toBe('done')
    await expectIn(jonas, roomIdAt(mette))
    await new Promise((resolve) => setTimeout(resolve, 50))
    for (const one of [mette, jonas]) {
      expect(recordAt(one)).toMatchObject({ ended: false, leftBehind: false })
    }
  })
})

/** A network of one's own: while it is cut nobody is reached. */
function behind({ dialer }: Wire, line: { readonly isCut: boolean }): RelayDialer {
  return {
    ...dialer,
    dial: (listener) => {
      if (!line.isCut) return dialer.dial(listener)
      queueMicrotask(() => listener.closed())
      return { send: () => undefined, close: () => undefined }
    },
  }
}

describe('a host who', () => {
  test('[S57] has no network changes nothing, and is told', async () => {
    const { wire, mette, stay, oldId } = await threeAtTable()
    wire.isDown = true
    wire.cut()

    expect(await refound(mette.page.app, mette.here.handle, stay)).toBe('offline')
    expect(recordAt(mette).refounding).toBeNull()
    expect(roomIdAt(mette)).toBe(oldId)
  })

  test('[S212] has put in what is too large is told so, reaches the relay, and changes the key once it is short', async () => {
    const { mette, jonas, stay, oldId } = await threeAtTable()
    const { app } = mette.page
    const names = mette.here.doc.getMap('names')
    names.set('too-large', 'Alt for meget i ét stykke. '.repeat(3000))
    await expectSoon(
      () => mette.here.status.value.onlyTooLarge,
      () => mette.here.status.value,
    )

    expect(await reachRelay(app, mette.here.status)).toBe(true)
    expect(await refound(app, mette.here.handle, stay)).toBe('too-large')
    expect(roomIdAt(mette)).toBe(oldId)
    names.set('too-large', 'kort')
    await expectSaved(mette)
    expect(await refound(app, mette.here.handle, stay)).toBe('done')
    await expectIn(jonas, roomIdAt(mette))
  })

  test('[S208] chooses more than can be told is refused, and nobody is left out', async () => {
    const { mette, stay } = await threeAtTable()
    const many = Array.from({ length: 63 }, (_, at) => String(at).padStart(43, 'a'))

    expect(await refound(mette.page.app, mette.here.handle, [...stay, ...many])).toBe('too-many')
    expect(recordAt(mette).refounding).toBeNull()
  })

  test('[S57] dies when the new room is up and the old is not given up goes on at the next visit', async () => {
    const { wire, mette, jonas, eve, stay, oldId } = await threeAtTable()
    let isMoving = false
    wire.answer = (frame) => {
      // The policy that would move the old room is the last thing she says.
      if (frame[0] === 2 && frame[1] === 2) {
        isMoving = true
        mette.page.crash()
        return new Uint8Array()
      }
      return null
    }
    void refound(mette.page.app, mette.here.handle, stay)
    await expectSoon(() => isMoving)
    wire.answer = () => null
    wire.cut()
    agree(jonas, 'I det gamle rum')

    const later = await comeBack(mette.page.browser, mette.here.handle, 11)
    await expectSoon(
      () => roomIdAt(later) !== oldId,
      () => [recordAt(later), later.here.status.value],
    )
    await expectIn(jonas, roomIdAt(later))
    await expectAgreed(later, ['Ro hver fredag', 'I det gamle rum'])
    await expectLeftBehind(eve)
  })

  test('[S57] dies when the relay has the move finds the way herself', async () => {
    const { wire, mette, jonas, stay, oldId } = await threeAtTable()
    wire.bend = (frame) => {
      // Neither its answer nor the news of it reaches her.
      if (frame[0] === 0x88 || (frame[0] === 0x87 && frame[4] === 2)) mette.page.crash()
      return frame
    }
    void refound(mette.page.app, mette.here.handle, stay)
    await expectSoon(() => roomIdAt(jonas) !== oldId)
    wire.bend = (frame) => frame

    const later = await comeBack(mette.page.browser, mette.here.handle, 12)
    await expectIn(later, roomIdAt(jonas))
    expect(recordAt(later)).toMatchObject({ refounding: null, link: { role: 'host' } })
  })

  test('[S57] thinks better of it leaves no room behind', async () => {
    const { wire, mette, stay, oldId } = await threeAtTable()
    wire.answer = (frame) => (frame[0] === 2 && frame[1] === 2 ? new Uint8Array() : null)
    const asked = refound(mette.page.app, mette.here.handle, stay)
    await expectSoon(() => recordAt(mette).refounding !== null)
    const newId = recordAt(mette).refounding?.link.roomId ?? new Uint8Array()
    await expectSoon(() => mette.here.status.value.connection !== 'live')
    wire.answer = () => null
    await giveUpRefounding(mette.page.app, mette.here.handle)
    await asked

    expect(await resumeRefounding(mette.page.app, mette.here.handle)).toBeNull()
    expect(roomIdAt(mette)).toBe(oldId)
    expect(await wire.store.room(newId)).toMatchObject({ isOpen: false, head: 0 })
  })

  test('is not the host cannot', async () => {
    const { jonas, stay, oldId } = await threeAtTable()
    expect(await refound(jonas.page.app, jonas.here.handle, stay)).toBe('offline')
    expect(roomIdAt(jonas)).toBe(oldId)
  })
})

test('[Y60] a badge that somebody erased, or that a room of before has not, is put on at the next visit', async () => {
  const { mette, jonas, eve, stay } = await threeAtTable()
  keepBadges(eve.here.doc, new Set())
  await expectSoon(() => readBadges(mette.here.doc).length === 0)
  await jonas.page.app.rooms.change(jonas.here.handle, { badge: '' })
  jonas.page.crash()

  const later = await comeBack(jonas.page.browser, jonas.here.handle, 24)
  await expectSoon(
    () => readBadges(mette.here.doc).length === 1,
    () => readBadges(mette.here.doc),
  )
  const [badge] = readBadges(mette.here.doc)
  expect(stay).not.toContain(badge?.key)
  expect(await refound(mette.page.app, mette.here.handle, [badge?.key ?? ''])).toBe('done')
  await expectIn(later, roomIdAt(mette))
})

test('a screen that asks for the room again is given the one that was followed', async () => {
  const { mette, jonas, stay } = await threeAtTable()
  await refound(mette.page.app, mette.here.handle, stay)
  await expectIn(jonas, roomIdAt(mette))
  expect(dialogueOf(jonas.page.app, jonas.here.handle).value).toMatchObject({ state: 'open' })
})
