import { escapeXml } from '../word/xml-text.ts'
import type { Slide, SlideLine } from './slides.ts'

// PresentationML, ECMA-376 part 1. Lengths are in EMU: 914,400 to the inch.

export const drawing = 'http://schemas.openxmlformats.org/drawingml/2006/main'
const presentation = 'http://schemas.openxmlformats.org/presentationml/2006/main'
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const namespaces = `xmlns:a="${drawing}" xmlns:r="${relationships}" xmlns:p="${presentation}"`

const width = 12_192_000
const height = 6_858_000
const places = {
  title: { x: 838_200, y: 457_200, cx: 10_515_600, cy: 1_143_000 },
  body: { x: 838_200, y: 1_752_600, cx: 10_515_600, cy: 4_495_800 },
}

export function presentationXml(slides: number): string {
  const ids = Array.from({ length: slides }, (_, at) => {
    return `<p:sldId id="${String(256 + at)}" r:id="rId${String(at + 2)}"/>`
  })
  return [
    `<p:presentation ${namespaces}><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/>`,
    `</p:sldMasterIdLst><p:sldIdLst>${ids.join('')}</p:sldIdLst>`,
    `<p:sldSz cx="${String(width)}" cy="${String(height)}"/><p:notesSz cx="6858000" cy="9144000"/>`,
    '</p:presentation>',
  ].join('')
}

export function slideXml({ title, lines }: Slide, language: 'da' | 'en'): string {
  const spoken = language === 'da' ? 'da-DK' : 'en-GB'
  const body = lines.map((line) => lineXml(line, spoken)).join('')
  return sheet('sld', [
    shape('title', '', paragraph(title, spoken)),
    ...(body === '' ? [] : [shape('body', '', body)]),
  ])
}

export function layoutXml(): string {
  return sheet('sldLayout', [shape('title', placeOf('title')), shape('body', placeOf('body'))])
}

export function masterXml(): string {
  const map = ['bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2"', 'hlink="hlink" folHlink="folHlink"']
  const accents = Array.from({ length: 6 }, (_, at) => `accent${at + 1}="accent${at + 1}"`)
  const shapes = [shape('title', placeOf('title')), shape('body', placeOf('body'))]
  return sheet('sldMaster', shapes, [
    `<p:clrMap ${[...map, ...accents].join(' ')}/>`,
    '<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst>',
    `<p:txStyles><p:titleStyle>${level(3600, '+mj-lt', '')}</p:titleStyle>`,
    `<p:bodyStyle>${level(2000, '+mn-lt', '<a:spcBef><a:spcPts val="600"/></a:spcBef>')}</p:bodyStyle>`,
    '<p:otherStyle/></p:txStyles>',
  ])
}

function level(size: number, face: string, space: string): string {
  const fill = '<a:solidFill><a:schemeClr val="tx1"/></a:solidFill>'
  const letters = `<a:defRPr sz="${String(size)}">${fill}<a:latin typeface="${face}"/></a:defRPr>`
  return `<a:lvl1pPr marL="0" indent="0" algn="l">${space}<a:buNone/>${letters}</a:lvl1pPr>`
}

type SheetKind = 'sld' | 'sldLayout' | 'sldMaster'

function sheet(kind: SheetKind, shapes: readonly string[], after: readonly string[] = []): string {
  const white =
    '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>'
  const asMaster = '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>'
  return [
    `<p:${kind} ${namespaces}><p:cSld>${kind === 'sldMaster' ? white : ''}<p:spTree><p:nvGrpSpPr>`,
    '<p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>',
    ...shapes,
    `</p:spTree></p:cSld>${kind === 'sldMaster' ? after.join('') : asMaster}</p:${kind}>`,
  ].join('')
}

type Place = keyof typeof places

function shape(place: Place, where: string, paragraphs = '<a:p/>'): string {
  const [id, kind] = place === 'title' ? ['2', 'type="title"'] : ['3', 'type="body" idx="1"']
  return [
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${place}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>`,
    `<p:nvPr><p:ph ${kind}/></p:nvPr></p:nvSpPr><p:spPr>${where}</p:spPr>`,
    `<p:txBody><a:bodyPr lIns="0" rIns="0" anchor="${place === 'title' ? 'b' : 't'}"/><a:lstStyle/>`,
    `${paragraphs}</p:txBody></p:sp>`,
  ].join('')
}

function placeOf(place: Place): string {
  const { x, y, cx, cy } = places[place]
  return [
    `<a:xfrm><a:off x="${String(x)}" y="${String(y)}"/><a:ext cx="${String(cx)}" cy="${String(cy)}"/>`,
    '</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>',
  ].join('')
}

function lineXml({ text, isHead }: SlideLine, spoken: string): string {
  return paragraph(text, spoken, isHead)
}

function paragraph(text: string, spoken: string, isHead = false): string {
  const strong = isHead ? ' b="1"' : ''
  return `<a:p><a:r><a:rPr lang="${spoken}"${strong}/><a:t>${escapeXml(text)}</a:t></a:r></a:p>`
}
