import { pointsOf } from '#domain'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Paper } from '#ui/Paper.tsx'
import { PointList } from '#ui/PointList.tsx'
import { PointsToHear } from '#ui/PointsToHear.tsx'

import type { InDialogue } from './DialogueScreen.tsx'

/** What the other person brought. For the nearest leader it is the page the leader saw before she sent it. */
export function TheirPoints({ here, words }: InDialogue) {
  const own = words.dialogueRoom
  const { points, withdrawn } = pointsOf(
    here.room.value,
    here.side === 'leader' ? 'nearest' : 'leader',
  )
  const trace = withdrawn ? <Notice happened={own.points.withdrawn} /> : null
  if (here.side === 'nearest') {
    return (
      <>
        <PointsToHear
          whoSees={own.whoSees}
          heading={own.points.theirs}
          points={points}
          none={own.points.none}
          listening={own.listening}
        />
        <Sight words={words} />
        {trace}
      </>
    )
  }
  if (points.length === 0) return trace
  const heading = own.points.fromNearest(here.otherName.value || words.carry.yourLeader)
  return (
    <Paper label={heading}>
      <h2>{heading}</h2>
      <PointList points={points} />
      {trace}
    </Paper>
  )
}

/** What the nearest leader can see of the other, and what not. */
function Sight({ words }: Pick<InDialogue, 'words'>) {
  const own = words.dialogueRoom.sight
  return (
    <Disclosure summary={own.title}>
      <ul>
        {own.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{own.rule}</p>
    </Disclosure>
  )
}
