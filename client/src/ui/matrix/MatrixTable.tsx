import { MoveSelect } from '../moving/MoveSelect.tsx'
import { CardLines } from './BoardCard.tsx'
import { nameOfSquare, placesOn, type MatrixProps } from './squares.ts'

/** The same as the board, card by card as the board is read. */
export function MatrixTable({ words, ground, cards, onMove }: MatrixProps) {
  const inOrder = placesOn(ground).flatMap(({ id }) => cards.filter(({ square }) => square === id))
  return (
    <>
      {cards.length === 0 ? <p>{words.nothing}</p> : null}
      <table class="table matrix-table">
        <caption>{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.card}</th>
            <th scope="col">{words.lies}</th>
          </tr>
        </thead>
        <tbody>
          {inOrder.map((card) => (
            <tr key={card.id}>
              <th scope="row">
                <a class="matrix-open" href={card.href}>
                  {card.label}
                </a>
                <CardLines words={words} card={card} />
              </th>
              <td>
                {onMove === undefined ? (
                  nameOfSquare(ground, card.square)
                ) : (
                  <MoveSelect
                    label={words.move(card.label)}
                    places={placesOn(ground)}
                    at={card.square}
                    onMove={(to) => onMove(card.id, to)}
                  />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
