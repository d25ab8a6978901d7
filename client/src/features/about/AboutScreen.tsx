import { Fragment } from 'preact'

import type { ReadingWords } from '#content'
import { Page } from '#ui/Page.tsx'
import { Paper } from '#ui/Paper.tsx'
import { useWayBack } from '#ui/way-back.ts'

/** What this is and is not, where its matter comes from, and what it owes those who use it. */
export function AboutScreen({ words }: { words: ReadingWords }) {
  const { about, shell } = words
  return (
    <Page
      wall="own"
      audience={shell.onlyYou}
      heading={about.heading}
      lead={<p>{about.lead}</p>}
      back={useWayBack()}
    >
      <Paper label={about.heading}>
        {about.sections.map(({ heading, points }) => (
          <Fragment key={heading}>
            <h2>{heading}</h2>
            <ul>
              {points.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
          </Fragment>
        ))}
      </Paper>
    </Page>
  )
}
