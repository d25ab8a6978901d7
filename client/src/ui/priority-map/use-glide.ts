import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

const glideMs = 260

/** Shows where a mark went when somebody moved it; not to those who want no motion. */
export function useGlide(
  mark: RefObject<SVGGElement | null>,
  { x, y }: { x: number; y: number },
): void {
  const before = useRef({ x, y })
  // The animation is the browser's, outside of what is drawn here.
  useLayoutEffect(() => {
    const from = before.current
    before.current = { x, y }
    const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    if (isStill || (from.x === x && from.y === y)) return
    mark.current?.animate(
      [
        { transform: `translate(${String(from.x)}px, ${String(from.y)}px)` },
        { transform: `translate(${String(x)}px, ${String(y)}px)` },
      ],
      { duration: glideMs, easing: 'ease-out' },
    )
  }, [mark, x, y])
}
