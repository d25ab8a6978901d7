import type { App } from './app.ts'

type OnePerPage<T> = (app: App, name: string, make: () => T) => T

/** What the screens of a page share: one for each name, made when it is first asked for, kept while the page is open. */
export function onePerPage<T>(): OnePerPage<T> {
  const pages = new WeakMap<App, Map<string, T>>()
  return (app, name, make) => {
    const ofPage = pages.get(app) ?? new Map<string, T>()
    pages.set(app, ofPage)
    const known = ofPage.get(name) ?? make()
    ofPage.set(name, known)
    return known
  }
}
