import { effect, type ReadonlySignal } from '@preact/signals'
import type { Doc } from 'yjs'

import {
  linkWorkshop as link,
  noteDecisionGone,
  readBoxes,
  readWorkshopPost,
  sendDecision as send,
  takeInDecisionReply,
  type Box,
  type WorkshopPost,
} from '#documents'
import type { Allowed } from '#domain'

import type { App } from '../app.ts'
import { documentSignal } from '../document-signal.ts'
import { attendBox, letterboxOf, makeBox } from '../letters/boxes.ts'
import { deliverAll, letterboxLink, type ToDeliver } from '../letters/deliver.ts'
import { parseToGroup } from '../letters/letter-bytes.ts'
import { reachRelay } from '../reach-relay.ts'
import type { Session } from '../session.ts'
import { sessionIn } from './put.ts'
import type { WorkshopHere } from './workshop.ts'

const posts = new WeakMap<Doc, ReadonlySignal<WorkshopPost>>()

export function workshopPost({ doc }: WorkshopHere): ReadonlySignal<WorkshopPost> {
  const post = posts.get(doc) ?? documentSignal(doc, readWorkshopPost).value
  posts.set(doc, post)
  return post
}

export async function linkWorkshop(
  { doc }: WorkshopHere,
  letterbox: string,
): Promise<Allowed<'noLetterbox'>> {
  if ((await letterboxLink(letterbox)) === null) return { ok: false, reason: 'noLetterbox' }
  link(doc, letterbox)
  return { ok: true }
}

/** Her hand on it; a device of who leads delivers it as soon as there is a network. */
export function sendDecision({ doc }: WorkshopHere, id: string): ReturnType<typeof send> {
  return send(doc, id)
}

const tended = new WeakSet<WorkshopHere>()

/** Delivers what waits and takes in the answers, for as long as the page of one who leads is open. */
export async function tendWorkshopPost(app: App, here: WorkshopHere): Promise<void> {
  if (tended.has(here)) return
  tended.add(here)
  const session = await sessionIn(app, here)
  if (session === null) return
  const { doc } = session
  const boxes = documentSignal(doc, readBoxes).value
  effect(() => {
    if (here.ended.value || here.newer.value) return
    for (const box of boxes.value) void attend(app, session, box)
  })
  deliverAll(app, documentSignal(doc, () => waitingIn(app, session)).value)
}

function attend(app: App, session: Session, box: Box): Promise<Session | null> {
  return attendBox(app, session, {
    box,
    onLetter(plaintext) {
      const letter = parseToGroup(plaintext)
      if (letter?.kind === 'reply') takeInDecisionReply(session.doc, box.about, letter)
    },
  })
}

function waitingIn(app: App, session: Session): readonly ToDeliver[] {
  const { doc } = session
  return readWorkshopPost(doc).letters.flatMap(({ id, text, sentTo, state }) =>
    sentTo === null || state !== 'waiting'
      ? []
      : [
          {
            to: sentTo,
            about: id,
            async write() {
              const answer = await answerBox(app, session, id)
              return answer === null ? null : { kind: 'theme', id, answer, text, group: null }
            },
            settled: (how) => noteDecisionGone(doc, { id, to: sentTo, how }),
          } satisfies ToDeliver,
        ],
  )
}

/** For what comes back, once its key is on the relay's disk; each letter has one of its own. */
async function answerBox(app: App, session: Session, about: string): Promise<string | null> {
  const known = readBoxes(session.doc).find((box) => box.about === about)
  const box = known ?? (await makeBox(app, session, about))
  const open = box === null ? null : await attend(app, session, box)
  if (box === null || open === null) return null
  const isThere = (await reachRelay(app, session.status)) && (await reachRelay(app, open.status))
  return isThere ? letterboxOf(session, box) : null
}
