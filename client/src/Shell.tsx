import type { ReadonlySignal } from '@preact/signals'
import { Component, type ComponentChildren } from 'preact'

import type { Language } from '#app/language.ts'
import { hrefOf } from '#app/route.ts'
import type { FirstWords } from '#content/first'
import { FrameContext, type Frame } from '#ui/frame.ts'
import { useKeptFocus } from '#ui/kept-focus.ts'

import { BrokenScreen } from './BrokenScreen.tsx'
import type { Draw } from './screens.tsx'

/** What stands on the screen now. A new value is a new screen; focus goes to its heading. */
export interface Showing {
  readonly draw: Draw
  /** Two showings of the same place keep what is on the screen: focus, open fields, scroll. */
  readonly place: string
  readonly language: Language
  readonly isFirst: boolean
  /** Of a page that is looked up from anywhere: where one was before. */
  readonly cameFrom: string | null
}

export interface ShellProps {
  readonly showing: ReadonlySignal<Showing | null>
  readonly waiting: ReadonlySignal<Language | null>
  readonly words: (language: Language) => FirstWords
  readonly on: Pick<Frame, 'onQuickExit' | 'onPrint' | 'onLanguage'> & {
    readonly onReload: () => void
  }
}

/** The screen with the bars round it; and a word to whoever waits long for the next. */
export function Shell(props: ShellProps) {
  return (
    <>
      <Screen {...props} />
      <Waiting {...props} />
    </>
  )
}

/** It stays out of sight for as long as nobody notices. On paper its empty box would be a page of its own. */
function Waiting({ waiting, words }: ShellProps) {
  const language = waiting.value
  return (
    <div class="only-screen" role="status">
      {language === null ? null : <p class="fetching">{words(language).shell.fetching}</p>}
    </div>
  )
}

function Screen({ showing, words: wordsOf, on }: ShellProps) {
  useKeptFocus()
  const now = showing.value
  if (now === null) return null
  const words = wordsOf(now.language)
  const { cameFrom, isFirst: isFirstScreen } = now
  const frame = { words: words.shell, hrefs, cameFrom, isFirstScreen, ...on }
  return (
    <FrameContext.Provider value={frame}>
      <Net key={now.place} fallen={<BrokenScreen words={words.shell} onAgain={on.onReload} />}>
        {now.draw()}
      </Net>
    </FrameContext.Provider>
  )
}

const hrefs = {
  home: hrefOf({ at: 'start', stray: false }),
  help: hrefOf({ at: 'help', about: null }),
  whoSees: hrefOf({ at: 'who-sees' }),
}

/** Catches what a screen throws: a calm page, never a blank one. */
class Net extends Component<{ fallen: ComponentChildren; children: ComponentChildren }> {
  override state = { broken: false }

  static override getDerivedStateFromError() {
    return { broken: true }
  }

  override render() {
    return this.state.broken ? this.props.fallen : this.props.children
  }
}
