import { useState } from 'preact/hooks'

import type { InOwnRoom } from '#app/own-room.ts'
import { hrefOf } from '#app/route.ts'
import type { WordsOfMany } from '#content'
import { Choices } from '#ui/Choices.tsx'
import { Page } from '#ui/Page.tsx'
import { usePrinting } from '#ui/printing.ts'

import { Everything } from './Everything.tsx'
import { useOwnPaper, paperNames, type Filling, type PaperName } from './own-papers.ts'
import { PaperRow } from './PaperRow.tsx'
import { PrintedPaper } from './PrintedPaper.tsx'

/** Four papers, with her words or without, out of the printer or in Word. */
export function PaperScreen(props: InOwnRoom & { readonly words: WordsOfMany }) {
  const { words } = props
  const own = words.paper
  const [filling, setFilling] = useState<Filling>('filled')
  const { printed, print } = usePrinting<PaperName>('sheet')
  const paper = useOwnPaper(props, printed, filling)
  return (
    <>
      <div class="only-screen">
        <Page
          wall="own"
          audience={words.shell.onlyYou}
          heading={own.title}
          lead={
            <>
              <p>{own.intro}</p>
              <p>{own.care}</p>
            </>
          }
          back={{ href: hrefOf({ at: 'own-room', steps: ['hjem'] }), label: words.ownRoom.title }}
        >
          <Choices<Filling>
            legend={own.legend}
            legendStyle="question"
            choices={[
              { value: 'filled', label: own.filled },
              { value: 'blank', label: own.blank },
            ]}
            value={filling}
            onChange={setFilling}
          />
          {paperNames.map((name) => (
            <PaperRow
              key={name}
              {...props}
              name={name}
              filling={filling}
              onPrint={() => print(name)}
            />
          ))}
          <Everything {...props} />
        </Page>
      </div>
      {paper === null ? null : <PrintedPaper paper={paper} />}
    </>
  )
}
