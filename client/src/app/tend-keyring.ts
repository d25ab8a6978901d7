import { base64urlToBytes } from '#crypto'
import { noteWayInUsed, readKeyring } from '#documents'
import { addMonths, dayNumber, isDueForUse, isDueToLast, keyringMonths, type WayIn } from '#domain'
import { openLocker } from '#sync'

import type { App } from './app.ts'
import { today } from './calendar.ts'
import { goWithTheKeyring } from './go-with-keyring.ts'
import { hexToBytes } from './hex.ts'
import { noteThisDevice } from './keyring-devices.ts'
import { mendKeyring } from './keyring-rooms.ts'
import { leaveKeyring, leftKeyring, watchForLeaving } from './leave-keyring.ts'
import { reachKeyring } from './reach-keyring.ts'
import { resumeRefounding } from './refound.ts'
import { newestOf } from './rooms.ts'
import { sessionOf, type Session } from './session.ts'
import { letWaysGo } from './way-in.ts'

/**
 * Sees to it that neither the keyring nor what opens it runs out at the relay while she uses any of her
 * devices. What is on paper is not used for years, and is to open the keyring then.
 */
export async function tendKeyring(app: App): Promise<void> {
  watchForLeaving(app)
  const record = newestOf('keyring', await app.rooms.load())
  if (leftKeyring(app) !== null) void leaveKeyring(app)
  const session = record === null ? null : await sessionOf(app, record)
  if (record === null || session === null) return
  await noteThisDevice(app, record)
  await resumeRefounding(app, record.handle)
  if (!(await reachKeyring(app, session.status))) return
  await letItLast(app, session)
  await mendKeyring(app)
  await letWaysGo(app, session.doc)
  await goWithTheKeyring(app, session.doc)
  const reading = readKeyring(session.doc)
  const waysIn = reading.state === 'read' ? reading.room.waysIn : []
  const day = dayNumber(today(app.ports))
  for (const way of waysIn.filter((one) => isDueForUse(one, day))) {
    if (await isStillThere(app, way)) {
      noteWayInUsed(session.doc, { lockerId: way.lockerId, usedDay: day })
    }
  }
}

async function letItLast({ ports }: App, { room, status }: Session): Promise<void> {
  const { endsDay } = status.peek()
  const furthest = dayNumber(addMonths(today(ports), keyringMonths))
  if (endsDay !== null && isDueToLast(endsDay, furthest)) await room.endOn(furthest)
}

/** Opening it is using it. What comes is sealed with a secret that is not here. */
async function isStillThere({ ports }: App, { lockerId, proof }: WayIn): Promise<boolean> {
  const shown = base64urlToBytes(proof)
  if (shown?.byteLength !== 32) return false
  const opened = await openLocker(ports, hexToBytes(lockerId), shown)
  return opened.state === 'opened'
}
