import { useContext } from 'preact/hooks'

import { hrefOf } from '#app/route.ts'
import { Actions, Button } from '#ui/Button.tsx'
import { FrameContext } from '#ui/frame.ts'
import { Page } from '#ui/Page.tsx'
import { Paper } from '#ui/Paper.tsx'

import { chipOf } from './chip.ts'
import type { InDialogue } from './DialogueScreen.tsx'
import { PastRounds } from './PastRounds.tsx'
import { TalksSheet } from './TalksSheet.tsx'
import { TalksWord } from './TalksWord.tsx'

/** Every talk the two have had: when, how long, what was agreed, and what became of it. */
export function TalksScreen(props: InDialogue) {
  const { here, words, route } = props
  const own = words.dialogueRoom.past
  const { onPrint } = useContext(FrameContext)
  const isNone = here.room.value.history.length === 0
  return (
    <>
      <div class="only-screen">
        <Page
          wall="dialogue"
          audience={chipOf({ here, words })}
          heading={own.title}
          lead={<p>{own.intro}</p>}
          back={{
            href: hrefOf({ at: 'dialogue', handle: route.handle, steps: [] }),
            label: own.back,
          }}
        >
          {isNone ? (
            <p>{own.none}</p>
          ) : (
            <Paper label={own.title}>
              <PastRounds {...props} />
            </Paper>
          )}
          <Actions>
            <Button kind="primary" onPress={onPrint}>
              {own.print}
            </Button>
            <TalksWord {...props} />
          </Actions>
        </Page>
      </div>
      <TalksSheet {...props} />
    </>
  )
}
