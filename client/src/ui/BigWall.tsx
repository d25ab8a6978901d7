import type { ComponentChildren } from 'preact'
import { useContext } from 'preact/hooks'

import { FrameContext } from './frame.ts'
import type { WallName } from './wall.ts'

interface Props {
  readonly wall: WallName
  /** How the screen lays out what hangs there. */
  readonly kind: string
  readonly children: ComponentChildren
}

/** What a projector shows, and below it, small, what stands on every screen. */
export function BigWall({ wall, kind, children }: Props) {
  return (
    <div class="hung" data-wall={wall}>
      <main id="main" class={kind} data-wall={wall}>
        {children}
      </main>
      <WallFoot />
    </div>
  )
}

function WallFoot() {
  const { words, hrefs, onLanguage, onQuickExit } = useContext(FrameContext)
  return (
    <footer class="hung-foot only-screen">
      <nav aria-label={words.always}>
        <ul class="hung-foot-list">
          <li>
            <a href={hrefs.help}>{words.help}</a>
          </li>
          <li>
            <a href={hrefs.whoSees}>{words.whoSees}</a>
          </li>
          <li>
            <button type="button" lang={words.otherLanguageCode} onClick={onLanguage}>
              {words.otherLanguage}
            </button>
          </li>
          <li>
            <button type="button" onClick={onQuickExit}>
              {words.quickExit}
            </button>
          </li>
        </ul>
      </nav>
    </footer>
  )
}
