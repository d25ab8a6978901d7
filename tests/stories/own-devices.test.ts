import { randomBytes } from 'node:crypto'
import { describe, expect, it, test } from 'vitest'

import { opened, settle } from '#app/app.fixture.ts'
import { choosePoint } from '#app/carry-points.ts'
import { bringPoint, dialogueOf } from '#app/dialogue.ts'
import { fetchRoom } from '#app/fetch-room.ts'
import { wholeKeyLink } from '#app/invite.ts'
import { goIn, readLink } from '#app/join.ts'
import { keyringOf } from '#app/keyring-rooms.ts'
import { makeDialogue } from '#app/make-dialogue.ts'
import { makeRecoveryCode, openWithRecoveryCode } from '#app/recovery-code.ts'
import { linesToChoose } from '#domain'
import { parseRelayFrame } from '#protocol'

import { Browser, clock, createRoomLinks, expectSoon, Wire } from './house.ts'
import { deviceOn, leaderOn } from './keyring-house.ts'

async function phoneAndLaptop() {
  const wire = new Wire()
  const links = await createRoomLinks()
  const person = new Uint8Array(randomBytes(32))
  const phone = await new Browser(wire, clock, person).open(links.host, true)
  await expectSoon(() => phone.status().connection === 'live')
  const laptop = await new Browser(wire, clock, person).open(links.member)
  await expectSoon(() => laptop.status().connection === 'live')
  return { wire, links, person, phone, laptop }
}

/** Long enough for several to have said that they are here. */
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 400))

describe('two devices of one person', () => {
  it('[S135] are nobody else to each other, and have seen nothing for each other', async () => {
    const { phone, laptop } = await phoneAndLaptop()
    phone.write('kun mig')
    await expectSoon(() => laptop.read() === 'kun mig' && phone.status().edits === 'saved')
    await aWhile()
    expect([phone.status().others, phone.status().edits]).toEqual([0, 'saved'])
    expect(laptop.status().others).toBe(0)
  })

  it('[S135] are two to somebody else, who can tell no more, and he is one to each', async () => {
    const { wire, links, phone, laptop } = await phoneAndLaptop()
    const his = await new Browser(wire, clock, new Uint8Array(randomBytes(32))).open(links.member)
    await expectSoon(
      () =>
        phone.status().others === 1 && laptop.status().others === 1 && his.status().others === 2,
      () => [phone.status(), laptop.status(), his.status()],
    )
    phone.write('A')
    await expectSoon(() => phone.status().edits === 'seen')
  })

  it('[S135] that share nothing count as two people', async () => {
    const { wire, links, phone } = await phoneAndLaptop()
    const tablet = await new Browser(wire).open(links.member)
    await expectSoon(
      () => phone.status().others === 1 && tablet.status().others === 2,
      () => [phone.status(), tablet.status()],
    )
  })

  it('[S135] still tell each other of a tail that is held back', async () => {
    const { wire, phone, laptop } = await phoneAndLaptop()
    wire.keepFrom = (frame, dialed) => {
      const parsed = parseRelayFrame(frame)
      return parsed.ok && parsed.value.type === 'batch' && dialed === 2
    }
    phone.write('A')
    await expectSoon(
      () => laptop.status().alarms.includes('withheld-tail') && laptop.read() === 'A',
      () => laptop.status(),
    )
  })
})

/** A dialogue on her phone, hung on her keyring, and the same fetched to her laptop. */
async function dialogueOnBoth(wire: Wire) {
  const phone = await leaderOn(wire)
  const [line] = linesToChoose(phone.own.room.value, ['g0']).flatMap(({ lines }) => lines)
  if (line) choosePoint(phone.app, phone.own, line)
  await settle()
  const made = await makeDialogue(phone.app, phone.own)
  const code = await makeRecoveryCode(phone.app, phone.ring)
  if (!made.ok || !code.ok) throw new Error('both are made')
  const hers = await opened(() => dialogueOf(phone.app, made.handle))
  await expectSoon(() => phone.ring.status.value.edits === 'saved')

  const laptop = deviceOn(wire, 2)
  expect(await openWithRecoveryCode(laptop.app, code.code)).toEqual({ ok: true })
  const ring = await opened(() => keyringOf(laptop.app))
  const hung = () => ring.room.value.rooms.find(({ kind }) => kind === 'dialogue')
  await expectSoon(() => hung() !== undefined)
  const room = hung()
  const fetched = room && (await fetchRoom(laptop.app, room))
  if (fetched?.ok !== true) throw new Error('it hangs there')
  const there = await opened(() => dialogueOf(laptop.app, fetched.room.handle))
  return { phone, hers, there, link: (await wholeKeyLink(phone.app, made.handle)) ?? '' }
}

test('[S135] a dialogue fetched from the keyring is no second reader; the nearest leader is one', async () => {
  const wire = new Wire()
  const { phone, hers, there, link } = await dialogueOnBoth(wire)
  await aWhile()
  expect(hers.status.value).toMatchObject({ others: 0, edits: 'saved' })
  expect(there.status.value.others).toBe(0)

  const nearest = deviceOn(wire, 3)
  await readLink(nearest.app, link)
  await goIn(nearest.app)
  await expectSoon(() => hers.status.value.others === 1 && there.status.value.others === 1)

  bringPoint(phone.app, hers, 'Ro om mandagen')
  await expectSoon(
    () => hers.status.value.edits === 'seen',
    () => hers.status.value,
  )
})
