import { parsePlanNews, parseWelcome, type PlanNews, type Welcome } from '#domain'
import type { Doc } from 'yjs'

import { change } from '../room/kind.ts'
import { fieldsOf, inOrder, mapOf, nextPlace } from '../room/stranger.ts'

// welcomes     few or enough → what the organisation called itself when it said so
// plansOut     page/edition → order, page, edition
// plansTaken   page/edition → true, when the group has talked of it

/** What the organisation has said of itself; null before it has. That enough are linked is never taken back. */
export function readWelcome(doc: Doc): Welcome | null {
  const welcomes = mapOf(doc, 'welcomes')
  return parseWelcome(welcomes.get('enough'), true) ?? parseWelcome(welcomes.get('few'), false)
}

export function takeInWelcome(doc: Doc, { name, isEnough }: Welcome): void {
  const key = isEnough ? 'enough' : 'few'
  if (mapOf(doc, 'welcomes').has(key)) return
  change(doc, () => mapOf(doc, 'welcomes').set(key, name))
}

/** Another letterbox: what was said by the one before does not hold for it. */
export function forgetWelcome(doc: Doc): void {
  if (mapOf(doc, 'welcomes').size > 0) change(doc, () => mapOf(doc, 'welcomes').clear())
}

/** The edition that was told last, unless the group has talked of it. */
export function readPlanToTakeUp(doc: Doc): PlanNews | null {
  const told = inOrder(mapOf(doc, 'plansOut').entries(), (value) => fieldsOf(value)['order'])
  const [newest] = told.toReversed().flatMap(([, value]) => {
    const { page, edition } = fieldsOf(value)
    return parsePlanNews(page, edition) ?? []
  })
  if (newest === undefined || mapOf(doc, 'plansTaken').get(keyOf(newest)) === true) return null
  return newest
}

export function takeInPlan(doc: Doc, news: PlanNews): void {
  const plans = mapOf(doc, 'plansOut')
  if (plans.has(keyOf(news))) return
  const order = nextPlace([...plans.values()].map((value) => fieldsOf(value)['order']))
  change(doc, () => plans.set(keyOf(news), { order, ...news }))
}

/** They have talked of it. */
export function takePlanUp(doc: Doc, news: PlanNews): void {
  change(doc, () => mapOf(doc, 'plansTaken').set(keyOf(news), true))
}

const keyOf = ({ page, edition }: PlanNews) => `${page}/${String(edition)}`
