import { useContext } from 'preact/hooks'

import { gatheringIn } from '#app/workshop/gathering.ts'
import { dottable, reflectionTopics, tableTopics, wallOf, type TableTopic } from '#domain'
import { BlankLines } from '#ui/BlankLines.tsx'
import { Actions, Button } from '#ui/Button.tsx'
import { FrameContext } from '#ui/frame.ts'

import { HallPage, HallScreen, type HallProps, type InHall } from './InHall.tsx'

/** Every exercise on paper, for when the network or the phones are not there. */
export function SheetsScreen(props: HallProps) {
  return <HallScreen {...props} inside={Sheets} />
}

function Sheets(inside: InHall) {
  const { own, hall } = inside
  const { onPrint } = useContext(FrameContext)
  return (
    <>
      <div class="only-screen">
        <HallPage inside={inside} heading={hall.sheets.title} lead={hall.sheets.lead}>
          <p>{hall.sheets.one}</p>
          <ul>
            {tableTopics.map((topic) => (
              <li key={topic}>{own.topics[topic].question}</li>
            ))}
            {reflectionTopics.map((topic) => (
              <li key={topic}>{own.topics[topic].question}</li>
            ))}
            <li>{hall.sheets.dots}</li>
          </ul>
          <Actions>
            <Button kind="primary" onPress={onPrint}>
              {hall.sheets.print}
            </Button>
          </Actions>
        </HallPage>
      </div>
      <div class="sheet only-print">
        {tableTopics.map((topic) => (
          <TableSheet key={topic} inside={inside} topic={topic} />
        ))}
        {reflectionTopics.map((topic) => (
          <section key={topic} class="new-sheet">
            <h1>{own.topics[topic].question}</h1>
            <p>{hall.sheets.reflection}</p>
            <BlankLines count={16} />
          </section>
        ))}
        <DotSheet {...inside} />
      </div>
    </>
  )
}

function TableSheet({ inside, topic }: { inside: InHall; topic: TableTopic }) {
  const { own, hall } = inside
  const lines: readonly string[] = hall.support[topic]
  const heading = topic === 'proposals' ? hall.sheets.proposals : hall.sheets.proposalsFree
  return (
    <section class={topic === 'opening' ? '' : 'new-sheet'}>
      <h1>{own.topics[topic].question}</h1>
      <p>{hall.sheets.table} ______</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h2>{hall.sheets.note}</h2>
      <BlankLines count={topic === 'opening' ? 10 : 5} />
      {topic === 'opening' ? null : (
        <>
          <h2>{heading}</h2>
          <BlankLines count={8} />
        </>
      )}
    </section>
  )
}

/** With what lies on the wall now; where nothing does, with lines to write it on. */
function DotSheet({ here, hall }: InHall) {
  const wall = dottable(wallOf(gatheringIn(here).value))
  return (
    <section class="new-sheet">
      <h1>{hall.sheets.dots}</h1>
      <p>{hall.sheets.dotsHow}</p>
      {wall.length === 0 ? (
        <BlankLines count={14} />
      ) : (
        <ul>
          {wall.map(({ id, name }) => (
            <li key={id}>{name}</li>
          ))}
        </ul>
      )}
    </section>
  )
}
