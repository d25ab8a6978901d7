import { da } from '../da.ts'
import { groupInvite } from '../da/group-invite.ts'
import { groupItems } from '../da/group-items.ts'
import { groupMake } from '../da/group-make.ts'
import { groupMeeting } from '../da/group-meeting.ts'
import { groupPrepare } from '../da/group-prepare.ts'
import { groupRoom } from '../da/group-room.ts'
import { groupRound } from '../da/group-round.ts'
import { groupSettings } from '../da/group-settings.ts'
import { groupWall } from '../da/group-wall.ts'
import { groupLetters, inbox } from '../da/letters.ts'
import { helpShare, localHelp } from '../da/local-help.ts'
import { orgThemes } from '../da/org-themes.ts'
import { organisationInvite, organisationMake, organisationRoom } from '../da/organisation.ts'
import { organisationPlan, quickPlan } from '../da/organisation-plan.ts'
import { prioritise } from '../da/prioritise.ts'
import { priorityMap } from '../da/priority-map.ts'
import { planFollow, planSections, qualifying } from '../da/plan-sections.ts'
import { publish, publishedPlan } from '../da/publish.ts'
import { toolRating } from '../da/tool-rating.ts'

/** With what only rooms for many say: not in the way of somebody alone. */
export const danishOfMany = {
  ...da,
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

export type WordsOfMany = typeof danishOfMany
