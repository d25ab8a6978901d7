import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { isOnlyAboutLeader, neverLeaderAlone } from './about-leader.ts'
import { itemKeys, type ItemKey } from './items.ts'

const item = (key: ItemKey) => ({ id: key, key, statement: null })
const under = (heading: string, ...keys: readonly ItemKey[]) => ({
  headings: [heading],
  items: keys.map(item),
})
const shortly = (groups: ReturnType<typeof neverLeaderAlone<string>>) =>
  groups.map(({ headings, items }) => `${headings.join('+')}: ${items.map(({ id }) => id).join()}`)

test('[D567] what is about the leader stands under no heading alone, but with the next or the one before', () => {
  expect(shortly(neverLeaderAlone([under('focus', 'B1'), under('hold', 'A1')]))).toEqual([
    'focus+hold: B1,A1',
  ])
  expect(shortly(neverLeaderAlone([under('focus', 'A1'), under('hold', 'B1', 'C5')]))).toEqual([
    'focus+hold: A1,B1,C5',
  ])
  const mixed = [under('focus', 'A1'), under('hold', 'B1', 'A2'), under('split', 'C1')]
  expect(neverLeaderAlone(mixed)).toEqual(mixed)
})

test('[D567] no item is lost or moved past another, and alone it stands only where nothing else was told', () => {
  const group = fc.array(fc.constantFrom(...itemKeys), { minLength: 1, maxLength: 3 })
  fc.assert(
    fc.property(fc.array(group, { maxLength: 6 }), (keys) => {
      const groups = keys.map((some, at) => under(String(at), ...some))
      const shown = neverLeaderAlone(groups)
      const all = groups.flatMap(({ items }) => items)

      expect(shown.flatMap(({ items }) => items)).toEqual(all)
      expect(shown.flatMap(({ headings }) => headings)).toEqual(
        groups.flatMap((one) => one.headings),
      )
      expect(shown.some(({ items }) => isOnlyAboutLeader(items))).toBe(isOnlyAboutLeader(all))
    }),
  )
})

test('[D567] in the group’s own words it is about the leader still; an item of their own is not', () => {
  expect(isOnlyAboutLeader([{ key: 'B1' }])).toBe(true)
  expect(isOnlyAboutLeader([{ key: 'B1' }, { key: null }])).toBe(false)
  expect(isOnlyAboutLeader([])).toBe(false)
})
