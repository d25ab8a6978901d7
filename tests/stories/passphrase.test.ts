import { describe, expect, test } from 'vitest'

import { openDevice, opened } from '#app/app.fixture.ts'
import { keyringOf, type KeyringHere } from '#app/keyring-rooms.ts'
import { keepPassphrase, newPassphrase, openWithPassphrase } from '#app/passphrase.ts'
import { makeRecoveryCode, openWithRecoveryCode } from '#app/recovery-code.ts'
import { withdrawWayIn } from '#app/way-in.ts'
import { phraseWords } from '#content/phrase-words'
import { createFakeRandom } from '#ports/random.fake.ts'

import { Wire } from './house.ts'
import { deviceOn, leaderOn, type Device } from './keyring-house.ts'

const lists = [phraseWords.da, phraseWords.en]

/** Six words that she has typed again. */
async function wordsFor({ app }: Device, ring: KeyringHere): Promise<readonly string[]> {
  const words = newPassphrase(app, phraseWords.da)
  const kept = await keepPassphrase(app, ring, { words, typed: words.join(' '), lists })
  expect(kept).toEqual({ state: 'kept' })
  return words
}

function openOn(wire: Wire, seed: number, words: readonly string[]) {
  return openWithPassphrase(deviceOn(wire, seed).app, words.join(' '), lists)
}

describe('six words', () => {
  test('[S432] open the keyring on another device, however they are typed', async () => {
    const wire = new Wire()
    const leader = await leaderOn(wire)
    const words = await wordsFor(leader, leader.ring)
    const other = deviceOn(wire, 2)
    const typed = ` ${words.join(', ').toUpperCase().replaceAll('Å', 'Aa')}.`

    expect(await openWithPassphrase(other.app, typed, lists)).toEqual({ state: 'in' })

    const ring = await opened(() => keyringOf(other.app))
    expect(ring.room.value.rooms).toMatchObject([{ kind: 'own-room' }])
    expect(ring.room.value.waysIn).toMatchObject([{ kind: 'phrase', isKept: true }])
  })

  test('that are new take the place of the old, and not of the code', async () => {
    const wire = new Wire()
    const leader = await leaderOn(wire)
    const made = await makeRecoveryCode(leader.app, leader.ring)
    const first = await wordsFor(leader, leader.ring)
    const second = await wordsFor(leader, leader.ring)

    expect(await openOn(wire, 2, first)).toEqual(problem('phraseOpensNothing'))
    expect(await openOn(wire, 3, second)).toEqual({ state: 'in' })
    expect(made.ok && (await openWithRecoveryCode(deviceOn(wire, 4).app, made.code)).ok).toBe(true)
  })

  test('[R20] are withdrawn from another device', async () => {
    const wire = new Wire()
    const leader = await leaderOn(wire)
    const words = await wordsFor(leader, leader.ring)
    const other = deviceOn(wire, 2)
    await openWithPassphrase(other.app, words.join(' '), lists)
    const ring = await opened(() => keyringOf(other.app))

    const [way] = ring.room.value.waysIn
    expect(way && (await withdrawWayIn(other.app, ring, way))).toBe('gone')

    expect(await openOn(wire, 3, words)).toEqual(problem('phraseOpensNothing'))
  })

  test('[S33] that somebody else guesses fifty times open nothing, and hers go on opening', async () => {
    const wire = new Wire()
    const leader = await leaderOn(wire)
    const words = await wordsFor(leader, leader.ring)
    const eve = deviceOn(wire, 9)
    for (let tries = 0; tries < 50; tries += 1) {
      const guess = newPassphrase(eve.app, phraseWords.da).join(' ')
      expect(await openWithPassphrase(eve.app, guess, lists)).toEqual(problem('phraseOpensNothing'))
    }

    expect(await openOn(wire, 3, words)).toEqual({ state: 'in' })
  })
})

describe('six words that are not right', () => {
  test('[C52] are neither worked out nor sent when one of them is not on the list', async () => {
    const worked: string[] = []
    const slowHash = { hash: (phrase: string) => Promise.resolve((worked.push(phrase), null)) }
    const wire = new Wire()
    const { app } = openDevice({ relay: wire.dialer, slowHash })
    const words = newPassphrase(app, phraseWords.da)
    const typed = words.with(2, `${words[2] ?? ''}q`).join(' ')

    expect(await openWithPassphrase(app, typed, lists)).toEqual({
      state: 'slip',
      slip: {
        ok: false,
        reason: 'unknown',
        words: [{ typed: `${words[2] ?? ''}q`, nearest: [words[2]] }],
      },
    })
    expect(await openWithPassphrase(app, words.slice(1).join(' '), lists)).toMatchObject({
      slip: { reason: 'short', typedWords: 5 },
    })
    expect([worked, wire.seen]).toEqual([[], []])
  })

  test('are not kept when she types others than she was given', async () => {
    const wire = new Wire()
    const leader = await leaderOn(wire)
    const words = newPassphrase(leader.app, phraseWords.da)
    const typed = words.toReversed().join(' ')

    const kept = await keepPassphrase(leader.app, leader.ring, { words, typed, lists })

    expect(kept).toEqual({ state: 'other-words' })
    expect(leader.ring.room.value.waysIn).toEqual([])
  })

  test('are not kept without a network, nor by a browser that cannot work them out', async () => {
    const wire = new Wire()
    const leader = await leaderOn(wire)
    const words = newPassphrase(leader.app, phraseWords.da)
    const toKeep = { words, typed: words.join(' '), lists }
    const noHash = { ...leader.app.ports, slowHash: { hash: () => Promise.resolve(null) } }

    const unhashed = await keepPassphrase({ ...leader.app, ports: noHash }, leader.ring, toKeep)
    wire.isDown = true
    wire.cut()
    const unsent = await keepPassphrase(leader.app, leader.ring, toKeep)

    expect(unhashed).toEqual(problem('hashFailed'))
    expect(unsent).toEqual(problem('offlineKeyring'))
    expect(leader.ring.room.value.waysIn).toEqual([])
    const { app } = openDevice({ random: createFakeRandom(5) })
    expect(await openWithPassphrase(app, toKeep.typed, lists)).toEqual(problem('offlineRecovery'))
  })
})

function problem(name: string) {
  return { state: 'problem', problem: name }
}
