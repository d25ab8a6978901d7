import type { Words } from '#content'
import { changesBetween, type CompassLook } from '#domain'

interface Props {
  readonly words: Words
  readonly before: CompassLook
  readonly now: CompassLook
  /** Of the look before, in words. */
  readonly date: string
}

/** What is not as last time, as a list. It says what, never whether that is good. */
export function Changes({ words, before, now, date }: Props) {
  const own = words.compass
  const changes = changesBetween(before, now)
  return (
    <section class="section compass-changes">
      <h2>{own.changes.title}</h2>
      <p class="hint">{own.changes.since(date)}</p>
      {changes.length === 0 ? <p>{own.changes.none}</p> : null}
      <ul>
        {changes.map(({ direction, axis, from, to }) => (
          <li key={`${direction} ${axis}`}>
            {own.directions[direction].name},{' '}
            {own.changes.one(own.axes[axis].name.toLowerCase(), from, to)}
          </li>
        ))}
      </ul>
    </section>
  )
}
