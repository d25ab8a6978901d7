import type { PageBlock, PageContent } from '#sync'

// The page in other clothes, for where people already look: an intranet, a wiki, a mail.

/** CommonMark with the tables of GitHub's. */
export function pageAsMarkdown({ title, owner, blocks }: PageContent): string {
  const parts = [`# ${plain(title)}`, `*${plain(owner)}*`, ...blocks.map(markdownOf)]
  return `${parts.join('\n\n')}\n`
}

function markdownOf(block: PageBlock): string {
  if (block.kind === 'heading') return `${'#'.repeat(block.level)} ${plain(block.text)}`
  if (block.kind === 'text') return plain(block.text)
  if (block.kind === 'list') return block.items.map((item) => `- ${indented(item)}`).join('\n')
  const rule = block.head.map(() => '---')
  return [block.head, rule, ...block.rows]
    .map((row) => `| ${row.map(cell).join(' | ')} |`)
    .join('\n')
}

/** What Markdown would take for a sign of its own is written as what it is. */
function plain(text: string): string {
  return text
    .replaceAll(/[\\`*_{}[\]<>#|~&]/gu, String.raw`\$&`)
    .replaceAll(/^(\s*)([-+]|\d+(?=[.)]))/gmu, escapeMark)
    .replaceAll('\n', '  \n')
}

/** A dash is escaped before it, a number behind it. */
function escapeMark(_: string, space: string, mark: string): string {
  return /\d/u.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`
}

function indented(item: string): string {
  return plain(item).replaceAll('\n', '\n  ')
}

function cell(text: string): string {
  return text === '---' ? text : plain(text).replaceAll(/ *\n/gu, '<br>')
}

/** A piece of HTML without a style, so that it takes that of the place it is put into. */
export function pageAsHtml({ title, owner, blocks }: PageContent): string {
  const parts = [`<h1>${html(title)}</h1>`, `<p><em>${html(owner)}</em></p>`, ...blocks.map(htmlOf)]
  return `${parts.join('\n')}\n`
}

function htmlOf(block: PageBlock): string {
  if (block.kind === 'heading') return `<h${block.level}>${html(block.text)}</h${block.level}>`
  if (block.kind === 'text') return `<p>${html(block.text)}</p>`
  if (block.kind === 'list') {
    return `<ul>${block.items.map((item) => `<li>${html(item)}</li>`).join('')}</ul>`
  }
  const head = block.head.map((name) => `<th scope="col">${html(name)}</th>`).join('')
  const rows = block.rows.map(
    (row) => `<tr>${row.map((each) => `<td>${html(each)}</td>`).join('')}</tr>`,
  )
  return `<table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`
}

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '<br>',
}

function html(text: string): string {
  return text.replaceAll(/[&<>"\n]/gu, (sign) => signs[sign] ?? sign)
}
