import { promisedIn, type Contract } from '../contract/contract.ts'
import type { OwnRoom } from './own-room.ts'

const fewWords = 4

export interface Written extends Pick<OwnRoom, 'answers' | 'compass'> {
  readonly contract: Pick<Contract, 'texts'>
}

/** There is something to lose: more than one answer, one longer than a few words, or a tool begun. */
export function isWorthKeeping({ answers, compass, contract }: Written): boolean {
  const given = Object.values(answers)
  return (
    given.length > 1 ||
    given.some(isMoreThanFewWords) ||
    compass.length > 0 ||
    promisedIn(contract).length > 0
  )
}

function isMoreThanFewWords(text: string): boolean {
  return text.trim().split(/\s+/u).length > fewWords
}
