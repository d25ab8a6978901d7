import { useState } from 'preact/hooks'

import { mayWrite } from '#app/organisation.ts'
import { takeTheme, themesIn } from '#app/prioritise.ts'
import { candidateThemes } from '#domain'
import { Check } from '#ui/Choices.tsx'
import { Paper } from '#ui/Paper.tsx'
import { Said } from '#ui/Said.tsx'

import { PrioritisePage } from './PrioritisePage.tsx'
import type { InPrioritise } from './PrioritiseScreen.tsx'

/** Twenty-five themes that are often heard: an offer to tick in, and nothing that has to be gone through. */
export function Offer(props: InPrioritise) {
  const { here, words } = props
  const own = words.prioritise.offer
  const [said, setSaid] = useState('')
  const taken = new Set(
    themesIn(here).value.flatMap((theme) =>
      [theme, ...theme.parts].flatMap(({ candidate }) => candidate ?? []),
    ),
  )
  const take = (key: (typeof candidateThemes)[number], isTaken: boolean) => {
    const answer = takeTheme(here, key, isTaken)
    setSaid(answer.ok ? '' : words.prioritise.faults.full)
  }
  return (
    <PrioritisePage of={props} heading={own.title} lead={[own.lead]}>
      <p aria-live="polite">{own.taken(taken.size)}</p>
      <Said text={said} />
      <Paper label={own.title}>
        {candidateThemes.map((key) => (
          <Check
            key={key}
            label={words.orgThemes[key].label}
            hint={words.orgThemes[key].text}
            checked={taken.has(key)}
            disabled={!mayWrite(here)}
            onChange={(isTaken) => take(key, isTaken)}
          />
        ))}
      </Paper>
    </PrioritisePage>
  )
}
