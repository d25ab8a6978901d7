import type { App } from '../app.ts'

/** Where a page is read; it holds no key. */
export function pageAddress(app: App, id: string, number?: number): string {
  const base = `${app.ports.hand.origin()}/side/${id}`
  return number === undefined ? base : `${base}/${String(number)}`
}
