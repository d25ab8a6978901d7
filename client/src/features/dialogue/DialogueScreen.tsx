import type { ScreenProps } from '#app/app.ts'
import { dialogueOf, type DialogueHere } from '#app/dialogue.ts'
import { standInFor } from '#app/opening.ts'
import { OpeningPage } from '#ui/OpeningPage.tsx'

import { ChangeLeader } from './ChangeLeader.tsx'
import { CloseRound } from './CloseRound.tsx'
import { EndedRoom } from './EndedRoom.tsx'
import { Table } from './Table.tsx'
import { TalksScreen } from './TalksScreen.tsx'

export type DialogueProps = ScreenProps<'dialogue'>
export type InDialogue = DialogueProps & { readonly here: DialogueHere }

export function DialogueScreen(props: DialogueProps) {
  const { app, words, route } = props
  const opening = dialogueOf(app, route.handle).value
  if (opening.state === 'open') return <InRoom {...props} here={opening.room} />
  return (
    <OpeningPage
      wall="dialogue"
      audience={words.dialogueRoom.chipTwo}
      {...standInFor(opening, words, words.dialogueRoom)}
    />
  )
}

function InRoom(props: InDialogue) {
  const [step] = props.route.steps
  if (step === 'snakke') return <TalksScreen {...props} />
  if (props.here.ended.value) return <EndedRoom {...props} />
  if (step === 'skift') return <ChangeLeader {...props} />
  if (step === 'luk') return <CloseRound {...props} />
  return <Table {...props} />
}
