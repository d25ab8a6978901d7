import { allowed, refused, type Allowed } from '../writing/allowed.ts'
import { isBlank } from '../writing/length.ts'
import {
  agreementFields,
  type Agreement,
  type AgreementField,
  type LastAgreement,
} from './agreement.ts'
import type { AgreementTable } from './lay-agreements.ts'

/** More than this in one round are wishes. */
const mostAgreements = 7

export function mayAgree({ agreements }: Pick<AgreementTable, 'agreements'>): Allowed<'full'> {
  return agreements.length < mostAgreements ? allowed : refused('full')
}

/** Of an earlier round only what they have said to be changed is written anew. */
export function mayReword(
  { agreements, last }: Pick<AgreementTable, 'agreements' | 'last'>,
  id: string,
) {
  const isOfEarlier = (agreement: LastAgreement) => agreement.id === id && agreement.isBeingChanged
  return agreements.some((agreement) => agreement.id === id) || last.some(isOfEarlier)
}

/** What an agreement still needs before one can see whether it is kept. Nobody is held back by it. */
export function missingIn(agreement: Agreement): readonly AgreementField[] {
  return agreementFields.filter((field) => isBlank(agreement[field]))
}
