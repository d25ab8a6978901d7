import type { ComponentChildren } from 'preact'

import type { MatrixProps, Square } from './squares.ts'

interface Props extends Pick<MatrixProps, 'words' | 'onAdd'> {
  readonly square: Omit<Square, 'row' | 'column'>
  readonly isOver: boolean
  readonly isEmpty: boolean
  readonly children: ComponentChildren
}

/** Its question, its cards, and a way to write one more. */
export function BoardSquare({ words, square, isOver, isEmpty, onAdd, children }: Props) {
  return (
    <section
      class={`matrix-square${isOver ? ' matrix-over' : ''}`}
      aria-label={square.name}
      data-square={square.id}
    >
      <div class="matrix-head">
        <p class="hint matrix-question">{square.question}</p>
        {onAdd === undefined ? null : (
          <button
            type="button"
            class="button button-quiet matrix-add"
            aria-label={words.addIn(square.name)}
            onClick={() => onAdd(square.id)}
          >
            {words.add}
          </button>
        )}
      </div>
      {isEmpty && onAdd === undefined ? <p class="hint">{words.nothing}</p> : null}
      {children}
    </section>
  )
}
