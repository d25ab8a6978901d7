import { useState } from 'preact/hooks'

import { isAnswering, isAside } from '#app/group-seat.ts'
import { chooseMode } from '#app/group-settings.ts'
import type { ProblemName } from '#app/problems.ts'
import { hrefOf } from '#app/route.ts'
import { openRound } from '#app/urn/open-round.ts'
import { mayOpen, votersAmong } from '#domain'
import { Actions, Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Paper } from '#ui/Paper.tsx'

import { Receipt } from './Receipt.tsx'
import { RoundPage } from './RoundPage.tsx'
import type { InRound } from './RoundScreen.tsx'

/** Before the round: who will be in it, and what will be promised. */
export function NotOpen(props: InRound) {
  const { here, words, route, round, sitting } = props
  const own = words.groupRound
  const { answering } = here.room.value
  const { voterKeys } = round.record.value
  const waiting = answering.filter(({ id }) => voterKeys[id] === undefined)
  const isHost = here.standing === 'host'
  return (
    <RoundPage
      of={props}
      heading={own.title}
      lead={[isHost ? own.notOpen.host : own.notOpen.member]}
    >
      <Paper label={own.notOpen.who}>
        <h2>{own.notOpen.who}</h2>
        <ul>
          {votersAmong(answering, voterKeys).map(({ id, name }) => (
            <li key={id}>{name}</li>
          ))}
        </ul>
        {waiting.map(({ id, name }) => (
          <p key={id} class="hint">
            {own.notOpen.waitFor(name)}
          </p>
        ))}
        {isHost ? <OpenIt {...props} /> : null}
      </Paper>
      <Receipt {...props} />
      {isAside(here, sitting) ? <p>{words.groupRoom.seat.isAside}</p> : null}
      {isAnswering(here, sitting) ? (
        <p>
          <a href={hrefOf({ at: 'group', handle: route.handle, steps: ['forbered'] })}>
            {own.handIn.toPrepare}
          </a>
        </p>
      ) : null}
    </RoundPage>
  )
}

function OpenIt({ app, here, words, round }: InRound) {
  const own = words.groupRound.notOpen
  const [isOpening, setOpening] = useState(false)
  const [problem, setProblem] = useState<ProblemName | null>(null)
  const open = async () => {
    setOpening(true)
    const opened = await openRound(app, round)
    setOpening(false)
    setProblem(opened.ok ? null : opened.problem)
  }
  if (!mayOpen(here.room.value, round.record.value).ok) {
    return (
      <>
        <p>{own.tooFew}</p>
        <Actions>
          <Button onPress={() => chooseMode(here, 'open')}>{own.instead}</Button>
        </Actions>
      </>
    )
  }
  return (
    <>
      {problem === null ? null : <Notice tone="alert" {...words.problems[problem]} />}
      <p class="hint">{own.often}</p>
      <Actions>
        <Button kind="primary" disabled={isOpening} onPress={() => void open()}>
          {isOpening ? own.opening : own.open}
        </Button>
      </Actions>
    </>
  )
}
