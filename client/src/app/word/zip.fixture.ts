/** What an archive of ours holds, read from the directory at its end, as every other program reads it. */
export function partsOf(file: Uint8Array): ReadonlyMap<string, string> {
  const view = new DataView(file.buffer)
  const end = file.byteLength - 22
  const parts = new Map<string, string>()
  let at = view.getUint32(end + 16, true)
  while (at < end) {
    const [size, name, start] = [
      view.getUint32(at + 20, true),
      view.getUint16(at + 28, true),
      view.getUint32(at + 42, true),
    ]
    const path = new TextDecoder().decode(file.subarray(at + 46, at + 46 + name))
    const from = start + 30 + name
    parts.set(path, new TextDecoder().decode(file.subarray(from, from + size)))
    at += 46 + name
  }
  return parts
}
