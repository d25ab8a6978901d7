import * as fc from 'fast-check'
import { expect, it } from 'vitest'

import { closeUrn, revealUrn, urnStatus, type UrnSeat } from '#urn'

import type { Wire } from './house.ts'
import { createTestUrn, present, type Voter } from './urn-house.ts'

const people = 6
const slots = 3

type Event =
  | { readonly what: 'put'; readonly who: number; readonly slot: number; readonly value: number }
  | { readonly what: 'crash' | 'hand-in'; readonly who: number }
  | { readonly what: 'cut' | 'restart' | 'mute' | 'deaf' | 'clear' | 'echo' }

const who = fc.nat({ max: people - 1 })
const anyEvent: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      what: fc.constant('put' as const),
      who,
      slot: fc.nat({ max: slots - 1 }),
      value: fc.nat({ max: 4 }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ what: fc.constantFrom('crash', 'hand-in'), who }) },
  {
    weight: 3,
    arbitrary: fc.record({
      what: fc.constantFrom('cut', 'restart', 'mute', 'deaf', 'clear', 'echo'),
    }),
  },
)

/** mute: the relay hears and does not answer. deaf: it hears nothing. echo: it hears all of before again. */
function befall(wire: Wire, what: Event['what']): void {
  if (what === 'cut') wire.cut()
  else if (what === 'restart') wire.restart()
  else if (what === 'mute') wire.bend = () => null
  else if (what === 'deaf') wire.isDown = true
  else if (what === 'echo') for (const bytes of wire.seen.slice(-40)) sayAgain(wire, bytes)
  else {
    wire.bend = (frame) => frame
    wire.isDown = false
    wire.cut()
  }
}

/** What once went over the wire arrives a second time, late and out of its order. */
function sayAgain(wire: Wire, bytes: Uint8Array): void {
  const session = wire.relay.accept({
    send: () => {},
    ready: () => Promise.resolve(),
    mayPut: () => true,
    close: () => {},
  })
  session.receive(bytes.slice())
}

it(
  '[S71] whatever the line does and whoever dies, each counts once in a slot, as she last answered',
  { timeout: 300_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyEvent, { maxLength: 30 }), async (events) => {
        const around = await createTestUrn({ voters: people, slots })
        const { wire, ports, link, urn, voters } = around
        const seats = await Promise.all(voters.map((voter) => voter.takeSeat(urn)))
        const wanted = voters.map(() => new Map<number, number>())
        for (const each of events) await happen({ ...around, seats, wanted }, each)

        befall(wire, 'clear')
        for (const [at] of voters.entries()) {
          for (let slot = 0; slot < slots; slot += 1) {
            if (wanted[at]?.has(slot) !== true) continue
            expect(present(seats[at]).status().answers.get(slot)).toBe(wanted[at].get(slot))
          }
          await finish(present(seats[at]))
        }
        const given = wanted.filter((answers) => answers.size > 0).length
        expect(await urnStatus(ports, link.viewer, urn)).toMatchObject({ answered: given })
        await closeUrn(ports, link.host, urn)
        const revealed = await revealUrn(ports, { link: link.member, urn })
        expect(revealed).toMatchObject({ slots: expected(wanted), doubts: [] })
      }),
      { numRuns: 10 },
    )
  },
)

async function happen(
  around: {
    readonly wire: Wire
    readonly urn: Parameters<Voter['takeSeat']>[0]
    readonly voters: readonly Voter[]
    readonly seats: UrnSeat[]
    readonly wanted: readonly Map<number, number>[]
  },
  event: Event,
): Promise<void> {
  const { wire, urn, voters, seats, wanted } = around
  if (event.what === 'put') {
    await present(seats[event.who]).put(event.slot, event.value)
    present(wanted[event.who]).set(event.slot, event.value)
  } else if (event.what === 'crash') {
    present(seats[event.who]).close()
    seats[event.who] = await present(voters[event.who]).takeSeat(urn)
  } else if (event.what === 'hand-in') {
    // Not awaited: what comes next may meet it on its way.
    void present(seats[event.who]).handIn()
    await new Promise((resolve) => setTimeout(resolve, 5))
  } else befall(wire, event.what)
}

/** The line holds now: everything arrives, the word that she has answered too. */
async function finish(seat: UrnSeat): Promise<void> {
  for (let tries = 0; tries < 100 && !isDone(seat); tries += 1) {
    await seat.handIn()
    if (!isDone(seat)) await new Promise((resolve) => setTimeout(resolve, 20))
  }
  expect(isDone(seat)).toBe(true)
  seat.close()
}

function isDone(seat: UrnSeat): boolean {
  const { answers, isHandedIn } = seat.status()
  return answers.size === 0 || isHandedIn
}

function expected(wanted: readonly ReadonlyMap<number, number>[]): (number[] | null)[] {
  return Array.from({ length: slots }, (_, slot) => {
    const values = wanted.flatMap((answers) => answers.get(slot) ?? [])
    return values.length < 5 ? null : values.toSorted((a, b) => a - b)
  })
}
