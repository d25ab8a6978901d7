import type { Words } from './da.ts'
import { agenda } from './en/agenda.ts'
import { backup } from './en/backup.ts'
import { carry } from './en/carry.ts'
import { contract } from './en/contract.ts'
import { device } from './en/device.ts'
import { dialogueRoom } from './en/dialogue-room.ts'
import { groupInvite } from './en/group-invite.ts'
import { groupItems } from './en/group-items.ts'
import { groupMake } from './en/group-make.ts'
import { groupMeeting } from './en/group-meeting.ts'
import { groupPrepare } from './en/group-prepare.ts'
import { groupRoom } from './en/group-room.ts'
import { groupRound } from './en/group-round.ts'
import { groupSettings } from './en/group-settings.ts'
import { groupWall } from './en/group-wall.ts'
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
import { orgThemes } from './en/org-themes.ts'
import { organisationInvite, organisationMake, organisationRoom } from './en/organisation.ts'
import { organisationPlan, quickPlan } from './en/organisation-plan.ts'
import { newKey } from './en/new-key.ts'
import { ownRoom, saving } from './en/own-room.ts'
import { paper } from './en/paper.ts'
import { passphrase } from './en/passphrase.ts'
import { plan } from './en/plan.ts'
import { prioritise } from './en/prioritise.ts'
import { priorityMap } from './en/priority-map.ts'
import { planFollow, planSections, qualifying } from './en/plan-sections.ts'
import { problems, triesLeft } from './en/problems.ts'
import { publish, publishedPlan } from './en/publish.ts'
import { rooms } from './en/rooms.ts'
import { shortTalk } from './en/short-talk.ts'
import { writing } from './en/writing.ts'
import { englishReading } from './reading/en.ts'

export const en: Words = {
  ...englishReading,
  agenda,
  backup,
  carry,
  contract,
  device,
  dialogueRoom,
  groupInvite,
  groupItems,
  groupMake,
  groupMeeting,
  groupPrepare,
  groupRoom,
  groupRound,
  groupSettings,
  groupWall,
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
  orgThemes,
  organisationPlan,
  organisationInvite,
  organisationMake,
  organisationRoom,
  newKey,
  ownRoom,
  paper,
  passphrase,
  plan,
  prioritise,
  priorityMap,
  problems,
  publish,
  publishedPlan,
  planFollow,
  planSections,
  qualifying,
  quickPlan,
  rooms,
  saving,
  shortTalk,
  triesLeft,
  writing,
}
