import './paper-to-read.css'

type BlockToRead =
  | { readonly kind: 'heading' | 'text' | 'quiet'; readonly text: string }
  | { readonly kind: 'lines' }
  | {
      readonly kind: 'table'
      readonly head: readonly string[]
      readonly rows: readonly { readonly cells: readonly { readonly text: string }[] }[]
    }

interface Props {
  readonly blocks: readonly BlockToRead[]
  /** The level of its headings, below what stands above it. */
  readonly level: 2 | 3
}

/** What will stand on a sheet, to be read on the screen before it is printed. */
export function PaperToRead({ blocks, level }: Props) {
  return (
    <div class="paper-to-read">
      {keyed(blocks).map(({ key, value }) => (
        <Block key={key} block={value} level={level} />
      ))}
    </div>
  )
}

function Block({ block, level }: { readonly block: BlockToRead; readonly level: 2 | 3 }) {
  switch (block.kind) {
    case 'heading':
      return level === 2 ? <h2>{block.text}</h2> : <h3>{block.text}</h3>
    case 'text':
      return <p class="paper-line">{block.text}</p>
    case 'quiet':
      return <p class="hint paper-line">{block.text}</p>
    case 'lines':
      return null
    case 'table':
      return <Rows {...block} />
    default:
      return block satisfies never
  }
}

/** Row after row: a table of four columns cannot be read on a phone. */
function Rows({ head, rows }: Extract<BlockToRead, { kind: 'table' }>) {
  return (
    <ol class="rows-to-read">
      {keyed(rows).map(({ key, value: { cells } }) => (
        <li key={key}>
          <dl>
            {cells.map(({ text }, column) =>
              text === '' ? null : (
                <div key={head[column]}>
                  <dt class="hint">{head[column]}</dt>
                  <dd>{text}</dd>
                </div>
              ),
            )}
          </dl>
        </li>
      ))}
    </ol>
  )
}

/** What stands on a sheet has no name but its place. */
function keyed<Value>(values: readonly Value[]) {
  return values.map((value, place) => ({ key: String(place), value }))
}
