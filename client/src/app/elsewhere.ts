import { momentOf, timeAhead, type LocalTime, type NextTalk } from '#domain'

import type { App } from './app.ts'

/** A talk as this device's own clock will show it; null where that is Danish time. */
export function talkElsewhere({ ports: { clock } }: App, talk: NextTalk): LocalTime | null {
  if (talk === null || talk === 'none') return null
  const moment = momentOf(talk)
  const here = timeAhead(moment, clock.zoneMinutes(moment))
  return here.date === talk.date && here.time === talk.time ? null : here
}
