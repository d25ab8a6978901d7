import type { PageBlock, PageContent } from '#sync'

import type { Block, Paper } from '../papers/paper.ts'

/** The page as a sheet, for a printer or a word processor. */
export function pagePaper({ title, owner, blocks }: PageContent): Paper {
  return {
    title,
    isWide: false,
    blocks: [{ kind: 'quiet', text: owner }, ...blocks.flatMap(sheetBlocks)],
  }
}

function sheetBlocks(block: PageBlock): readonly Block[] {
  if (block.kind === 'heading' || block.kind === 'text') {
    return [{ kind: block.kind, text: block.text }]
  }
  if (block.kind === 'list') return block.items.map((item) => ({ kind: 'text', text: `• ${item}` }))
  const rows = block.rows.map((row) => ({ cells: row.map((text) => ({ text })) }))
  return [{ kind: 'table', head: block.head, rows, rowMm: 8 }]
}
