import { findingsOf, writeFinding } from '#app/organisation-plan.ts'
import { limitOf } from '#app/writing-limit.ts'
import { findingKinds } from '#domain'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Paper } from '#ui/Paper.tsx'
import { TextArea } from '#ui/TextArea.tsx'

import type { OnCard } from './CardScreen.tsx'

/** The theme unfolded: what is known, asked, read and said. It stays in the room. */
export function Qualify({ words, here, card, writer }: OnCard) {
  const own = words.qualifying
  const found = findingsOf(here, card.id).value
  return (
    <Paper label={own.title}>
      <h2>{own.title}</h2>
      <p>{own.intro}</p>
      <p class="hint">{own.noOthersHealth}</p>
      {findingKinds.map((kind) => (
        <Disclosure key={kind} summary={own.findings[kind].label}>
          {writer === null ? (
            <p class="plan-read">{found[kind]}</p>
          ) : (
            <TextArea
              label={own.findings[kind].label}
              labelStyle="hidden"
              hint={own.findings[kind].hint}
              rows={3}
              limit={limitOf('answer', words)}
              value={found[kind]}
              onInput={(text) => writeFinding(writer, { card: card.id, kind, text })}
            />
          )}
        </Disclosure>
      ))}
    </Paper>
  )
}
