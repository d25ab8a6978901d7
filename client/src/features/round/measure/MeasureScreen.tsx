import { useEffect, useMemo } from 'preact/hooks'

import type { ScreenProps } from '#app/app.ts'
import { sittingIn } from '#app/group-seat.ts'
import { groupOf, standInForGroup, type GroupHere } from '#app/group.ts'
import { attendMeasurements, measurementsIn } from '#app/urn/measurements.ts'
import { roundAt, roundOf } from '#app/urn/round.ts'
import { measureWords, type MeasureWords } from '#content/measure'
import { parseSubject, type Measurement } from '#domain'
import { OpeningPage } from '#ui/OpeningPage.tsx'

import type { InRound } from '../RoundScreen.tsx'
import { AnswerScreen } from './AnswerScreen.tsx'
import './measure.css'
import { MeasureHome } from './MeasureHome.tsx'
import { MeasurementScreen } from './MeasurementScreen.tsx'
import { ResultScreen } from './ResultScreen.tsx'

type Props = ScreenProps<'group'>
export type InMeasuring = InRound & { readonly own: MeasureWords }
/** `round` is that of the measurement. */
export type InMeasurement = InMeasuring & { readonly measurement: Measurement }

/** A group measures something together, through an urn as in a round. */
export function MeasureScreen(props: Props) {
  const { app, words, route } = props
  const opening = groupOf(app, route.handle).value
  if (opening.state === 'open') return <InGroup {...props} here={opening.room} />
  return <OpeningPage {...standInForGroup(opening, words)} />
}

function InGroup(props: Props & { readonly here: GroupHere }) {
  const { app, here, route } = props
  const own = measureWords[app.choices.language.value]
  const sitting = useMemo(() => sittingIn(app, here), [app, here]).value
  const seat = sitting.state === 'sitting' ? sitting.secret : null
  // Her seat's key for each measurement lies in the room, outside what the screen shows.
  useEffect(() => attendMeasurements(app, here, seat), [app, here, seat])
  const inGroup = { ...props, own, sitting, round: roundOf(app, here) }
  const [, where, ...steps] = route.steps
  const subject = parseSubject(where)
  if (subject !== null) return <ResultScreen {...inGroup} subject={subject} />
  const measurement = measurementsIn(here).value.find(({ id }) => id === where)
  if (measurement === undefined) return <MeasureHome {...inGroup} />
  const { id } = measurement
  if (measurement.figures !== null)
    return <ResultScreen {...inGroup} subject={measurement.subject} />
  const inOne = { ...inGroup, measurement, round: roundAt(app, here, id) }
  if (steps[0] !== 'svar') return <MeasurementScreen key={id} {...inOne} />
  return <AnswerScreen key={`${id} ${steps[1] ?? ''}`} {...inOne} step={Number(steps[1] ?? 1)} />
}
