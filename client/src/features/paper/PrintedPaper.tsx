import type { Block, Paper, Table } from '#app/papers/paper.ts'
import { BlankLines } from '#ui/BlankLines.tsx'
import { WalletCard } from '#ui/WalletCard.tsx'

import './paper.css'

/** Seen on paper only. */
export function PrintedPaper({ paper }: { paper: Paper }) {
  return (
    <div class={`sheet sheet-paper only-print ${paper.isWide ? 'sheet-wide' : ''}`}>
      <h1>{paper.title}</h1>
      {keyed(paper.blocks).map(({ key, value }) => (
        <PrintedBlock key={key} block={value} />
      ))}
      {paper.wallet === undefined ? null : <WalletCard {...paper.wallet} />}
    </div>
  )
}

function PrintedBlock({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading':
      return <h2>{block.text}</h2>
    case 'text':
      return <p class="sheet-text">{block.text}</p>
    case 'quiet':
      return <p class="sheet-asks">{block.text}</p>
    case 'lines':
      return <BlankLines count={block.count} />
    case 'table':
      return <PrintedTable table={block} />
    default:
      return block satisfies never
  }
}

function PrintedTable({ table }: { table: Table }) {
  return (
    <table class="sheet-table">
      <thead>
        <tr>
          {keyed(table.head).map(({ key, value }) =>
            value === '' ? (
              <td key={key} />
            ) : (
              <th key={key} scope="col">
                {value}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {keyed(table.rows).map(({ key, value: { head, cells } }) => (
          <tr key={key} style={{ height: `${String(table.rowMm)}mm` }}>
            {head === undefined ? null : <th scope="row">{head}</th>}
            {keyed(cells).map((cell) => (
              <td key={cell.key}>
                {cell.value.asks === undefined ? null : <p class="sheet-asks">{cell.value.asks}</p>}
                <p class="sheet-text">{cell.value.text}</p>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What stands on a sheet has no name but its place. */
function keyed<Value>(values: readonly Value[]) {
  return values.map((value, place) => ({ key: String(place), value }))
}
