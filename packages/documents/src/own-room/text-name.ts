import type { Clause, PlanCell } from '#domain'

/** What a text of the own room is called in its document. */
export type OwnText =
  | { readonly kind: 'answer'; readonly key: string }
  | { readonly kind: 'plan'; readonly key: PlanCell }
  | { readonly kind: 'contract'; readonly key: Clause }

export function ownTextName({ kind, key }: OwnText): string {
  return `${kind}/${key}`
}
