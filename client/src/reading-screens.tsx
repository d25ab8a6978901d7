import type { ReadonlySignal } from '@preact/signals'
import type { VNode } from 'preact'

import type { HelpHereInWords } from '#app/local-help-words.ts'
import type { Route } from '#app/route.ts'
import type { ReadingWords } from '#content'

/** What can be read without a room: nothing of Yjs or the ciphers is fetched for it. */
export type ReadingRoute = Extract<
  Route,
  {
    at: 'help' | 'who-sees' | 'role-guide' | 'start-path' | 'findings' | 'about' | 'tool-rating'
  }
>

/** What such a screen is drawn with. */
interface Reader {
  readonly words: ReadingWords
  readonly localHelp: ReadonlySignal<HelpHereInWords>
  readonly print: () => void
}

type Draw = (reader: Reader) => VNode

/** Fetches the screen. */
export async function readingScreen(route: ReadingRoute): Promise<Draw> {
  switch (route.at) {
    case 'help':
      return helpScreen(route)
    case 'who-sees': {
      const { WhoSeesScreen } = await import('#features/who-sees/WhoSeesScreen.tsx')
      return ({ words }) => <WhoSeesScreen words={words} />
    }
    default:
      return guideScreen(route)
  }
}

async function helpScreen({ about }: Extract<ReadingRoute, { at: 'help' }>): Promise<Draw> {
  if (about === null) {
    const { HelpScreen } = await import('#features/help/HelpScreen.tsx')
    return ({ words, localHelp }) => <HelpScreen words={words} here={localHelp.value} />
  }
  const { OwnLeaderScreen } = await import('#features/help/OwnLeaderScreen.tsx')
  return ({ words, localHelp, print }) => (
    <OwnLeaderScreen words={words} here={localHelp.value} onPrint={print} />
  )
}

type GuideRoute = Exclude<ReadingRoute, { at: 'help' | 'who-sees' }>

async function guideScreen(route: GuideRoute): Promise<Draw> {
  switch (route.at) {
    case 'role-guide': {
      const { RoleGuideScreen } = await import('#features/role-guide/RoleGuideScreen.tsx')
      return ({ words, print }) => <RoleGuideScreen words={words} route={route} onPrint={print} />
    }
    case 'start-path': {
      const { StartPathScreen } = await import('#features/role-guide/StartPathScreen.tsx')
      return ({ words, print }) => <StartPathScreen words={words} onPrint={print} />
    }
    case 'findings': {
      const { FindingsScreen } = await import('#features/findings/FindingsScreen.tsx')
      return ({ words, print }) => <FindingsScreen words={words} onPrint={print} />
    }
    case 'about': {
      const { AboutScreen } = await import('#features/about/AboutScreen.tsx')
      return ({ words }) => <AboutScreen words={words} />
    }
    case 'tool-rating': {
      const { ToolRatingScreen } = await import('#features/tool-rating/ToolRatingScreen.tsx')
      return ({ words, print }) => <ToolRatingScreen words={words} onPrint={print} />
    }
    default:
      return route satisfies never
  }
}
