import { dateInWords } from '#app/calendar.ts'
import type { ClosedRound } from '#domain'
import { PointList } from '#ui/PointList.tsx'

import { AgreementList } from './AgreementList.tsx'
import type { InDialogue } from './DialogueScreen.tsx'
import { talkInWords } from './talk-in-words.ts'

export function PastRounds(props: InDialogue) {
  const { app, here, words } = props
  const own = words.dialogueRoom.past
  return here.room.value.history.map((past) => {
    const day = dateInWords(past.closedOn, app.choices.language.value)
    const heading = own.round(words.dialogueRoom.talk.names[past.kind], day)
    return <RoundToRead key={past.round} {...props} round={past} heading={heading} />
  })
}

export interface RoundToReadProps extends InDialogue {
  readonly heading: string
  readonly round: Pick<ClosedRound, 'points' | 'agreements' | 'nextTalk' | 'followed'>
}

/** What lay on the table in a round, without a way to change it. */
export function RoundToRead({ app, words, heading, round }: RoundToReadProps) {
  const own = words.dialogueRoom.past
  const { points, agreements, followed, nextTalk } = round
  return (
    <section class="past-round">
      <h2>{heading}</h2>
      {points.length === 0 ? null : (
        <>
          <h3>{own.points}</h3>
          <PointList points={points} />
        </>
      )}
      <h3>{own.agreements}</h3>
      <AgreementList agreements={agreements} words={words} />
      {followed.length === 0 ? null : (
        <>
          <h3>{own.followed}</h3>
          <ul class="agreed">
            {followed.map(({ id, what, state }) => (
              <li key={id}>
                {what} <strong>{words.dialogueRoom.last.states[state]}</strong>
              </li>
            ))}
          </ul>
        </>
      )}
      {nextTalk === null ? null : (
        <>
          <h3>{own.talk}</h3>
          <p>{talkInWords(app, nextTalk, words)}</p>
        </>
      )}
    </section>
  )
}
