import { useContext, useLayoutEffect, useState } from 'preact/hooks'

import { FrameContext } from './frame.ts'

/** Of several sheets the one that is asked for goes on the page first, and then to the printer. */
export function usePrinting<Sheet extends string>(first: Sheet) {
  const { onPrint } = useContext(FrameContext)
  const [asked, setAsked] = useState<{ readonly sheet: Sheet } | null>(null)
  useLayoutEffect(() => {
    if (asked !== null) onPrint()
  }, [asked, onPrint])
  return {
    printed: asked?.sheet ?? first,
    print: (sheet: Sheet) => setAsked({ sheet }),
  }
}
