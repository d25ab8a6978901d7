import { changesSince } from '#app/publishing/publish.ts'
import { newestEdition } from '#domain'
import { Disclosure } from '#ui/Disclosure.tsx'

import type { InPublishing } from './PublishScreen.tsx'

/** What readers of the page do not have yet. */
export function Changes({ here, words, publishing, content }: InPublishing) {
  const own = words.publish.changes
  const newest = newestEdition(publishing.current.value)
  const changes = newest === null ? null : changesSince(here, content)
  if (newest === null || changes === null) return null
  const { added, gone } = changes
  return (
    <Disclosure summary={own.title(newest.number)}>
      {added.length + gone.length === 0 ? <p>{own.none}</p> : null}
      <Lines heading={own.added} lines={added} />
      <Lines heading={own.gone} lines={gone} />
    </Disclosure>
  )
}

function Lines({
  heading,
  lines,
}: {
  readonly heading: string
  readonly lines: readonly string[]
}) {
  if (lines.length === 0) return null
  return (
    <>
      <h2>{heading}</h2>
      <ul>
        {keyed(lines).map(({ key, value }) => (
          <li key={key}>{value}</li>
        ))}
      </ul>
    </>
  )
}

/** A line has no name but its place. */
function keyed<Value>(values: readonly Value[]) {
  return values.map((value, place) => ({ key: String(place), value }))
}
