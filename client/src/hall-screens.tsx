import type { VNode } from 'preact'

import type { App } from '#app/app.ts'
import type { Language } from '#app/language.ts'
import type { Words } from '#content'
import type { WorkshopWords } from '#content/workshop/da'
import type { HallWords } from '#content/workshop/hall-da'

import type { WorkshopRoute } from './screens.tsx'

interface Setting {
  readonly app: App
  readonly words: Words
  readonly own: WorkshopWords
}

type InRoom = Extract<WorkshopRoute, { at: 'workshop' }>

/** The screens on which tables write and their proposals are gathered; null for another address. */
export async function hallScreen(
  route: InRoom,
  language: Language,
): Promise<((setting: Setting) => VNode) | null> {
  const fetched = screens[route.steps[0] ?? '']
  if (fetched === undefined) return null
  const [Screen, hall] = await Promise.all([fetched(), fetchHallWords(language)])
  return (setting) => <Screen {...setting} hall={hall} route={route} />
}

const screens: Readonly<Record<string, () => Promise<(props: Drawn) => VNode>>> = {
  bord: () => import('#features/hall/TableScreen.tsx').then((one) => one.TableScreen),
  borde: () => import('#features/hall/TablesScreen.tsx').then((one) => one.TablesScreen),
  refleksion: () =>
    import('#features/hall/ReflectionScreen.tsx').then((one) => one.ReflectionScreen),
  opsamling: () => import('#features/hall/GatheringScreen.tsx').then((one) => one.GatheringScreen),
  referat: () => import('#features/hall/MinutesScreen.tsx').then((one) => one.MinutesScreen),
  ark: () => import('#features/hall/SheetsScreen.tsx').then((one) => one.SheetsScreen),
}

type Drawn = Setting & { readonly hall: HallWords; readonly route: InRoom }

function fetchHallWords(language: Language): Promise<HallWords> {
  return language === 'da'
    ? import('#content/workshop/hall-da').then(({ danishHall }) => danishHall)
    : import('#content/workshop/hall-en').then(({ englishHall }) => englishHall)
}
