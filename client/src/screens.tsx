import type { VNode } from 'preact'

import type { Language } from '#app/language.ts'
import type { LaterWay, Route } from '#app/route.ts'

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
      return route.about === null ? fetchHelp(setting) : fetchOwnLeader(setting)
    case 'who-sees':
      return fetchWhoSees(setting)
    case 'tool-rating':
      return fetchToolRating(setting)
    case 'not-yet':
      return fetchNotYet(route.way, setting)
    default:
      return fetchRoomScreen(route, setting)
  }
}

async function fetchHelp({ language, supplies }: Setting): Promise<Draw> {
  const [{ HelpScreen }, words] = await Promise.all([
    import('#features/help/HelpScreen.tsx'),
    supplies.words(language),
  ])
  return () => <HelpScreen words={words} />
}

async function fetchOwnLeader({ language, supplies, print }: Setting): Promise<Draw> {
  const [{ OwnLeaderScreen }, words] = await Promise.all([
    import('#features/help/OwnLeaderScreen.tsx'),
    supplies.words(language),
  ])
  return () => <OwnLeaderScreen words={words} onPrint={print} />
}

async function fetchWhoSees({ language, supplies }: Setting): Promise<Draw> {
  const [{ WhoSeesScreen }, words] = await Promise.all([
    import('#features/who-sees/WhoSeesScreen.tsx'),
    supplies.words(language),
  ])
  return () => <WhoSeesScreen words={words} />
}

async function fetchToolRating({ language, supplies, print }: Setting): Promise<Draw> {
  const [{ ToolRatingScreen }, words] = await Promise.all([
    import('#features/tool-rating/ToolRatingScreen.tsx'),
    supplies.words(language),
  ])
  return () => <ToolRatingScreen words={words} onPrint={print} />
}

async function fetchNotYet(way: LaterWay, { language, supplies, print }: Setting): Promise<Draw> {
  const [{ NotYetScreen }, words] = await Promise.all([
    import('#features/start/NotYetScreen.tsx'),
    supplies.words(language),
  ])
  return () => <NotYetScreen words={words} way={way} onPrint={print} />
}

export type RoomRoute = Exclude<
  FetchedRoute,
  { at: 'help' | 'who-sees' | 'tool-rating' | 'not-yet' }
>

/** Yjs and the ciphers come with these, and with nothing before them. */
async function fetchRoomScreen(route: RoomRoute, { language, supplies }: Setting): Promise<Draw> {
  const [draw, app, words] = await Promise.all([
    import('./room-screens.tsx').then(({ roomScreen }) => roomScreen(route)),
    supplies.app(),
    supplies.words(language),
  ])
  if (await app.lock.look()) return () => draw(app, words)
  const { UnlockScreen } = await import('#features/device/UnlockScreen.tsx')
  return () =>
    app.lock.isLocked.value === true ? <UnlockScreen app={app} words={words} /> : draw(app, words)
}
