import { randomBytes } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createFakeRoomStore } from '../../client/src/ports/room-store.fake.ts'
import type { RelayDialer } from '../../client/src/ports/relay.ts'
import {
  closeUrn,
  openUrn,
  readUrn,
  revealUrn,
  type Urn,
  type UrnPorts,
} from '../../client/src/urn/index.ts'
import {
  createHostSecret,
  deriveRoomKeys,
  roomIdOf,
  sealAnswer,
} from '../../packages/crypto/src/index.ts'
import { openssl } from '../../server/src/relay/ed25519.ts'
import { Relay } from '../../server/src/relay/relay.ts'
import { openSqliteStore } from '../../server/src/storage/sqlite.ts'
import type { Store } from '../../server/src/storage/store.ts'
import { lastDayOfBench, policyOf, present, signedBy } from './quick-voters.ts'

// An urn in which everybody has answered everything, put straight into the relay's store: what is measured
// is what comes then, with the client's own code against a relay in this process.

const random = { bytes: (length: number) => new Uint8Array(randomBytes(length)) }

export async function timeReveal(people: number, slots: number) {
  const store = openSqliteStore(join(mkdtempSync(join(tmpdir(), 'tillidsrum-bench-')), 'urn.db'))
  const { ports, urn, link } = await openFullUrn(store, { people, slots })
  const begunMs = performance.now()
  await closeUrn(ports, link, urn)
  const closedMs = performance.now()
  const revealed = await revealUrn(ports, { link, urn })
  const revealMs = performance.now() - closedMs
  if (revealed.state !== 'revealed' || revealed.doubts.length > 0) throw new Error('not revealed')
  if (revealed.slots.some((slot) => slot?.length !== people)) throw new Error('not all of it')
  const kB = ((await store.reveal(urn.urnId))?.byteLength ?? 0) / 1000
  await store.close()
  return { closeMs: closedMs - begunMs, revealMs, kB }
}

async function openFullUrn(
  store: Store,
  size: { readonly people: number; readonly slots: number },
) {
  const ports: UrnPorts = {
    clock: { now: Date.now, zoneMinutes: () => 0, schedule },
    random,
    relay: dialInProcess(store),
    roomStore: createFakeRoomStore(),
  }
  const keys = await deriveRoomKeys(createHostSecret(random.bytes(32)))
  const roomId = await roomIdOf(present(keys.signers.host).publicKey)
  const bytes = await signedBy(keys, 'policy', policyOf(keys, roomId))
  await store.putPolicy(roomId, { bytes, endsDay: lastDayOfBench() + 99, isOpen: true })
  const link = { role: 'host', roomId, secret: present(keys.secrets.host) } as const
  const voters = Array.from({ length: size.people }, () => random.bytes(32))
  const { slots } = size
  const terms = { urnId: random.bytes(16), slots, minimum: 5, lastDay: lastDayOfBench(), voters }
  const announced = await openUrn(ports, link, terms)
  if (announced.state !== 'announced') throw new Error(JSON.stringify(announced))
  const urn = present((await readUrn(roomId, announced.announcement)) ?? undefined)
  for (let slot = 1; slot <= slots; slot += 1)
    await fill(store, { urn, slot, urnKey: present(keys.urnKey) })
  return { ports, urn, link }
}

async function fill(
  store: Store,
  { urn, slot, urnKey }: { readonly urn: Urn; readonly slot: number; readonly urnKey: CryptoKey },
): Promise<void> {
  const { urnId } = urn
  const all = await Promise.all(
    urn.voters.map((voter, at) => {
      const own = { input: voter, blindSeed: voter, mark: voter.slice(0, 16), countPad: 0 }
      return sealAnswer(urnKey, { urnId, slot, value: at % 2, n: 1, own, iv: random.bytes(12) })
    }),
  )
  await store.atUrns(
    all.map((sealed) => ({ type: 'answer', urnId, slot, key: random.bytes(32), n: 1, sealed })),
  )
}

function dialInProcess(store: Store): RelayDialer {
  const log = () => {}
  const options = { store, now: Date.now, randomBytes, log, framesPerSecond: 10_000 }
  const relay = new Relay({ ...options, ed25519: openssl })
  return {
    dial(listener) {
      const session = relay.accept({
        send: (bytes) => queueMicrotask(() => listener.frame(bytes)),
        ready: () => Promise.resolve(),
        mayPut: () => true,
        close: () => listener.closed(),
      })
      return { send: (bytes) => session.receive(bytes), close: () => session.closed() }
    },
    whenReachable: () => () => {},
    today: () => Promise.resolve(null),
  }
}

function schedule(ms: number, task: () => void): () => void {
  const timer = setTimeout(task, ms)
  return () => clearTimeout(timer)
}
