import { isBlank } from '../writing/length.ts'
import {
  agreementFields,
  type Agreement,
  type AgreementRecord,
  type FollowedAgreement,
  type LastAgreement,
} from './agreement.ts'
import { followedIn, isLaidAside, lastAgreement, wordingIn } from './sayings.ts'

/** What those in a room agree in a round, and what they agreed before. */
export interface AgreementTable {
  readonly round: number
  readonly agreements: readonly Agreement[]
  /** What they agreed before and have not yet laid aside. */
  readonly last: readonly LastAgreement[]
}

export function layAgreements(records: readonly AgreementRecord[], round: number): AgreementTable {
  return {
    round,
    agreements: agreementsIn(records, round),
    last: records
      .filter((agreement) => agreement.round < round && hasWords(agreement))
      .filter((agreement) => !isLaidAside(agreement, round))
      .map((agreement) => lastAgreement(agreement, round)),
  }
}

function agreementsIn(records: readonly AgreementRecord[], round: number): readonly Agreement[] {
  return records
    .filter((agreement) => agreement.round === round)
    .map((agreement) => ({ id: agreement.id, ...wordingIn(agreement, round) }))
}

/** What a closed round agreed on: those with words. */
export function agreedIn(records: readonly AgreementRecord[], round: number): readonly Agreement[] {
  return agreementsIn(records, round).filter(hasWords)
}

/** What was said in a round of agreements from before it. */
export function followedUpIn(
  records: readonly AgreementRecord[],
  round: number,
): readonly FollowedAgreement[] {
  return records
    .filter(({ sayings }) => sayings.some((saying) => saying.round === round))
    .map((agreement) => followedIn(agreement, round))
}

function hasWords(agreement: Agreement): boolean {
  return agreementFields.some((field) => !isBlank(agreement[field]))
}
