import type { PageBlock, PageContent, PageLanguage } from '#protocol'

import { pageStyle } from './style.ts'
import { dayInWords, pageWords } from './words.ts'

// What a page says is text; the only HTML there ever is stands in this file. Whatever is put between it
// goes through `escaped`.

export interface ToRender {
  readonly content: PageContent
  readonly number: number
  readonly day: number
  readonly lastDay: number
  /** Of the page, without an edition's number. */
  readonly path: string
  readonly editions: readonly { readonly number: number; readonly day: number }[]
}

export function renderPage(page: ToRender): string {
  const { content, number, day, lastDay } = page
  const { language, title, owner, blocks } = content
  const words = pageWords[language]
  const edition = words.edition(number, dayInWords(language, day))
  return renderShell({
    language,
    title: `${title} – ${words.edition(number, dayInWords(language, day))}`,
    description: `${title}. ${edition}. ${owner}.`,
    body: [
      `<main><article><header><h1>${escaped(title)}</h1>`,
      `<p class="about">${escaped(edition)}\n${escaped(words.owner)}: ${escaped(owner)}</p></header>`,
      renderNote(page),
      ...blocks.map(renderBlock),
      '</article></main>',
      renderEditions(page),
      `<footer><p>${escaped(words.until(dayInWords(language, lastDay)))} ${escaped(words.made)}</p></footer>`,
    ].join('\n'),
  })
}

/** There is nothing here any more, and nothing of it is told. */
export function renderGone(language: PageLanguage, why: 'withdrawn' | 'run-out'): string {
  const words = pageWords[language]
  const title = why === 'withdrawn' ? words.withdrawn : words.runOut
  const body = `<main><h1>${escaped(title)}</h1>\n<p class="about">${escaped(words.gone)}</p></main>`
  return renderShell({ language, title, description: title, body })
}

interface Shell {
  readonly language: PageLanguage
  readonly title: string
  readonly description: string
  readonly body: string
}

function renderShell({ language, title, description, body }: Shell): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${escaped(description)}">
<title>${escaped(title)}</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<style>${pageStyle}</style>
</head>
<body>
${body}
</body>
</html>
`
}

function renderBlock(block: PageBlock): string {
  if (block.kind === 'heading') {
    return `<h${block.level}>${escaped(block.text)}</h${block.level}>`
  }
  if (block.kind === 'text') return `<p>${escaped(block.text)}</p>`
  if (block.kind === 'table') return renderTable(block)
  return `<ul>${block.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`
}

/** The roles stay when a narrow page lays the cells below one another. */
function renderTable({ caption, head, rows }: Extract<PageBlock, { kind: 'table' }>): string {
  const heads = head.map((name) => `<th scope="col" role="columnheader">${escaped(name)}</th>`)
  const cell = (text: string, at: number) =>
    `<td role="cell" data-head="${escaped(head[at] ?? '')}">${escaped(text)}</td>`
  return [
    `<table role="table">${caption === '' ? '' : `<caption>${escaped(caption)}</caption>`}`,
    `<thead role="rowgroup"><tr role="row">${heads.join('')}</tr></thead><tbody role="rowgroup">`,
    ...rows.map((row) => `<tr role="row">${row.map(cell).join('')}</tr>`),
    '</tbody></table>',
  ].join('')
}

function renderNote({ content, number, editions, path }: ToRender): string {
  const isNewest = editions.at(-1)?.number === number
  const words = pageWords[content.language]
  const link = `<a href="${path}">${escaped(words.newest)}</a>`
  return isNewest ? '' : `<p class="note">${escaped(words.older)} ${link}</p>`
}

function renderEditions({ content, number, editions, path }: ToRender): string {
  const { language } = content
  const words = pageWords[language]
  const items = editions.toReversed().map((each) => {
    const name = escaped(words.edition(each.number, dayInWords(language, each.day)))
    const isThis = each.number === number ? ' aria-current="page"' : ''
    return `<li><a href="${path}/${each.number}"${isThis}>${name}</a></li>`
  })
  return `<nav aria-labelledby="editions"><h2 id="editions">${escaped(words.editions)}</h2><ul>${items.join('')}</ul></nav>`
}

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/gu, (sign) => signs[sign] ?? sign)
}
