import { itemInWords } from '#app/item-words.ts'
import { fields } from '#domain'
import { BlankLines } from '#ui/BlankLines.tsx'

import type { InGroup } from './GroupScreen.tsx'

/** Every item with room for two crosses, and the four fields to write them into; seen on paper only. */
export function ItemsToCross(props: InGroup) {
  const own = props.words.groupInvite.paper
  return (
    <div class="sheet only-print">
      <h1>{own.sheets.crosses.name}</h1>
      <p>{own.yours}</p>
      <Crosses {...props} />
      <FourFields {...props} />
    </div>
  )
}

function Crosses({ here, words }: InGroup) {
  const own = words.groupInvite.paper
  return (
    <table class="table crosses">
      <caption class="visually-hidden">{own.heading}</caption>
      <thead>
        <tr>
          <th scope="col">{own.item}</th>
          <th scope="col">{own.success}</th>
          <th scope="col">{own.importance}</th>
        </tr>
      </thead>
      <tbody>
        {here.room.value.asked.map((item) => {
          const { label, statement } = itemInWords(item, words)
          return (
            <tr key={item.id}>
              <th scope="row">
                {label}
                {statement === null ? null : <span class="hint">{statement}</span>}
              </th>
              <td>
                <Boxes words={words} />
              </td>
              <td>
                <Boxes words={words} />
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function Boxes({ words }: Pick<InGroup, 'words'>) {
  const own = words.groupInvite.paper
  return (
    <span class="boxes">
      {[own.low, own.high].map((level) => (
        <span key={level} class="box">
          <span class="box-square" aria-hidden="true" />
          {level}
        </span>
      ))}
    </span>
  )
}

/** Drawn as on the map: importance upward, success to the right. */
const asOnTheMap = [fields[0], fields[1], fields[3], fields[2]]

function FourFields({ words }: InGroup) {
  const own = words.groupInvite.paper
  return (
    <>
      <h2 class="new-sheet">{own.fields}</h2>
      <p>{own.fieldsLead}</p>
      <ul class="four-fields">
        {asOnTheMap.map((field) => (
          <li key={field}>
            <strong>{words.groupItems.fields[field].name}</strong>
            <span class="hint">{words.groupItems.fields[field].meaning}</span>
            <BlankLines count={6} />
          </li>
        ))}
      </ul>
    </>
  )
}
