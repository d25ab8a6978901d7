import {
  createVerifier,
  deriveRoomKeys,
  deriveSeat,
  equalBytes,
  openAnswer,
  ownN,
  sha256,
  type Answer,
  type RoomLink,
  type SeatSlot,
} from '#crypto'
import {
  parseUrnReveal,
  signedMessage,
  type ErrorCode,
  type RelayFrame,
  type UrnReveal,
} from '#protocol'

import type { Urn } from './announcement.ts'
import { ask } from './ask.ts'
import { createSeatDevice, type GivenAnswer } from './device.ts'
import type { UrnPorts } from './ports.ts'
import { signInquiry } from './watch.ts'

/**
 * unreadable: an answer that nobody's client made. twice: an answer is there twice, or an older one beside it.
 * too-many: more answers than voters. too-few: a slot below the minimum was not deleted. other-voters: it was
 * closed under other terms than this announcement's. closed-early: it is closed by nobody's word before its
 * last day. mine-missing, mine-changed: an answer of hers that was acknowledged is not there as it was given.
 */
export type RevealDoubt =
  | 'unreadable'
  | 'twice'
  | 'too-many'
  | 'too-few'
  | 'other-voters'
  | 'closed-early'
  | 'mine-missing'
  | 'mine-changed'

export type Revealed<Said = number> =
  | {
      readonly state: 'revealed'
      /** For each slot its answers in ascending order; null where there were too few. */
      readonly slots: readonly (readonly Said[] | null)[]
      readonly answered: number
      readonly doubts: readonly RevealDoubt[]
    }
  | { readonly state: 'still-open' }
  | { readonly state: 'refused'; readonly code: ErrorCode }
  | { readonly state: 'offline' }

export interface ToReveal {
  readonly link: RoomLink
  readonly urn: Urn
  /** Where this device has one: then it looks for its own answers. */
  readonly seatSecret?: Uint8Array
}

/** For participants and above. It is the same for everybody, however often it is asked. */
export function revealUrn(ports: UrnPorts, toReveal: ToReveal): Promise<Revealed> {
  return reveal(ports, toReveal, valuesOf)
}

/** The same, where words were asked for. Who took hers back has said nothing, and is not counted in her slot. */
export function revealTexts(ports: UrnPorts, toReveal: ToReveal): Promise<Revealed<string>> {
  return reveal(ports, toReveal, textsOf)
}

async function reveal<Said>(
  ports: UrnPorts,
  toReveal: ToReveal,
  saidIn: (answers: readonly ReadAnswer[]) => readonly Said[],
): Promise<Revealed<Said>> {
  const { link, urn } = toReveal
  const { urnKey } = await deriveRoomKeys(link)
  if (urnKey === undefined) return { state: 'refused', code: 'wrong-role' }
  const frames = await ask(ports, (challenge) =>
    signInquiry('urn-reveal', { link, urn, challenge }),
  )
  const [first] = frames ?? []
  if (first?.type === 'error' && first.code === 'urn-open') return { state: 'still-open' }
  if (first?.type === 'error') return { state: 'refused', code: first.code }
  const parsed = parseUrnReveal(joinParts(frames ?? []))
  if (!parsed.ok) return { state: 'offline' }
  const opened = await openSlots(urnKey, urn, parsed.value)
  const doubts = [
    ...(await doubtsAbout(ports, urn, parsed.value)),
    ...opened.flatMap(({ doubts: own }) => own),
    ...(await doubtsOfMine(ports, toReveal, opened)),
  ]
  const slots = opened.map(({ answers }) => enough(saidIn([...answers.values()]), urn.minimum))
  const { answered } = parsed.value
  return { state: 'revealed', slots, answered, doubts: [...new Set(doubts)] }
}

function joinParts(frames: readonly RelayFrame[]): Uint8Array {
  const parts = frames.map((frame) => (frame.type === 'urn-part' ? frame.part.bytes : noBytes))
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.byteLength
  }
  return whole
}

const noBytes = new Uint8Array()

type ReadAnswer = Omit<Answer, 'text'> & { readonly text: string }

interface OpenSlot {
  /** By the mark in it: each seat has one answer. */
  readonly answers: ReadonlyMap<string, ReadAnswer>
  readonly doubts: readonly RevealDoubt[]
}

function openSlots(urnKey: CryptoKey, urn: Urn, { slots }: UrnReveal): Promise<OpenSlot[]> {
  const asked = Array.from({ length: urn.slots }, (_, at) => slots[at] ?? [])
  return Promise.all(asked.map((sealed, at) => openSlot(urnKey, { urn, slot: at + 1, sealed })))
}

async function openSlot(
  urnKey: CryptoKey,
  { urn, slot, sealed }: { urn: Urn; slot: number; sealed: readonly Uint8Array[] },
): Promise<OpenSlot> {
  const { urnId } = urn
  const opened = await Promise.all(
    sealed.map(async (one) => read(await openAnswer(urnKey, { urnId, slot }, one))),
  )
  const readable = opened.filter((answer) => answer !== null)
  const answers = new Map(readable.map((answer) => [answer.mark.join(), answer]))
  const doubts: RevealDoubt[] = []
  if (readable.length < opened.length) doubts.push('unreadable')
  if (answers.size < readable.length) doubts.push('twice')
  if (sealed.length > urn.voters.length) doubts.push('too-many')
  if (sealed.length > 0 && sealed.length < urn.minimum) doubts.push('too-few')
  return { answers, doubts }
}

/** Null for what is no text: nobody's client wrote it. */
function read(answer: Answer | null): ReadAnswer | null {
  if (answer === null) return null
  try {
    return { ...answer, text: new TextDecoder('utf-8', { fatal: true }).decode(answer.text) }
  } catch {
    return null
  }
}

function valuesOf(answers: readonly ReadAnswer[]): readonly number[] {
  return answers.map(({ value }) => value).toSorted((a, b) => a - b)
}

function textsOf(answers: readonly ReadAnswer[]): readonly string[] {
  return answers.flatMap(({ text }) => (text === '' ? [] : [text])).toSorted()
}

function enough<Said>(said: readonly Said[], minimum: number): readonly Said[] | null {
  return said.length < minimum ? null : said
}

async function doubtsAbout(
  { clock }: UrnPorts,
  urn: Urn,
  { recordHash, closing }: UrnReveal,
): Promise<RevealDoubt[]> {
  const doubts: RevealDoubt[] = []
  if (!equalBytes(recordHash, await sha256(urn.record))) doubts.push('other-voters')
  const host = await createVerifier(urn.hostKey)
  const isHosts = await host.verify(closing, signedMessage('urn-close', urn.urnId))
  const today = Math.floor(clock.now() / dayMs)
  if (!isHosts && today <= urn.lastDay) doubts.push('closed-early')
  return doubts
}

const dayMs = 86_400_000

async function doubtsOfMine(
  ports: UrnPorts,
  { link, urn, seatSecret }: ToReveal,
  opened: readonly OpenSlot[],
): Promise<RevealDoubt[]> {
  if (seatSecret === undefined) return []
  const seat = await deriveSeat(seatSecret, urn.urnId)
  const kept = await createSeatDevice(ports, link.roomId, seat).recall()
  const doubts: RevealDoubt[] = []
  for (const [slot, given] of kept?.answers ?? []) {
    const answers = opened[slot - 1]?.answers
    if (given.isPending || answers === undefined || answers.size < urn.minimum) continue
    const doubt = doubtOfMine(given, await seat.slot(slot), answers)
    if (doubt !== null) doubts.push(doubt)
  }
  return doubts
}

/** A later answer of hers, from another device, is as it should be. */
function doubtOfMine(
  given: GivenAnswer,
  own: SeatSlot,
  answers: OpenSlot['answers'],
): RevealDoubt | null {
  const mine = answers.get(own.mark.join())
  const n = mine === undefined ? null : ownN(mine, own)
  if (mine === undefined || n === null) return 'mine-missing'
  const isSame = mine.value === given.value && mine.text === given.text
  const isAsGiven = n > given.n || (n === given.n && isSame)
  return isAsGiven ? null : 'mine-changed'
}
