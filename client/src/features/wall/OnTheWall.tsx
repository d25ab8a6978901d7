import { itemInWords } from '#app/item-words.ts'
import { itemsOnMap } from '#app/items-on-map.ts'
import { movedSinceLast } from '#app/urn/since-last.ts'
import { isOnlyAboutLeader, mostDotted, placeOf, type Meeting } from '#domain'
import { MapOnWall } from '#ui/priority-map/MapOnWall.tsx'
import '#ui/priority-map/priority-map.css'

import type { AtWall } from './WallScreen.tsx'

type Props = AtWall & { readonly meeting: Meeting }

/** What the step is about, to be read from the other end of the table. */
export function OnTheWall(props: Props) {
  const { words, meeting } = props
  switch (meeting.phase) {
    case null:
    case 'purpose':
      return <Lines lines={words.groupMeeting.begin.rules} />
    case 'goals':
      return <Goals {...props} />
    case 'picture':
      return <TheMap {...props} />
    case 'choose':
      return <Dots {...props} />
    case 'themes':
      return <Theme {...props} />
    default:
      return <Themes {...props} />
  }
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul class="big-wall-lines">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

function Goals({ here, words }: Props) {
  const goals = here.room.value.asked.find(({ key }) => key === 'A1')
  const item = goals === undefined ? null : itemInWords(goals, words)
  return <Lines lines={item?.statement ? [item.statement] : []} />
}

function TheMap({ app, here, words, meeting }: Props) {
  const { asked } = here.room.value
  const items = itemsOnMap({ asked, meeting, moved: movedSinceLast(app, here, meeting) }, words)
  return <MapOnWall words={words.priorityMap} items={items} />
}

function Dots({ here, words, meeting }: Props) {
  const own = words.groupMeeting.dots
  const { areShown, laid, byItem } = meeting.dots
  if (!areShown) return <Lines lines={[own.intro, own.count(laid)]} />
  const most = mostDotted(here.room.value.asked, byItem).slice(0, mostOnWall)
  if (isOnlyAboutLeader(most.map(({ item }) => item))) return <Lines lines={[own.count(laid)]} />
  return (
    <ul class="big-wall-lines">
      {most.map(({ item, dots }) => (
        <li key={item.id}>
          {itemInWords(item, words).label} <span>{own.of(dots)}</span>
        </li>
      ))}
    </ul>
  )
}

const mostOnWall = 8

function Theme(props: Props) {
  const { here, words, meeting } = props
  const [first = null] = meeting.themes
  const id = meeting.themes.find((theme) => theme === meeting.theme) ?? first
  const theme = here.room.value.asked.find((item) => item.id === id)
  if (theme === undefined) return <Lines lines={[words.groupMeeting.themes.first]} />
  const place = placeOf(theme.id, meeting)
  const { name } = place === 'tray' ? words.priorityMap.tray : words.priorityMap.fields[place]
  const own = words.groupMeeting.themes
  if (isOnlyAboutLeader([theme])) return <OfTheLeader {...props} />
  return (
    <>
      <p class="big-wall-theme">{itemInWords(theme, words).label}</p>
      <p>{own.lies(name)}</p>
      <Lines lines={Object.values(own.questions)} />
    </>
  )
}

/** A wall that names it alone, in large letters, would say something of a person in the room. */
function OfTheLeader({ words }: Props) {
  const own = words.groupMeeting
  const [notAPerson] = own.phrases.leader.lines
  return (
    <>
      <p class="big-wall-theme">{notAPerson}</p>
      <Lines lines={Object.values(own.themes.questions)} />
    </>
  )
}

/** In the last steps the themes stay on the wall; who does what is on the screens in hand. */
function Themes(props: Props) {
  const { here, words, meeting } = props
  const { asked } = here.room.value
  const themes = meeting.themes.flatMap((id) => asked.find((item) => item.id === id) ?? [])
  if (isOnlyAboutLeader(themes)) return <OfTheLeader {...props} />
  return <Lines lines={themes.map((item) => itemInWords(item, words).label)} />
}
