import { parseItemKey, type AskedItem } from '#domain'

import { fieldsOf, textOf } from '../room/stranger.ts'

/** Items that were kept as they were asked; null where some of what stands there is none. */
export function parseAsked(kept: unknown): readonly AskedItem[] | null {
  if (!Array.isArray(kept)) return null
  const items = kept.map((value: unknown) => {
    const { id, key, statement } = fieldsOf(value)
    return {
      id: textOf(id),
      key: parseItemKey(key),
      statement: typeof statement === 'string' ? statement : null,
    }
  })
  return items.length > 0 && items.every(isWhole) ? items : null
}

function isWhole({ id, key, statement }: AskedItem): boolean {
  return id !== '' && (key !== null || statement !== null)
}

export function plainAsked(asked: readonly AskedItem[]): readonly AskedItem[] {
  return asked.map((item) => ({ ...item }))
}
