import { linesOn, titleOf } from '#app/plan-words.ts'
import { actors, matrixColumns, planSections, type MatrixCard, type Spot } from '#domain'

import type { InPlan } from './in-plan.ts'

export type SheetSize = 'a4' | 'a3'

/** The matrix on one sheet that lies down. Squares without a card leave room to write by hand. */
export function MatrixSheet(props: InPlan & { readonly size: SheetSize }) {
  const { words, now, size } = props
  const own = words.organisationPlan
  const { organisation, owner, cards, sections } = now.plan
  const written = planSections.filter((section) => sections[section].trim() !== '')
  return (
    <div class={`sheet only-print matrix-sheet matrix-sheet-${size}`}>
      <h1>{own.title}</h1>
      <p class="matrix-sheet-head">
        {organisation}
        {owner === '' ? '' : ` · ${words.organisationRoom.owned(owner)}`}
      </p>
      <table class="sheet-table">
        <thead>
          <tr>
            <td />
            {matrixColumns.map((column) => (
              <th key={column} scope="col">
                {own.columns[column].name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {actors.map((actor) => (
            <tr key={actor}>
              <th scope="row">{own.actors[actor].name}</th>
              {matrixColumns.map((column) => (
                <td key={column}>
                  <p class="matrix-sheet-question">{own.actors[actor][column]}</p>
                  <CardsOnSheet {...props} spot={`${actor}.${column}`} cards={cards} />
                </td>
              ))}
            </tr>
          ))}
          <TrayOnSheet {...props} />
        </tbody>
      </table>
      {written.map((section) => (
        <section key={section} class="matrix-sheet-section">
          <h2>{words.planSections.sections[section].name}</h2>
          <p>{sections[section]}</p>
        </section>
      ))}
    </div>
  )
}

/** What has no place yet is printed too, where there is any. */
function TrayOnSheet({ words, now }: InPlan) {
  const { cards } = now.plan
  if (cards.every(({ spot }) => spot !== 'tray')) return null
  return (
    <tr>
      <th scope="row">{words.organisationPlan.tray.name}</th>
      <td colSpan={matrixColumns.length}>
        <CardsOnSheet words={words} spot="tray" cards={cards} />
      </td>
    </tr>
  )
}

interface OnSheet extends Pick<InPlan, 'words'> {
  readonly spot: Spot
  readonly cards: readonly MatrixCard[]
}

function CardsOnSheet({ words, spot, cards }: OnSheet) {
  return (
    <>
      {cards
        .filter((card) => card.spot === spot)
        .map((card) => (
          <div key={card.id} class="matrix-sheet-card">
            <p>
              <strong>{titleOf(words, card)}</strong>
            </p>
            {linesOn(words, card).map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
        ))}
    </>
  )
}
