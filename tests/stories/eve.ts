// What Eve can search, and how: a text as it could lie in bytes, whatever stands around it.

/** UTF-8, UTF-16, hex, and the three ways it can stand in base64. */
export function tracesOf(text: string): readonly Buffer[] {
  const bytes = Buffer.from(text)
  return [Buffer.from(text, 'utf16le'), ...tracesOfBytes(bytes)]
}

export function tracesOfBytes(bytes: Buffer): readonly Buffer[] {
  return [bytes, Buffer.from(bytes.toString('hex')), ...base64Traces(bytes)]
}

/** Base64 writes three bytes as four signs: what depends on the neighbours is left out. */
function base64Traces(bytes: Buffer): readonly Buffer[] {
  return [0, 1, 2].map((before) => {
    const text = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64url')
    const certain = Math.floor(((before + bytes.byteLength) * 8) / 6)
    return Buffer.from(text.slice(Math.ceil((before * 8) / 6), certain))
  })
}

/** A heap of bytes, and where it was found. */
export interface Found {
  readonly where: string
  readonly bytes: Uint8Array
}

/** Where any of the needles stands. */
export function placesOf(needles: readonly Buffer[], heap: readonly Found[]): readonly string[] {
  const holds = ({ bytes }: Found) => needles.some((needle) => Buffer.from(bytes).includes(needle))
  return heap.filter(holds).map(({ where }) => where)
}

/** Every key and value of a browser's database, as bytes. */
export async function everythingInIndexedDb(name: string): Promise<readonly Found[]> {
  const database = await promised(indexedDB.open(name))
  const found: Found[] = []
  for (const store of database.objectStoreNames) {
    const objects = database.transaction(store).objectStore(store)
    const keys: readonly unknown[] = await promised(objects.getAllKeys())
    const values: readonly unknown[] = await promised(objects.getAll())
    const where = `${name} ${store}`
    for (const bytes of [...keys, ...values].flatMap(bytesIn)) found.push({ where, bytes })
  }
  database.close()
  return found
}

function promised<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('it failed')))
  })
}

/** A key that cannot be exported has none. */
function bytesIn(value: unknown): readonly Uint8Array[] {
  if (value instanceof Uint8Array) return [value]
  if (typeof value === 'string') return [Buffer.from(value)]
  if (value instanceof CryptoKey || typeof value !== 'object' || value === null) return []
  return [
    ...Object.keys(value).map((key) => Buffer.from(key)),
    ...Object.values(value).flatMap(bytesIn),
  ]
}
