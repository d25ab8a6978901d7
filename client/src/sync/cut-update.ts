import * as Y from 'yjs'

type Struct = ReturnType<typeof Y.decodeUpdateV2>['structs'][number]
type Fits = (bytes: number) => boolean

/**
 * Cuts an update into pieces that fit; in this order or any other they make the same document as the
 * whole. Only a single thing that is no text and does not fit comes back as it is.
 */
export function cutUpdate(update: Uint8Array, fits: Fits): readonly Uint8Array[] {
  if (fits(update.byteLength)) return [update]
  const { structs, ds } = Y.decodeUpdateV2(update)
  const deletions = [...ds.clients].flatMap(([client, ranges]) =>
    ranges.map(({ clock, len }) => ({ client, clock, length: len })),
  )
  return [
    ...cutList(structs, encodeStructs, fits).flatMap((piece) => cutText(piece, fits)),
    ...cutList(deletions, encodeDeletions, fits).map(({ bytes }) => bytes),
  ]
}

interface Piece<T> {
  readonly list: readonly T[]
  readonly bytes: Uint8Array
}

/** Halves until each part fits, or is one. */
function cutList<T>(
  list: readonly T[],
  encode: (list: readonly T[]) => Uint8Array,
  fits: Fits,
): readonly Piece<T>[] {
  if (list.length === 0) return []
  const bytes = encode(list)
  if (list.length === 1 || fits(bytes.byteLength)) return [{ list, bytes }]
  const middle = list.length >> 1
  return [
    ...cutList(list.slice(0, middle), encode, fits),
    ...cutList(list.slice(middle), encode, fits),
  ]
}

/** A text that was put in at once is one struct: it is shortened from its end, a part at a time. */
function cutText({ list, bytes }: Piece<Struct>, fits: Fits): readonly Uint8Array[] {
  const [struct] = list
  if (fits(bytes.byteLength) || !(struct instanceof Y.Item)) return [bytes]
  const { content } = struct
  if (!(content instanceof Y.ContentString)) return [bytes]
  let size = content.str.length
  while (size > 1 && !fits(encodeStructs([struct], content.str.length - size).byteLength))
    size >>= 1
  const pieces: Uint8Array[] = []
  while (content.str.length > 0) {
    const start = wholeCharacter(content.str, content.str.length - size)
    pieces.unshift(encodeStructs([struct], start))
    content.str = content.str.slice(0, start)
  }
  return pieces
}

/** Danger: Yjs writes half a surrogate pair as U+FFFD, and the character is gone for the readers. */
function wholeCharacter(text: string, at: number): number {
  if (at <= 0) return 0
  const before = text.charCodeAt(at - 1)
  return before >= 0xd800 && before <= 0xdbff ? at - 1 : at
}

// The first format of Yjs updates, which is plain numbers: the structs of each client in a row, then the
// ranges deleted. https://github.com/yjs/yjs/blob/main/INTERNALS.md

/** `offset` is how much of the very first struct is left out. */
function encodeStructs(structs: readonly Struct[], offset = 0): Uint8Array {
  const encoder = new Y.UpdateEncoderV1()
  const byClient = Map.groupBy(structs, ({ id }) => id.client)
  encoder.writeDsLen(byClient.size)
  for (const [client, [first, ...others]] of byClient) {
    if (first === undefined) continue
    encoder.writeDsLen(1 + others.length)
    encoder.writeClient(client)
    encoder.writeDsClock(first.id.clock + offset)
    first.write(encoder, offset)
    for (const struct of others) struct.write(encoder, 0)
  }
  encoder.writeDsLen(0)
  return Y.convertUpdateFormatV1ToV2(encoder.toUint8Array())
}

interface Deletion {
  readonly client: number
  readonly clock: number
  readonly length: number
}

function encodeDeletions(deletions: readonly Deletion[]): Uint8Array {
  const encoder = new Y.UpdateEncoderV1()
  const byClient = Map.groupBy(deletions, ({ client }) => client)
  encoder.writeDsLen(0)
  encoder.writeDsLen(byClient.size)
  for (const [client, ranges] of byClient) {
    encoder.writeDsLen(client)
    encoder.writeDsLen(ranges.length)
    for (const { clock, length } of ranges) {
      encoder.writeDsClock(clock)
      encoder.writeDsLen(length)
    }
  }
  return Y.convertUpdateFormatV1ToV2(encoder.toUint8Array())
}
