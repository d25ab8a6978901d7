import type { VNode } from 'preact'

import type { App } from '#app/app.ts'
import type { Language } from '#app/language.ts'
import type { PlaceOfMany, Route } from '#app/route.ts'
import type { Words } from '#content'

import { readingScreen, type ReadingRoute } from './reading-screens.tsx'
import type { Supplies } from './supplies.ts'

/** What every screen may ask for. */
export interface Setting {
  readonly language: Language
  readonly supplies: Supplies
  readonly print: () => void
}

/** Everything but the start, which comes with the page. */
export type FetchedRoute = Exclude<Route, { at: 'start' }>

export type Draw = () => VNode

/** Fetches a screen with all it needs; rejects when the network does not give it. */
export function fetchScreen(route: FetchedRoute, setting: Setting): Promise<Draw> {
  switch (route.at) {
    case 'help':
    case 'who-sees':
    case 'role-guide':
    case 'start-path':
    case 'findings':
    case 'about':
    case 'tool-rating':
      return fetchReading(route, setting)
    case 'new-workshop':
    case 'workshop':
      return fetchWorkshopScreen(route, setting)
    default:
      return isOfMany(route) ? fetchScreenOfMany(route, setting) : fetchRoomScreen(route, setting)
  }
}

async function fetchReading(
  route: ReadingRoute,
  { language, supplies, print }: Setting,
): Promise<Draw> {
  const [draw, words] = await Promise.all([readingScreen(route), supplies.reading(language)])
  if (route.at === 'help') void supplies.fetchLocalHelp(language)
  return () => draw({ words, localHelp: supplies.localHelp, print })
}

export type RouteOfMany = Extract<FetchedRoute, { at: PlaceOfMany }>
export type WorkshopRoute = Extract<FetchedRoute, { at: 'workshop' | 'new-workshop' }>
export type RoomRoute = Exclude<FetchedRoute, ReadingRoute | RouteOfMany | WorkshopRoute>

function isOfMany(route: RoomRoute | RouteOfMany): route is RouteOfMany {
  return /^(new-)?(group|organisation|programme)$/.test(route.at)
}

/** Yjs and the ciphers come with these, and with nothing before them. */
async function fetchRoomScreen(route: RoomRoute, { language, supplies }: Setting): Promise<Draw> {
  const [draw, app, words] = await Promise.all([
    import('./room-screens.tsx').then(({ roomScreen }) =>
      roomScreen(route, () => supplies.wordsOfMany(language)),
    ),
    supplies.app(),
    supplies.words(language),
  ])
  return unlessLocked(app, words, () => draw(app, words))
}

async function fetchScreenOfMany(
  route: RouteOfMany,
  { language, supplies }: Setting,
): Promise<Draw> {
  const [draw, app, words] = await Promise.all([
    import('./many-screens.tsx').then(({ screenOfMany }) => screenOfMany(route)),
    supplies.app(),
    supplies.wordsOfMany(language),
  ])
  return unlessLocked(app, words, () => draw(app, words))
}

async function fetchWorkshopScreen(
  route: WorkshopRoute,
  { language, supplies }: Setting,
): Promise<Draw> {
  const [draw, app, words, own] = await Promise.all([
    import('./workshop-screens.tsx').then(({ workshopScreen }) => workshopScreen(route, language)),
    supplies.app(),
    supplies.words(language),
    supplies.workshopWords(language),
  ])
  return unlessLocked(app, words, () => draw({ app, words, own }))
}

async function unlessLocked(app: App, words: Words, draw: Draw): Promise<Draw> {
  if (await app.lock.look()) {
    void tend(app)
    return draw
  }
  const { UnlockScreen } = await import('#features/device/UnlockScreen.tsx')
  return () =>
    app.lock.isLocked.value === true ? <UnlockScreen app={app} words={words} /> : draw()
}

/** What her other devices did to her keyring is heard of with the next screen, whichever it is. */
async function tend(app: App): Promise<void> {
  if (!(await app.rooms.load()).some(({ kind }) => kind === 'keyring')) return
  const { tendKeyring } = await import('#app/tend-keyring.ts')
  await tendKeyring(app)
}
