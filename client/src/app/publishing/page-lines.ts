import type { PageBlock, PageContent } from '#sync'

/** What a page says, line by line. */
export function pageLines({ title, owner, blocks }: PageContent): readonly string[] {
  return [title, owner, ...blocks.flatMap(linesOf)].flatMap((line) => line.split('\n'))
}

function linesOf(block: PageBlock): readonly string[] {
  if (block.kind === 'list') return block.items
  if (block.kind === 'table') return block.rows.map((row) => row.filter(Boolean).join(' · '))
  return [block.text]
}
