import { namespace } from './markup.ts'

interface Style {
  readonly id: string
  readonly name: string
  readonly paragraph: string
  readonly letters: string
}

const line = 'w:val="single" w:sz="4" w:space="1" w:color="888888"'

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
    paragraph: '<w:spacing w:after="40"/>',
    letters: '<w:color w:val="444444"/><w:sz w:val="18"/>',
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
    tableStyle(),
    '</w:styles>',
  ].join('')
}

function styleOf({ id, name, paragraph, letters }: Style): string {
  return [
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>`,
    `<w:basedOn w:val="Normal"/><w:pPr>${paragraph}</w:pPr><w:rPr>${letters}</w:rPr></w:style>`,
  ].join('')
}

function tableStyle(): string {
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  return [
    '<w:style w:type="table" w:styleId="Sheet"><w:name w:val="Sheet"/><w:tblPr><w:tblBorders>',
    ...sides.map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="888888"/>`),
    '</w:tblBorders><w:tblCellMar><w:top w:w="85" w:type="dxa"/><w:left w:w="113" w:type="dxa"/>',
    '<w:bottom w:w="85" w:type="dxa"/><w:right w:w="113" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
  ].join('')
}

function serif(): string {
  return '<w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:cs="Georgia"/>'
}
