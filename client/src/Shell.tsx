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
  /** The last place that was not a help page. */
  readonly cameFrom: string | null
}

export interface ShellProps {
  readonly showing: ReadonlySignal<Showing | null>
  readonly words: (language: Language) => FirstWords
  readonly on: Pick<Frame, 'onQuickExit' | 'onPrint' | 'onLanguage'> & {
    readonly onReload: () => void
  }
}

/** The bars round the screen, and the screen. */
export function Shell({ showing, words: wordsOf, on }: ShellProps) {
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
