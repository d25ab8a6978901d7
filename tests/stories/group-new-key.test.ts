import { describe, expect, test } from 'vitest'

import { opened } from '#app/app.fixture.ts'
import { ownBadge } from '#app/badges.ts'
import { sittingIn, tieBadge } from '#app/group-seat.ts'
import { groupOf } from '#app/group.ts'
import { goIn, readLink } from '#app/join.ts'
import { preparationIn, writeNote } from '#app/preparation.ts'
import { refound } from '#app/refound.ts'
import { isRoundOpen } from '#app/round-stage.ts'
import { openMeasurement, openRound } from '#app/urn/open-round.ts'
import { deriveRoomKeys } from '#crypto'

import { expectSoon } from './house.ts'
import { ends, figuresOf, measured, rates, urnOf } from './measure-house.ts'
import {
  answer,
  handIn,
  membersOf,
  openedRound,
  six,
  statusOf,
  type Member,
} from './round-house.ts'

// A leadership group gets a new key, and somebody does not get it.

const namesIn = ({ here }: Pick<Member, 'here'>) => here.room.value.seats.map(({ name }) => name)
const idOf = ({ here }: Member) => here.ids.value[0] ?? ''

/** Everybody's badge says whose it is, as it does when the group's screen is open. */
async function badgesOf(members: readonly Member[]): Promise<string[]> {
  const badges: string[] = []
  for (const { app, here } of members) {
    const sitting = sittingIn(app, here).peek()
    if (sitting.state === 'sitting') await tieBadge(app, here, sitting.seat)
    badges.push((await ownBadge(app, here.handle)) ?? '')
  }
  const host = members[0]
  await expectSoon(
    () => badges.every((badge) => host?.here.doc.getMap('badgeSeats').has(badge) === true),
    () => badges,
  )
  return badges
}

async function shutOut(members: readonly Member[], gone: Member): Promise<void> {
  const [host] = members
  const badges = await badgesOf(members)
  const stay = badges.filter((_, at) => members[at] !== gone)
  if (host === undefined) throw new Error('somebody made the group')
  expect(await refound(host.app, host.here.handle, stay)).toBe('done')
}

async function expectMoved(members: readonly Member[], from: string): Promise<void> {
  await expectSoon(
    () => members.every((member) => idOf(member) !== from && idOf(member) !== ''),
    () => members.map(idOf),
  )
  await expectSoon(
    () => members.every(({ here }) => here.status.value.connection === 'live'),
    () => members.map(({ here }) => here.status.value.connection),
  )
}

describe('a member who was not given the new key', () => {
  test('[S154] has no seat any more, reads nothing that comes, and keeps what she had', async () => {
    const { members, host, link, device } = await membersOf(['Mette', 'Jonas', 'Sara'], 'open')
    const [, jonas, sara] = members
    if (jonas === undefined || sara === undefined) throw new Error('three came in')
    const from = idOf(host)

    await shutOut(members, sara)

    await expectMoved([host, jonas], from)
    await expectSoon(
      () => namesIn(jonas).join(' ') === 'Mette Jonas',
      () => namesIn(jonas),
    )
    await expectSoon(() => sara.here.leftBehind.value)
    expect(namesIn(sara)).toEqual(['Mette', 'Jonas', 'Sara'])
    expect(idOf(sara)).toBe(from)
    const late = device(9).app
    await readLink(late, link)
    await goIn(late)
    expect(await late.rooms.load()).toEqual([])
  })

  test('[S154] costs the others nothing that they prepared', async () => {
    const { members, host } = await membersOf(['Mette', 'Jonas', 'Sara'], 'open')
    const [, jonas, sara] = members
    if (jonas === undefined || sara === undefined) throw new Error('three came in')
    writeNote(jonas.preparation, { item: 'A1', text: 'Husk målene' })
    const from = idOf(host)

    await shutOut(members, sara)
    await expectMoved([host, jonas], from)
    await expectSoon(() => {
      const sitting = sittingIn(jonas.app, jonas.here).value
      return sitting.state === 'sitting' && sitting.own.room.value.groups[0]?.first === from
    })

    const sitting = sittingIn(jonas.app, jonas.here).peek()
    if (sitting.state !== 'sitting') throw new Error('he has his seat')
    expect(preparationIn(sitting.own, jonas.here).now.value.notes).toEqual({ A1: 'Husk målene' })
    expect(sitting.own.room.value.groups).toMatchObject([{ roomId: idOf(jonas), first: from }])
  })
})

describe('a round that is open when the key changes', () => {
  test('[S155] [R48] is left behind unread, and can be opened anew to those who stayed', async () => {
    const { wire, members, host } = await openedRound(six)
    const kim = members.at(-1)
    if (kim === undefined) throw new Error('six came in')
    await answer(host, 'low')
    expect(isRoundOpen(host.here)).toBe(true)
    const from = idOf(host)
    const urnId = host.round.urn.value?.urnId ?? new Uint8Array()
    expect(await wire.store.urn(urnId)).not.toBeNull()

    await shutOut(members, kim)

    const stayed = members.filter((member) => member !== kim)
    await expectMoved(stayed, from)
    await expectSoon(
      () => stayed.every(({ round }) => round.urn.value === null),
      () => stayed.map(({ round }) => round.record.value),
    )
    expect(await wire.store.urn(urnId)).toBeNull()
    expect(isRoundOpen(host.here)).toBe(false)
    await expectSoon(
      () => Object.keys(host.round.record.value.voterKeys).length === 5,
      () => host.round.record.value,
    )
    expect(await openRound(host.app, host.round)).toEqual({ ok: true })
    await expectSoon(() => stayed.every(({ round }) => round.urn.value !== null))
    await handIn(host)
    await expectSoon(() => host.round.urn.value?.voters.length === 5)
    expect(await statusOf(host)).toMatchObject({ state: 'open', answered: 1 })
  })
})

test('[S154] a guest of the group, who only looks on, leaves no badge there', async () => {
  const { host, device } = await membersOf(['Mette'], 'open')
  const guest = device(7).app
  const { roomId, secrets } = await keysOf(host)
  if (secrets.viewer === undefined) throw new Error('a host has all secrets')
  const link = { role: 'viewer', roomId, secret: secrets.viewer } as const
  const kept = { kind: 'group', name: '', link, endsDay: null } as const
  const { handle } = await guest.rooms.remember(guest.rooms.newHandle(), kept)
  const here = await opened(() => groupOf(guest, handle))
  await expectSoon(() => namesIn({ here }).length === 1)
  const own = await ownBadge(host.app, host.here.handle)
  await expectSoon(() => here.doc.getMap('badges').has(own ?? ''))

  expect(here.status.value).toMatchObject({ edits: 'none', waiting: 0, refused: null })
  expect([...here.doc.getMap('badges').keys()]).toEqual([own])
})

async function keysOf({ app, here }: Member) {
  const record = app.rooms.list.value?.find(({ handle }) => handle === here.handle)
  if (record === undefined) throw new Error('the host has the room')
  const { secrets } = await deriveRoomKeys(record.link)
  return { roomId: record.link.roomId, secrets }
}

describe('a measurement that is open when the key changes', () => {
  test('[S270] is left behind unread, and can be opened anew to those who stayed', async () => {
    const { members, host } = await membersOf(six)
    const kim = members.at(-1)
    if (kim === undefined) throw new Error('six came in')
    const id = await measured(members, { subject: 'group', moment: 'before' })
    await rates(host, id, 4)
    expect(isRoundOpen(host.here)).toBe(true)
    const from = idOf(host)

    await shutOut(members, kim)

    const stayed = members.filter((member) => member !== kim)
    await expectMoved(stayed, from)
    await expectSoon(() => stayed.every((member) => urnOf(member, id).urn.value === null))
    expect(isRoundOpen(host.here)).toBe(false)
    const round = urnOf(host, id)
    await expectSoon(() => Object.keys(round.record.value.voterKeys).length === 5)
    expect(await openMeasurement(host.app, round, 3)).toEqual({ ok: true })
    await expectSoon(() => stayed.every((member) => urnOf(member, id).urn.value !== null))
    for (const member of stayed) await rates(member, id, 3)
    await ends(stayed, id)
    expect(figuresOf(host, id)?.['task']).toEqual({ n: 5, sum: 15 })
  })
})
