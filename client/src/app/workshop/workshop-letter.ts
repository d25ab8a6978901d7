import {
  parseDrawLetter,
  parseHandLetter,
  parseProposalLetter,
  type DrawLetter,
  type HandLetter,
  type ProposalLetter,
} from '#domain'

import { fieldsIn } from '../letters/letter-bytes.ts'

/** What a phone puts into a workshop's letterbox. Nothing in it says whose it is. */
export type ToWorkshop =
  | ({ readonly kind: 'proposal' } & ProposalLetter)
  | ({ readonly kind: 'draw' } & DrawLetter)
  | ({ readonly kind: 'dots' } & HandLetter)

/** Whoever takes part can put anything in: null for what is no letter to a workshop. */
export function parseToWorkshop(bytes: Uint8Array): ToWorkshop | null {
  const said = fieldsIn(bytes)
  const fields = Object.fromEntries(said)
  switch (said.get('kind')) {
    case 'proposal':
      return withKind('proposal', parseProposalLetter(fields))
    case 'draw':
      return withKind('draw', parseDrawLetter(fields))
    case 'dots':
      return withKind('dots', parseHandLetter(fields))
    default:
      return null
  }
}

function withKind<Kind extends string, Said>(kind: Kind, said: Said | null) {
  return said === null ? null : { kind, ...said }
}
