import type { FirstWords } from '#content/first'

import { hrefOf, type Route } from './route.ts'

/** What a screen begins with, for as long as the rest of it is on its way. */
export interface FirstSight {
  readonly wall: 'own' | 'group' | 'organisation'
  readonly audience: string
  readonly heading: string
  readonly lead: readonly string[]
  /** Where one is, on the first of several. */
  readonly steps: { readonly text: string; readonly of: number } | null
  /** What leads home. */
  readonly back: { readonly href: string; readonly label: string } | undefined
}

type Said = Pick<FirstWords, 'openings' | 'shell'>

/**
 * What somebody sees at once who has no room on this device: there a screen always begins in the same way.
 * Null where it does not, or where nobody comes first.
 */
export function firstSight(route: Route, words: Said, hasKeyInHand: boolean): FirstSight | null {
  switch (route.at) {
    case 'own-room':
      return route.steps.length === 0 ? firstQuestion(words) : null
    case 'join':
      return keyIsRead(words, hasKeyInHand)
    case 'new-group':
      return making('group', words)
    case 'new-organisation':
      return making('organisation', words)
    default:
      return null
  }
}

const questions = 3

/** An own room that is begun. */
export function firstQuestion({ openings: { ownRoom }, shell }: Said): FirstSight {
  return {
    wall: 'own',
    audience: shell.onlyYou,
    heading: ownRoom.question,
    lead: [ownRoom.onlyYou],
    steps: { text: ownRoom.step(1, questions), of: questions },
    back: undefined,
  }
}

/** A key is read, or none is there and one is asked for. */
export function keyIsRead({ openings: { join }, shell }: Said, hasKeyInHand: boolean): FirstSight {
  return {
    wall: 'own',
    audience: shell.onlyYou,
    heading: hasKeyInHand ? join.reading : join.title,
    lead: hasKeyInHand ? [] : [join.intro],
    steps: null,
    back: undefined,
  }
}

function making(wall: 'group' | 'organisation', { openings, shell }: Said): FirstSight {
  const { audience, title, intro, needs } = openings[wall]
  const back = { href: hrefOf({ at: 'start', stray: false }), label: shell.home }
  return { wall, audience, heading: title, lead: [intro, needs], steps: null, back }
}
