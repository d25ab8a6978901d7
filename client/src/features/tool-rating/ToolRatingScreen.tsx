import { hrefOf } from '#app/route.ts'
import { publishedRatings, type ReadingWords } from '#content'
import { Actions, Button } from '#ui/Button.tsx'
import { Page } from '#ui/Page.tsx'
import { Paper } from '#ui/Paper.tsx'

import { ComparisonTable } from './ComparisonTable.tsx'
import { OwnNumbers } from './OwnNumbers.tsx'
import './tool-rating.css'

interface Props {
  readonly words: ReadingWords
  readonly onPrint: () => void
}

/** Whether a tool helps: what was published, and the same sum on one's own numbers. */
export function ToolRatingScreen({ words, onPrint }: Props) {
  const own = words.toolRating
  return (
    <Page
      wall="own"
      audience={words.shell.onlyYou}
      heading={own.heading}
      lead={<p>{own.lead}</p>}
      back={{ href: hrefOf({ at: 'start', stray: false }), label: words.shell.home }}
    >
      <Paper label={own.published.heading}>
        <h2>{own.published.heading}</h2>
        <p>{own.published.text}</p>
        {publishedRatings.map(({ tool, before, after }) => (
          <ComparisonTable
            key={tool}
            words={own}
            caption={own.published.tools[tool]}
            before={before}
            after={after}
          />
        ))}
        <p class="hint">{own.table.hint}</p>
        <h2>{own.caution.heading}</h2>
        <ul>
          {own.caution.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </Paper>
      <OwnNumbers words={own} />
      <Actions>
        <Button onPress={onPrint}>{own.print}</Button>
      </Actions>
    </Page>
  )
}
