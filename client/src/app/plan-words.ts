import type { WordsOfMany } from '#content'
import {
  actors,
  actorOf,
  columnOf,
  fieldsAt,
  matrixColumns,
  matrixSquares,
  missingInCard,
  type MatrixCard,
  type Spot,
} from '#domain'

/** The matrix in the words of a language. */
export function groundIn({ organisationPlan: own }: WordsOfMany) {
  return {
    rows: actors.map((id) => ({ id, name: own.actors[id].name })),
    columns: matrixColumns.map((id) => ({ id, ...own.columns[id] })),
    squares: matrixSquares.flatMap((id) => {
      const [row, column] = [actorOf(id), columnOf(id)]
      if (row === null || column === null) return []
      const name = own.square(own.actors[row].name, own.columns[column].name)
      return [{ id, row, column, name, question: own.actors[row][column] }]
    }),
    tray: { id: 'tray', name: own.tray.name, question: own.tray.help },
  }
}

export function spotInWords({ organisationPlan: own }: WordsOfMany, spot: Spot): string {
  const [actor, column] = [actorOf(spot), columnOf(spot)]
  if (actor === null || column === null) return own.tray.name
  return own.square(own.actors[actor].name, own.columns[column].name)
}

export function titleOf(
  { organisationPlan: own }: WordsOfMany,
  card: Pick<MatrixCard, 'title'>,
): string {
  return card.title.trim() || own.matrix.noTitle
}

/** What stands on a card besides its title: what is asked where it lies, as far as it is written. */
export function linesOn(
  { organisationPlan: own }: WordsOfMany,
  card: MatrixCard,
): readonly string[] {
  const written = fieldsAt(card.spot).filter((field) => card[field].trim() !== '')
  return written.flatMap((field) => {
    if (field === 'title') return []
    if (field === 'who') return [own.matrix.who(card.who)]
    return [field === 'when' ? own.matrix.when(card.when) : card[field]]
  })
}

/** A card as it lies on the board. */
export function cardInWords(words: WordsOfMany, card: MatrixCard) {
  return {
    id: card.id,
    label: titleOf(words, card),
    square: card.spot,
    lines: linesOn(words, card),
    missing: needsInWords(words, card),
  }
}

export function needsInWords(
  { organisationPlan: own }: WordsOfMany,
  card: MatrixCard,
): readonly string[] {
  return missingInCard(card).map((need) => own.card.needs[need])
}
