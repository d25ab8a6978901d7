/** How many bytes a text has in UTF-8. Half of a surrogate pair counts as the sign that replaces it. */
export function utf8Size(text: string): number {
  let size = 0
  for (const sign of text) size += sizeOfSign(sign.codePointAt(0) ?? 0)
  return size
}

function sizeOfSign(point: number): number {
  if (point < 0x80) return 1
  if (point < 0x800) return 2
  return point < 0x10000 ? 3 : 4
}
