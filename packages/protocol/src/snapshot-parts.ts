import type { ByteReader, Field } from './bytes.ts'
import { limits } from './limits.ts'
import { accept, refuse, type Parsed } from './parsed.ts'

// A snapshot is larger than a frame may be, so both sides send it in numbered parts.

export type SnapshotPart = {
  readonly index: number
  readonly count: number
  readonly bytes: Uint8Array
}

const mostParts = Math.ceil(limits.snapshotBytes / limits.snapshotPartBytes)

export function cutSnapshot(bytes: Uint8Array): SnapshotPart[] {
  const count = Math.max(1, Math.ceil(bytes.byteLength / limits.snapshotPartBytes))
  return Array.from({ length: count }, (_, index) => ({
    index,
    count,
    bytes: bytes.subarray(index * limits.snapshotPartBytes, (index + 1) * limits.snapshotPartBytes),
  }))
}

export function snapshotPartFields(part: SnapshotPart): readonly Field[] {
  return [{ u16: part.index }, { u16: part.count }, { bytes: part.bytes }]
}

export function parseSnapshotPart(reader: ByteReader): Parsed<SnapshotPart> {
  const index = reader.u16()
  const count = reader.u16()
  if (reader.remaining() > limits.snapshotPartBytes) return refuse('frame-too-large')
  if (index >= count || count > mostParts) return refuse('malformed-frame')
  return accept({ index, count, bytes: reader.rest() })
}
