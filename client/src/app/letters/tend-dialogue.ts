import { effect } from '@preact/signals'
import type { Doc } from 'yjs'

import {
  isLinkTold,
  keepLocalHelp,
  readBoxes,
  readFollowedHelp,
  readLetterbox,
  takeInSteps,
  type Box,
} from '#documents'

import type { App } from '../app.ts'
import type { DialogueHere } from '../dialogue.ts'
import { documentSignal } from '../document-signal.ts'
import { rememberLocalHelp } from '../remember-local-help.ts'
import { sessionOf } from '../session.ts'
import { aboutLink } from './about-link.ts'
import { boxIdIn, deliverAll, type ToDeliver } from './deliver.ts'
import { parseToGroup } from './letter-bytes.ts'
import { attendRoomBox, linkToDeliver, type Attended } from './link.ts'
import { stepsToDeliver } from './room-steps.ts'

// Between a dialogue and the organisation whose steps it follows: that it follows, what the steps are and what help
// there is, and that it is done with a step. Nothing that was brought or agreed is read here.

/** Delivers what waits and takes in what comes, for as long as the page is open. */
export async function tendDialoguePost(app: App, here: DialogueHere): Promise<void> {
  const record = (await app.rooms.load()).find(({ handle }) => handle === here.handle)
  const session = record === undefined ? null : await sessionOf(app, record)
  if (session === null) return
  rememberLocalHelp(app, here.handle, { doc: session.doc, read: readFollowedHelp })
  const boxes = documentSignal(session.doc, readBoxes).value
  effect(() => {
    if (here.ended.value || here.newer.value) return
    for (const box of boxes.value) void attendRoomBox(app, session, { box, takeIn })
  })
  const attended = { app, session, takeIn }
  deliverAll(app, documentSignal(session.doc, () => waitingIn(attended)).value)
}

function takeIn(doc: Doc, { about }: Box, plaintext: Uint8Array): void {
  const letterbox = boxIdIn(readLetterbox(doc) ?? '')
  const letter = parseToGroup(plaintext)
  if (about !== aboutLink(letterbox)) return
  if (letter?.kind === 'steps') takeInSteps(doc, letterbox, letter)
  if (letter?.kind === 'help') keepLocalHelp(doc, letter)
}

function waitingIn(attended: Attended): readonly ToDeliver[] {
  const { session } = attended
  const letterbox = readLetterbox(session.doc)
  if (letterbox === null) return []
  const isTold = isLinkTold(session.doc, letterbox)
  const link = isTold ? [] : [linkToDeliver(attended, letterbox, 'follows')]
  return [...link, ...stepsToDeliver(session, letterbox)]
}
