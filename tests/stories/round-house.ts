import { expect } from 'vitest'

import { openDevice, opened, settle } from '#app/app.fixture.ts'
import type { App } from '#app/app.ts'
import { leaveOutItem } from '#app/group-settings.ts'
import { sitAside, sitDown, sittingIn } from '#app/group-seat.ts'
import { groupOf, type GroupHere } from '#app/group.ts'
import { wholeKeyLink } from '#app/invite.ts'
import { goIn, readLink } from '#app/join.ts'
import { makeGroup } from '#app/make-group.ts'
import { preparationIn, rateItem, type PreparationHere } from '#app/preparation.ts'
import { hasNews, sitAtUrn } from '#app/urn/hand-in.ts'
import { openRound } from '#app/urn/open-round.ts'
import { enterRound, roundOf, watchRound, type RoundHere } from '#app/urn/round.ts'
import { answersBySlot, itemKeys, type GroupMode, type Level, type OwnSeat } from '#domain'
import { createFakeRandom } from '#ports/random.fake.ts'
import type { UrnStatus } from '#urn'

import { clock, expectSoon, Wire } from './house.ts'

export interface Member {
  readonly app: App
  readonly here: GroupHere
  readonly seat: OwnSeat
  readonly round: RoundHere
  readonly preparation: PreparationHere
}

export async function membersOf(names: readonly string[], mode: GroupMode = 'picture') {
  const wire = new Wire()
  const device = (seed: number) =>
    openDevice({ clock, relay: wire.dialer, random: createFakeRandom(seed) })
  const { app } = device(1)
  const [leader = '', ...others] = names
  const meets = { date: '', time: '' }
  const asked = { name: 'Ledelsen', seatCount: '8', mode, meets, length: 120 } as const
  const draft = { ...asked, leaderName: leader }
  const made = await makeGroup(app, draft)
  if (!made.ok) throw new Error('no group was made')
  const first = await opened(() => groupOf(app, made.handle))
  // Three items are enough to tell.
  for (const key of itemKeys.slice(3)) leaveOutItem(first, key, true)
  await expectSoon(() => first.status.value.edits === 'saved')
  const link = (await wholeKeyLink(app, made.handle)) ?? ''
  const host = await seated(app, first)
  const members = [host]
  for (const [at, name] of others.entries()) {
    members.push(await comeIn(device(at + 2).app, link, name))
  }
  const entered = mode === 'picture' ? names.length : 0
  await expectSoon(
    () => Object.keys(host.round.record.value.voterKeys).length === entered,
    () => host.round.record.value,
  )
  return { wire, link, device, host, members }
}

export function comeIn(app: App, link: string, name: string): Promise<Member> {
  return comeInTo(app, link, (here) => sitDown(app, here, name))
}

/** To lead the meeting without answering. */
export function comeAside(app: App, link: string, name: string): Promise<Member> {
  return comeInTo(app, link, (here) => sitAside(app, here, name))
}

async function comeInTo(
  app: App,
  link: string,
  sit: (here: GroupHere) => ReturnType<typeof sitDown>,
): Promise<Member> {
  await readLink(app, link)
  await goIn(app)
  const record = (await app.rooms.load()).find(({ kind }) => kind === 'group')
  const here = await opened(() => groupOf(app, record?.handle ?? ''))
  await expectSoon(() => here.room.value.asked.length === 3)
  await expectSoon(() => sittingIn(app, here).peek().state === 'standing')
  expect(await sit(here)).toEqual({ ok: true })
  return seated(app, here)
}

async function seated(app: App, here: GroupHere): Promise<Member> {
  await expectSoon(() => sittingIn(app, here).peek().state === 'sitting')
  const sitting = sittingIn(app, here).peek()
  if (sitting.state !== 'sitting') throw new Error('nobody sits here')
  const round = roundOf(app, here)
  await enterRound(app, round, sitting.secret)
  const preparation = preparationIn(sitting.own, here)
  return { app, here, round, seat: sitting.secret, preparation }
}

export async function openedRound(names: readonly string[]) {
  const group = await membersOf(names)
  expect(await openRound(group.host.app, group.host.round)).toEqual({ ok: true })
  await expectSoon(() => group.members.every(({ round }) => round.urn.value !== null))
  return group
}

export const six = ['Mette', 'Jonas', 'Sara', 'Ali', 'Bo', 'Kim']

/** Rates the first item, and hands in. */
export async function answer(member: Member, success: Level, importance: Level | null = 'high') {
  rateItem(member.preparation, { item: 'A1', axis: 'success', level: success })
  rateItem(member.preparation, { item: 'A1', axis: 'importance', level: importance })
  await settle()
  return handIn(member)
}

export async function handIn({ app, here, round, seat, preparation }: Member) {
  const urn = round.urn.value
  const at = urn && (await sitAtUrn(app, round, { urn, seat }))
  if (at === null) throw new Error('there is no urn')
  const given = answersBySlot(here.room.value.asked, preparation.now.peek())
  await at.handIn(given)
  const status = at.status.value
  const isNew = hasNews(status, given)
  at.close()
  return { status, isNew }
}

export async function statusOf({ app, round }: Member): Promise<UrnStatus> {
  const urn = round.urn.value
  if (urn === null) throw new Error('there is no urn')
  return new Promise((resolve) => {
    const stop = watchRound(app, round, {
      urn,
      hear: (status) => {
        resolve(status)
        queueMicrotask(() => stop())
      },
    })
  })
}

export const pictureIn = ({ round }: Member) => round.record.value.picture
