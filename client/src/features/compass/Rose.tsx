import type { Words } from '#content'
import type { CompassLook } from '#domain'

import { spokesOf, type Spoke } from './spokes.ts'

interface Props {
  readonly words: Words
  readonly look: CompassLook
  readonly last: CompassLook | null
}

/** Drawn in one colour: a ring for how much it matters, a dot for how it goes, a bar for last time. */
export function Rose({ words, look, last }: Props) {
  const own = words.compass
  const spokes = spokesOf(look, last)
  return (
    <figure class="rose">
      <svg viewBox="-190 -180 380 360" role="img" aria-label={own.picture.label}>
        {spokes.map((spoke) => (
          <g key={spoke.direction}>
            <SpokeLine spoke={spoke} />
            <Marks spoke={spoke} />
            <text
              class="rose-label"
              x={spoke.label.x}
              y={spoke.label.y}
              dy="0.35em"
              text-anchor="middle"
            >
              {own.directions[spoke.direction].short}
            </text>
          </g>
        ))}
      </svg>
      <figcaption>
        <p>{own.picture.scale}</p>
        <Legend mark="importance" text={own.picture.importance} />
        <Legend mark="today" text={own.picture.today} />
        {last === null ? null : <Legend mark="before" text={own.picture.before} />}
      </figcaption>
    </figure>
  )
}

function SpokeLine({ spoke: { from, to, ticks, angle } }: { spoke: Spoke }) {
  return (
    <>
      <line class="rose-spoke" x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
      {ticks.map(({ x, y }) => (
        <line
          key={`${String(x)} ${String(y)}`}
          class="rose-spoke"
          x1="-4"
          x2="4"
          transform={`translate(${String(x)} ${String(y)}) rotate(${String(angle)})`}
        />
      ))}
    </>
  )
}

function Marks({ spoke: { importance, today, before, angle } }: { spoke: Spoke }) {
  return (
    <>
      {before ? (
        <line
          class="rose-before"
          x1="-10"
          x2="10"
          transform={`translate(${String(before.x)} ${String(before.y)}) rotate(${String(angle)})`}
        />
      ) : null}
      {importance ? <circle class="rose-ring" cx={importance.x} cy={importance.y} r="11" /> : null}
      {today ? <circle class="rose-dot" cx={today.x} cy={today.y} r="6" /> : null}
    </>
  )
}

function Legend({ mark, text }: { mark: 'importance' | 'today' | 'before'; text: string }) {
  return (
    <p>
      <svg viewBox="-14 -14 28 28" width="28" height="28" aria-hidden="true">
        {mark === 'importance' ? <circle class="rose-ring" r="11" /> : null}
        {mark === 'today' ? <circle class="rose-dot" r="6" /> : null}
        {mark === 'before' ? <line class="rose-before" x1="-10" x2="10" /> : null}
      </svg>
      {text}
    </p>
  )
}
