import { effect, signal, type ReadonlySignal, type Signal } from '@preact/signals'

import {
  bytesToBase64url,
  encodeLink,
  equalBytes,
  invitationAddress,
  openInvitation,
  parseCode,
  parseLink,
  type RoomLink,
} from '#crypto'
import { openLocker, type LockerKey, type LockerOpened } from '#sync'

import type { App } from './app.ts'
import { enterRoom } from './enter-room.ts'
import { letterboxInHand } from './letters/letterbox-in-hand.ts'
import { readMark } from './link-in-address.ts'
import { linkProblem, type ProblemName } from './problems.ts'
import { placeOfRoom, type RoomKind } from './rooms.ts'

interface Refused {
  readonly problem: ProblemName | null
  readonly triesLeft: number | null
  readonly notSix: boolean
}

export type Joining =
  | { readonly state: 'reading' }
  /** No link yet, or one that opens nothing. */
  | { readonly state: 'no-link'; readonly problem: ProblemName | null }
  | {
      readonly state: 'needs-code'
      readonly half: Uint8Array
      readonly trying: boolean
      /** A code was wrong before, in this same hand. */
      readonly hasTried: boolean
      readonly refused: Refused | null
    }
  /** It puts letters in somewhere, and opens nothing. */
  | { readonly state: 'letterbox' }
  | {
      readonly state: 'has-key'
      readonly link: RoomLink
      /** What the key lay in, when it came in two halves. */
      readonly invitation: LockerKey | null
      readonly opens: RoomKind
      readonly going: boolean
      readonly problem: ProblemName | null
    }

type NeedsCode = Extract<Joining, { state: 'needs-code' }>

const joinings = new WeakMap<App, Signal<Joining>>()

/** How far this device has come with the link in hand. The link is in memory only. */
export function joiningOf(app: App): ReadonlySignal<Joining> {
  return ofApp(app)
}

function ofApp(app: App): Signal<Joining> {
  const known = joinings.get(app)
  if (known) return known
  const joining = signal<Joining>({ state: 'no-link', problem: null })
  joinings.set(app, joining)
  effect(() => {
    const key = app.keyInHand.value
    if (key === null) return
    app.keyInHand.value = null
    void readLink(app, key)
  })
  return joining
}

/** Reads what was pasted or what stood in the address. */
export async function readLink(app: App, text: string): Promise<void> {
  const joining = ofApp(app)
  joining.value = { state: 'reading' }
  const { key, isSeminar } = readMark(text)
  const parsed = await parseLink(key)
  if (!parsed.ok) joining.value = { state: 'no-link', problem: linkProblem(parsed.reason) }
  else if (parsed.value.kind === 'room') {
    joining.value = await withKey(app, parsed.value.room, isSeminar)
  } else joining.value = needsCodeUnlessSpent(app, parsed.value.half)
}

async function withKey(app: App, link: RoomLink, isSeminar: boolean): Promise<Joining> {
  if (link.role !== 'letterbox') {
    const joining = hasKey(link, null)
    return isSeminar && link.role === 'participant' ? { ...joining, opens: 'seminar' } : joining
  }
  letterboxInHand(app).value = await encodeLink(link)
  return { state: 'letterbox' }
}

export function anotherLink(app: App): void {
  ofApp(app).value = { state: 'no-link', problem: null }
}

function needsCodeUnlessSpent(app: App, half: Uint8Array): Joining {
  const problem = spentOn(app).get(bytesToBase64url(half))
  return problem === undefined ? needsCode(half) : { state: 'no-link', problem }
}

function needsCode(half: Uint8Array): NeedsCode {
  return { state: 'needs-code', half, trying: false, hasTried: false, refused: null }
}

/**
 * A key that can end the room is a key card; what is given to others cannot. One that opens a room and
 * lets nothing be written in it was given to somebody who is to ask.
 */
function opensWith({ role }: RoomLink): RoomKind {
  if (role === 'host') return 'own-room'
  return role === 'member' ? 'dialogue' : 'interview'
}

function hasKey(
  link: RoomLink,
  invitation: LockerKey | null,
): Extract<Joining, { state: 'has-key' }> {
  const opens = opensWith(link)
  return { state: 'has-key', link, invitation, opens, going: false, problem: null }
}

/** Tries the code that was told. Each wrong one counts at the relay, which locks after five. */
export async function openWithCode(app: App, text: string): Promise<void> {
  const joining = ofApp(app)
  const asked = joining.peek()
  if (asked.state !== 'needs-code' || asked.trying) return
  const code = parseCode(text)
  if (code === null) {
    joining.value = { ...asked, refused: { problem: null, triesLeft: null, notSix: true } }
    return
  }
  joining.value = { ...asked, trying: true, refused: null }
  joining.value = await tryCode(app, asked, code)
}

async function tryCode(app: App, asked: NeedsCode, code: string): Promise<Joining> {
  const { lockerId, proof } = await invitationAddress(asked.half, code)
  const opened = await openLocker(app.ports, lockerId, proof)
  if (opened.state !== 'opened') return refusedBy(app, asked, opened)
  const link = await openInvitation(asked.half, code, opened.body)
  if (link === null) return { state: 'no-link', problem: 'linkGarbled' }
  return hasKey(link, { id: lockerId, proof })
}

function refusedBy(
  app: App,
  asked: NeedsCode,
  opened: Exclude<LockerOpened, { state: 'opened' }>,
): Joining {
  if (opened.state === 'offline') {
    return { ...asked, trying: false, refused: { ...asSaid, problem: 'offlineLink' } }
  }
  const { triesLeft } = opened
  if (triesLeft === 0) return nothingToOpen(app, asked)
  const refused = { ...asSaid, problem: 'wrongCode', triesLeft } as const
  return { ...asked, trying: false, hasTried: true, refused }
}

const asSaid = { triesLeft: null, notSix: false } as const

/** The relay says nothing of why there is nothing to open: locked, too old, used, or never there. */
function nothingToOpen(app: App, { half, hasTried }: NeedsCode): Joining {
  const problem = hasTried ? 'codeLocked' : 'invitationGone'
  spentOn(app).set(bytesToBase64url(half), problem)
  return { state: 'no-link', problem }
}

const spent = new WeakMap<App, Map<string, ProblemName>>()

/** Halves of links that open nothing any more, in base64url: on this page no code is asked for them again. */
function spentOn(app: App): Map<string, ProblemName> {
  const known = spent.get(app) ?? new Map<string, ProblemName>()
  spent.set(app, known)
  return known
}

/** Opens the room, keeps its key on this device, and goes there. */
export async function goIn(app: App): Promise<void> {
  const joining = ofApp(app)
  const asked = joining.peek()
  if (asked.state !== 'has-key' || asked.going) return
  const known = (await app.rooms.load()).find((room) =>
    equalBytes(room.link.roomId, asked.link.roomId),
  )
  joining.value = { ...asked, going: true, problem: null }
  const entered = await enterRoom(app, asked, known ?? null)
  if (!entered.ok) {
    joining.value = { ...asked, going: false, problem: entered.problem }
    return
  }
  anotherLink(app)
  app.go(placeOfRoom(entered.room))
}
