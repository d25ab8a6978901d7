import type { ComponentChildren } from 'preact'
import { useContext, useLayoutEffect, useRef } from 'preact/hooks'

import { FrameContext } from './frame.ts'

/**
 * The question or name of a screen. It takes focus when the screen is new, so that a screen reader
 * begins here; a field with `autoFocus` further down takes it over. In another language it is the same screen,
 * and focus and scroll stay.
 */
export function Heading({ text, children }: { text: string; children?: ComponentChildren }) {
  const { isFirstScreen, words } = useContext(FrameContext)
  const heading = useRef<HTMLHeadingElement>(null)
  const spoken = useRef(words)
  useLayoutEffect(() => {
    const isTranslated = spoken.current !== words
    spoken.current = words
    if (!isFirstScreen && !isTranslated) heading.current?.focus()
  }, [text, isFirstScreen, words])
  return (
    <h1 class="question" tabIndex={-1} ref={heading}>
      {children ?? text}
    </h1>
  )
}
