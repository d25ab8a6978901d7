import type { ComponentChildren } from 'preact'
import { useContext, useEffect, useLayoutEffect } from 'preact/hooks'

import { Chip } from './Chip.tsx'
import { FrameContext, RoomFootContext } from './frame.ts'
import { Heading } from './Heading.tsx'
import { SkipLink } from './SkipLink.tsx'
import type { WallName } from './wall.ts'

export interface PageProps {
  readonly wall: WallName
  /** The answer on the chip: "Kun du", "Du og Jonas". */
  readonly audience: string
  readonly heading: string
  /** One quiet line above the heading, such as Steps. */
  readonly above?: ComponentChildren
  /** One or two sentences below the heading. */
  readonly lead?: ComponentChildren
  readonly back?: { readonly href: string; readonly label: string } | undefined
  /** `wide` lets the screen lay out its own columns; `split` hangs the question beside the rest. */
  readonly width?: 'measure' | 'wide' | 'split'
  readonly children?: ComponentChildren
}

export function Page(props: PageProps) {
  const { wall, width = 'measure' } = props
  usePaintedWall(wall)
  const foot = useContext(RoomFootContext)
  return (
    <div class="page" data-wall={wall}>
      <TopBar wall={wall} audience={props.audience} />
      <main id="main" class={`room room-${width}`} tabIndex={-1}>
        <div class="room-head">
          {props.back ? (
            <a class="back" href={props.back.href}>
              <span aria-hidden="true">← </span>
              {props.back.label}
            </a>
          ) : null}
          {props.above}
          <Heading text={props.heading} />
          {props.lead ? <div class="lead">{props.lead}</div> : null}
        </div>
        <div class="room-body">
          {props.children}
          {foot}
        </div>
      </main>
      <BottomBar />
    </div>
  )
}

/** The canvas behind the page and the browser's own bar take the colour of the wall. */
function usePaintedWall(wall: WallName): void {
  useLayoutEffect(() => {
    document.documentElement.dataset['wall'] = wall
  }, [wall])
  // Asked for before the page is painted, the colour would have every style worked out once more.
  useEffect(() => {
    const colour = getComputedStyle(document.documentElement).getPropertyValue('--wall').trim()
    for (const meta of document.querySelectorAll('meta[name="theme-color"]')) {
      meta.setAttribute('content', colour)
    }
  }, [wall])
}

function TopBar({ wall, audience }: { wall: WallName; audience: string }) {
  const { words, hrefs, onQuickExit } = useContext(FrameContext)
  return (
    <header class="top-bar">
      <SkipLink text={words.skip} />
      <Chip wall={wall} question={words.whoCanSeeIt} audience={audience} href={hrefs.whoSees} />
      <button type="button" class="leave" onClick={onQuickExit}>
        {words.quickExit}
      </button>
    </header>
  )
}

function BottomBar() {
  const { words, hrefs, onPrint, onLanguage } = useContext(FrameContext)
  return (
    <footer class="floor">
      <nav aria-label={words.always}>
        <ul class="floor-list">
          <li>
            <a href={hrefs.home}>{words.home}</a>
          </li>
          <li>
            <a href={hrefs.help}>{words.help}</a>
          </li>
          <li class="floor-who">
            <a href={hrefs.whoSees}>{words.whoSees}</a>
          </li>
          <li>
            <button type="button" onClick={onPrint}>
              {words.print}
            </button>
          </li>
          <li>
            <button type="button" lang={words.otherLanguageCode} onClick={onLanguage}>
              {words.otherLanguage}
            </button>
          </li>
        </ul>
      </nav>
    </footer>
  )
}
