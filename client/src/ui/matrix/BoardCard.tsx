import type { Dragged } from '../moving/use-drag.ts'
import type { CardOnBoard, MatrixWords } from './squares.ts'

interface Props {
  readonly words: MatrixWords
  readonly card: CardOnBoard
  readonly squareName: string
  /** Null while it lies still. */
  readonly dragged: Dragged<string> | null
  /** Somebody else has just moved it. */
  readonly isMoved: boolean
  /** Absent where the matrix is only looked at. */
  readonly held:
    | {
        readonly onDown: (event: PointerEvent) => void
        readonly onKey: (event: KeyboardEvent) => void
        readonly onPress: () => void
      }
    | undefined
}

/** Its label is what one takes hold of; below it what it says, what it lacks, and a way in. */
export function BoardCard({ words, card, squareName, dragged, isMoved, held }: Props) {
  const style =
    dragged === null
      ? undefined
      : { transform: `translate(${String(dragged.dx)}px, ${String(dragged.dy)}px)` }
  return (
    <article class={classesOf(dragged !== null, isMoved)} data-card={card.id} style={style}>
      <div class="matrix-head">
        <Label words={words} card={card} squareName={squareName} held={held} />
        {card.href === undefined ? null : (
          <a class="matrix-open" href={card.href} aria-label={words.openWhich(card.label)}>
            {words.open}
          </a>
        )}
      </div>
      <CardLines words={words} card={card} />
    </article>
  )
}

function Label({
  words,
  card,
  squareName,
  held,
}: Pick<Props, 'words' | 'card' | 'squareName' | 'held'>) {
  if (held === undefined) return <p class="matrix-label">{card.label}</p>
  return (
    <button
      type="button"
      id={`matrix-card-${card.id}`}
      class="matrix-label matrix-hold"
      aria-label={words.placed(card.label, squareName)}
      onPointerDown={held.onDown}
      onKeyDown={held.onKey}
      onClick={held.onPress}
    >
      {card.label}
    </button>
  )
}

/** What it says and what it lacks, wherever it is shown. */
export function CardLines({ words, card }: Pick<Props, 'words' | 'card'>) {
  return (
    <>
      {card.lines.map((line) => (
        <p key={line} class="matrix-line">
          {line}
        </p>
      ))}
      {card.missing.length === 0 ? null : (
        <p class="matrix-missing">
          <strong>{words.missing}: </strong>
          {card.missing.join(' ')}
        </p>
      )}
    </>
  )
}

function classesOf(isDragged: boolean, isMoved: boolean): string {
  return ['matrix-card', isDragged ? 'matrix-dragged' : '', isMoved ? 'matrix-moved' : '']
    .filter(Boolean)
    .join(' ')
}
