import { allowed, refused, type Allowed } from '../writing/allowed.ts'
import { isBlank } from '../writing/length.ts'
import { agreementFields, type Agreement, type AgreementField, type Dialogue } from './dialogue.ts'

/** More than this in one round are wishes. */
const mostAgreements = 7

export function mayAgree({ agreements }: Pick<Dialogue, 'agreements'>): Allowed<'full'> {
  return agreements.length < mostAgreements ? allowed : refused('full')
}

/** What an agreement still needs before one can see whether it is kept. Nobody is held back by it. */
export function missingIn(agreement: Agreement): readonly AgreementField[] {
  return agreementFields.filter((field) => isBlank(agreement[field]))
}
