import { hrefOf, type LaterWay } from '#app/route.ts'
import type { ReadingWords } from '#content'
import { BlankLines } from '#ui/BlankLines.tsx'
import { Actions, Button, LinkButton } from '#ui/Button.tsx'
import { Page } from '#ui/Page.tsx'
import { Paper } from '#ui/Paper.tsx'

export interface NotYetProps {
  readonly words: ReadingWords
  readonly way: LaterWay
  readonly onPrint: () => void
}

/** A way in that is not built yet: said plainly, with a sheet to begin on today. */
export function NotYetScreen({ words, way, onPrint }: NotYetProps) {
  const { later, shell } = words
  const own = later.ways[way]
  return (
    <Page
      wall="own"
      audience={shell.onlyYou}
      heading={own.heading}
      lead={<p class="only-screen">{later.honest}</p>}
      back={{ href: hrefOf({ at: 'start', stray: false }), label: shell.home }}
    >
      <Paper label={later.meanwhile}>
        <h2 class="only-screen">{later.meanwhile}</h2>
        <p>{own.needs}</p>
        <ol class="sheet-steps">
          {own.steps.map((step) => (
            <li key={step.text}>
              <span class="sheet-minutes">{later.minutes(step.minutes)}</span>
              <span>{step.text}</span>
              <BlankLines count={2} />
            </li>
          ))}
        </ol>
      </Paper>
      <Actions>
        <LinkButton kind="primary" href={hrefOf({ at: 'new-workshop' })}>
          {later.toProgramme}
        </LinkButton>
        <Button onPress={onPrint}>{later.print}</Button>
        <LinkButton href={hrefOf({ at: 'own-room', steps: [] })}>{later.orConversation}</LinkButton>
        <LinkButton kind="quiet" href={hrefOf({ at: 'tool-rating' })}>
          {later.toolRating}
        </LinkButton>
      </Actions>
    </Page>
  )
}
