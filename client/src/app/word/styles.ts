import { namespace } from './markup.ts'

interface Style {
  readonly id: string
  readonly name: string
  readonly paragraph: string
  readonly letters: string
}

const line = 'w:val="single" w:sz="4" w:space="1" w:color="888888"'

const quiet = '<w:color w:val="444444"/><w:sz w:val="18"/>'

const styles: readonly Style[] = [
  {
    id: 'Title',
    name: 'Title',
    paragraph: '<w:spacing w:after="240"/>',
    letters: `${serif()}<w:sz w:val="44"/>`,
  },
  {
    id: 'Heading1',
    name: 'heading 1',
    paragraph: '<w:keepNext/><w:spacing w:before="320" w:after="80"/><w:outlineLvl w:val="0"/>',
    letters: `${serif()}<w:sz w:val="28"/>`,
  },
  {
    id: 'Quiet',
    name: 'Quiet',
    // Lines of one kind belong together; what follows them does not.
    paragraph: '<w:spacing w:after="120"/><w:contextualSpacing/>',
    letters: quiet,
  },
  {
    id: 'CellAsks',
    name: 'Cell asks',
    paragraph: '<w:spacing w:after="40"/>',
    letters: quiet,
  },
  {
    // As low as it can be: below a full page it would be a second, empty one.
    id: 'Gap',
    name: 'Gap',
    paragraph: '<w:spacing w:after="120" w:line="20" w:lineRule="exact"/>',
    letters: '<w:sz w:val="2"/>',
  },
  {
    id: 'Card',
    name: 'Card',
    paragraph: '<w:spacing w:after="60" w:line="240" w:lineRule="auto"/>',
    letters: '<w:sz w:val="15"/>',
  },
  {
    id: 'CardTitle',
    name: 'Card title',
    paragraph: '<w:spacing w:after="60"/>',
    letters: `${serif()}<w:sz w:val="20"/>`,
  },
  {
    // The line between keeps neighbours from becoming one box.
    id: 'Line',
    name: 'Line',
    paragraph: `<w:pBdr><w:bottom ${line}/><w:between ${line}/></w:pBdr><w:spacing w:before="280" w:after="0"/>`,
    letters: '',
  },
  {
    id: 'Cell',
    name: 'Cell',
    paragraph: '<w:spacing w:after="0"/>',
    letters: '<w:sz w:val="20"/>',
  },
  {
    id: 'CellHead',
    name: 'Cell head',
    paragraph: '<w:spacing w:after="0"/>',
    letters: '<w:b/><w:sz w:val="20"/>',
  },
]

/** How the sheet looks in a word processor: black on white, letters every machine has. */
export function stylesOf(language: 'da' | 'en'): string {
  const spoken = language === 'da' ? 'da-DK' : 'en-GB'
  return [
    `<w:styles xmlns:w="${namespace}"><w:docDefaults><w:rPrDefault><w:rPr>`,
    '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="22"/>',
    `<w:lang w:val="${spoken}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>`,
    '<w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>',
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>',
    ...styles.map(styleOf),
    tableStyle('Sheet', { edge: 'single', inside: 'single', cellMargin: 85 }),
    tableStyle('Wallet', { edge: 'dashed', inside: 'dotted', cellMargin: 170 }),
    '</w:styles>',
  ].join('')
}

function styleOf({ id, name, paragraph, letters }: Style): string {
  return [
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>`,
    `<w:basedOn w:val="Normal"/><w:pPr>${paragraph}</w:pPr><w:rPr>${letters}</w:rPr></w:style>`,
  ].join('')
}

interface TableLook {
  readonly edge: 'single' | 'dashed'
  readonly inside: 'single' | 'dotted'
  /** Above and below. */
  readonly cellMargin: number
}

function tableStyle(id: string, { edge, inside, cellMargin }: TableLook): string {
  const border = (side: string, kind: string) =>
    `<w:${side} w:val="${kind}" w:sz="4" w:space="0" w:color="888888"/>`
  const room = (side: string, twips: number) => `<w:${side} w:w="${String(twips)}" w:type="dxa"/>`
  return [
    `<w:style w:type="table" w:styleId="${id}"><w:name w:val="${id}"/><w:tblPr><w:tblBorders>`,
    ...['top', 'left', 'bottom', 'right'].map((side) => border(side, edge)),
    ...['insideH', 'insideV'].map((side) => border(side, inside)),
    `</w:tblBorders><w:tblCellMar>${room('top', cellMargin)}${room('left', 113)}`,
    `${room('bottom', cellMargin)}${room('right', 113)}</w:tblCellMar></w:tblPr></w:style>`,
  ].join('')
}

function serif(): string {
  return '<w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:cs="Georgia"/>'
}
