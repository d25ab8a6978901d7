import type { ReadingWords } from '#content'
import { Page } from '#ui/Page.tsx'
import { Paper } from '#ui/Paper.tsx'
import { useWayBack } from '#ui/way-back.ts'
import { WhoTable } from '#ui/WhoTable.tsx'

/** The plain table behind the chip, and what cannot be promised. */
export function WhoSeesScreen({ words }: { words: ReadingWords }) {
  const own = words.whoSees
  return (
    <Page
      wall="own"
      audience={words.shell.onlyYou}
      heading={own.heading}
      lead={<p>{own.lead}</p>}
      back={useWayBack()}
    >
      <Paper label={own.heading}>
        <WhoTable {...own.table} />
        {[own.carry, own.letters, own.server, own.limits].map(({ heading, points }) => (
          <Points key={heading} heading={heading} points={points} />
        ))}
        <h2>{own.leave.heading}</h2>
        <p>{own.leave.text}</p>
      </Paper>
    </Page>
  )
}

function Points({ heading, points }: { heading: string; points: readonly string[] }) {
  return (
    <>
      <h2>{heading}</h2>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </>
  )
}
