import { zipOf } from '../word/zip.ts'
import { layoutXml, masterXml, presentationXml, slideXml } from './markup.ts'
import type { Slide } from './slides.ts'
import { themeXml } from './theme.ts'

// The package `pptxgenjs` would bring 340 kB for what these few parts hold.

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaging = 'http://schemas.openxmlformats.org/package/2006'
const presentationType = 'application/vnd.openxmlformats-officedocument.presentationml'

/** The type a browser gives the file. */
export const slidesFileType = `${presentationType}.presentation`

/** Slides as a PowerPoint file. It names neither the app, nor who made it, nor when. */
export function slidesFile(
  slides: readonly Slide[],
  language: 'da' | 'en',
): Uint8Array<ArrayBuffer> {
  const paths = slides.map((_, at) => `slides/slide${String(at + 1)}.xml`)
  const files: readonly (readonly [string, string])[] = [
    ['[Content_Types].xml', contentTypes(paths)],
    ['_rels/.rels', relations([['officeDocument', 'ppt/presentation.xml']])],
    ['ppt/presentation.xml', presentationXml(slides.length)],
    [
      'ppt/_rels/presentation.xml.rels',
      relations([
        ['slideMaster', 'slideMasters/slideMaster1.xml'],
        ...paths.map((path) => ['slide', path] as const),
      ]),
    ],
    ['ppt/slideMasters/slideMaster1.xml', masterXml()],
    [
      'ppt/slideMasters/_rels/slideMaster1.xml.rels',
      relations([
        ['slideLayout', '../slideLayouts/slideLayout1.xml'],
        ['theme', '../theme/theme1.xml'],
      ]),
    ],
    ['ppt/slideLayouts/slideLayout1.xml', layoutXml()],
    [
      'ppt/slideLayouts/_rels/slideLayout1.xml.rels',
      relations([['slideMaster', '../slideMasters/slideMaster1.xml']]),
    ],
    ['ppt/theme/theme1.xml', themeXml()],
    ...slides.flatMap((slide, at) => slideFiles(slide, at + 1, language)),
  ]
  return zipOf(files.map(([path, xml]) => ({ path, text: `${declaration}${xml}` })))
}

function slideFiles(
  slide: Slide,
  number: number,
  language: 'da' | 'en',
): readonly (readonly [string, string])[] {
  const name = `slide${String(number)}.xml`
  const layout = [['slideLayout', '../slideLayouts/slideLayout1.xml']] as const
  return [
    [`ppt/slides/${name}`, slideXml(slide, language)],
    [`ppt/slides/_rels/${name}.rels`, relations(layout)],
  ]
}

function contentTypes(slides: readonly string[]): string {
  const part = (path: string, type: string) =>
    `<Override PartName="/ppt/${path}" ContentType="${type}+xml"/>`
  return [
    `<Types xmlns="${packaging}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    part('presentation.xml', `${presentationType}.presentation.main`),
    part('slideMasters/slideMaster1.xml', `${presentationType}.slideMaster`),
    part('slideLayouts/slideLayout1.xml', `${presentationType}.slideLayout`),
    part('theme/theme1.xml', 'application/vnd.openxmlformats-officedocument.theme'),
    ...slides.map((path) => part(path, `${presentationType}.slide`)),
    '</Types>',
  ].join('')
}

function relations(targets: readonly (readonly [kind: string, target: string])[]): string {
  const each = targets.map(
    ([kind, target], at) =>
      `<Relationship Id="rId${String(at + 1)}" Type="${office}/${kind}" Target="${target}"/>`,
  )
  return `<Relationships xmlns="${packaging}/relationships">${each.join('')}</Relationships>`
}
