import { dependencies, documents } from './documents.ts'
import type { Wall } from './house.ts'
import { rules } from './rules.ts'
import { arrows, deadCode, format, lint, types } from './tools.ts'
import { blindRelay, looseEnds } from './words.ts'

export const walls: readonly Wall[] = [
  format,
  lint,
  types,
  arrows,
  deadCode,
  rules,
  blindRelay,
  looseEnds,
  documents,
  dependencies,
]
