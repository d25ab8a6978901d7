import * as Y from 'yjs'

type Struct = ReturnType<typeof Y.decodeUpdateV2>['structs'][number]
type Fits = (bytes: number) => boolean

export interface Cut {
  /** In this order or any other they make the same document as the whole. All of them fit. */
  readonly pieces: readonly Uint8Array[]
  /**
   * Single things that do not fit and cannot be cut. Among the pieces each has an empty place instead: what
   * its writer does afterwards could not be read without it.
   */
  readonly uncut: readonly Uint8Array[]
}

/** Cuts an update into pieces that fit. */
export function cutUpdate(update: Uint8Array, fits: Fits): Cut {
  if (fits(update.byteLength)) return { pieces: [update], uncut: [] }
  const { structs, ds } = Y.decodeUpdateV2(update)
  const deletions = [...ds.clients].flatMap(([client, ranges]) =>
    ranges.map(({ clock, len }) => ({ client, clock, length: len })),
  )
  const cut = cutList(structs, encodeStructs, fits).flatMap((piece) => cutStruct(piece, fits))
  const isUncut = ({ byteLength }: Uint8Array) => !fits(byteLength)
  const pieces = [
    ...cut.map((piece) => (isUncut(piece) ? emptied(piece) : piece)),
    ...cutList(deletions, encodeDeletions, fits).map(({ bytes }) => bytes),
  ]
  return { pieces, uncut: cut.filter(isUncut) }
}

/** Whether the thing that could not be cut still stands in the document. */
export function isStillIn({ store }: Y.Doc, uncut: Uint8Array): boolean {
  const [struct] = Y.decodeUpdateV2(uncut).structs
  if (struct === undefined || Y.getState(store, struct.id.client) <= struct.id.clock) return false
  return !Y.getItem(store, struct.id).deleted
}

/** Whether anything stands in the document that no entry can hold. */
export function holdsUncut({ store }: Y.Doc, fits: Fits): boolean {
  const isUncut = (struct: Struct) => {
    if (!(struct instanceof Y.Item) || struct.deleted) return false
    if (struct.content instanceof Y.ContentString) return false
    const bytes = encodeStructs([struct])
    return !fits(bytes.byteLength) && cutUpdate(bytes, fits).uncut.length > 0
  }
  return [...store.clients.values()].some((structs) => structs.some(isUncut))
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

/** What was put in at once is one struct: it is shortened from its end, a part at a time. */
function cutStruct({ list, bytes }: Piece<Struct>, fits: Fits): readonly Uint8Array[] {
  const [struct] = list
  if (fits(bytes.byteLength) || !(struct instanceof Y.Item)) return [bytes]
  const row = rowOf(struct.content)
  if (row === null) return [bytes]
  let size = row.length()
  while (size > 1 && !fits(encodeStructs([struct], row.length() - size).byteLength)) size >>= 1
  const pieces: Uint8Array[] = []
  while (row.length() > 0) {
    const start = row.placeBefore(row.length() - size)
    pieces.unshift(encodeStructs([struct], start))
    row.shortenTo(start)
  }
  return pieces
}

/** A text, or values one after another. */
interface Row {
  length(): number
  /** The place at or before this one where it may be cut. */
  placeBefore(at: number): number
  shortenTo(length: number): void
}

function rowOf(content: Y.Item['content']): Row | null {
  if (content instanceof Y.ContentString) {
    return {
      length: () => content.str.length,
      placeBefore: (at) => wholeCharacter(content.str, at),
      shortenTo(length) {
        content.str = content.str.slice(0, length)
      },
    }
  }
  if (!(content instanceof Y.ContentAny)) return null
  return {
    length: () => content.arr.length,
    placeBefore: (at) => Math.max(0, at),
    shortenTo(length) {
      content.arr = content.arr.slice(0, length)
    },
  }
}

/** The same place in the document, with nothing in it. */
function emptied(uncut: Uint8Array): Uint8Array {
  const { structs } = Y.decodeUpdateV2(uncut)
  for (const struct of structs) {
    if (struct instanceof Y.Item)
      struct.content = new Y.ContentAny(Array(struct.length).fill(undefined))
  }
  return encodeStructs(structs)
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
