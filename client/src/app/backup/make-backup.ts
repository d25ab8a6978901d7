import { encodeStateAsUpdateV2 } from 'yjs'

import { backupRandomBytes, backupSalt, sealBackup } from '#crypto'

import type { App } from '../app.ts'
import { provePhrase, type ProvedPhrase, type ToKeep } from '../passphrase.ts'
import type { ProblemName } from '../problems.ts'
import { reachRelay } from '../reach-relay.ts'
import { isListed, type RoomOnDevice } from '../rooms.ts'
import { sessionOf } from '../session.ts'

import { roomsToContent, type RoomInBackup } from './content.ts'
import { packRoomsElsewhere } from './rooms-elsewhere.ts'

export type MadeBackup =
  | {
      readonly state: 'made'
      readonly file: Uint8Array<ArrayBuffer>
      /** Rooms of the keyring that the network did not give: the file has their keys alone. */
      readonly onlyKeys: number
    }
  | Exclude<ProvedPhrase, { state: 'proved' }>
  | { readonly state: 'problem'; readonly problem: ProblemName }

/** One file with all rooms of this device and of its keyring, that the six words open and nothing else. */
export async function makeBackup(app: App, toKeep: ToKeep): Promise<MadeBackup> {
  const proved = provePhrase(toKeep)
  if (proved.state !== 'proved') return proved
  const { slowHash, random } = app.ports
  const bytes = random.bytes(backupRandomBytes)
  const secret = await slowHash.hash(proved.phrase, backupSalt(bytes))
  if (secret === null) return { state: 'problem', problem: 'hashFailed' }
  const rooms = (await app.rooms.load()).filter(isListed)
  const elsewhere = await packRoomsElsewhere(app)
  const here = await Promise.all(rooms.map((room) => pack(app, room)))
  const content = await roomsToContent([...here, ...elsewhere])
  const onlyKeys = elsewhere.filter(({ isWhole }) => !isWhole).length
  const file = await sealBackup({ secret, random: bytes, content, iv: random.bytes(12) })
  return file === null
    ? { state: 'problem', problem: 'backupTooMuch' }
    : { state: 'made', file, onlyKeys }
}

/** As new as the network lets it be. */
async function pack(app: App, room: RoomOnDevice): Promise<RoomInBackup> {
  const session = await sessionOf(app, room)
  if (session === null) return { room, state: new Uint8Array() }
  await reachRelay(app, session.status)
  return { room, state: encodeStateAsUpdateV2(session.doc) }
}
