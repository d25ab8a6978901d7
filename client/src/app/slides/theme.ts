import { drawing } from './markup.ts'

const colours = [
  ['dk1', '1B1B1A'],
  ['lt1', 'FFFFFF'],
  ['dk2', '2C4A6A'],
  ['lt2', 'F1F0EC'],
  ['accent1', '2C4A6A'],
  ['accent2', '1F5545'],
  ['accent3', '8A3D2A'],
  ['accent4', '714604'],
  ['accent5', '455261'],
  ['accent6', '4C4B47'],
  ['hlink', '2C4A6A'],
  ['folHlink', '455261'],
] as const

/** What every presentation must have, in the plainest form that programs accept. */
export function themeXml(): string {
  const scheme = colours.map(([name, rgb]) => `<a:${name}><a:srgbClr val="${rgb}"/></a:${name}>`)
  const font = (name: string, face: string) =>
    `<a:${name}><a:latin typeface="${face}"/><a:ea typeface=""/><a:cs typeface=""/></a:${name}>`
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
  const line = `<a:ln w="6350">${fill}</a:ln>`
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>'
  return [
    `<a:theme xmlns:a="${drawing}" name="Plain"><a:themeElements>`,
    `<a:clrScheme name="Plain">${scheme.join('')}</a:clrScheme>`,
    `<a:fontScheme name="Plain">${font('majorFont', 'Georgia')}${font('minorFont', 'Arial')}</a:fontScheme>`,
    `<a:fmtScheme name="Plain"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst>`,
    `<a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst>`,
    `<a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst>`,
    `<a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>`,
    '</a:themeElements></a:theme>',
  ].join('')
}
