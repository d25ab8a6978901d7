import { agenda } from './da/agenda.ts'
import { backup } from './da/backup.ts'
import { carry } from './da/carry.ts'
import { contract } from './da/contract.ts'
import { device } from './da/device.ts'
import { dialogueRoom } from './da/dialogue-room.ts'
import { groupInvite } from './da/group-invite.ts'
import { groupItems } from './da/group-items.ts'
import { groupMake } from './da/group-make.ts'
import { groupMeeting } from './da/group-meeting.ts'
import { groupPrepare } from './da/group-prepare.ts'
import { groupRoom } from './da/group-room.ts'
import { groupRound } from './da/group-round.ts'
import { groupSettings } from './da/group-settings.ts'
import { groupWall } from './da/group-wall.ts'
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
import { orgThemes } from './da/org-themes.ts'
import { organisationInvite, organisationMake, organisationRoom } from './da/organisation.ts'
import { organisationPlan, quickPlan } from './da/organisation-plan.ts'
import { newKey } from './da/new-key.ts'
import { ownRoom, saving } from './da/own-room.ts'
import { paper } from './da/paper.ts'
import { passphrase } from './da/passphrase.ts'
import { plan } from './da/plan.ts'
import { prioritise } from './da/prioritise.ts'
import { priorityMap } from './da/priority-map.ts'
import { planFollow, planSections, qualifying } from './da/plan-sections.ts'
import { problems, triesLeft } from './da/problems.ts'
import { publish, publishedPlan } from './da/publish.ts'
import { rooms } from './da/rooms.ts'
import { shortTalk } from './da/short-talk.ts'
import { writing } from './da/writing.ts'
import { danishReading } from './reading/da.ts'

export const da = {
  ...danishReading,
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

export type Words = typeof da
