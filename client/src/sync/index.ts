export { isHostsBadge, proveBadge } from './badges.ts'
export type { SyncPorts } from './ports.ts'
export { openRoom, type RoomSession, type RoomToOpen } from './open-room.ts'
export type { Ended, Moved, MovedOn } from './asking.ts'
export type { IntegrityAlarm, RoomStatus } from './status.ts'
export { putLetter, type LetterPut, type LetterToPut } from './letters.ts'
export {
  dropLocker,
  keepLocker,
  openLocker,
  putLocker,
  type LockerDropped,
  type LockerKey,
  type LockerOpened,
  type LockerPut,
  type LockerToPut,
} from './lockers.ts'
export type { PageBlock, PageContent } from '#protocol'
export {
  lookAtPage,
  publishEdition,
  withdrawPage,
  type EditionToPublish,
  type PageThere,
  type PageTold,
} from './pages.ts'
