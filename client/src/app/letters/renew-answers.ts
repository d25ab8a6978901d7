import { computed, effect, untracked } from '@preact/signals'
import type { Doc } from 'yjs'

import { isLinkTold, keepBox, readBoxes, readLetterbox, type Box } from '#documents'
import { dayNumber } from '#domain'

import type { App } from '../app.ts'
import { today } from '../calendar.ts'
import { daysLeft } from '../last-day.ts'
import { reachRelay } from '../reach-relay.ts'
import type { Session } from '../session.ts'
import { aboutLink } from './about-link.ts'
import { boxDaysOpen } from './boxes.ts'
import { boxIdIn } from './deliver.ts'

// The letterboxes in which a room gets its answers last a year. Nobody sees them, so nobody thinks of them: each
// device of the room renews them in time, and says so where that did not come about.

/** Half of their year: whoever opens the room twice a year keeps them. */
const renewedWithDaysLeft = 182

const followed = new WeakSet<Session>()

/** Whenever this device is on the line with it. */
export function keepRenewed(
  app: App,
  doc: Doc,
  { box, open }: { readonly box: Box; readonly open: Session },
): void {
  if (followed.has(open)) return
  followed.add(open)
  const isLive = computed(() => open.status.value.connection === 'live')
  effect(() => {
    if (isLive.value) untracked(() => void renewInTime(app, doc, { id: box.id, open }))
  })
}

async function renewInTime(
  app: App,
  doc: Doc,
  { id, open }: { readonly id: string; readonly open: Session },
): Promise<void> {
  const boxNow = () => readBoxes(doc).find((box) => box.id === id)
  const day = dayNumber(today(app.ports))
  const before = boxNow()
  if (before === undefined || before.lastDay - day > renewedWithDaysLeft) return
  const lastDay = day + boxDaysOpen
  const isReached = await reachRelay(app, open.status)
  if (!isReached || (await open.room.endOn(lastDay)) !== 'moved') return
  // Its secret may have been sealed anew meanwhile.
  const box = boxNow()
  if (box !== undefined) keepBox(doc, { ...box, lastDay })
}

/** How many days answers can still come, where those are few; `over` when they cannot any more. */
export function answersEnd(app: App, doc: Doc): number | 'over' | null {
  const letterbox = readLetterbox(doc)
  if (letterbox === null || !isLinkTold(doc, letterbox)) return null
  const box = readBoxes(doc).find(({ about }) => about === aboutLink(boxIdIn(letterbox)))
  if (box === undefined || box.lastDay < dayNumber(today(app.ports))) return 'over'
  return daysLeft(app, { endsDay: box.lastDay, ended: false })
}
