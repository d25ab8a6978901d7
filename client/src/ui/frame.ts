import { createContext, type ComponentChildren } from 'preact'

/** What stands around every screen: the words of the bars and what their buttons do. */
export interface Frame {
  readonly words: {
    readonly skip: string
    readonly whoCanSeeIt: string
    readonly quickExit: string
    readonly always: string
    readonly home: string
    readonly help: string
    readonly whoSees: string
    readonly print: string
    readonly otherLanguage: string
    readonly otherLanguageCode: string
    readonly backToWhere: string
  }
  readonly hrefs: { readonly home: string; readonly help: string; readonly whoSees: string }
  /** The way back from a page that is looked up from anywhere. Null when there is none. */
  readonly cameFrom: string | null
  /** True until the first change of screen: the first screen leaves focus where the browser put it. */
  readonly isFirstScreen: boolean
  readonly onQuickExit: () => void
  readonly onPrint: () => void
  readonly onLanguage: () => void
}

const nothing = () => undefined

export const FrameContext = createContext<Frame>({
  words: {
    skip: '',
    whoCanSeeIt: '',
    quickExit: '',
    always: '',
    home: '',
    help: '',
    whoSees: '',
    print: '',
    otherLanguage: '',
    otherLanguageCode: 'en',
    backToWhere: '',
  },
  hrefs: { home: '#/', help: '#/', whoSees: '#/' },
  cameFrom: null,
  isFirstScreen: true,
  onQuickExit: nothing,
  onPrint: nothing,
  onLanguage: nothing,
})

/** What stands last on every page of a room, whichever screen is shown: where the words are now. */
export const RoomFootContext = createContext<ComponentChildren>(null)
