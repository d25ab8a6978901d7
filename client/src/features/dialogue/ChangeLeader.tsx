import { useContext, useState } from 'preact/hooks'

import { changeNearestLeader } from '#app/change-leader.ts'
import { hrefOf } from '#app/route.ts'
import { Actions, Button, LinkButton } from '#ui/Button.tsx'
import { FrameContext } from '#ui/frame.ts'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'
import { Paper } from '#ui/Paper.tsx'

import { chipOf } from './chip.ts'
import type { InDialogue } from './DialogueScreen.tsx'
import { TalksSheet } from './TalksSheet.tsx'
import { TalksWord } from './TalksWord.tsx'

/** The nearest leader changes: the room ends, each keeps a copy, and nothing is inherited. */
export function ChangeLeader(props: InDialogue) {
  const { here, words, route } = props
  const own = words.dialogueRoom.change
  const { onPrint } = useContext(FrameContext)
  return (
    <>
      <div class="only-screen">
        <Page
          wall="dialogue"
          audience={chipOf({ here, words })}
          heading={own.title[here.side]}
          lead={<p>{own.intro}</p>}
          back={{
            href: hrefOf({ at: 'dialogue', handle: route.handle, steps: [] }),
            label: own.cancel,
          }}
        >
          <Paper label={own.title[here.side]}>
            <ol>
              {own.lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ol>
          </Paper>
          <section class="section">
            <h2>{own.copy}</h2>
            <p>{own.copyHelp}</p>
            <Actions>
              <Button onPress={onPrint}>{words.dialogueRoom.past.print}</Button>
              <TalksWord {...props} />
            </Actions>
          </section>
          {here.isMaker ? <CloseIt {...props} /> : <p class="measure">{own.notMaker}</p>}
        </Page>
      </div>
      <TalksSheet {...props} />
    </>
  )
}

function CloseIt({ app, here, words, route }: InDialogue) {
  const own = words.dialogueRoom.change
  const [closing, setClosing] = useState<'not-asked' | 'asking' | 'offline'>('not-asked')
  const close = async () => {
    if (closing === 'asking') return
    setClosing('asking')
    const ended = await changeNearestLeader(app, here)
    if (ended === 'ended') app.go({ at: 'dialogue', handle: route.handle, steps: [] })
    else setClosing('offline')
  }
  return (
    <>
      <p class="measure">{own.both}</p>
      {closing === 'offline' ? <Notice tone="alert" {...words.problems.offlineEnd} /> : null}
      <Actions>
        <Button kind="primary" onPress={() => void close()}>
          {closing === 'asking' ? own.closing : own.confirm}
        </Button>
        <LinkButton kind="quiet" href={hrefOf({ at: 'dialogue', handle: route.handle, steps: [] })}>
          {own.cancel}
        </LinkButton>
      </Actions>
    </>
  )
}
