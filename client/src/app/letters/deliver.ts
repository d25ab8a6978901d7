import { effect, type ReadonlySignal } from '@preact/signals'

import { base64urlToBytes, bytesToBase64url, letterIdOf, parseLink, type RoomLink } from '#crypto'
import { putLetter, type LetterPut } from '#sync'

import type { App } from '../app.ts'
import type { ToWorkshop } from '../workshop/workshop-letter.ts'
import { letterToBytes, type ToGroup, type ToOrganisation } from './letter-bytes.ts'

/** A letter that lies in a document until some device has delivered it: it waits there without a network. */
export interface ToDeliver {
  /** The letterbox it goes to. */
  readonly to: string
  /** What it is about; tried twice, from whichever device, it is one letter. */
  readonly about: string
  /** Null while what it needs is not at the relay. */
  write(): Promise<ToOrganisation | ToGroup | ToWorkshop | null>
  /** It is on the relay's disk, or the letterbox is over and never had it. */
  settled(how: 'delivered' | 'over'): void
}

const shortestPauseMs = 5000
const longestPauseMs = 300_000

/** One at a time, for as long as there are any. What is not taken is tried again, ever more seldom. */
export function deliverAll(app: App, waiting: ReadonlySignal<readonly ToDeliver[]>): void {
  let isGoing = false
  async function go(): Promise<void> {
    let pauseMs = shortestPauseMs
    while (waiting.peek().length > 0) {
      const left = await deliverEach(app, waiting.peek())
      if (left.length === 0) continue
      await new Promise<void>((goOn) => app.ports.clock.schedule(pauseMs, goOn))
      const isNews = waiting.peek().some(({ about }) => !left.includes(about))
      pauseMs = isNews ? shortestPauseMs : Math.min(pauseMs * 2, longestPauseMs)
    }
  }
  function begin(): void {
    if (isGoing || waiting.peek().length === 0) return
    isGoing = true
    void go().finally(() => {
      isGoing = false
      begin()
    })
  }
  effect(() => {
    if (waiting.value.length > 0) begin()
  })
}

/** What they were about, those that were not taken. */
async function deliverEach(app: App, letters: readonly ToDeliver[]): Promise<readonly string[]> {
  const left: string[] = []
  for (const letter of letters) {
    const put = await tryOnce(app, letter)
    if (put === 'kept') letter.settled('delivered')
    else if (put === 'over') letter.settled('over')
    else left.push(letter.about)
    // What is followed comes a moment after the document.
    await Promise.resolve()
  }
  return left
}

async function tryOnce({ ports }: App, { to, about, write }: ToDeliver): Promise<LetterPut> {
  const link = await letterboxLink(to)
  if (link === null) return 'over'
  const letter = await write()
  if (letter === null) return 'offline'
  const id = await letterIdOf(link.roomId, about)
  return putLetter(ports, { link, id, plaintext: letterToBytes(letter) })
}

/** Null for what is no letterbox: a key that opens more is nobody's to write to. */
export async function letterboxLink(text: string): Promise<RoomLink | null> {
  const link = await parseLink(text)
  if (!link.ok || link.value.kind !== 'room') return null
  return link.value.room.role === 'letterbox' ? link.value.room : null
}

/** The number of the small room that a letterbox is, as its link has it: after version and role. */
export function boxIdIn(letterbox: string): string {
  const bytes = base64urlToBytes(letterbox)
  return bytes === null ? '' : bytesToBase64url(bytes.slice(2, 18))
}
