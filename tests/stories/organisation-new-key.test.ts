import { describe, expect, test } from 'vitest'

import { opened } from '#app/app.fixture.ts'
import { nameOwnBadge, ownBadge, seenBadges } from '#app/badges.ts'
import { makeBox } from '#app/letters/boxes.ts'
import { postOf } from '#app/letters/group-post.ts'
import { answerLetter, inboxIn, letterboxAddress } from '#app/letters/inbox.ts'
import { invite, wholeKeyLink } from '#app/invite.ts'
import { goIn, joiningOf, readLink } from '#app/join.ts'
import { organisationOf } from '#app/organisation.ts'
import { cardsIn, openCards, setReady, writeCard } from '#app/own-cards.ts'
import { ownRoomHere } from '#app/own-room.ts'
import { addTheme, themesIn } from '#app/prioritise.ts'
import { planPage } from '#app/publishing/plan-page.ts'
import { publish, withdraw } from '#app/publishing/publish.ts'
import { publishingIn } from '#app/publishing/publishing.ts'
import { refound } from '#app/refound.ts'
import { sessionOf } from '#app/session.ts'
import { da } from '#content/all'
import { addMatrixCard, nameOwner, readBadges, readPages, writeMatrixCard } from '#documents'
import { dateOfDay } from '#domain'

import { createPublished } from '../../server/src/http/published.ts'
import { expectSoon, Wire } from './house.ts'
import { addressOf, decide, leaderOf, link, send } from './letters-house.ts'
import { letIn, openOrganisation, type InRoom } from './organisation-house.ts'
import { arriveOn, openPage, type OpenPage } from './refounding.fixture.ts'

// An organisation's room gets a new key, and somebody does not get it.

const today = Math.floor(Date.now() / 86_400_000)

type AtPage = InRoom & { readonly page: OpenPage }

const idOf = ({ here }: InRoom) => here.ids.value[0] ?? ''
const textsAt = ({ here }: InRoom) => themesIn(here).value.map(({ text }) => text)

/** Anne, who owns the plan; Ida, who writes in it; and Bo, who is to leave. */
async function threeInRoom() {
  const wire = new Wire()
  const page = arriveOn(wire, 1)
  const anne: AtPage = { ...(await openOrganisation(wire, page.app)), page }
  nameOwner(anne.here.doc, 'Anne Holm')
  const ida = await comeIn(wire, anne, 2)
  const bo = await comeIn(wire, anne, 3)
  addTheme(anne.app, anne.here, 'Før')
  for (const one of [ida, bo]) await expectSoon(() => textsAt(one).includes('Før'))
  return { wire, anne, ida, bo, stay: await badgesOf(anne, [ida]), oldId: idOf(anne) }
}

async function comeIn(wire: Wire, host: InRoom, seed: number): Promise<AtPage> {
  const page = arriveOn(wire, seed)
  return { ...(await letIn(wire, host, { role: 'member', seed, app: page.app })), page }
}

/** The same person another day. */
async function comeBack({ page, here: { handle } }: AtPage, seed: number): Promise<AtPage> {
  const again = openPage(page.browser, seed)
  await again.app.rooms.load()
  const here = await opened(() => organisationOf(again.app, handle))
  return { app: again.app, here, page: again }
}

async function badgesOf(host: InRoom, staying: readonly InRoom[]): Promise<string[]> {
  const badges = await Promise.all(
    [host, ...staying].map(async ({ app, here }) => (await ownBadge(app, here.handle)) ?? ''),
  )
  await expectSoon(() => badges.every((key) => host.here.doc.getMap('badges').has(key)))
  return badges
}

async function expectIn(one: InRoom, roomId: string): Promise<void> {
  await expectSoon(
    () => idOf(one) === roomId && one.here.status.value.connection === 'live',
    () => [one.here.ids.value, one.here.status.value],
  )
}

function publishAs(one: InRoom, number: number) {
  const plan = publishingIn(one.here).plan.value
  const content = planPage(da, { plan, language: 'da', reviewOn: dateOfDay(today + 181) })
  return publish(one.app, one.here.handle, { content, number })
}

function writeCardInPlan({ here }: InRoom, id: string, title: string): void {
  addMatrixCard(here.doc, { id, spot: 'groups.high', by: 'her' })
  writeMatrixCard(here.doc, { id, field: 'title', text: title })
}

async function refounded({ app, here }: InRoom, stay: readonly string[]): Promise<void> {
  expect(await refound(app, here.handle, stay)).toBe('done')
}

describe('an editor who was not given the new key', () => {
  test('[S231] keeps what she had and sees nothing that comes; the others go on', async () => {
    const { wire, anne, ida, bo, stay, oldId } = await threeInRoom()
    const viewer = await letIn(wire, anne, { role: 'viewer', seed: 4 })
    const key = (await wholeKeyLink(anne.app, anne.here.handle)) ?? ''
    for (const role of ['member', 'viewer'] as const) {
      await invite(anne.app, anne.here.handle, role)
    }

    await refounded(anne, stay)
    await expectIn(ida, idOf(anne))
    expect(idOf(anne)).not.toBe(oldId)
    addTheme(ida.app, ida.here, 'Efter')
    await expectSoon(() => textsAt(anne).includes('Efter'))

    for (const one of [bo, viewer]) {
      await expectSoon(() => one.here.leftBehind.value && one.here.ended.value)
      expect(textsAt(one)).toEqual(['Før'])
    }
    expect(ida.here.standing).toBe('editor')
    const record = anne.app.rooms.list.value?.find(({ kind }) => kind === 'organisation')
    expect(record).toMatchObject({ invitation: null, viewerInvitation: null })
    const late = arriveOn(wire, 9).app
    await readLink(late, key)
    await goIn(late)
    expect(joiningOf(late).value).toMatchObject({ problem: 'roomMoved' })
  })

  test('[S231] has said a name, by which the owner knows whom she keeps', async () => {
    const { anne, ida, bo } = await threeInRoom()
    await expectSoon(() => readBadges(bo.here.doc).length === 3)
    nameOwnBadge(ida.here.doc, 'Ida')
    nameOwnBadge(bo.here.doc, 'Bo')
    await expectSoon(() => readBadges(anne.here.doc).filter(({ name }) => name !== '').length === 2)

    const record = anne.app.rooms.list.value?.find(({ kind }) => kind === 'organisation')
    if (record === undefined) throw new Error('she has the room')
    const seen = await seenBadges(record.link, anne.here.doc)
    expect(seen.map(({ name, whose }) => `${name} ${whose}`).toSorted()).toEqual([
      ' this-device',
      'Bo other',
      'Ida other',
    ])
  })

  test('[S231] offline for weeks and kept, comes after with what was written meanwhile', async () => {
    const { wire, anne, ida, stay } = await threeInRoom()
    wire.isDown = true
    wire.cut()
    addTheme(ida.app, ida.here, 'Skrevet i toget')
    await (await sessionOf(ida.app, recordOf(ida)))?.room.settled()
    ida.page.crash()
    wire.isDown = false
    await expectSoon(() => anne.here.status.value.connection === 'live')
    await refounded(anne, stay)

    const later = await comeBack(ida, 22)
    await expectIn(later, idOf(anne))
    await expectSoon(() => textsAt(anne).includes('Skrevet i toget'))
  })
})

function recordOf({ app, here }: InRoom) {
  const record = app.rooms.list.value?.find(({ handle }) => handle === here.handle)
  if (record === undefined) throw new Error('the room is on this device')
  return record
}

describe('what goes on outside the room', () => {
  test('[S232] the page that was published can be withdrawn, and gets its next edition', async () => {
    const { wire, anne, ida, bo, stay } = await threeInRoom()
    writeCardInPlan(anne, 'a', 'Makkerpar')
    expect(await publishAs(anne, 1)).toEqual({ state: 'published', number: 1 })
    await expectSoon(() => readPages(bo.here.doc).length === 1)
    const id = readPages(anne.here.doc)[0]?.id ?? ''
    const read = createPublished({ store: wire.store, today: () => today })

    await refounded(anne, stay)
    await expectIn(ida, idOf(anne))
    await expectSoon(() => bo.here.leftBehind.value)
    writeCardInPlan(anne, 'b', 'Morgenmøder')
    await expectSoon(() => publishingIn(anne.here).plan.value.cards.length === 2)
    expect(await publishAs(anne, 2)).toEqual({ state: 'published', number: 2 })
    expect((await read(`/side/${id}`))?.html).toContain('Morgenmøder')
    expect(await withdraw(bo.app, bo.here.handle, id)).toBe('keyRefused')
    expect(await withdraw(ida.app, ida.here.handle, id)).toBe('withdrawn')
    expect((await read(`/side/${id}`))?.status).toBe(410)
  })

  test('[S232] groups keep their link: letters arrive, answers come back, and whoever was shut out takes in none', async () => {
    const { wire, anne, ida, bo, stay } = await threeInRoom()
    const address = await addressOf(anne)
    const group = await leaderOf(wire, 'Ledelsen', 10)
    await link(group, address)
    decide(group, { id: 'theme-one', text: 'Ét' })
    send(group, 'theme-one')
    for (const one of [anne, ida, bo]) {
      await expectSoon(() => inboxIn(one.here).value.letters.length === 1)
    }

    await refounded(anne, stay)
    await expectIn(ida, idOf(anne))
    await expectSoon(() => bo.here.leftBehind.value)
    decide(group, { id: 'theme-two', text: 'To' })
    send(group, 'theme-two')
    for (const one of [anne, ida]) {
      await expectSoon(() => inboxIn(one.here).value.letters.length === 2)
    }
    answerLetter(ida.here, 'theme-one', { verdict: 'taken', why: 'Det er med' })
    answerLetter(bo.here, 'theme-one', { verdict: 'notNow', why: 'Fra en, der er ude' })
    await expectSoon(() => postOf(group.here).value.letters[0]?.state === 'answered')
    await expectSoon(() => postOf(group.here).value.letters[1]?.state === 'delivered')

    expect(postOf(group.here).value.letters[0]?.reply?.why).toBe('Det er med')
    expect(inboxIn(bo.here).value.letters).toHaveLength(1)
    expect(inboxIn(anne.here).value.linked).toBe(1)
    const after = letterboxAddress(ida.app, ida.here)
    await expectSoon(() => after.value === address)
  })

  test('[S233] a letterbox that somebody made who had not heard of the move is sealed anew', async () => {
    const { wire, anne, ida, stay } = await threeInRoom()
    wire.isDown = true
    wire.cut()
    const session = await sessionOf(ida.app, recordOf(ida))
    if (session === null) throw new Error('the room is open')
    await makeBox(ida.app, session, 'letters')
    await session.room.settled()
    ida.page.crash()
    wire.isDown = false
    await expectSoon(() => anne.here.status.value.connection === 'live')
    await refounded(anne, stay)

    const later = await comeBack(ida, 22)
    await expectIn(later, idOf(anne))
    const address = letterboxAddress(anne.app, anne.here)
    await expectSoon(() => address.value !== null)
    const group = await leaderOf(wire, 'Ledelsen', 10)
    await link(group, address.value ?? '')
    await expectSoon(
      () => inboxIn(anne.here).value.linked === 1,
      () => [
        postOf(group.here).value,
        inboxIn(anne.here).value,
        inboxIn(later.here).value,
        [...anne.here.doc.getMap('linked').keys()],
      ],
    )
  })

  test('[S234] cards written in silence lie where they lay, and are laid once', async () => {
    const { anne, ida, stay } = await threeInRoom()
    const own = await ownRoomHere(ida.app)
    if (own.state === 'failed') throw new Error(own.problem)
    const cards = cardsIn(ida.app, ida.here, own.room)
    writeCard(cards, 'Skrevet i stilhed')
    await expectSoon(() => own.room.room.value.organisations.length === 1)

    await refounded(anne, stay)
    await expectIn(ida, idOf(anne))
    await expectSoon(() => own.room.room.value.organisations[0]?.roomId === idOf(anne))
    expect(cards.mine.value.cards).toMatchObject([{ text: 'Skrevet i stilhed' }])
    setReady(cards, true)
    openCards(cards)
    await expectSoon(() => textsAt(anne).includes('Skrevet i stilhed'))
    expect(own.room.room.value.organisations).toHaveLength(1)
  })
})

describe('the owner', () => {
  test('[S231] dies when the new room is up and the old is not given up, and goes on at the next visit', async () => {
    const { wire, anne, ida, bo, stay, oldId } = await threeInRoom()
    await addressOf(anne)
    let isMoving = false
    wire.answer = (frame) => {
      // The policy that would move the old room is the last thing she says.
      if (frame[0] !== 2 || frame[1] !== 2) return null
      isMoving = true
      anne.page.crash()
      return new Uint8Array()
    }
    void refound(anne.app, anne.here.handle, stay)
    await expectSoon(() => isMoving)
    wire.answer = () => null
    wire.cut()
    addTheme(ida.app, ida.here, 'I det gamle rum')

    const later = await comeBack(anne, 11)
    await expectSoon(() => idOf(later) !== oldId)
    await expectIn(ida, idOf(later))
    await expectSoon(() => textsAt(later).includes('I det gamle rum'))
    await expectSoon(() => bo.here.leftBehind.value)
    const address = letterboxAddress(later.app, later.here)
    await expectSoon(() => address.value !== null)
  })

  test('[S231] on two devices at once ends in one room, with whoever each of them kept of it', async () => {
    const { wire, anne, ida, stay, oldId } = await threeInRoom()
    const laptop = arriveOn(wire, 5)
    const { link: host, badge } = recordOf(anne)
    const kept = { kind: 'organisation', name: '', link: host, badge, endsDay: null } as const
    const { handle } = await laptop.app.rooms.remember(laptop.app.rooms.newHandle(), kept)
    const there: InRoom = {
      app: laptop.app,
      here: await opened(() => organisationOf(laptop.app, handle)),
    }
    await expectSoon(() => textsAt(there).includes('Før'))
    await expectSoon(() => there.here.status.value.waiting === 0)

    const answers = await Promise.all(
      [anne, there].map(({ app, here }) => refound(app, here.handle, stay)),
    )
    expect(answers.toSorted()).toEqual(['done', 'overtaken'])
    await expectSoon(() => idOf(anne) !== oldId)
    await expectIn(there, idOf(anne))
    await expectIn(ida, idOf(anne))
  })
})
