import type { RefObject } from 'preact'
import { useLayoutEffect } from 'preact/hooks'

/** Puts the cursor in the control when its screen opens. Runs after the heading has taken focus. */
export function useTakenFocus(
  control: RefObject<HTMLElement | null>,
  wanted: boolean | undefined,
): void {
  useLayoutEffect(() => {
    if (wanted) control.current?.focus()
  }, [control, wanted])
}
