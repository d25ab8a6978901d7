import { spotInWords } from '#app/plan-words.ts'
import type { WordsOfMany } from '#content'
import { parseSpot, parseTaskState, parseWayRound, type PlanChange, type PlanPart } from '#domain'

/** One part of a change, in a sentence. */
export function partInWords(words: WordsOfMany, changed: PlanChange['parts'][number]): string {
  const own = words.planFollow.changes
  const name = own.parts[changed.part]
  const [before, after] = [
    valueInWords(words, changed.part, changed.before),
    valueInWords(words, changed.part, changed.after),
  ]
  if (before === '') return own.now(name, after)
  return after === '' ? own.was(name, before) : own.fromTo(name, before, after)
}

/** Where a card lies, how it stands and round whom it goes are no words of the room. */
function valueInWords(words: WordsOfMany, part: PlanPart, value: string): string {
  if (value === '') return ''
  if (part === 'spot') return spotInWords(words, parseSpot(value) ?? 'tray')
  if (part === 'state') return words.planFollow.states[parseTaskState(value) ?? 'open']
  if (part === 'around') return words.planSections.help.around[parseWayRound(value)]
  return value
}
