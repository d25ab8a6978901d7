import { about } from '../da/about.ts'
import { compass } from '../da/compass.ts'
import { findings } from '../da/findings.ts'
import { help } from '../da/help.ts'
import { helpScreen } from '../da/help-screen.ts'
import { localHelp } from '../da/local-help.ts'
import { ownLeader } from '../da/own-leader.ts'
import { roleGuide, startPath } from '../da/role-guide.ts'
import { shell } from '../da/shell.ts'
import { start } from '../da/start.ts'
import { toolRating } from '../da/tool-rating.ts'
import { whoSees } from '../da/who-sees.ts'

/** What can be read without a room, few enough for a slow line. */
export const danishReading = {
  about,
  compass,
  findings,
  help,
  helpScreen,
  localHelp,
  ownLeader,
  roleGuide,
  shell,
  start,
  startPath,
  toolRating,
  whoSees,
}

export type ReadingWords = typeof danishReading
