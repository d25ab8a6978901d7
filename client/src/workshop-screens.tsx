import type { VNode } from 'preact'

import type { App } from '#app/app.ts'
import type { Language } from '#app/language.ts'
import type { Words } from '#content'
import type { WorkshopWords } from '#content/workshop/da'

import type { WorkshopRoute } from './screens.tsx'

interface Setting {
  readonly app: App
  readonly words: Words
  readonly own: WorkshopWords
}

type Screen = (setting: Setting) => VNode

/** Fetches a screen of a workshop: a phone in the hall brings no more than it shows. */
export async function workshopScreen(route: WorkshopRoute, language: Language): Promise<Screen> {
  if (route.at === 'new-workshop') {
    const { MakeWorkshop } = await import('#features/workshop/MakeWorkshop.tsx')
    return (setting) => <MakeWorkshop {...setting} route={route} />
  }
  if (route.steps[0] === 'inviter') {
    const { InviteToWorkshop } = await import('#features/invite/InviteToWorkshop.tsx')
    return (setting) => <InviteToWorkshop {...setting} route={route} />
  }
  if (route.steps[0] === 'noeglekort') {
    const { KeyCardScreen } = await import('#features/key-card/KeyCardScreen.tsx')
    const card = { at: 'key-card', handle: route.handle } as const
    return ({ app, words, own }) => (
      <KeyCardScreen
        app={app}
        words={words}
        route={card}
        sight={{ wall: 'published', audience: own.room.chip }}
      />
    )
  }
  if (route.steps[0] === 'vaeg') {
    const { WorkshopWall } = await import('#features/wall/WorkshopWall.tsx')
    return (setting) => <WorkshopWall {...setting} route={route} />
  }
  const { hallScreen } = await import('./hall-screens.tsx')
  const inHall = await hallScreen(route, language)
  if (inHall !== null) return inHall
  const { WorkshopScreen } = await import('#features/workshop/WorkshopScreen.tsx')
  return (setting) => <WorkshopScreen {...setting} route={route} />
}
