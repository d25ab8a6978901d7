import { hrefOf } from '#app/route.ts'
import type { FirstWords } from '#content/first'
import { Doors, type Door } from '#ui/Doors.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'

import { PasteLink } from './PasteLink.tsx'

export interface StartProps {
  readonly words: FirstWords
  /** The rooms of this device, the latest first; none on a first visit. */
  readonly rooms: readonly Door[]
  /** The address was unknown. */
  readonly stray: boolean
  readonly onKey: (key: string) => void
}

export function StartScreen({ words, rooms, stray, onKey }: StartProps) {
  const { start, shell } = words
  return (
    <Page
      wall="own"
      audience={shell.onlyYou}
      heading={start.question}
      lead={<p>{start.what}</p>}
      width="split"
    >
      {stray ? <Notice {...start.stray} /> : null}
      {rooms.length > 0 ? <RoomsHere heading={start.rooms} rooms={rooms} /> : null}
      <Doors doors={ways(start.ways)} />
      <p>
        <a class="standing-link" href={hrefOf({ at: 'nearest' })}>
          {start.nearest}
        </a>
      </p>
      <PasteLink words={start.link} onKey={onKey} />
      <Reading words={start.reading} />
    </Page>
  )
}

function RoomsHere({ heading, rooms }: { heading: string; rooms: readonly Door[] }) {
  return (
    <section class="section">
      <h2>
        <a href={hrefOf({ at: 'rooms' })}>{heading}</a>
      </h2>
      <Doors doors={rooms} />
    </section>
  )
}

/** What can be read before one begins. */
function Reading({ words }: { words: FirstWords['start']['reading'] }) {
  return (
    <nav aria-label={words.name}>
      <ul class="reading-links">
        <li>
          <a class="standing-link" href={hrefOf({ at: 'role-guide', role: null })}>
            {words.roles}
          </a>
        </li>
        <li>
          <a class="standing-link" href={hrefOf({ at: 'findings' })}>
            {words.findings}
          </a>
        </li>
        <li>
          <a class="standing-link" href={hrefOf({ at: 'start-path' })}>
            {words.paths}
          </a>
        </li>
        <li>
          <a class="standing-link" href={hrefOf({ at: 'tool-rating' })}>
            {words.toolRating}
          </a>
        </li>
        <li>
          <a class="standing-link" href={hrefOf({ at: 'about' })}>
            {words.about}
          </a>
        </li>
      </ul>
    </nav>
  )
}

function ways(words: FirstWords['start']['ways']): readonly Door[] {
  return [
    { wall: 'own', href: hrefOf({ at: 'own-room', steps: [] }), ...words.conversation },
    { wall: 'group', href: hrefOf({ at: 'new-group' }), ...words.group },
    { wall: 'organisation', href: hrefOf({ at: 'new-organisation' }), ...words.plan },
    { wall: 'published', href: hrefOf({ at: 'new-workshop' }), ...words.workshop },
  ]
}
