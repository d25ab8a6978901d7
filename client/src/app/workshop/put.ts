import { deriveRoomKeys, encodeLink, letterIdOf, type RoomLink } from '#crypto'
import { putLetter, type LetterPut } from '#sync'

import type { App } from '../app.ts'
import { letterToBytes } from '../letters/letter-bytes.ts'
import { sessionOf, type Session } from '../session.ts'
import type { WorkshopHere } from './workshop.ts'
import type { ToWorkshop } from './workshop-letter.ts'

export async function sessionIn(app: App, { handle }: WorkshopHere): Promise<Session | null> {
  const record = (await app.rooms.load()).find((room) => room.handle === handle)
  return record === undefined ? null : sessionOf(app, record)
}

/** The workshop's own letterbox; null for who only looks on. */
async function workshopLetterbox(app: App, here: WorkshopHere): Promise<RoomLink | null> {
  const session = await sessionIn(app, here)
  if (session === null) return null
  const { roomId } = session.link
  const { secrets } = await deriveRoomKeys(session.link)
  const { letterbox } = secrets
  return letterbox === undefined ? null : { role: 'letterbox', roomId, secret: letterbox }
}

export async function workshopLetterboxLink(app: App, here: WorkshopHere): Promise<string | null> {
  const link = await workshopLetterbox(app, here)
  return link === null ? null : encodeLink(link)
}

/** About the same thing it is the same letter, however often it is tried. */
async function putIn(
  app: App,
  here: WorkshopHere,
  { about, letter }: { readonly about: string; readonly letter: ToWorkshop },
): Promise<LetterPut> {
  const link = await workshopLetterbox(app, here)
  if (link === null) return 'refused'
  const id = await letterIdOf(link.roomId, about)
  return putLetter(app.ports, { link, id, plaintext: letterToBytes(letter) })
}

const pauseMs = 5000
const jitterMs = 3000

/** A thousand do the same in the same moment: each waits a little, of chance, and tries until it is there. */
export async function putWhenPossible(
  app: App,
  here: WorkshopHere,
  toPut: { readonly about: string; readonly letter: ToWorkshop },
): Promise<'kept' | 'lost'> {
  const { clock, random } = app.ports
  const wait = (ms: number) => new Promise<void>((goOn) => clock.schedule(ms, goOn))
  const [chance = 0] = random.bytes(1)
  await wait((chance / 256) * jitterMs)
  for (;;) {
    const put = await putIn(app, here, toPut)
    if (put === 'kept') return 'kept'
    if (put === 'over' || put === 'refused') return 'lost'
    await wait(pauseMs)
  }
}
