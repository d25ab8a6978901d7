import { itemCode, itemInWords } from '#app/item-words.ts'

import type { InGroup } from './GroupScreen.tsx'

/** A card for each item, ten on a sheet, to be cut out and moved between the fields; seen on paper only. */
export function ItemCards({ here, words }: Pick<InGroup, 'here' | 'words'>) {
  return (
    <ul class="item-cards only-print">
      {here.room.value.asked.map((item) => {
        const { label, statement } = itemInWords(item, words)
        return (
          <li key={item.id}>
            <span class="item-card-code">{itemCode(item)}</span>
            <strong>{label}</strong>
            {statement === null ? null : <span class="item-card-statement">{statement}</span>}
          </li>
        )
      })}
    </ul>
  )
}
