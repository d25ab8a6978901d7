import {
  agreementFields,
  type AgreementRecord,
  type AgreementState,
  type FollowedAgreement,
  type LastAgreement,
  type Saying,
  type SayingRecord,
  type Wording,
} from './agreement.ts'

export interface Standing {
  readonly state: AgreementState
  /** What stands: nothing has been said after it. More than one was said at once. */
  readonly latest: readonly SayingRecord[]
}

/** What the two have said takes the place of what stood when they said it. */
export function standingOf(sayings: readonly SayingRecord[]): Standing {
  const replaced = new Set(sayings.flatMap(({ after }) => after))
  const latest = sayings.filter(({ id }) => !replaced.has(id))
  const [state = 'open', ...others] = new Set(latest.map((saying) => saying.state))
  return { state: others.length === 0 ? state : 'open', latest }
}

/** Kept, or dropped, in an earlier round. What is open or changed is asked about again. */
export function isLaidAside({ sayings }: AgreementRecord, round: number): boolean {
  const { state } = standingOf(sayings.filter((saying) => saying.round < round))
  return state === 'kept' || state === 'dropped'
}

/** An agreement of an earlier round, as it was when this one closed; in the round they are in, as it is. */
export function followedIn(agreement: AgreementRecord, round: number): FollowedAgreement {
  const until = agreement.sayings.filter((saying) => saying.round <= round)
  const { state } = standingOf(until)
  return { id: agreement.id, ...wordingIn(agreement, round), agreedIn: agreement.round, state }
}

export function lastAgreement(agreement: AgreementRecord, round: number): LastAgreement {
  const { state, latest } = standingOf(agreement.sayings)
  const told = agreement.sayings.map((saying, at) => toldBy(agreement, saying, at))
  const isSplit = new Set(latest.map((saying) => saying.state)).size > 1
  return {
    ...followedIn(agreement, round),
    split: isSplit ? told.filter(({ id }) => latest.some((saying) => saying.id === id)) : [],
    isBeingChanged: state === 'changed' && latest.every((saying) => saying.round === round),
    sayings: told.toReversed(),
  }
}

/** How it read when a round closed: what is changed later does not change what was agreed then. */
export function wordingIn({ sayings, ...now }: AgreementRecord, round: number): Wording {
  return sayings.find((saying) => saying.round > round && saying.was !== null)?.was ?? plain(now)
}

function toldBy(agreement: AgreementRecord, saying: SayingRecord, at: number): Saying {
  const { id, state, by, on, round, was } = saying
  const next = agreement.sayings.slice(at + 1).find((later) => later.was !== null)?.was
  const isOther = was !== null && !isSame(was, next ?? agreement)
  return { id, state, by, on, round, before: isOther ? was : null }
}

function isSame(one: Wording, other: Wording): boolean {
  return agreementFields.every((field) => one[field].trim() === other[field].trim())
}

function plain({ what, who, when, followUp }: Wording): Wording {
  return { what, who, when, followUp }
}
