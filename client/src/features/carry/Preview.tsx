import { useContext } from 'preact/hooks'

import { hrefOf } from '#app/route.ts'
import { previewOf } from '#domain'
import { Actions, Button, LinkButton } from '#ui/Button.tsx'
import { FrameContext } from '#ui/frame.ts'
import { Page } from '#ui/Page.tsx'
import { PointsToHear } from '#ui/PointsToHear.tsx'
import { Wall } from '#ui/Wall.tsx'

import type { InCarry } from './CarryScreen.tsx'
import { nameFirst, nameWithin } from './name.ts'
import { Sheet } from './Sheet.tsx'

/** The wall of the room it would go to, with the very page the nearest leader will open. */
export function Preview(props: InCarry) {
  const { here, words } = props
  const own = words.carry.preview
  const room = here.room.value
  const { onPrint } = useContext(FrameContext)
  return (
    <>
      <div class="only-screen">
        <Page
          wall="own"
          audience={words.shell.onlyYou}
          heading={own.title(nameWithin(words, room.nearestLeader))}
          lead={
            <p>
              {own.exactly(nameFirst(words, room.nearestLeader))} {own.notSent}
            </p>
          }
          back={{ href: hrefOf({ at: 'carry', steps: ['ord'] }), label: own.back }}
        >
          <Wall wall="dialogue" name={words.dialogueRoom.chipTwo}>
            <PointsToHear
              whoSees={words.dialogueRoom.whoSees}
              heading={words.dialogueRoom.points.theirs}
              points={previewOf(room.points)}
              none={words.dialogueRoom.points.none}
              listening={words.dialogueRoom.listening}
            />
          </Wall>
          <Actions>
            <LinkButton kind="primary" href={hrefOf({ at: 'carry', steps: ['klar'] })}>
              {own.next}
            </LinkButton>
            <Button onPress={onPrint}>{words.carry.take.sheet}</Button>
          </Actions>
        </Page>
      </div>
      <Sheet {...props} />
    </>
  )
}
