import { Paper } from './Paper.tsx'
import { PointList } from './PointList.tsx'

export interface PointsToHearProps {
  readonly whoSees: string
  readonly heading: string
  readonly points: readonly { readonly id: string; readonly text: string }[]
  /** What stands there when there is no point. */
  readonly none: string
  readonly listening: { readonly title: string; readonly lines: readonly string[] }
}

/**
 * What meets the nearest leader. The leader's preview draws this same component with the same words,
 * so that "exactly this" stays true.
 */
export function PointsToHear(props: PointsToHearProps) {
  return (
    <>
      <p class="measure">{props.whoSees}</p>
      <Paper label={props.heading}>
        <h2>{props.heading}</h2>
        {props.points.length === 0 ? <p>{props.none}</p> : null}
        <PointList points={props.points} />
      </Paper>
      <section class="section listening">
        <h2>{props.listening.title}</h2>
        <ul>
          {props.listening.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    </>
  )
}
