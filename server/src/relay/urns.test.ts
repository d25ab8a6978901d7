import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'

import { limits, parseUrnReveal, type Role } from '#protocol'

import { createMemoryStore } from '../storage/store.fake.ts'
import { Relay } from './relay.ts'
import {
  askingOf,
  bytes,
  castOf,
  closingOf,
  createTestVoter,
  newElements,
  openingOf,
  inquiryOf,
  startWithUrn,
} from './urn-visitors.fixture.ts'
import { createTestRoom, signPolicy, startRelay, today, visit } from './visitors.fixture.ts'

/** Over a connection of its own. */
async function say(relay: Relay, frame: Parameters<ReturnType<typeof visit>['say']>[0]) {
  const visitor = visit(relay)
  await visitor.say(frame)
  return visitor.last()
}

const refusal = (code: string) => expect.objectContaining({ type: 'error', code }) as unknown

describe('opening an urn', () => {
  it('[R40] is for the host; the same record again gives the same key, another urn another', async () => {
    const { relay, room, record, opened } = await startWithUrn()
    expect(opened.last()).toMatchObject({ type: 'urn-opened' })
    expect(await say(relay, openingOf(room, record))).toEqual(opened.last())
    const other = await say(relay, openingOf(room, { ...record, urnId: bytes(16) }))
    expect(other).toMatchObject({ type: 'urn-opened' })
    expect(other).not.toEqual(opened.last())
  })

  it.each(['member', 'participant', 'viewer', 'letterbox'] as const)(
    '[R40] is not for a %s',
    async (role) => {
      const { relay, room, record } = await startWithUrn()
      const opening = openingOf(room, { ...record, urnId: bytes(16) }, role)
      expect(await say(relay, opening)).toEqual(refusal('wrong-signature'))
    },
  )

  it('[R40] can only be followed by more voters', async () => {
    const { relay, room, record, opened } = await startWithUrn()
    const more = { ...record, voters: [...record.voters, createTestVoter().publicKey] }
    expect(await say(relay, openingOf(room, more))).toEqual(opened.last())
    const others = [
      record,
      { ...more, minimum: 6 },
      { ...more, slots: 4 },
      { ...more, lastDay: today + 8 },
      { ...more, voters: more.voters.slice(0, 5) },
      { ...more, voters: more.voters.toReversed() },
    ]
    for (const other of others) {
      expect(await say(relay, openingOf(room, other))).toEqual(refusal('urn-exists'))
    }
  })

  it('[R40] below the minimum of five, or on a day that cannot be, is refused', async () => {
    const { relay, room, record } = await startWithUrn()
    const terms = [{ minimum: 4 }, { lastDay: today - 1 }, { lastDay: today + limits.urnDays + 1 }]
    for (const change of terms) {
      const opening = openingOf(room, { ...record, urnId: bytes(16), ...change })
      expect(await say(relay, opening)).toEqual(refusal('urn-refused'))
    }
  })

  it('[R40] needs a room that is there and not over', async () => {
    const { relay, record } = await startWithUrn()
    const room = createTestRoom()
    const opening = openingOf(room, { ...record, urnId: bytes(16), roomId: room.roomId })
    expect(await say(relay, opening)).toEqual(refusal('room-unknown'))
  })
})

describe('tokens', () => {
  it('[R41] are given to a voter once: the same again, and no others', async () => {
    const { relay, record, voters } = await startWithUrn()
    const [voter = createTestVoter(), other = createTestVoter()] = voters
    const blinded = newElements(4)
    const first = await say(relay, askingOf(record, voter, blinded))
    expect(first).toMatchObject({ type: 'urn-tokens' })
    const again = await say(relay, askingOf(record, voter, blinded))
    expect(again).toMatchObject({ evaluated: first?.type === 'urn-tokens' && first.evaluated })
    const asking = askingOf(record, voter, newElements(4))
    expect(await say(relay, asking)).toEqual(refusal('token-conflict'))
    expect(await say(relay, askingOf(record, other, blinded))).toMatchObject({ type: 'urn-tokens' })
  })

  it('[R41] are for who is on the list and signs for it, all slots at once', async () => {
    const { relay, record, voters } = await startWithUrn()
    const [voter = createTestVoter()] = voters
    const stranger = createTestVoter()
    const blinded = newElements(4)
    expect(await say(relay, askingOf(record, stranger, blinded))).toEqual(refusal('voter-unknown'))
    const forged = askingOf(record, { ...stranger, publicKey: voter.publicKey }, blinded)
    expect(await say(relay, forged)).toEqual(refusal('wrong-signature'))
    for (const odd of [newElements(3), newElements(5), [...newElements(3), new Uint8Array(32)]]) {
      expect(await say(relay, askingOf(record, voter, odd))).toEqual(refusal('token-refused'))
    }
    expect(await say(relay, askingOf(record, voter, blinded))).toMatchObject({ type: 'urn-tokens' })
    const unknown = { ...record, urnId: bytes(16) }
    expect(await say(relay, askingOf(unknown, voter, blinded))).toEqual(refusal('urn-unknown'))
  })

  it('[R41] are given to those who were added', async () => {
    const { relay, room, record } = await startWithUrn()
    const late = createTestVoter()
    const blinded = newElements(4)
    expect(await say(relay, askingOf(record, late, blinded))).toEqual(refusal('voter-unknown'))
    await say(relay, openingOf(room, { ...record, voters: [...record.voters, late.publicKey] }))
    expect(await say(relay, askingOf(record, late, blinded))).toMatchObject({ type: 'urn-tokens' })
  })
})

describe('an answer', () => {
  it('[R42] is taken for a token of its slot and its urn, and for no other', async () => {
    const { relay, room, record, store } = await startWithUrn()
    const foreign = { ...record, urnId: bytes(16) }
    await say(relay, openingOf(room, foreign))
    const good = await castOf(store, record, { slot: 2 })
    const fromOtherUrn = await castOf(store, foreign, { slot: 2 })
    const refused = [
      { ...good, slot: 1 },
      { ...good, input: bytes(32) },
      { ...good, output: bytes(64) },
      { ...fromOtherUrn, urnId: record.urnId },
      await castOf(store, record, { slot: 4 }),
    ]
    for (const cast of refused) expect(await say(relay, cast)).toEqual(refusal('token-refused'))
    expect(await say(relay, good)).toEqual({ type: 'urn-kept' })
    expect(await say(relay, { ...good, urnId: bytes(16) })).toEqual(refusal('urn-unknown'))
  })

  it('[R43] may be sent again and changed; an older one is told the number that is there', async () => {
    const { relay, record, store } = await startWithUrn()
    const first = await castOf(store, record, { slot: 2, n: 3 })
    const next = { ...first, n: 4, sealed: bytes(limits.urnAnswerBytes) }
    for (const cast of [first, first, next, next]) {
      expect(await say(relay, cast)).toEqual({ type: 'urn-kept' })
    }
    expect(await say(relay, first)).toMatchObject({ code: 'answer-stale', n: 4 })
  })

  it('[R44] comes over a connection that says nothing else', async () => {
    const { relay, room, record, store, voters } = await startWithUrn()
    const cast = await castOf(store, record, { slot: 1 })
    const other = await castOf(store, record, { slot: 2 })
    const named = visit(relay)
    await named.greet(room, 'member')
    await named.say(cast)
    expect(named.last()).toEqual(refusal('not-anonymous'))
    const [voter = createTestVoter()] = voters
    const asker = visit(relay)
    await asker.say(askingOf(record, voter, newElements(4)))
    await asker.say(cast)
    expect(asker.last()).toEqual(refusal('not-anonymous'))

    const nobody = visit(relay)
    await nobody.say(cast)
    await nobody.say(cast)
    expect(nobody.last()).toEqual({ type: 'urn-kept' })
    for (const frame of [other, askingOf(record, voter, newElements(4)), closingOf(room, record)]) {
      await nobody.say(frame)
      expect(nobody.last()).toEqual(refusal('not-anonymous'))
    }
    await nobody.greet(room, 'member')
    expect(nobody.last()).toEqual(refusal('not-anonymous'))
  })

  it('[R52] is acknowledged only when the store has it, together with the others of its turn', async () => {
    const store = createMemoryStore()
    const groups: number[] = []
    const { relay, record } = await startWithUrn({}, store)
    const casts = await Promise.all([1, 2, 3].map((slot) => castOf(store, record, { slot })))
    await say(relay, await castOf(store, record, { slot: 1 }))
    const { atUrns } = store
    store.atUrns = (acts) => {
      groups.push(acts.length)
      return atUrns.call(store, acts)
    }
    const heard = await Promise.all(casts.map((cast) => say(relay, cast)))
    expect(heard.map((frame) => frame?.type)).toEqual(['urn-kept', 'urn-kept', 'urn-kept'])
    expect(groups).toEqual([3])
    store.atUrns = () => Promise.reject(new Error('the disk is full'))
    const failed = await say(relay, await castOf(store, record, { slot: 1 }))
    expect(failed).toMatchObject({ code: 'relay-full', retryMs: 5000 })
  })

  it('[R52] is written with all that come within a moment, and nobody is told before', async () => {
    const store = createMemoryStore()
    const { relay, record } = await startWithUrn({}, store)
    const gathering = new Relay({ ...relay.options, gatherMs: 20 })
    const groups: number[] = []
    const { atUrns } = store
    store.atUrns = (acts) => {
      groups.push(acts.length)
      return atUrns.call(store, acts)
    }
    const visitors = [1, 2, 1].map((slot) => ({ slot, visitor: visit(gathering) }))
    for (const { slot, visitor } of visitors) {
      await visitor.say(await castOf(store, record, { slot }))
      expect(visitor.only('urn-kept')).toHaveLength(0)
    }
    await gathering.stop()

    expect(groups).toEqual([3])
    for (const { visitor } of visitors) expect(visitor.only('urn-kept')).toHaveLength(1)
  })
})

describe('what is told of an urn', () => {
  async function ask(
    around: Awaited<ReturnType<typeof startWithUrn>>,
    type: 'urn-status' | 'urn-reveal',
    { role, signedBy = role }: { readonly role: Role; readonly signedBy?: Role },
  ) {
    const visitor = visit(around.relay)
    const { challenge } = visitor.session
    await visitor.say(inquiryOf(type, role, { ...around, challenge, signedBy }))
    return visitor
  }

  it('[R45] is one number, to viewers and above', async () => {
    const around = await startWithUrn()
    const { relay, record, store } = around
    for (const slot of [0, 1, 1, 2, 0]) await say(relay, await castOf(store, record, { slot }))
    for (const role of ['host', 'member', 'participant', 'viewer'] as const) {
      const { heard } = await ask(around, 'urn-status', { role })
      expect(heard.at(-1)).toMatchObject({ type: 'urn-status', state: 'open', answered: 2 })
    }
    const letterbox = await ask(around, 'urn-status', { role: 'letterbox' })
    expect(letterbox.last()).toEqual(refusal('wrong-role'))
    const liar = await ask(around, 'urn-status', { role: 'host', signedBy: 'viewer' })
    expect(liar.last()).toEqual(refusal('wrong-signature'))
  })

  it('[R49] is what was answered, to participants and above, once it is closed', async () => {
    const around = await startWithUrn()
    const { relay, room, record, store } = around
    const casts = []
    for (let at = 0; at < 5; at += 1) casts.push(await castOf(store, record, { slot: 1 }))
    for (const cast of casts) await say(relay, cast)
    const early = await ask(around, 'urn-reveal', { role: 'host' })
    expect(early.last()).toEqual(refusal('urn-open'))
    await say(relay, closingOf(room, record))
    const seen = []
    for (const role of ['host', 'member', 'participant', 'participant'] as const) {
      const visitor = await ask(around, 'urn-reveal', { role })
      seen.push(Buffer.concat(visitor.only('urn-part').map(({ part }) => part.bytes)))
    }
    expect(new Set(seen.map((each) => each.toString('hex'))).size).toBe(1)
    const parsed = parseUrnReveal(new Uint8Array(seen[0] ?? []))
    expect(parsed.ok && parsed.value.slots.map(({ length }) => length)).toEqual([5, 0, 0])
    for (const role of ['viewer', 'letterbox'] as const) {
      const visitor = await ask(around, 'urn-reveal', { role })
      expect(visitor.last()).toEqual(refusal('wrong-role'))
    }
    const liar = await ask(around, 'urn-reveal', { role: 'member', signedBy: 'viewer' })
    expect(liar.last()).toEqual(refusal('wrong-signature'))
  })
})

describe('closing an urn', () => {
  it('[R46] is for the host, once, and nothing comes in after', async () => {
    const { relay, room, record, store, voters } = await startWithUrn()
    const [voter = createTestVoter()] = voters
    const cast = await castOf(store, record, { slot: 1 })
    expect(await say(relay, cast)).toEqual({ type: 'urn-kept' })
    expect(await say(relay, closingOf(room, record, 'member'))).toEqual(refusal('wrong-signature'))
    const closed = await say(relay, closingOf(room, record))
    expect(closed).toMatchObject({ type: 'urn-status', state: 'closed' })
    const reveal = await store.reveal(record.urnId)
    expect(await say(relay, closingOf(room, record))).toEqual(closed)
    const more = { ...record, voters: [...record.voters, createTestVoter().publicKey] }
    const late = [
      { ...cast, n: 2 },
      askingOf(record, voter, newElements(4)),
      openingOf(room, more),
      openingOf(room, record),
    ]
    for (const frame of late) expect(await say(relay, frame)).toEqual(refusal('urn-closed'))
    expect(await store.reveal(record.urnId)).toEqual(reveal)
  })

  it('[R46] happens by itself the day after its last', async () => {
    const { relay, record, store } = await startWithUrn({ lastDay: today })
    const cast = await castOf(store, record, { slot: 1 })
    expect(await say(relay, cast)).toEqual({ type: 'urn-kept' })
    const tomorrow = startRelay(store, 1000, today + 1)
    expect(await say(tomorrow, { ...cast, n: 2 })).toEqual(refusal('urn-closed'))
    expect(await store.urn(record.urnId)).toMatchObject({ secret: null })
  })

  it('[R46] happens by itself while the relay runs on', async () => {
    const clock = { day: today }
    const { store, record } = await startWithUrn({ lastDay: today })
    const relay = startRelay(store, 1000, clock)
    const cast = await castOf(store, record, { slot: 1 })
    expect(await say(relay, cast)).toEqual({ type: 'urn-kept' })
    clock.day += 1
    expect(await say(relay, { ...cast, n: 2 })).toEqual(refusal('urn-closed'))
  })

  it('[R61] does not happen because the clock is years ahead', async () => {
    const clock = { day: today }
    const { store, record } = await startWithUrn({ lastDay: today + 3 })
    const relay = startRelay(store, 1000, clock)
    await relay.sweep()
    clock.day += 2 * 365
    await relay.sweep()
    expect(await say(relay, await castOf(store, record, { slot: 1 }))).toEqual({ type: 'urn-kept' })
  })

  it('[R48] happens with the end of the room, which leaves nothing', async () => {
    const { relay, room, record, store } = await startWithUrn()
    const cast = await castOf(store, record, { slot: 1 })
    await say(relay, cast)
    const previous = new Uint8Array(
      createHash('sha256').update(signPolicy(room, room.policy)).digest(),
    )
    const ending = { ...room.policy, revision: 2, previous, state: 'ended' } as const
    await say(relay, { type: 'policy', policy: signPolicy(room, ending) })
    expect(await say(relay, { ...cast, n: 2 })).toEqual(refusal('urn-unknown'))
    expect(await say(relay, openingOf(room, record))).toEqual(refusal('room-ended'))
  })
})
