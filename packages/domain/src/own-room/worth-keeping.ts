import { promisedIn, type Contract } from '../contract/contract.ts'
import type { OwnRoom } from './own-room.ts'

const fewWords = 4

type Begun = 'compass' | 'plan' | 'prepared' | 'measured' | 'inSilence'

export interface Written extends Pick<OwnRoom, 'answers' | Begun> {
  readonly contract: Pick<Contract, 'texts'>
}

/** There is something to lose: more than one answer, one longer than a few words, or a tool begun. */
export function isWorthKeeping(written: Written): boolean {
  const given = Object.values(written.answers)
  const begun = [written.compass, written.prepared, written.measured, written.inSilence]
  return (
    given.length > 1 ||
    given.some(isMoreThanFewWords) ||
    begun.some(({ length }) => length > 0) ||
    promisedIn(written.contract).length > 0 ||
    Object.values(written.plan).some((text) => text.trim() !== '')
  )
}

function isMoreThanFewWords(text: string): boolean {
  return text.trim().split(/\s+/u).length > fewWords
}
