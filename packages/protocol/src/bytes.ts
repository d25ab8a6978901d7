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
  | { readonly bytes: Uint8Array }

/** Writes the fields one after another; numbers must fit their width. */
export function writeBytes(...fields: readonly Field[]): Uint8Array<ArrayBuffer> {
  const output = new Uint8Array(fields.reduce((sum, field) => sum + sizeOf(field), 0))
  const view = new DataView(output.buffer)
  let at = 0
  for (const field of fields) {
    writeField(view, output, at, field)
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

function writeField(view: DataView, output: Uint8Array, at: number, field: Field): void {
  if ('bytes' in field) output.set(field.bytes, at)
  else if ('u8' in field) view.setUint8(at, field.u8)
  else if ('u16' in field) view.setUint16(at, field.u16)
  else if ('u32' in field) view.setUint32(at, field.u32)
  else {
    view.setUint16(at, Math.floor(field.u48 / 2 ** 32))
    view.setUint32(at + 2, field.u48 % 2 ** 32)
  }
}
