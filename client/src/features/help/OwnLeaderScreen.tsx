import { hrefOf } from '#app/route.ts'
import { localCardLines, waysRound, type ReadingWords } from '#content'
import { Actions, Button, LinkButton } from '#ui/Button.tsx'
import { Page } from '#ui/Page.tsx'
import { Paper } from '#ui/Paper.tsx'
import { useWayBack } from '#ui/way-back.ts'

import { HelpHere, type HelpProps } from './HelpHere.tsx'

type Props = HelpProps & { readonly onPrint: () => void }

/** Ways round one's own leader, and who gets to know. Like all help it is opened without a trace. */
export function OwnLeaderScreen(props: Props) {
  const { words, here, onPrint } = props
  const own = words.ownLeader
  return (
    <Page
      wall="own"
      audience={words.shell.onlyYou}
      heading={own.heading}
      lead={<p>{own.lead}</p>}
      back={useWayBack()}
    >
      <HelpHere {...props} />
      <Paper label={own.heading}>
        <Ways own={own} />
        <h2>{own.amr.title}</h2>
        <p>{own.amr.text}</p>
        <h2>{own.scheme.title}</h2>
        <p>{own.scheme.text}</p>
        <ul>
          {own.scheme.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
        <LocalCard
          own={own}
          says={here.shared.length === 0 ? own.card.general : words.localHelp.also}
        />
      </Paper>
      <Actions>
        <Button onPress={onPrint}>{own.card.print}</Button>
      </Actions>
      <section class="section only-screen">
        <h2>{own.first.title}</h2>
        <p>{own.first.text}</p>
        <Actions>
          <LinkButton href={hrefOf({ at: 'own-room', steps: [] })}>{own.first.toRoom}</LinkButton>
          <LinkButton kind="quiet" href={hrefOf({ at: 'help', about: null })}>
            {own.more}
          </LinkButton>
        </Actions>
      </section>
    </Page>
  )
}

type Own = ReadingWords['ownLeader']

function Ways({ own }: { own: Own }) {
  return (
    <>
      <h2>{own.waysTitle}</h2>
      <ul class="agreed">
        {waysRound.map((key) => (
          <li key={key}>
            <h3>{own.ways[key].who}</h3>
            <p>{own.ways[key].text}</p>
            <p class="hint">
              {own.whoKnows} {own.ways[key].knows}
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}

/** The general one: what a workplace has not written, a leader can write with a pen. */
function LocalCard({ own: { card }, says }: { own: Own; says: string }) {
  return (
    <>
      <h2>{card.title}</h2>
      <p class="only-screen">{says}</p>
      <div class="only-print">
        <table class="sheet-table">
          <thead>
            <tr>
              <th scope="col">{card.who}</th>
              <th scope="col">{card.whom}</th>
              <th scope="col">{card.knows}</th>
            </tr>
          </thead>
          <tbody>
            {localCardLines.map((line) => (
              <tr key={line}>
                <th scope="row">{card.lines[line]}</th>
                <td />
                <td />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
