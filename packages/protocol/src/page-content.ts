import { limits } from './limits.ts'

// What a page says: plain text in a few shapes. There is no way to write a script, a link, a picture or
// a colour in it, so whoever serves it need not trust who wrote it.

export type PageLanguage = 'da' | 'en'

export type PageContent = {
  readonly language: PageLanguage
  readonly title: string
  /** Who answers for it. */
  readonly owner: string
  readonly blocks: readonly PageBlock[]
}

export type PageBlock =
  /** 2 below the title; none is more than one below the one before it. */
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'table'
      readonly caption: string
      readonly head: readonly string[]
      /** As many cells in each as there are in the head; a cell may be empty. */
      readonly rows: readonly (readonly string[])[]
    }

const mostColumns = 8
const mostNameLength = 200

/** One text for each content: the properties in the order of the types above, without white space. */
export function encodePageContent({ language, title, owner, blocks }: PageContent): string {
  return JSON.stringify({ language, title, owner, blocks: blocks.map(orderedBlock) })
}

function orderedBlock(block: PageBlock): PageBlock {
  const { kind } = block
  if (kind === 'heading') return { kind, level: block.level, text: block.text }
  if (kind === 'text') return { kind, text: block.text }
  if (kind === 'list') return { kind, items: block.items }
  return { kind, caption: block.caption, head: block.head, rows: block.rows }
}

/** Null for anything but the very text that the content encodes to. */
export function parsePageContent(text: string): PageContent | null {
  if (text.length > limits.pageBytes) return null
  const value = parseJson(text)
  const content = isRecord(value) ? readContent(value) : null
  return content !== null && encodePageContent(content) === text ? content : null
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function readContent({ language, title, owner, blocks }: Fields): PageContent | null {
  if (language !== 'da' && language !== 'en') return null
  if (!isName(title) || !isName(owner) || !Array.isArray(blocks)) return null
  const read = blocks.map(readBlock).filter((block) => block !== null)
  if (read.length !== blocks.length || !areNested(read)) return null
  return { language, title, owner, blocks: read }
}

type Fields = Readonly<Record<string, unknown>>

function readBlock(value: unknown): PageBlock | null {
  if (!isRecord(value)) return null
  const { kind, text, items } = value
  if (kind === 'heading') return readHeading(value)
  if (kind === 'text') return isText(text) && text !== '' ? { kind, text } : null
  if (kind === 'list') return areTexts(items) && items.length > 0 ? { kind, items } : null
  return kind === 'table' ? readTable(value) : null
}

function readHeading({ level, text }: Fields): PageBlock | null {
  if (level !== 2 && level !== 3 && level !== 4) return null
  return isLine(text) && text !== '' ? { kind: 'heading', level, text } : null
}

function readTable({ caption, head, rows }: Fields): PageBlock | null {
  if (!isLine(caption) || !areTexts(head) || head.length === 0 || head.length > mostColumns) {
    return null
  }
  if (!Array.isArray(rows)) return null
  const read = rows.filter((row: unknown) => areTexts(row) && row.length === head.length)
  return read.length === rows.length ? { kind: 'table', caption, head, rows: read } : null
}

/** Whoever listens to a page finds the way by its headings. */
function areNested(blocks: readonly PageBlock[]): boolean {
  let above = 1
  return blocks.every((block) => {
    if (block.kind !== 'heading') return true
    const isNext = block.level <= above + 1
    above = block.level
    return isNext
  })
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isName(value: unknown): value is string {
  return isLine(value) && value.trim() !== '' && value.length <= mostNameLength
}

function areTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isText)
}

function isLine(value: unknown): value is string {
  return isText(value) && !value.includes('\n')
}

/** Lines may be broken; other control characters would be there to deceive. */
function isText(value: unknown): value is string {
  return typeof value === 'string' && !/[^\P{Cc}\n]/u.test(value) && value.isWellFormed()
}
