import { Fragment } from 'preact'

import { hrefOf } from '#app/route.ts'
import { findings, type Remedy, type ReadingWords } from '#content'
import { Actions, Button, LinkButton } from '#ui/Button.tsx'
import { Page } from '#ui/Page.tsx'
import { Paper } from '#ui/Paper.tsx'
import { useWayBack } from '#ui/way-back.ts'

import { SixDirections } from './SixDirections.tsx'
import { Way } from './Way.tsx'

interface Props {
  readonly words: ReadingWords
  readonly onPrint: () => void
}

/** What was found about leaders' work environment; each finding leads to what one can do about it. */
export function FindingsScreen({ words, onPrint }: Props) {
  const own = words.findings
  return (
    <Page
      wall="own"
      audience={words.shell.onlyYou}
      heading={own.heading}
      lead={<p>{own.lead}</p>}
      back={useWayBack()}
    >
      <Paper label={own.heading}>
        {findings.map(({ key, of }) => (
          <Fragment key={key}>
            <h2>{own.headings[key]}</h2>
            {of.map(({ key: finding, to }) => (
              <Finding key={finding} own={own} to={to} {...own.of[finding]} />
            ))}
          </Fragment>
        ))}
        <SixDirections words={words} />
      </Paper>
      <Actions>
        <LinkButton href={hrefOf({ at: 'tool-rating' })}>{own.toRating}</LinkButton>
        <Button onPress={onPrint}>{own.print}</Button>
      </Actions>
    </Page>
  )
}

type Own = ReadingWords['findings']

interface FindingProps {
  readonly own: Own
  readonly to: Remedy
  readonly name: string
  readonly text: string
}

function Finding({ own, to, name, text }: FindingProps) {
  return (
    <>
      <h3>{name}</h3>
      <p>{text}</p>
      <p class="only-screen">
        <Way own={own} to={to} />
      </p>
    </>
  )
}
