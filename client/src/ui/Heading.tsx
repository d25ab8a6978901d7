import type { ComponentChildren } from 'preact'
import { useContext, useLayoutEffect, useRef } from 'preact/hooks'

import { FrameContext } from './frame.ts'

/**
 * The question or name of a screen. It takes focus when the screen is new, so that a screen reader
 * begins here; a field with `autoFocus` further down takes it over.
 */
export function Heading({ text, children }: { text: string; children?: ComponentChildren }) {
  const { isFirstScreen } = useContext(FrameContext)
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    if (!isFirstScreen) heading.current?.focus()
  }, [text, isFirstScreen])
  return (
    <h1 class="question" tabIndex={-1} ref={heading}>
      {children ?? text}
    </h1>
  )
}
