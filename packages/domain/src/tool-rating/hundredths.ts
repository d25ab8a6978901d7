/** A mean on the scale from 1 to 5, in whole hundredths: 4,17 is 417. Halves of a hundredth are rounded up. */
export type Hundredths = number

export type ReadMean =
  | { readonly ok: true; readonly mean: Hundredths }
  | { readonly ok: false; readonly reason: 'empty' | 'noNumber' | 'tooFine' | 'offScale' }

const longest = 20

/** Reads a mean as people write it: 4,2 and 4.2 are the same number. */
export function parseMean(text: string): ReadMean {
  const written = text.trim()
  if (written === '') return { ok: false, reason: 'empty' }
  const parts = written.length > longest ? null : /^(\d+)(?:[.,](\d+))?$/u.exec(written)
  if (parts === null) return { ok: false, reason: 'noNumber' }
  const [, whole = '', decimals = ''] = parts
  if (decimals.length > 2) return { ok: false, reason: 'tooFine' }
  const mean = Number(whole) * 100 + Number(decimals.padEnd(2, '0'))
  return mean < 100 || mean > 500 ? { ok: false, reason: 'offScale' } : { ok: true, mean }
}

/** Whole numbers all the way: 2,675 has no binary fraction, and would be rounded down. */
export function roundHalfUp(dividend: number, divisor: number): number {
  return Math.floor((2 * dividend + divisor) / (2 * divisor))
}
