import { mostCharacters } from '../writing/length.ts'
import { mostPages, type OwnPage } from './pages.ts'

type PageText = Pick<OwnPage, 'title' | 'text'>

export type PagesRead =
  | { readonly ok: true; readonly pages: readonly PageText[] }
  /** For how many there is room, and how many it would be. */
  | { readonly ok: false; readonly fault: 'tooMany'; readonly room: number; readonly pages: number }
  | { readonly ok: false; readonly fault: 'empty' }

/**
 * Somebody's own text as pages that can be read from the back row. A short line that stands alone is the
 * heading of what follows; what is too long for a page goes on to the next, under the same heading.
 */
export function pagesFromText(text: string, known: readonly unknown[]): PagesRead {
  const parts = partsOf(text)
  const pages = parts.flatMap(({ title, lines }) => {
    const written = fillPages(lines)
    return (written.length === 0 ? [''] : written).map((page) => ({ title, text: page }))
  })
  if (pages.length === 0) return { ok: false, fault: 'empty' }
  const room = mostPages - known.length
  return pages.length > room
    ? { ok: false, fault: 'tooMany', room, pages: pages.length }
    : { ok: true, pages }
}

interface Part {
  readonly title: string
  readonly lines: readonly string[]
}

function partsOf(text: string): readonly Part[] {
  const blocks = text
    .split(/(?:\r\n?|\n)(?:[^\S\n]*\n)+/u)
    .map((block) =>
      block
        .split(/\r\n?|\n/u)
        .map(tidy)
        .filter(Boolean),
    )
    .filter((lines) => lines.length > 0)
  const parts: { title: string; lines: string[] }[] = []
  for (const [at, lines] of blocks.entries()) {
    const last = parts.at(-1)
    const heading = headingOf(lines, at === blocks.length - 1)
    if (heading !== null) parts.push({ title: heading, lines: [] })
    else if (last === undefined) parts.push({ title: '', lines: [...lines] })
    else last.lines.push(...lines)
  }
  return parts
}

/** The cells of a table that was copied stand beside each other. */
function tidy(line: string): string {
  return line.replaceAll(/\t+/gu, ' · ').replaceAll(/\s+/gu, ' ').trim()
}

const longestHeading = 80

function headingOf([line = '', ...more]: readonly string[], isLast: boolean): string | null {
  const marked = /^#{1,6} (.+)$/u.exec(line)?.[1]
  if (more.length > 0) return null
  if (marked !== undefined) return marked.length > mostCharacters.item ? null : marked
  const isSaid = /[.!?:;,]$|^[-–•*]| · /u.test(line)
  return isLast || isSaid || line.length > longestHeading ? null : line
}

/** As many lines on each as there is room for; a line that is longer than a page is cut between words. */
function fillPages(lines: readonly string[]): readonly string[] {
  const most = mostCharacters.cell
  const pages: string[] = []
  for (const piece of lines.flatMap((line) => cut(line, most))) {
    const last = pages.at(-1)
    const more = last === undefined ? piece : `${last}\n${piece}`
    if (last === undefined || more.length > most) pages.push(piece)
    else pages[pages.length - 1] = more
  }
  return pages
}

function cut(line: string, most: number): readonly string[] {
  if (line.length <= most) return [line]
  const head = line.slice(0, most + 1)
  const sentence = /^.+[.!?](?= )/su.exec(head)?.[0].length ?? 0
  const at = sentence > most / 2 ? sentence : head.lastIndexOf(' ')
  const end = at > 0 ? at : most
  return [line.slice(0, end), ...cut(line.slice(end).trim(), most)]
}
