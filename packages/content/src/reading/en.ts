import { about } from '../en/about.ts'
import { compass } from '../en/compass.ts'
import { findings } from '../en/findings.ts'
import { help } from '../en/help.ts'
import { helpScreen } from '../en/help-screen.ts'
import { localHelp } from '../en/local-help.ts'
import { ownLeader } from '../en/own-leader.ts'
import { roleGuide, startPath } from '../en/role-guide.ts'
import { shell } from '../en/shell.ts'
import { start } from '../en/start.ts'
import { toolRating } from '../en/tool-rating.ts'
import { whoSees } from '../en/who-sees.ts'
import type { ReadingWords } from './da.ts'

/** What can be read without a room, few enough for a slow line. */
export const englishReading: ReadingWords = {
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
