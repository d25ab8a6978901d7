import { useContext, useEffect, useState } from 'preact/hooks'

import type { WordsOfMany } from '#content'
import { Actions, Button } from '#ui/Button.tsx'
import { FrameContext } from '#ui/frame.ts'

import type { SheetSize } from './MatrixSheet.tsx'

interface Props {
  readonly words: WordsOfMany
  readonly onSize: (size: SheetSize) => void
}

/** A4 to take along, A3 for the wall; both lie down. */
export function PlanPrint({ words, onSize }: Props) {
  const own = words.organisationPlan.print
  const { onPrint } = useContext(FrameContext)
  const [asked, setAsked] = useState(0)
  // The sheet has to lie in its size before the browser's dialog reads it.
  useEffect(() => {
    if (asked > 0) onPrint()
  }, [asked, onPrint])
  const print = (size: SheetSize) => {
    onSize(size)
    setAsked(asked + 1)
  }
  return (
    <section class="section" aria-label={own.title}>
      <h2>{own.title}</h2>
      <p class="hint">{own.help}</p>
      <Actions>
        <Button onPress={() => print('a4')}>{own.a4}</Button>
        <Button onPress={() => print('a3')}>{own.a3}</Button>
      </Actions>
    </section>
  )
}
