import type { Page } from 'playwright-core'

/** Everything this page's origin keeps on the device, as text to search: a byte is a character. */
export function everythingKept(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const asText = (value: unknown): string => {
      if (value instanceof Uint8Array)
        return Array.from(value, (b) => String.fromCharCode(b)).join('')
      if (value instanceof ArrayBuffer) return asText(new Uint8Array(value))
      if (Array.isArray(value)) return value.map(asText).join('\n')
      if (typeof value === 'object' && value !== null && !(value instanceof CryptoKey)) {
        return Object.values(value).map(asText).join('\n')
      }
      return String(value)
    }
    const answer = <Result>(request: IDBRequest<Result>): Promise<Result> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result))
        request.addEventListener('error', () => reject(new Error('the database did not answer')))
      })
    const kept: string[] = [
      JSON.stringify(Object.entries(localStorage)),
      JSON.stringify(Object.entries(sessionStorage)),
    ]
    for (const { name } of await indexedDB.databases()) {
      const database = await answer(indexedDB.open(name ?? ''))
      for (const store of database.objectStoreNames) {
        const records = database.transaction(store).objectStore(store)
        kept.push(
          asText(await answer(records.getAllKeys())),
          asText(await answer(records.getAll())),
        )
      }
      database.close()
    }
    return kept.join('\n')
  })
}

/** A text as it could lie in bytes: as UTF-8 and as UTF-16, each byte a character. */
export function tracesOf(text: string): readonly string[] {
  return [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')].map((bytes) =>
    bytes.toString('latin1'),
  )
}
