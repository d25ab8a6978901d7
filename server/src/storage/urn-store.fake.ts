import { limits } from '#protocol'

import { revealOf, tallySlot } from './close-urn.ts'
import type {
  AnswerAct,
  NewUrn,
  StoredUrn,
  TokenAct,
  UrnAct,
  UrnActed,
  UrnPut,
} from './urn-store.ts'

/** As much of a room as its urns have to do with. */
interface RoomOfUrns {
  readonly policy: { readonly isOpen: boolean }
  bytes: number
}

interface Urn {
  urn: NewUrn
  isOpen: boolean
  answered: number
  reveal: Uint8Array | null
  readonly tokens: Map<string, string>
  readonly answers: Map<string, AnswerAct>
}

/** The urns of the memory store. */
export class MemoryUrns {
  readonly #urns = new Map<string, Urn>()
  readonly #roomOf: (id: Uint8Array) => RoomOfUrns | undefined

  constructor(roomOf: (id: Uint8Array) => RoomOfUrns | undefined) {
    this.#roomOf = roomOf
  }

  put(urn: NewUrn, was: Uint8Array | null): UrnPut {
    const known = this.#urns.get(nameOf(urn.id))
    const expected = was === null ? undefined : nameOf(was)
    if ((known && nameOf(known.urn.record)) !== expected) return 'urn-exists'
    if (known?.isOpen === false) return 'urn-closed'
    const room = this.#roomOf(urn.roomId)
    if (room?.policy.isOpen !== true) return 'room-ended'
    const more = urn.bytes - (known?.urn.bytes ?? 0)
    if (room.bytes + more > limits.roomBytes) return 'room-full'
    room.bytes += more
    if (known === undefined) this.#urns.set(nameOf(urn.id), newUrn(urn))
    else known.urn = { ...urn, secret: known.urn.secret }
    return 'kept'
  }

  stored(id: Uint8Array): StoredUrn | null {
    const known = this.#urns.get(nameOf(id))
    if (known === undefined) return null
    const { roomId, record, secret } = known.urn
    const answered = known.isOpen ? sealedIn(known, tallySlot).length : known.answered
    return { roomId, record, secret: known.isOpen ? secret : null, answered }
  }

  act(act: UrnAct): UrnActed {
    const known = this.#urns.get(nameOf(act.urnId))
    if (known === undefined) return { ok: false, code: 'urn-unknown' }
    if (!known.isOpen) return { ok: false, code: 'urn-closed' }
    return act.type === 'token' ? takeToken(known, act) : answer(known, act)
  }

  close(id: Uint8Array, closing: Uint8Array): void {
    const known = this.#urns.get(nameOf(id))
    if (known?.isOpen !== true) return
    known.answered = sealedIn(known, tallySlot).length
    const { record, bytes, roomId } = known.urn
    const { answered } = known
    known.reveal = revealOf({
      record,
      closing,
      answered,
      sealedIn: (slot) => sealedIn(known, slot),
    })
    known.isOpen = false
    known.tokens.clear()
    known.answers.clear()
    const kept = record.byteLength + known.reveal.byteLength
    const room = this.#roomOf(roomId)
    if (room !== undefined) room.bytes += kept - bytes
    known.urn = { ...known.urn, bytes: kept }
  }

  reveal(id: Uint8Array): Uint8Array | null {
    return this.#urns.get(nameOf(id))?.reveal ?? null
  }

  dropOf(roomId: Uint8Array): void {
    for (const [name, { urn }] of this.#urns) {
      if (nameOf(urn.roomId) === nameOf(roomId)) this.#urns.delete(name)
    }
  }

  closeRunOut(today: number): void {
    for (const { urn } of this.#urns.values()) {
      if (urn.lastDay < today) this.close(urn.id, new Uint8Array(64))
    }
  }
}

function newUrn(urn: NewUrn): Urn {
  return { urn, isOpen: true, answered: 0, reveal: null, tokens: new Map(), answers: new Map() }
}

function takeToken({ tokens }: Urn, { voter, hash }: TokenAct): UrnActed {
  const known = tokens.get(nameOf(voter)) ?? nameOf(hash)
  if (known !== nameOf(hash)) return { ok: false, code: 'token-conflict' }
  tokens.set(nameOf(voter), known)
  return { ok: true }
}

function answer({ answers }: Urn, act: AnswerAct): UrnActed {
  const place = `${act.slot} ${nameOf(act.key)}`
  const known = answers.get(place)
  if (known?.n === act.n && nameOf(known.sealed) === nameOf(act.sealed)) return { ok: true }
  if (known !== undefined && act.n <= known.n) {
    return { ok: false, code: 'answer-stale', n: known.n }
  }
  answers.set(place, act)
  return { ok: true }
}

function sealedIn({ answers }: Urn, slot: number): readonly Uint8Array[] {
  return [...answers.values()].filter((each) => each.slot === slot).map(({ sealed }) => sealed)
}

function nameOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1')
}
