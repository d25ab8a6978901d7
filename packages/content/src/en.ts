import type { Words } from './da.ts'
import { agenda } from './en/agenda.ts'
import { backup } from './en/backup.ts'
import { carry } from './en/carry.ts'
import { contract } from './en/contract.ts'
import { device } from './en/device.ts'
import { dialogueRoom } from './en/dialogue-room.ts'
import { guideClock } from './en/guide-clock.ts'
import { guide, guideAdvice, guideAreas } from './en/guide.ts'
import { interview, interviewer } from './en/interview.ts'
import { invite } from './en/invite.ts'
import { join } from './en/join.ts'
import { keyCard } from './en/key-card.ts'
import { keyring } from './en/keyring.ts'
import { lastDay } from './en/last-day.ts'
import { lost } from './en/lost.ts'
import { nearest } from './en/nearest.ts'
import { newKey } from './en/new-key.ts'
import { ownRoom, saving } from './en/own-room.ts'
import { openings } from './en/openings.ts'
import { paper } from './en/paper.ts'
import { passphrase } from './en/passphrase.ts'
import { plan } from './en/plan.ts'
import { problems, triesLeft } from './en/problems.ts'
import { rooms } from './en/rooms.ts'
import { shortTalk } from './en/short-talk.ts'
import { writing } from './en/writing.ts'
import { compass } from './en/compass.ts'
import { shell } from './en/shell.ts'
import { start } from './en/start.ts'

export const en: Words = {
  compass,
  shell,
  start,
  agenda,
  backup,
  carry,
  contract,
  device,
  dialogueRoom,
  guide,
  guideAdvice,
  guideAreas,
  guideClock,
  interview,
  interviewer,
  invite,
  join,
  keyCard,
  keyring,
  lastDay,
  lost,
  nearest,
  newKey,
  openings,
  ownRoom,
  paper,
  passphrase,
  plan,
  problems,
  rooms,
  saving,
  shortTalk,
  triesLeft,
  writing,
}
