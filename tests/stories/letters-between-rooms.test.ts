import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'

import { parseLink } from '#crypto'
import { letterboxOf, makeBox, resealBoxes } from '#app/letters/boxes.ts'
import { postOf, linkGroup, unlinkGroup, planTakenUp } from '#app/letters/group-post.ts'
import {
  answerLetter,
  changeLetterbox,
  giveUpLetterbox,
  inboxIn,
  layLetter,
  letterboxDaysLeft,
  renewLetterbox,
} from '#app/letters/inbox.ts'
import { letterToBytes } from '#app/letters/letter-bytes.ts'
import { answersEnd } from '#app/letters/renew-answers.ts'
import { newRoomLink } from '#app/room-link.ts'
import { themesIn } from '#app/prioritise.ts'
import { keepBox, keepEdition, keepPageSecret, readBoxes, takeInLetter } from '#documents'
import { mostUnanswered } from '#domain'
import { parseRelayFrame } from '#protocol'
import { putLetter } from '#sync'

import { placesOf, tracesOf } from './eve.ts'
import { clock, expectSoon, Wire } from './house.ts'
import { addressOf, decide, leaderOf, link, memberOf, send, type Leader } from './letters-house.ts'
import { letIn, openOrganisation, type InRoom } from './organisation-house.ts'

const random = { bytes: (length: number) => new Uint8Array(randomBytes(length)) }

const inboxOf = ({ here }: InRoom) => inboxIn(here).value
const letterOf = ({ here }: Leader, at = 0) => postOf(here).value.letters[at]

/** Again where a busy machine was too slow for the clock of the stories. */
async function surely(act: () => Promise<string>): Promise<void> {
  for (let tries = 0; tries < 20; tries += 1) if ((await act()) !== 'offline') return
  throw new Error('no network')
}

async function linked(groups = 1) {
  const wire = new Wire()
  const organisation = await openOrganisation(wire)
  const address = await addressOf(organisation)
  const leaders: Leader[] = []
  for (let at = 0; at < groups; at += 1) {
    const leader = await leaderOf(wire, `KANARIE gruppe ${String(at)}`, 10 + at)
    await link(leader, address)
    leaders.push(leader)
  }
  await expectSoon(
    () => inboxOf(organisation).linked === groups,
    () => inboxOf(organisation),
  )
  const [first] = leaders
  if (first === undefined) throw new Error('one is linked')
  return { wire, organisation, address, leaders, first }
}

test('[S221] a theme goes by a hand, is answered, and all in the group see the answer; a later one too', async () => {
  const { wire, organisation, first } = await linked()
  const editor = await letIn(wire, organisation, { role: 'member', seed: 3 })
  const member = await memberOf(wire, first, 20)
  await expectSoon(() => postOf(member.here).value.welcome?.name === 'Fjordby Kommune')

  decide(first, { id: 'theme-one', text: 'KANARIE for mange møder', isNamed: true })
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(inboxOf(organisation).letters).toEqual([])
  send(first, 'theme-one')
  await expectSoon(() => inboxOf(editor).letters.length === 1)
  await expectSoon(() => letterOf(member)?.state === 'delivered')
  expect(inboxOf(editor).letters[0]).toMatchObject({
    text: 'KANARIE for mange møder',
    group: 'KANARIE gruppe 0',
    reply: null,
  })

  answerLetter(editor.here, 'theme-one', { verdict: 'waiting', why: 'KANARIE budgettet' })
  await expectSoon(() => letterOf(member)?.reply?.verdict === 'waiting')
  expect(letterOf(member)).toMatchObject({ state: 'answered', reply: { why: 'KANARIE budgettet' } })
  await expectSoon(() => inboxOf(organisation).letters[0]?.hasCome === true)

  answerLetter(organisation.here, 'theme-one', { verdict: 'taken', why: 'KANARIE i planen' })
  await expectSoon(() => letterOf(first)?.reply?.verdict === 'taken')
  expect(letterOf(first)?.before).toMatchObject([{ n: 1, verdict: 'waiting' }])
})

test('[S222] without a network the letter and the answer wait, and each arrives once', async () => {
  const { wire, organisation, first } = await linked()
  wire.isDown = true
  wire.cut()
  decide(first, { id: 'theme-one', text: 'KANARIE ro' })
  send(first, 'theme-one')
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect(letterOf(first)?.state).toBe('waiting')

  wire.isDown = false
  await expectSoon(() => letterOf(first)?.state === 'delivered')
  await expectSoon(() => inboxOf(organisation).letters.length === 1)
  wire.isDown = true
  wire.cut()
  answerLetter(organisation.here, 'theme-one', { verdict: 'taken', why: 'Ja' })
  expect(inboxOf(organisation).letters[0]?.hasCome ?? null).toBeNull()
  wire.isDown = false
  await expectSoon(() => letterOf(first)?.state === 'answered')
  expect(inboxOf(organisation).letters).toHaveLength(1)
})

test('[S223] two editors who answer at once: both groups of eyes end with the same answer', async () => {
  const { wire, organisation, first } = await linked()
  const editor = await letIn(wire, organisation, { role: 'member', seed: 3 })
  decide(first, { id: 'theme-one', text: 'KANARIE ro' })
  send(first, 'theme-one')
  await expectSoon(() => inboxOf(editor).letters.length === 1)
  await expectSoon(() => inboxOf(organisation).letters.length === 1)

  answerLetter(organisation.here, 'theme-one', { verdict: 'notNow', why: 'Ikke i år' })
  answerLetter(editor.here, 'theme-one', { verdict: 'taken', why: 'Det er med' })

  await expectSoon(() => inboxOf(editor).letters[0]?.replies.length === 2)
  await expectSoon(() => letterOf(first)?.reply?.verdict === 'taken')
  await expectSoon(() => inboxOf(organisation).letters[0]?.reply?.verdict === 'taken')
  expect(inboxOf(editor).letters[0]?.before).toMatchObject([{ n: 1, verdict: 'notNow' }])
})

test('[S224] each group is told whom it is linked to, and when three are; it can be let go', async () => {
  const { organisation, leaders, address, wire } = await linked(2)
  const [first] = leaders
  if (first === undefined) throw new Error('two are linked')
  await expectSoon(() => postOf(first.here).value.welcome?.isEnough === false)
  expect(inboxOf(organisation).canBeGuessed).toBe(true)

  await link(await leaderOf(wire, 'KANARIE gruppe 3', 30), address)
  await expectSoon(() => postOf(first.here).value.welcome?.isEnough === true)
  expect(inboxOf(organisation).canBeGuessed).toBe(false)

  expect(unlinkGroup(first.here, 'somebody')).toEqual({ ok: false, reason: 'notLeader' })
  expect(unlinkGroup(first.here, first.seat)).toEqual({ ok: true })
  await expectSoon(() => postOf(first.here).value.letterbox === null)
  expect(await linkGroup(first.here, first.seat, 'https://fjordby.dk')).toEqual({
    ok: false,
    reason: 'noLetterbox',
  })
})

test('[S225] a letterbox that was given up: the letter stays with the group, and goes to the next', async () => {
  const { organisation, first } = await linked()
  decide(first, { id: 'theme-one', text: 'KANARIE første' })
  send(first, 'theme-one')
  await expectSoon(() => inboxOf(organisation).letters.length === 1)
  await surely(() => giveUpLetterbox(organisation.app, organisation.here))
  await expectSoon(() => inboxOf(organisation).earlier.length === 1)

  decide(first, { id: 'theme-two', text: 'KANARIE anden' })
  send(first, 'theme-two')
  await expectSoon(() => letterOf(first, 1)?.state === 'over')
  await link(first, await addressOf(organisation))
  send(first, 'theme-two')
  await expectSoon(() => inboxOf(organisation).letters[0]?.text === 'KANARIE anden')
  await expectSoon(() => letterOf(first, 1)?.state === 'delivered')
})

test('[S225] a group that gets a new key goes on emptying the boxes its letters brought', async () => {
  const { app, here } = await leaderOf(new Wire(), 'KANARIE gruppe', 40)
  const [from, to] = [await newRoomLink(app.ports.random), await newRoomLink(app.ports.random)]
  const box = await makeBox(app, { doc: here.doc, link: from }, 'theme-one')
  const before = box === null ? null : await letterboxOf({ doc: here.doc, link: from }, box)
  await resealBoxes(app.ports.random, { from: { doc: here.doc, link: from }, to, doc: here.doc })
  const [after] = readBoxes(here.doc)

  expect(before).not.toBeNull()
  expect(after && (await letterboxOf({ doc: here.doc, link: to }, after))).toBe(before)
  expect(after && (await letterboxOf({ doc: here.doc, link: from }, after))).toBeNull()
})

test('[S226] a stranger with the link puts in a thousand: the inbox can be used, and one tap changes the box', async () => {
  const { wire, organisation, first, address } = await linked()
  const parsed = await parseLink(address)
  if (!parsed.ok || parsed.value.kind !== 'room') throw new Error('it is a letterbox')
  const { room } = parsed.value
  const ports = { clock, random, relay: wire.dialer }
  const answer = address.slice(address.indexOf('#') + 1)
  for (let n = 0; n < 1000; n += 50) {
    const letters = Array.from({ length: 50 }, (_, at) =>
      at % 7 === 0
        ? random.bytes(300)
        : letterToBytes({
            kind: 'theme',
            id: `n${String(n + at).padStart(5, '0')}`,
            text: 'KANARIE fremmed',
            group: null,
            answer,
          }),
    )
    await Promise.all(
      letters.map((plaintext) => putLetter(ports, { link: room, id: random.bytes(8), plaintext })),
    )
  }
  await expectSoon(
    () => inboxOf(organisation).isFull,
    () => inboxOf(organisation).letters.length,
  )
  expect(inboxOf(organisation).letters).toHaveLength(mostUnanswered)

  await surely(() => changeLetterbox(organisation.app, organisation.here))
  const ports2 = { link: room, id: random.bytes(8), plaintext: random.bytes(10) }
  expect(await putLetter(ports, ports2)).toBe('over')
  await expectSoon(() => inboxOf(organisation).earlier.length === mostUnanswered)
  expect(inboxOf(organisation)).toMatchObject({ isFull: false, linked: 0 })
  await link(first, await addressOf(organisation))
  decide(first, { id: 'theme-one', text: 'KANARIE rigtig' })
  send(first, 'theme-one')
  await expectSoon(
    () => inboxOf(organisation).letters[0]?.text === 'KANARIE rigtig',
    () => [postOf(first.here).value, first.here.status.value],
  )
})

test('[S359] what comes while the inbox is full waits in the letterbox, and comes in when somebody answers', async () => {
  const { organisation, leaders } = await linked(2)
  const { doc } = organisation.here
  const box = inboxOf(organisation).box?.id ?? ''
  const [first, second] = leaders
  if (first === undefined || second === undefined) throw new Error('two are linked')
  for (let n = 0; n < mostUnanswered; n += 1) {
    takeInLetter(doc, { id: `fremmed${String(n)}`, text: 'fremmed', group: null, box, answer: '' })
  }
  await expectSoon(() => inboxOf(organisation).isFull)
  expect(inboxOf(organisation).outside).toBe(0)

  decide(first, { id: 'theme-one', text: 'KANARIE først' })
  send(first, 'theme-one')
  await expectSoon(() => inboxOf(organisation).outside === 1)
  decide(second, { id: 'theme-two', text: 'KANARIE sidst' })
  send(second, 'theme-two')
  await expectSoon(() => inboxOf(organisation).outside === 2)
  expect(inboxOf(organisation).letters).toHaveLength(mostUnanswered)

  const why = { verdict: 'notNow', why: 'Vi kender jer ikke' } as const
  answerLetter(organisation.here, 'fremmed0', why)
  await expectSoon(() => inboxOf(organisation).letters.some(({ id }) => id === 'theme-one'))
  await expectSoon(() => inboxOf(organisation).outside === 1)
  expect(inboxOf(organisation).letters.some(({ id }) => id === 'theme-two')).toBe(false)
  answerLetter(organisation.here, 'theme-one', { verdict: 'taken', why: 'Ja' })
  await expectSoon(() => inboxOf(organisation).letters.some(({ id }) => id === 'theme-two'))
  expect(inboxOf(organisation)).toMatchObject({ outside: 0, isFull: true })
  await expectSoon(() => postOf(first.here).value.letters[0]?.state === 'answered')
})

test('[S226] a box that was closed while the answer was lost is changed by the next tap', async () => {
  const { wire, organisation } = await linked()
  const before = inboxOf(organisation).box?.id
  wire.bend = (frame) => {
    const parsed = parseRelayFrame(frame)
    const isAnswer = parsed.ok && ['policy-ok', 'ended'].includes(parsed.value.type)
    return isAnswer ? null : frame
  }
  expect(await changeLetterbox(organisation.app, organisation.here)).toBe('offline')
  expect(inboxOf(organisation).box?.id).toBe(before)

  wire.bend = (frame) => frame
  await surely(() => changeLetterbox(organisation.app, organisation.here))
  expect(inboxOf(organisation).box?.id).not.toBe(before)
})

test('[S244] a letterbox that ends soon says so, and lasts another year with the same link', async () => {
  const { wire, organisation, first, address } = await linked()
  const { app, here } = organisation
  const daysLeft = () => letterboxDaysLeft(app, inboxOf(organisation))
  expect(daysLeft()).toBeNull()
  const box = inboxOf(organisation).box
  if (box === null) throw new Error('it is open')
  keepBox(here.doc, { ...box, lastDay: box.lastDay - 340 })
  await expectSoon(() => daysLeft() === 25)

  wire.isDown = true
  wire.cut()
  expect(await renewLetterbox(app, here)).toBe('offline')
  expect(daysLeft()).toBe(25)
  wire.isDown = false
  await surely(() => renewLetterbox(app, here))
  await expectSoon(() => daysLeft() === null)
  expect(inboxOf(organisation)).toMatchObject({ linked: 1, box: { id: box.id } })
  expect(await addressOf(organisation)).toBe(address)
  decide(first, { id: 'theme-one', text: 'KANARIE ro' })
  send(first, 'theme-one')
  await expectSoon(() => inboxOf(organisation).letters.length === 1)
})

test('[S360] a group’s letterbox for answers is renewed in time, and what came of it is told', async () => {
  const { wire, organisation, first } = await linked()
  const { app, here } = first
  const { doc } = here
  const boxOf = () => readBoxes(doc).find(({ about }) => about.startsWith('link:'))
  const box = boxOf()
  if (box === undefined) throw new Error('a linked group has one')
  expect(answersEnd(app, doc)).toBeNull()

  wire.isDown = true
  wire.cut()
  await expectSoon(() => here.status.value.connection === 'offline')
  keepBox(doc, { ...box, lastDay: box.lastDay - 340 })
  expect(answersEnd(app, doc)).toBe(25)
  keepBox(doc, { ...box, lastDay: box.lastDay - 366 })
  expect(answersEnd(app, doc)).toBe('over')
  keepBox(doc, { ...box, lastDay: box.lastDay - 190 })
  expect(answersEnd(app, doc)).toBeNull()

  wire.isDown = false
  await expectSoon(
    () => boxOf()?.lastDay === box.lastDay,
    () => boxOf()?.lastDay,
  )
  expect(boxOf()).toEqual(box)
  decide(first, { id: 'theme-one', text: 'KANARIE ro' })
  send(first, 'theme-one')
  await expectSoon(() => inboxOf(organisation).letters.length === 1)
  expect(inboxOf(organisation).linked).toBe(1)
})

test('[S227] a letter becomes a card that says it came in one, and not from whom', async () => {
  const { organisation, first } = await linked()
  decide(first, { id: 'theme-one', text: 'KANARIE ro', isNamed: true })
  send(first, 'theme-one')
  await expectSoon(() => inboxOf(organisation).letters.length === 1)
  layLetter(organisation.app, organisation.here, { id: 'theme-one', text: 'Ro til at lede' })

  await expectSoon(() => themesIn(organisation.here).value.length === 1)
  expect(themesIn(organisation.here).value[0]).toMatchObject({
    text: 'Ro til at lede',
    isLetter: true,
  })
  expect(JSON.stringify(themesIn(organisation.here).value)).not.toContain('KANARIE')
})

test('[S228] a plan that is published comes to every linked group once, and stands until it was talked of', async () => {
  const { organisation, leaders } = await linked(2)
  const page = 'P'.repeat(22)
  keepPageSecret(organisation.here.doc, page, 'sealed')
  keepEdition(organisation.here.doc, page, { number: 1, day: 20_000, lastDay: 30_000, name: 'n' })

  for (const { here } of leaders) {
    await expectSoon(() => postOf(here).value.plan?.edition === 1)
    expect(postOf(here).value.plan).toEqual({ page, edition: 1 })
  }
  const [first] = leaders
  if (first === undefined) throw new Error('two are linked')
  planTakenUp(first.here, { page, edition: 1 })
  await expectSoon(() => postOf(first.here).value.plan === null)
  keepEdition(organisation.here.doc, page, { number: 2, day: 20_001, lastDay: 30_000, name: 'm' })
  await expectSoon(() => postOf(first.here).value.plan?.edition === 2)
})

test('[S229] Eve finds no word, and two letters without a name share no address', async () => {
  const { wire, organisation, first } = await linked()
  for (const id of ['theme-one', 'theme-two']) {
    decide(first, { id, text: `KANARIE ${id}` })
    send(first, id)
  }
  await expectSoon(() => inboxOf(organisation).letters.length === 2)
  for (const { id } of inboxOf(organisation).letters) {
    answerLetter(organisation.here, id, { verdict: 'taken', why: 'KANARIE fordi' })
  }
  await expectSoon(() => letterOf(first, 1)?.state === 'answered')

  const heap = [
    ...wire.seen.map((bytes) => ({ where: 'wire', bytes })),
    ...wire.logged.map((line) => ({ where: 'log', bytes: Buffer.from(line) })),
  ]
  const needles = ['KANARIE', 'theme-one', 'Fjordby'].flatMap((text) => [...tracesOf(text)])
  expect(placesOf(needles, heap)).toEqual([])

  const letters = [...organisation.here.doc.getMap('letters').values()]
  const answers = letters.map((value) => (value as { answer: string }).answer)
  expect(new Set(answers).size).toBe(2)
  expect(JSON.stringify(letters)).not.toContain('gruppe')
  const linkAnswers = [...organisation.here.doc.getMap('linked').values()]
  expect(answers.some((answer) => linkAnswers.includes(answer))).toBe(false)
  expect(readBoxes(first.here.doc).every(({ sealed }) => sealed.length > 40)).toBe(true)
})
