/** What a rule answers: go on, or why not. The page has a sentence for each reason. */
export type Allowed<Reason extends string> =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: Reason }

export const allowed = { ok: true } as const

export function refused<Reason extends string>(reason: Reason) {
  return { ok: false, reason } as const
}
