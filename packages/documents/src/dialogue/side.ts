import type { Side } from '#domain'

export function parseSide(value: unknown): Side | null {
  return value === 'leader' || value === 'nearest' ? value : null
}
