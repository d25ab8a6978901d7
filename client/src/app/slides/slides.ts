import type { PageBlock, PageContent } from '#sync'

/** One picture on the wall: a heading, and as many lines as can be read from the back of the room. */
export interface Slide {
  readonly title: string
  readonly lines: readonly SlideLine[]
}

export interface SlideLine {
  readonly text: string
  /** A heading inside the slide. */
  readonly isHead: boolean
}

const mostRows = 9
/** About what goes into one line of the slide's width. */
const rowLetters = 78

/** A slide for the title, and one or more for each heading of the second level. */
export function slidesOf({ title, owner, blocks }: PageContent): readonly Slide[] {
  const parts: { title: string; lines: SlideLine[] }[] = []
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level === 2) parts.push({ title: block.text, lines: [] })
    else {
      const part = parts.at(-1) ?? { title, lines: [] }
      if (parts.length === 0) parts.push(part)
      part.lines.push(...linesOf(block))
    }
  }
  const first = { title, lines: [{ text: owner, isHead: false }] }
  return [first, ...parts.flatMap(split)]
}

function linesOf(block: PageBlock): readonly SlideLine[] {
  const plain = (text: string) => ({ text, isHead: false })
  if (block.kind === 'heading') return [{ text: block.text, isHead: true }]
  if (block.kind === 'text') return block.text.split('\n').filter(Boolean).map(plain)
  if (block.kind === 'list') return block.items.map((item) => plain(inOneLine(item)))
  return block.rows.map((row) => plain(row.filter(Boolean).map(inOneLine).join(' · ')))
}

function inOneLine(text: string): string {
  return text.replaceAll(/\s*\n\s*/gu, ': ')
}

/** Nothing is made smaller to fit, and nothing is left out: what is too much goes on the next slide. */
function split({ title, lines }: Slide): readonly Slide[] {
  const slides: { title: string; lines: SlideLine[]; rows: number }[] = []
  for (const line of lines.flatMap(pieces)) {
    const rows = Math.max(1, Math.ceil(line.text.length / rowLetters))
    const last = slides.at(-1)
    if (last === undefined || last.rows + rows > mostRows)
      slides.push({ title, lines: [line], rows })
    else {
      last.lines.push(line)
      last.rows += rows
    }
  }
  return slides.length === 0
    ? [{ title, lines: [] }]
    : slides.map(({ lines: own }) => ({ title, lines: own }))
}

/** A line longer than a slide is cut between words. */
function pieces(line: SlideLine): readonly SlideLine[] {
  const most = mostRows * rowLetters
  if (line.text.length <= most) return [line]
  const at = line.text.lastIndexOf(' ', most)
  const cut = at > 0 ? at : most
  const rest = { ...line, text: line.text.slice(cut).trim() }
  return [{ ...line, text: line.text.slice(0, cut) }, ...pieces(rest)]
}
