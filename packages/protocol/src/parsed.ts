import type { ErrorCode } from './codes.ts'

/** What a parser of bytes from outside answers: the value, or the code that says why not. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: ErrorCode }

export function accept<T>(value: T): Parsed<T> {
  return { ok: true, value }
}

export function refuse(code: ErrorCode): { readonly ok: false; readonly code: ErrorCode } {
  return { ok: false, code }
}
