// Fixed-width big-endian reading and writing. The reader never throws: it remembers that it ran
// dry, so that a parser reads all its fields and asks once, at the end, whether they were there.

export type ByteReader = {
  u8(): number
  u16(): number
  u32(): number
  u48(): number
  bytes(length: number): Uint8Array
  rest(): Uint8Array
  remaining(): number
  /** True when every read so far was inside the input and nothing is left over. */
  isExact(): boolean
}

export function readBytes(input: Uint8Array): ByteReader {
  const view = new DataView(input.buffer, input.byteOffset, input.byteLength)
  let at = 0
  let ranDry = false

  function take(length: number): number {
    if (ranDry || length > input.byteLength - at) {
      ranDry = true
      return -1
    }
    at += length
    return at - length
  }
  function number(length: number, read: (offset: number) => number): number {
    const offset = take(length)
    return offset < 0 ? 0 : read(offset)
  }
  function bytes(length: number): Uint8Array {
    const offset = take(length)
    return offset < 0 ? new Uint8Array(0) : input.subarray(offset, offset + length)
  }

  return {
    u8: () => number(1, (offset) => view.getUint8(offset)),
    u16: () => number(2, (offset) => view.getUint16(offset)),
    u32: () => number(4, (offset) => view.getUint32(offset)),
    u48: () => number(6, (offset) => view.getUint16(offset) * 2 ** 32 + view.getUint32(offset + 2)),
    bytes,
    rest: () => bytes(input.byteLength - at),
    remaining: () => input.byteLength - at,
    isExact: () => !ranDry && at === input.byteLength,
  }
}

export type Field =
  | { readonly u8: number }
  | { readonly u16: number }
  | { readonly u32: number }
  | { readonly u48: number }
  | Bytes

/** `size` where the format fixes one. */
type Bytes = { readonly bytes: Uint8Array; readonly size?: number }

/**
 * Writes the fields one after another. Throws when one does not fit: cut down silently it would
 * come out as another, well-formed value, signed and sealed before anybody noticed.
 */
export function writeBytes(...fields: readonly Field[]): Uint8Array<ArrayBuffer> {
  const output = new Uint8Array(fields.reduce((sum, field) => sum + sizeOf(field), 0))
  const view = new DataView(output.buffer)
  let at = 0
  for (const field of fields) {
    if ('bytes' in field) output.set(fitting(field), at)
    else writeNumber(view, at, field)
    at += sizeOf(field)
  }
  return output
}

function sizeOf(field: Field): number {
  if ('bytes' in field) return field.bytes.byteLength
  if ('u8' in field) return 1
  if ('u16' in field) return 2
  return 'u32' in field ? 4 : 6
}

function fitting(field: Bytes): Uint8Array {
  if (field.size === undefined || field.size === field.bytes.byteLength) return field.bytes
  throw doesNotFit(field)
}

function writeNumber(view: DataView, at: number, field: Exclude<Field, Bytes>): void {
  if ('u8' in field) view.setUint8(at, within(field.u8, field))
  else if ('u16' in field) view.setUint16(at, within(field.u16, field))
  else if ('u32' in field) view.setUint32(at, within(field.u32, field))
  else {
    const number = within(field.u48, field)
    view.setUint16(at, Math.floor(number / 2 ** 32))
    view.setUint32(at + 2, number % 2 ** 32)
  }
}

function within(number: number, field: Field): number {
  if (Number.isInteger(number) && number >= 0 && number < 256 ** sizeOf(field)) return number
  throw doesNotFit(field)
}

function doesNotFit(field: Field): Error {
  return new Error(`a value does not fit its field: ${Object.keys(field).join(' of ')}`)
}
