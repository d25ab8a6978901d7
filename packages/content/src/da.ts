import { agenda } from './da/agenda.ts'
import { backup } from './da/backup.ts'
import { carry } from './da/carry.ts'
import { contract } from './da/contract.ts'
import { device } from './da/device.ts'
import { dialogueRoom } from './da/dialogue-room.ts'
import { guideClock } from './da/guide-clock.ts'
import { guide, guideAdvice, guideAreas } from './da/guide.ts'
import { interview, interviewer } from './da/interview.ts'
import { invite } from './da/invite.ts'
import { join } from './da/join.ts'
import { keyCard } from './da/key-card.ts'
import { keyring } from './da/keyring.ts'
import { lastDay } from './da/last-day.ts'
import { lost } from './da/lost.ts'
import { nearest } from './da/nearest.ts'
import { newKey } from './da/new-key.ts'
import { ownRoom, saving } from './da/own-room.ts'
import { openings } from './da/openings.ts'
import { paper } from './da/paper.ts'
import { passphrase } from './da/passphrase.ts'
import { plan } from './da/plan.ts'
import { problems, triesLeft } from './da/problems.ts'
import { rooms } from './da/rooms.ts'
import { shortTalk } from './da/short-talk.ts'
import { writing } from './da/writing.ts'
import { compass } from './da/compass.ts'
import { shell } from './da/shell.ts'
import { start } from './da/start.ts'

export const da = {
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

export type Words = typeof da
