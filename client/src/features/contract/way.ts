import { hrefOf } from '#app/route.ts'
import { clauses, parseDate, type Clause, type IsoDate } from '#domain'

const stepByClause: Readonly<Record<Clause, string>> = {
  sparring: 'sparring',
  reflection: 'ro',
  rest: 'restitution',
  limits: 'graenser',
  rolemodel: 'forbillede',
}

export type Place =
  | { readonly at: 'home' }
  | { readonly at: 'write'; readonly clause: Clause }
  | { readonly at: 'rhythm' }
  /** The day stands in the address, so that midnight changes nothing. */
  | { readonly at: 'check'; readonly date: IsoDate }

export function hrefOfPlace(place: Place): string {
  return hrefOf({ at: 'own-room', steps: ['loefte', ...stepsOf(place)] })
}

function stepsOf(place: Place): readonly string[] {
  switch (place.at) {
    case 'home':
      return []
    case 'write':
      return [stepByClause[place.clause]]
    case 'rhythm':
      return ['rytme']
    case 'check':
      return ['set-efter', place.date]
    default:
      return place satisfies never
  }
}

/** What is no place, and a day that has not come, is the home of the contract. */
export function placeAt([, step, day = '']: readonly string[], today: IsoDate): Place {
  if (step === 'rytme') return { at: 'rhythm' }
  const clause = clauses.find((known) => stepByClause[known] === step)
  if (clause !== undefined) return { at: 'write', clause }
  const date = step === 'set-efter' ? parseDate(day) : null
  return date === null || date > today ? { at: 'home' } : { at: 'check', date }
}
