import { MoveSelect } from '../moving/MoveSelect.tsx'
import { CardLines } from './BoardCard.tsx'
import { cardsIn, placesOn, type MatrixProps, type Square } from './squares.ts'

/** The same as the board, actor by actor and square by square, with the question of each. */
export function MatrixList(props: MatrixProps) {
  const { ground, cards } = props
  return (
    <div class="matrix-list">
      {cardsIn(cards, ground.tray.id).length === 0 ? null : (
        <section class="section">
          <h2>{ground.tray.name}</h2>
          <InSquare {...props} square={ground.tray} />
        </section>
      )}
      {ground.rows.map((row) => (
        <section key={row.id} class="section">
          <h2>{row.name}</h2>
          {ground.columns.map((column) => {
            const square = ground.squares.find(
              (one) => one.row === row.id && one.column === column.id,
            )
            return square === undefined ? null : (
              <section key={column.id} class="matrix-in-list" aria-label={square.name}>
                <h3>{column.name}</h3>
                <InSquare {...props} square={square} />
              </section>
            )
          })}
        </section>
      ))}
    </div>
  )
}

function InSquare(props: MatrixProps & { readonly square: Omit<Square, 'row' | 'column'> }) {
  const { words, ground, cards, square, onMove, onAdd } = props
  const lying = cardsIn(cards, square.id)
  return (
    <>
      <p class="hint">{square.question}</p>
      {lying.length === 0 && onAdd === undefined ? <p>{words.nothing}</p> : null}
      <ul class="plain-list">
        {lying.map((card) => (
          <li key={card.id} class="row">
            <div>
              <a class="matrix-open" href={card.href}>
                {card.label}
              </a>
              <CardLines words={words} card={card} />
            </div>
            {onMove === undefined ? null : (
              <MoveSelect
                label={words.move(card.label)}
                places={placesOn(ground)}
                at={card.square}
                onMove={(to) => onMove(card.id, to)}
              />
            )}
          </li>
        ))}
      </ul>
      {onAdd === undefined ? null : (
        <button
          type="button"
          class="button button-quiet"
          aria-label={words.addIn(square.name)}
          onClick={() => onAdd(square.id)}
        >
          {words.add}
        </button>
      )}
    </>
  )
}
