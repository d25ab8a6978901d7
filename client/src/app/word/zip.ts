/** A file in the archive, by its path. */
export interface ZippedFile {
  readonly path: string
  readonly text: string
}

// PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16. Nothing is compressed: the files are small,
// and the reader wants no more than this. The time in it is the beginning of the format's own reckoning,
// so that a file does not tell when it was made.
const version = 20
const utf8Names = 0x0800
const firstDay = 0x0021

export function zipOf(files: readonly ZippedFile[]): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = []
  const directory: Uint8Array[] = []
  for (const { path, text } of files) {
    const name = new TextEncoder().encode(path)
    const content = new TextEncoder().encode(text)
    const offset = sizeOf(parts)
    const shared = [
      ...u16(version),
      ...u16(utf8Names),
      ...u16(0),
      ...u16(0),
      ...u16(firstDay),
      ...u32(crc32(content)),
      ...u32(content.byteLength),
      ...u32(content.byteLength),
      ...u16(name.byteLength),
      ...u16(0),
    ]
    parts.push(Uint8Array.from([...u32(0x04034b50), ...shared]), name, content)
    const placed = [...Array<number>(10).fill(0), ...u32(offset)]
    directory.push(
      Uint8Array.from([...u32(0x02014b50), ...u16(version), ...shared, ...placed]),
      name,
    )
  }
  const end = [
    ...u32(0x06054b50),
    ...u32(0),
    ...u16(files.length),
    ...u16(files.length),
    ...u32(sizeOf(directory)),
    ...u32(sizeOf(parts)),
    ...u16(0),
  ]
  return joined([...parts, ...directory, Uint8Array.from(end)])
}

/** The remainder by the polynomial of IEEE 802.3, bit by bit. */
function crc32(bytes: Uint8Array): number {
  let remainder = 0xffffffff
  for (const byte of bytes) {
    remainder ^= byte
    for (let bit = 0; bit < 8; bit += 1) {
      remainder = (remainder >>> 1) ^ (remainder & 1 ? 0xedb88320 : 0)
    }
  }
  return ~remainder >>> 0
}

function u16(value: number): readonly number[] {
  return [value & 0xff, (value >>> 8) & 0xff]
}

function u32(value: number): readonly number[] {
  return [...u16(value & 0xffff), ...u16(value >>> 16)]
}

function sizeOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, { byteLength }) => sum + byteLength, 0)
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(sizeOf(parts))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.byteLength
  }
  return whole
}
