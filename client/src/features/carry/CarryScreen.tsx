import type { ScreenProps } from '#app/app.ts'
import { standInFor } from '#app/opening.ts'
import { ownRoomOf, type OwnRoomHere } from '#app/own-room.ts'
import { OpeningPage } from '#ui/OpeningPage.tsx'

import { ChoosePoints } from './ChoosePoints.tsx'
import { Preview } from './Preview.tsx'
import { Reword } from './Reword.tsx'
import { Take } from './Take.tsx'

export type CarryProps = ScreenProps<'carry'>
export type InCarry = CarryProps & { readonly here: OwnRoomHere }

/** Choose, reword, see, take: four screens, and nothing leaves the room before the last. */
export function CarryScreen(props: CarryProps) {
  const { app, words } = props
  const opening = ownRoomOf(app).value
  if (opening.state === 'open') return <Step {...props} here={opening.room} />
  return (
    <OpeningPage
      wall="own"
      audience={words.shell.onlyYou}
      {...standInFor(opening, words, words.ownRoom)}
    />
  )
}

function Step(props: InCarry) {
  const [step] = props.route.steps
  if (props.here.room.value.points.length === 0) return <ChoosePoints {...props} />
  switch (step) {
    case 'ord':
      return <Reword {...props} />
    case 'se':
      return <Preview {...props} />
    case 'klar':
      return <Take {...props} />
    default:
      return <ChoosePoints {...props} />
  }
}
