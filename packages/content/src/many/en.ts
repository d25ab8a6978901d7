import { en } from '../en.ts'
import { groupInvite } from '../en/group-invite.ts'
import { groupItems } from '../en/group-items.ts'
import { groupMake } from '../en/group-make.ts'
import { groupMeeting } from '../en/group-meeting.ts'
import { groupPrepare } from '../en/group-prepare.ts'
import { groupRoom } from '../en/group-room.ts'
import { groupRound } from '../en/group-round.ts'
import { groupSettings } from '../en/group-settings.ts'
import { groupWall } from '../en/group-wall.ts'
import { groupLetters, inbox } from '../en/letters.ts'
import { helpShare, localHelp } from '../en/local-help.ts'
import { orgThemes } from '../en/org-themes.ts'
import { organisationInvite, organisationMake, organisationRoom } from '../en/organisation.ts'
import { organisationPlan, quickPlan } from '../en/organisation-plan.ts'
import { prioritise } from '../en/prioritise.ts'
import { priorityMap } from '../en/priority-map.ts'
import { planFollow, planSections, qualifying } from '../en/plan-sections.ts'
import { publish, publishedPlan } from '../en/publish.ts'
import { toolRating } from '../en/tool-rating.ts'
import type { WordsOfMany } from './da.ts'

/** With what only rooms for many say: not in the way of somebody alone. */
export const englishOfMany: WordsOfMany = {
  ...en,
  groupInvite,
  groupItems,
  groupLetters,
  groupMake,
  groupMeeting,
  groupPrepare,
  groupRoom,
  groupRound,
  groupSettings,
  groupWall,
  helpShare,
  inbox,
  localHelp,
  orgThemes,
  organisationPlan,
  organisationInvite,
  organisationMake,
  organisationRoom,
  prioritise,
  priorityMap,
  publish,
  publishedPlan,
  planFollow,
  planSections,
  qualifying,
  quickPlan,
  toolRating,
}
