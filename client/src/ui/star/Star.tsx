import { spokesOf, type Arm, type Spoke } from './spokes.ts'
import './star.css'

export interface StarProps {
  readonly arms: readonly Arm[]
  /** Says where the same stands in words. */
  readonly label: string
  /** What stands below it, and what each kind of mark means; a mark that has no words is not used. */
  readonly legend: {
    readonly scale: string
    readonly ring: string
    readonly dot: string
    readonly bar: string | null
  }
}

/** Drawn in one colour: a ring, a dot, and a dashed bar on each arm. */
export function Star({ arms, label, legend }: StarProps) {
  return (
    <figure class="star">
      <svg viewBox="-190 -180 380 360" role="img" aria-label={label}>
        {spokesOf(arms).map((spoke) => (
          <g key={spoke.id}>
            <SpokeLine spoke={spoke} />
            <Marks spoke={spoke} />
            <text
              class="star-label"
              x={spoke.label.x}
              y={spoke.label.y}
              dy="0.35em"
              text-anchor="middle"
            >
              {spoke.name}
            </text>
          </g>
        ))}
      </svg>
      <figcaption>
        <p>{legend.scale}</p>
        <Legend mark="ring" text={legend.ring} />
        <Legend mark="dot" text={legend.dot} />
        {legend.bar === null ? null : <Legend mark="bar" text={legend.bar} />}
      </figcaption>
    </figure>
  )
}

function SpokeLine({ spoke: { from, to, ticks, angle } }: { spoke: Spoke }) {
  return (
    <>
      <line class="star-spoke" x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
      {ticks.map(({ x, y }) => (
        <line
          key={`${String(x)} ${String(y)}`}
          class="star-spoke"
          x1="-4"
          x2="4"
          transform={`translate(${String(x)} ${String(y)}) rotate(${String(angle)})`}
        />
      ))}
    </>
  )
}

function Marks({ spoke: { ring, dot, bar, angle } }: { spoke: Spoke }) {
  return (
    <>
      {bar ? (
        <line
          class="star-bar"
          x1="-10"
          x2="10"
          transform={`translate(${String(bar.x)} ${String(bar.y)}) rotate(${String(angle)})`}
        />
      ) : null}
      {ring ? <circle class="star-ring" cx={ring.x} cy={ring.y} r="11" /> : null}
      {dot ? <circle class="star-dot" cx={dot.x} cy={dot.y} r="6" /> : null}
    </>
  )
}

function Legend({ mark, text }: { mark: 'ring' | 'dot' | 'bar'; text: string }) {
  return (
    <p>
      <svg viewBox="-14 -14 28 28" width="28" height="28" aria-hidden="true">
        {mark === 'ring' ? <circle class="star-ring" r="11" /> : null}
        {mark === 'dot' ? <circle class="star-dot" r="6" /> : null}
        {mark === 'bar' ? <line class="star-bar" x1="-10" x2="10" /> : null}
      </svg>
      {text}
    </p>
  )
}
