import { useCallback, useEffect, useState } from 'preact/hooks'

import { isAnswering, isAside } from '#app/group-seat.ts'
import type { ProblemName } from '#app/problems.ts'
import { answersTo, degreesIn, dropMeasurement } from '#app/urn/measurements.ts'
import { openMeasurement } from '#app/urn/open-round.ts'
import { revealMeasurement } from '#app/urn/reveal-round.ts'
import { watchRound } from '#app/urn/round.ts'
import { mayOpen, questionsOf, votersAmong } from '#domain'
import { Actions, Button, LinkButton } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Paper } from '#ui/Paper.tsx'

import { Ready, useSeatAtUrn, type AtUrn } from '../HandIn.tsx'
import { HostTools } from '../HostTools.tsx'
import { Answered, Voters, type InOpenRound, type WithStatus } from '../OpenRound.tsx'
import { Receipt } from '../Receipt.tsx'
import { RoundPage } from '../RoundPage.tsx'
import type { InMeasurement } from './MeasureScreen.tsx'
import { backToMeasuring, measureHref, nameOf } from './way.ts'

/** One that has not ended: who can answer, how many have, and her own answers. */
export function MeasurementScreen(props: InMeasurement) {
  const { here, own, round, measurement } = props
  const urn = round.urn.value
  const lead = urn === null ? own.notOpen[here.standing === 'host' ? 'host' : 'member'] : null
  return (
    <RoundPage
      of={props}
      heading={nameOf(props, measurement)}
      lead={[own.subjects[measurement.subject].lead, ...(lead === null ? [] : [lead])]}
      back={backToMeasuring(props)}
    >
      {urn === null ? <NotOpen {...props} /> : <Open {...props} urn={urn} />}
      <Receipt {...props} promises={own.promises} />
    </RoundPage>
  )
}

function NotOpen(props: InMeasurement) {
  const { here, words, round } = props
  const said = words.groupRound.notOpen
  const { answering } = here.room.value
  const { voterKeys } = round.record.value
  const waiting = answering.filter(({ id }) => voterKeys[id] === undefined)
  return (
    <Paper label={said.who}>
      <h2>{said.who}</h2>
      <ul>
        {votersAmong(answering, voterKeys).map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
      {waiting.map(({ id, name }) => (
        <p key={id} class="hint">
          {said.waitFor(name)}
        </p>
      ))}
      {here.standing === 'host' ? <OpenIt {...props} /> : null}
    </Paper>
  )
}

function OpenIt({ app, here, words, own, route, round, measurement }: InMeasurement) {
  const [isOpening, setOpening] = useState(false)
  const [problem, setProblem] = useState<ProblemName | null>(null)
  const open = async () => {
    setOpening(true)
    const opened = await openMeasurement(app, round, questionsOf(measurement.subject).length)
    setOpening(false)
    setProblem(opened.ok ? null : opened.problem)
  }
  const drop = () => {
    if (dropMeasurement(here, measurement.id)) {
      app.go({ at: 'group', handle: route.handle, steps: ['maal'] })
    }
  }
  const isEnough = mayOpen(here.room.value, round.record.value).ok
  return (
    <>
      {problem === null ? null : <Notice tone="alert" {...words.problems[problem]} />}
      {isEnough ? null : <p>{own.notOpen.tooFew}</p>}
      <Actions>
        {isEnough ? (
          <Button kind="primary" disabled={isOpening} onPress={() => void open()}>
            {isOpening ? own.notOpen.opening : own.notOpen.open}
          </Button>
        ) : null}
        <Button kind="quiet" onPress={drop}>
          {own.notOpen.drop}
        </Button>
      </Actions>
    </>
  )
}

type OpenProps = InMeasurement & Pick<InOpenRound, 'urn'>

function Open(props: OpenProps) {
  const { app, here, round, urn, sitting, measurement } = props
  const [status, setStatus] = useState<WithStatus['status']>(null)
  // The number stands at the relay, and is asked for while somebody looks.
  useEffect(() => watchRound(app, round, { urn, hear: setStatus }), [app, round, urn])
  const isClosed = status?.state === 'closed'
  const seat = sitting.state === 'sitting' ? sitting.secret : null
  const { subject } = measurement
  const reveal = useCallback(
    () => void revealMeasurement(app, round, { seat, subject }),
    [app, round, seat, subject],
  )
  // Whoever notices first that it has ended opens it for all: the figures stand in the room then.
  useEffect(() => {
    if (isClosed) reveal()
  }, [isClosed, reveal])
  const withStatus = { ...props, status }
  return (
    <>
      <Answered {...withStatus} />
      {isAnswering(here, sitting) ? (
        <OwnAnswers {...withStatus} sitting={sitting} />
      ) : (
        <p class="hint">{whyNot(props)}</p>
      )}
      <Voters {...props} />
      {here.standing === 'host' ? <HostTools {...withStatus} onClosed={reveal} /> : null}
    </>
  )
}

function whyNot({ here, words, own, sitting }: OpenProps): string {
  return isAside(here, sitting) ? words.groupRoom.seat.isAside : own.answer.needsSeat
}

function OwnAnswers(props: OpenProps & AtUrn) {
  const { here, words, own, measurement, sitting } = props
  const urnSeat = useSeatAtUrn(props)
  const given = answersTo(measurement, degreesIn(sitting.own, here, measurement.id))
  const of = questionsOf(measurement.subject).length
  return (
    <Paper label={words.groupRound.handIn.title}>
      <h2>{words.groupRound.handIn.title}</h2>
      <p>{own.answer.given(given.size, of)}</p>
      <Actions>
        <LinkButton
          kind={given.size === 0 ? 'primary' : 'plain'}
          href={measureHref(props, measurement.id, 'svar', '1')}
        >
          {given.size === 0 ? own.answer.go : own.answer.change}
        </LinkButton>
      </Actions>
      {given.size > 0 && urnSeat !== null ? (
        <Ready
          words={words}
          urnSeat={urnSeat}
          given={given}
          ready={words.groupRound.handIn.ready(given.size)}
        />
      ) : null}
    </Paper>
  )
}
