import { useRef, useState } from 'preact/hooks'

import type { PlanWriter } from '#app/organisation-plan.ts'
import { themeInWords } from '#app/theme-words.ts'
import { putInPlan, themesWithoutCard } from '#app/themes-in-plan.ts'
import { Actions, Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Said } from '#ui/Said.tsx'

import type { InPlan } from './in-plan.ts'

/** What was chosen and has no card yet: an offer, so that nothing is written twice. */
export function ThemesToPut({ here, words, writer }: InPlan) {
  const own = words.organisationPlan.themes
  const themes = themesWithoutCard(here)
  const [said, setSaid] = useState('')
  const place = useRef<HTMLDivElement>(null)
  if (writer === null) return null
  const put = (by: PlanWriter) => {
    const answer = putInPlan(by, themes, words)
    setSaid(answer.ok ? own.put : words.organisationPlan.matrix.full)
    // The button that was pressed is gone.
    place.current?.focus()
  }
  return (
    <div tabIndex={-1} ref={place}>
      {themes.length === 0 ? null : (
        <Notice happened={own.waiting(themes.length)}>
          <ul>
            {themes.map((theme) => (
              <li key={theme.id}>{themeInWords(theme, words)}</li>
            ))}
          </ul>
          <Actions>
            <Button onPress={() => put(writer)}>{own.putAll}</Button>
          </Actions>
        </Notice>
      )}
      <Said text={said} />
    </div>
  )
}
