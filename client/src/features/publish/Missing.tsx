import { hrefOf } from '#app/route.ts'
import { missingBeforePublishing, type CardInNeed } from '#domain'
import { Paper } from '#ui/Paper.tsx'

import type { InPublishing } from './PublishScreen.tsx'

/** What is missing, card by card. Nobody is held back from writing; only the page waits. */
export function Missing({ words, publishing, route }: InPublishing) {
  const own = words.publish.missing
  const { handle } = route
  const { owner, cards, inCards } = missingBeforePublishing(publishing.plan.value)
  const isMissing = owner || cards || inCards.length > 0
  return (
    <div class="only-screen">
      <Paper label={own.title}>
        <h2>{own.title}</h2>
        {isMissing ? (
          <>
            <ul>
              {owner ? <li>{own.owner}</li> : null}
              {cards ? <li>{own.cards}</li> : null}
              {inCards.map((one) => (
                <li key={one.card.id}>
                  <a
                    href={hrefOf({
                      at: 'organisation',
                      handle,
                      steps: ['plan', 'kort', one.card.id],
                    })}
                  >
                    {inWords(own, one)}
                  </a>
                </li>
              ))}
            </ul>
            <p class="hint">{own.still}</p>
          </>
        ) : (
          <p>{own.none}</p>
        )}
      </Paper>
    </div>
  )
}

function inWords(
  own: InPublishing['words']['publish']['missing'],
  { card, needs }: CardInNeed,
): string {
  const title = card.title.trim() || own.untitled
  return own.card(title, `${needs.map((need) => own.needs[need]).join(', ')}.`)
}
