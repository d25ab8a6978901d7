import * as Y from 'yjs'
import { describe, expect, it } from 'vitest'

import { encodeRelayFrame, parseRelayFrame } from '#protocol'

import { bending, expectAlarm, signedPolicy } from './bent-log.ts'
import { Browser, createRoomLinks, expectSoon, Wire, type Tab } from './house.ts'

// A room that moves, as the sync engine sees it: bytes, keys and a document. Who is told where is the
// story of refounding.test.ts.

const forward = new Uint8Array(188).fill(7)

async function expectLive(tab: Tab): Promise<void> {
  await expectSoon(
    () => tab.status().connection === 'live' && tab.status().waiting === 0,
    () => tab.status(),
  )
}

async function expectMoved(tab: Tab): Promise<void> {
  await expectSoon(
    () => tab.status().forward !== null,
    () => tab.status(),
  )
}

async function twoPeople() {
  const wire = new Wire()
  const [old, next] = [await createRoomLinks(), await createRoomLinks()]
  const [mette, jonas] = [new Browser(wire), new Browser(wire)]
  const hers = await mette.open(old.host, true)
  await expectLive(hers)
  const his = await jonas.open(old.member)
  await expectLive(his)
  return { wire, old, next, mette, jonas, hers, his }
}

/** Puts up the next room with all that `from` has, and gives up the old one for it. */
async function moveOver(story: Awaited<ReturnType<typeof twoPeople>>): Promise<Tab> {
  const { mette, next, hers } = story
  const there = await mette.open(next.host, true)
  Y.applyUpdateV2(there.room.doc, Y.encodeStateAsUpdateV2(hers.room.doc))
  await expectLive(there)
  expect(await hers.room.moveOn({ forward, head: hers.room.head() })).toBe('moved')
  return there
}

describe('a room that moves', () => {
  it('[S50] does so only while the mover has read all that was acknowledged', async () => {
    const { wire, hers, his } = await twoPeople()
    const before = hers.room.head()
    his.write('Jonas skriver')
    await expectSoon(() => hers.read() === 'Jonas skriver')

    expect(await hers.room.moveOn({ forward, head: before })).toBe('late')
    await expectLive(hers)
    expect(await hers.room.moveOn({ forward, head: hers.room.head() })).toBe('moved')

    expect(hers.status().forward).toEqual(forward)
    await expectMoved(his)
    expect(his.status()).toMatchObject({ ended: false, alarms: [] })
    expect(wire.isDown).toBe(false)
  })

  it('[S50] does so in any case when its host says so', async () => {
    const { hers, his } = await twoPeople()
    his.write('A')
    expect(await hers.room.moveOn({ forward, head: null })).toBe('moved')
    await expectMoved(his)
  })

  it('[S50] is not moved by a member, nor without a network', async () => {
    const { wire, hers, his } = await twoPeople()
    expect(await his.room.moveOn({ forward, head: null })).toBe('not-host')
    wire.isDown = true
    wire.cut()
    expect(await hers.room.moveOn({ forward, head: null })).toBe('offline')
    expect(hers.status().forward).toBeNull()
  })

  it('[S51] is known to have moved without a network, and no relay talks a device out of it', async () => {
    const { wire, old, jonas, hers, his } = await twoPeople()
    const open = (await wire.store.room(old.host.roomId))?.policy ?? new Uint8Array()
    await hers.room.moveOn({ forward, head: null })
    await expectMoved(his)
    his.crash()

    wire.isDown = true
    expect((await jonas.open(old.member)).status().forward).toEqual(forward)
    wire.isDown = false
    wire.bend = bending((frame) => (frame.type === 'ended' ? welcomeWith(open) : frame))
    const again = await jonas.open(old.member)
    await new Promise((resolve) => setTimeout(resolve, 30))
    expect(again.status()).toMatchObject({ forward, connection: 'offline' })
  })

  it('[S51] tells it to who comes with the old key for the first time, and gives nothing of the room', async () => {
    const { wire, old, hers } = await twoPeople()
    hers.write('KANARIE')
    await expectLive(hers)
    await hers.room.moveOn({ forward, head: hers.room.head() })

    const eve = await new Browser(wire).open(old.host)
    await expectMoved(eve)
    expect(eve.read()).toBe('')
    expect(await wire.store.snapshot(old.host.roomId)).toBeNull()
    expect(await wire.store.room(old.host.roomId)).toMatchObject({ head: 0, isOpen: false })
  })

  it('[S53] is not followed on the word of a relay, or of another host', async () => {
    const { wire, old, his } = await twoPeople()
    const eve = await createRoomLinks()
    const forged = await signedPolicy(old.host, eve.host, forward)
    wire.inject(encodeRelayFrame({ type: 'ended', policy: forged }))
    await expectAlarm(his, 'policy-rollback')
    expect(his.status().forward).toBeNull()
    await expectLive(his)
  })

  it('[S53] whose relay keeps quiet about it goes on for who has not heard, and loses nothing', async () => {
    const story = await twoPeople()
    const { wire, jonas, next, old, his } = story
    let isQuiet = true
    wire.bend = (frame) => {
      const parsed = parseRelayFrame(frame)
      return isQuiet && parsed.ok && parsed.value.type === 'ended' ? null : frame
    }
    const there = await moveOver(story)
    his.write('Jonas ved det ikke')
    await his.room.settled()
    expect(his.status().forward).toBeNull()

    isQuiet = false
    wire.cut()
    await expectMoved(his)
    await his.room.close()
    const after = await jonas.open(next.member, false, old.member)
    await expectSoon(() => there.read() === 'Jonas ved det ikke')
    expect(after.read()).toBe('Jonas ved det ikke')
  })

  it('[S54] that two devices move at once goes to one place, and the other device is told', async () => {
    const { wire, old, hers } = await twoPeople()
    const tablet = await new Browser(wire).open(old.host)
    await expectLive(tablet)
    const other = new Uint8Array(188).fill(9)

    const answers = await Promise.all([
      hers.room.moveOn({ forward, head: null }),
      tablet.room.moveOn({ forward: other, head: null }),
    ])

    expect(answers.filter((answer) => answer === 'moved')).toHaveLength(1)
    await expectMoved(hers)
    await expectMoved(tablet)
    expect(hers.status().forward).toEqual(tablet.status().forward)
    expect(hers.status().forward).toEqual(answers[0] === 'moved' ? forward : other)
  })
})

describe('what was written under the old key', () => {
  it('[S52] comes along, also what was never sent, and nothing comes twice', async () => {
    const story = await twoPeople()
    const { wire, jonas, next, old, hers, his } = story
    hers.write('Mette. ')
    await expectSoon(() => his.read() === 'Mette. ')
    await his.room.close()
    wire.isDown = true
    const offline = await jonas.open(old.member)
    offline.write('Jonas i toget.')
    await offline.room.settled()
    offline.crash()
    wire.isDown = false
    const there = await moveOver(story)

    const late = await jonas.open(old.member)
    await expectMoved(late)
    await late.room.close()
    const after = await jonas.open(next.member, false, old.member)

    await expectSoon(
      () => there.read() === 'Mette. Jonas i toget.' && after.read() === there.read(),
      () => [there.read(), after.read(), after.status()],
    )
    await expectLive(after)
    expect(after.status()).toMatchObject({ alarms: [], quarantined: 0 })
    expect(await jonas.roomStore.load(nameOf(old.member))).toMatchObject({
      memory: null,
      entries: [],
      drafts: [],
    })
  })

  it('[S52] is not lost when the tab dies before it was put up', async () => {
    const story = await twoPeople()
    const { wire, jonas, next, old, his } = story
    const there = await moveOver(story)
    await expectMoved(his)
    his.crash()
    // What another tab of his had kept and never sent.
    wire.isDown = true
    const offline = await jonas.open(old.member)
    offline.write('Aldrig sendt')
    await offline.room.settled()
    offline.crash()
    const dies = await jonas.open(next.member, false, old.member)
    expect(dies.read()).toBe('Aldrig sendt')
    await dies.room.settled()
    dies.crash()

    wire.isDown = false
    await jonas.open(next.member, false, old.member)
    await expectSoon(
      () => there.read() === 'Aldrig sendt',
      () => there.read(),
    )
  })

  it('[S52] is not let go of when another tab wrote there meanwhile and died', async () => {
    const story = await twoPeople()
    const { wire, jonas, next, old, his } = story
    const there = await moveOver(story)
    await expectMoved(his)
    his.crash()
    wire.isDown = true
    const other = await jonas.open(old.member)
    other.write('Den anden fane')
    await other.room.settled()
    const first = await jonas.open(next.member, false, old.member)
    other.write(' og mere')
    await other.room.settled()
    other.crash()
    wire.isDown = false
    await expectLive(first)
    await first.room.close()

    await jonas.open(next.member, false, old.member)
    await expectSoon(
      () => there.read() === 'Den anden fane og mere',
      () => there.read(),
    )
  })
})

function nameOf({ roomId }: { readonly roomId: Uint8Array }): string {
  return Buffer.from(roomId).toString('hex')
}

function welcomeWith(policy: Uint8Array) {
  const generation = new Uint8Array(8).fill(1)
  const last = new Uint8Array(16)
  return { type: 'welcome', generation, base: 0, oldest: 1, head: 0, last, policy } as const
}
