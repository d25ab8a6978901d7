import type { Doc } from 'yjs'

import { noteLinkTold, noteTurnedAway, readBoxes, type Box } from '#documents'

import type { App } from '../app.ts'
import { reachRelay } from '../reach-relay.ts'
import type { Session } from '../session.ts'
import { aboutLink, theLink } from './about-link.ts'
import { attendBox, letterboxOf, makeBox } from './boxes.ts'
import { boxIdIn, type ToDeliver } from './deliver.ts'
import { keepRenewed } from './renew-answers.ts'

// How a room is linked to the letterbox of an organisation: it gives a letterbox of its own for what comes back.

type TakeIn = (doc: Doc, box: Box, plaintext: Uint8Array) => void

/** A room whose letterboxes are emptied here. */
export interface Attended {
  readonly app: App
  readonly session: Session
  readonly takeIn: TakeIn
}

export async function attendRoomBox(
  app: App,
  session: Session,
  { box, takeIn }: { readonly box: Box; readonly takeIn: TakeIn },
): Promise<Session | null> {
  const open = await attendBox(app, session, {
    box,
    onLetter: (plaintext) => takeIn(session.doc, box, plaintext),
  })
  if (open !== null) keepRenewed(app, session.doc, { box, open })
  return open
}

export function linkToDeliver(
  { app, session, takeIn }: Attended,
  letterbox: string,
  kind: 'linked' | 'follows',
): ToDeliver {
  const about = aboutLink(boxIdIn(letterbox))
  return {
    to: letterbox,
    about: `${about}/${session.link.roomId.join('.')}`,
    async write() {
      const answer = await answerBox(app, session, { about, takeIn })
      return answer === null ? null : { kind, answer }
    },
    settled(how) {
      if (how === 'over') noteTurnedAway(session.doc, theLink, letterbox)
      noteLinkTold(session.doc, letterbox)
    },
  }
}

/** The letterbox for what comes back, once it is at the relay: each letter has one of its own. */
export async function answerBox(
  app: App,
  session: Session,
  { about, takeIn }: { readonly about: string; readonly takeIn: TakeIn },
): Promise<string | null> {
  const known = readBoxes(session.doc).find((box) => box.about === about)
  const box = known ?? (await makeBox(app, session, about))
  const open = box === null ? null : await attendRoomBox(app, session, { box, takeIn })
  if (box === null || open === null) return null
  // First its key on the relay's disk: an answer must not come to a box that nobody can open.
  const isThere = (await reachRelay(app, session.status)) && (await reachRelay(app, open.status))
  return isThere ? letterboxOf(session, box) : null
}
