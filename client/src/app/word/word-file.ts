import type { Paper } from '../papers/paper.ts'
import { bodyOf, namespace } from './markup.ts'
import { stylesOf } from './styles.ts'
import { zipOf } from './zip.ts'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaging = 'http://schemas.openxmlformats.org/package/2006'
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** The type a browser gives the file. */
export const wordFileType = `${wordType}.document`

// The package `docx` would bring 64 kB and dependencies of its own for what these few parts hold.

/** The sheet as a Word file. It names neither the app, nor who made it, nor when. */
export function wordFile(paper: Paper, language: 'da' | 'en'): Uint8Array<ArrayBuffer> {
  const files = [
    ['[Content_Types].xml', contentTypes()],
    ['_rels/.rels', relations(['officeDocument', 'word/document.xml'])],
    [
      'word/document.xml',
      `<w:document xmlns:w="${namespace}"><w:body>${bodyOf(paper)}</w:body></w:document>`,
    ],
    ['word/styles.xml', stylesOf(language)],
    ['word/settings.xml', settings()],
    [
      'word/_rels/document.xml.rels',
      relations(['styles', 'styles.xml'], ['settings', 'settings.xml']),
    ],
  ] as const
  return zipOf(files.map(([path, xml]) => ({ path, text: `${declaration}${xml}` })))
}

function contentTypes(): string {
  const part = (path: string, kind: string) =>
    `<Override PartName="${path}" ContentType="${wordType}.${kind}+xml"/>`
  return [
    `<Types xmlns="${packaging}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    part('/word/document.xml', 'document.main'),
    part('/word/styles.xml', 'styles'),
    part('/word/settings.xml', 'settings'),
    '</Types>',
  ].join('')
}

/** Without it a word processor reads the file as one of 2007: tables hang out of the margin, and it says so. */
function settings(): string {
  const mode =
    'w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"'
  return `<w:settings xmlns:w="${namespace}"><w:compat><w:compatSetting ${mode}/></w:compat></w:settings>`
}

function relations(...parts: readonly (readonly [kind: string, target: string])[]): string {
  const lines = parts.map(
    ([kind, target], at) =>
      `<Relationship Id="rId${String(at + 1)}" Type="${office}/${kind}" Target="${target}"/>`,
  )
  return `<Relationships xmlns="${packaging}/relationships">${lines.join('')}</Relationships>`
}
