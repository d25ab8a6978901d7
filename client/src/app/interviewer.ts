import { computed, effect, signal, type ReadonlySignal } from '@preact/signals'

import { base64urlToBytes, bytesToBase64url, type RoomLink } from '#crypto'
import { readInterview } from '#documents'
import { parseNote, isTooLong, type Allowed, type Interview, type NoteWords } from '#domain'
import { putLetter, type LetterPut } from '#sync'

import type { App } from './app.ts'
import { bytesToHex } from './hex.ts'
import { noteToLetter } from './interview-letter.ts'
import { onePerPage } from './one-per-page.ts'
import type { Opening } from './opening.ts'
import { followRoom, type RoomHere } from './room-here.ts'
import type { RoomOnDevice, UnsentNote } from './rooms.ts'
import { closeSession } from './session.ts'

export interface InterviewerHere extends RoomHere<Interview> {
  readonly mayNote: boolean
  /** Ended by her or by its day; by then this device has forgotten it. */
  readonly isOver: ReadonlySignal<boolean>
  /** How many notes are still on this device, sealed. */
  readonly unsent: ReadonlySignal<number>
}

type InterviewerOpening = ReadonlySignal<Opening<InterviewerHere>>

const openings = onePerPage<InterviewerOpening>()

/** An interview in which this device asks; `missing` also when it is over and forgotten. */
export function interviewerOf(app: App, handle: string): InterviewerOpening {
  return openings(app, handle, () => follow(app, handle))
}

function follow(app: App, handle: string): InterviewerOpening {
  const opening = signal<Opening<InterviewerHere>>({ state: 'opening' })
  void app.rooms.load().then((rooms) => {
    const record = rooms.find((room) => room.handle === handle && room.kind === 'interview')
    if (record === undefined) {
      opening.value = { state: 'missing' }
      return
    }
    const followed = followRoom(app, record, readInterview)
    effect(() => {
      const now = followed.value
      opening.value =
        now.state === 'open' ? { state: 'open', room: sitDown(app, record, now.room) } : now
    })
  })
  return opening
}

function sitDown(app: App, { handle, link }: RoomOnDevice, here: RoomHere<Interview>) {
  const record = computed(() => app.rooms.list.value?.find((room) => room.handle === handle))
  const isOver = computed(() => here.status.value.ended)
  const mayNote = link.role === 'participant'
  const asking = {
    ...here,
    mayNote,
    isOver,
    unsent: computed(() => record.value?.unsent.length ?? 0),
  }
  forgetWhenOver(app, asking, link)
  if (mayNote) sendUnsent(app, record)
  return asking
}

/** Nothing stays here after the end: not the key, not the turn, not a note that did not get away. */
function forgetWhenOver(app: App, { handle, isOver }: InterviewerHere, { roomId }: RoomLink): void {
  const { rooms, ports } = app
  async function forget(): Promise<void> {
    // First closed: a session that closes keeps its memory once more.
    await closeSession(app, handle)
    await ports.roomStore.forget(bytesToHex(roomId))
    await rooms.remove(handle)
  }
  effect(() => {
    if (isOver.value) void forget()
  })
}

const pauseMs = 5000

/** One note at a time, for as long as there are any. */
function sendUnsent(app: App, record: ReadonlySignal<RoomOnDevice | undefined>): void {
  let isSending = false
  async function sendAll(): Promise<void> {
    for (let room = record.peek(); room !== undefined; room = record.peek()) {
      const [note] = room.unsent
      if (note === undefined) return
      const put = await putNote(app, room, note)
      if (put === 'over') return
      if (put !== 'kept') await pause(app)
    }
  }
  effect(() => {
    if (isSending || (record.value?.unsent.length ?? 0) === 0) return
    isSending = true
    void sendAll().finally(() => (isSending = false))
  })
}

function pause({ ports }: App): Promise<void> {
  return new Promise((resolve) => ports.clock.schedule(pauseMs, resolve))
}

async function putNote(app: App, room: RoomOnDevice, note: UnsentNote): Promise<LetterPut> {
  const id = base64urlToBytes(note.id) ?? new Uint8Array()
  const put = await putLetter(app.ports, { link: room.link, id, plaintext: noteToLetter(note) })
  if (put !== 'kept') return put
  const now = app.rooms.list.peek()?.find(({ handle }) => handle === room.handle)
  const unsent = (now?.unsent ?? []).filter((one) => one.id !== note.id)
  await app.rooms.change(room.handle, { unsent })
  return put
}

/** Kept sealed on this device first, then put into her letterbox; after that nobody here can read it. */
export async function sendNote(
  app: App,
  { handle }: InterviewerHere,
  { question, text }: NoteWords,
): Promise<Allowed<'empty' | 'tooLong'>> {
  if (isTooLong('note', text)) return { ok: false, reason: 'tooLong' }
  const note = parseNote(question, text)
  if (note === null) return { ok: false, reason: 'empty' }
  const unsent = app.rooms.list.peek()?.find((room) => room.handle === handle)?.unsent ?? []
  const id = bytesToBase64url(app.ports.random.bytes(8))
  await app.rooms.change(handle, { unsent: [...unsent, { id, ...note }] })
  return { ok: true }
}
