import type { RefObject } from 'preact'
import { useRef, useState } from 'preact/hooks'

import { MoveDialog } from '../moving/MoveDialog.tsx'
import { useDrag } from '../moving/use-drag.ts'
import { BoardCard } from './BoardCard.tsx'
import { BoardSquare } from './BoardSquare.tsx'
import { squareByKey } from './square-by-key.ts'
import { cardsIn, placesOn, type CardOnBoard, type BoardProps, type Square } from './squares.ts'
import { useFlights } from './use-flights.ts'

/** Actors down, columns across. Moved by finger, mouse, arrow keys or a menu. */
export function MatrixBoard(props: BoardProps) {
  const { words, ground, cards } = props
  const board = useRef<HTMLDivElement>(null)
  const moves = useMoves(props, board)
  const { drag, asked, setAsked } = moves
  useFlights(board, cards)
  return (
    <div
      ref={board}
      class="matrix-board"
      role="group"
      aria-label={words.label}
      onPointerMove={drag.follow}
      onPointerUp={drag.drop}
      onPointerCancel={drag.cancel}
    >
      <Heads ground={ground} />
      {ground.rows.map((row) => (
        <div key={row.id} class="matrix-row">
          <h2>{row.name}</h2>
          {ground.squares
            .filter((square) => square.row === row.id)
            .map((square) => (
              <InSquare key={square.id} {...props} moves={moves} square={square} />
            ))}
        </div>
      ))}
      <div class="matrix-row matrix-tray">
        <h2>{ground.tray.name}</h2>
        <InSquare {...props} moves={moves} square={ground.tray} />
      </div>
      <AskWhere
        {...props}
        card={cards.find(({ id }) => id === asked)}
        onMove={moves.move}
        onClose={() => setAsked(null)}
      />
    </div>
  )
}

interface SquareProps extends BoardProps {
  readonly square: Omit<Square, 'row' | 'column'>
  readonly moves: Moves
}

function InSquare({ words, cards, moved, onMove, onAdd, square, moves }: SquareProps) {
  const { drag, keyOn, setAsked } = moves
  const lying = cardsIn(cards, square.id)
  const heldBy = (card: CardOnBoard) => ({
    onDown: (event: PointerEvent) => drag.start(event, card.id),
    onKey: (event: KeyboardEvent) => keyOn(event, card),
    onPress: () => setAsked(card.id),
  })
  return (
    <BoardSquare
      words={words}
      square={square}
      isOver={drag.dragged?.over === square.id}
      isEmpty={lying.length === 0}
      onAdd={onAdd}
    >
      {lying.map((card) => (
        <BoardCard
          key={card.id}
          words={words}
          card={card}
          squareName={square.name}
          dragged={drag.dragged?.id === card.id ? drag.dragged : null}
          isMoved={moved === card.id}
          held={onMove === undefined ? undefined : heldBy(card)}
        />
      ))}
    </BoardSquare>
  )
}

function Heads({ ground }: Pick<BoardProps, 'ground'>) {
  return (
    <>
      <span class="matrix-corner" />
      {ground.columns.map((column) => (
        <div key={column.id} class="matrix-column">
          <p class="matrix-column-name">{column.name}</p>
          <p class="hint">{column.help}</p>
        </div>
      ))}
    </>
  )
}

interface Asking extends Pick<BoardProps, 'words' | 'ground'> {
  /** Undefined while nothing is asked. */
  readonly card: CardOnBoard | undefined
  readonly onMove: (id: string, square: string) => void
  readonly onClose: () => void
}

function AskWhere({ words, ground, card, onMove, onClose }: Asking) {
  return (
    <MoveDialog
      heading={card === undefined ? '' : words.move(card.label)}
      stay={words.stay}
      places={placesOn(ground)}
      at={card?.square ?? null}
      onMove={(square) => card !== undefined && onMove(card.id, square)}
      onClose={onClose}
    />
  )
}

type Moves = ReturnType<typeof useMoves>

function useMoves({ ground, cards, onMove }: BoardProps, board: RefObject<HTMLDivElement | null>) {
  const [asked, setAsked] = useState<string | null>(null)
  const move = (id: string, square: string) => {
    if (cards.some((card) => card.id === id && card.square !== square)) onMove?.(id, square)
  }
  const drag = useDrag({
    board,
    pointIn: ({ clientX, clientY }) => ({ x: clientX, y: clientY }),
    placeAt: ({ x, y }) => squareUnder(x, y),
    onDrop: move,
    onPress: setAsked,
  })
  function keyOn(event: KeyboardEvent, card: CardOnBoard): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const square = squareByKey(ground, card.square, event.key)
    if (square === null) return
    event.preventDefault()
    move(card.id, square)
  }
  return { drag, asked, setAsked, move, keyOn }
}

/** The square under a point of the window, below what is dragged. */
function squareUnder(x: number, y: number): string | null {
  const squares = document.elementsFromPoint(x, y).filter((one) => one instanceof HTMLElement)
  return squares.find(({ dataset }) => dataset['square'] !== undefined)?.dataset['square'] ?? null
}
