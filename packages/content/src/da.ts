import { about } from './da/about.ts'
import { agenda } from './da/agenda.ts'
import { backup } from './da/backup.ts'
import { carry } from './da/carry.ts'
import { compass } from './da/compass.ts'
import { contract } from './da/contract.ts'
import { device } from './da/device.ts'
import { dialogueRoom } from './da/dialogue-room.ts'
import { findings } from './da/findings.ts'
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
import { helpScreen } from './da/help-screen.ts'
import { help } from './da/help.ts'
import { interview, interviewer } from './da/interview.ts'
import { invite } from './da/invite.ts'
import { join } from './da/join.ts'
import { keyCard } from './da/key-card.ts'
import { keyring } from './da/keyring.ts'
import { lastDay } from './da/last-day.ts'
import { later } from './da/later.ts'
import { lost } from './da/lost.ts'
import { nearest } from './da/nearest.ts'
import { orgThemes } from './da/org-themes.ts'
import { organisationInvite, organisationMake, organisationRoom } from './da/organisation.ts'
import { organisationPlan, quickPlan } from './da/organisation-plan.ts'
import { ownLeader } from './da/own-leader.ts'
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
import { roleGuide, startPath } from './da/role-guide.ts'
import { rooms } from './da/rooms.ts'
import { shell } from './da/shell.ts'
import { shortTalk } from './da/short-talk.ts'
import { start } from './da/start.ts'
import { toolRating } from './da/tool-rating.ts'
import { whoSees } from './da/who-sees.ts'
import { writing } from './da/writing.ts'

export const da = {
  about,
  agenda,
  backup,
  carry,
  compass,
  contract,
  device,
  dialogueRoom,
  findings,
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
  help,
  helpScreen,
  interview,
  interviewer,
  invite,
  join,
  keyCard,
  keyring,
  lastDay,
  later,
  lost,
  nearest,
  orgThemes,
  organisationPlan,
  organisationInvite,
  organisationMake,
  organisationRoom,
  ownLeader,
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
  roleGuide,
  planFollow,
  planSections,
  qualifying,
  quickPlan,
  rooms,
  saving,
  shell,
  shortTalk,
  start,
  startPath,
  triesLeft,
  toolRating,
  whoSees,
  writing,
}

export type Words = typeof da
