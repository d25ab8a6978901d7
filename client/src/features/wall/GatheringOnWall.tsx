import type { WorkshopWords } from '#content/workshop/da'
import { countedDots, wallOf, type Gathering, type OnWall } from '#domain'

/** What is gathered, to be read from the back of the hall. No name stands here. */
export function GatheringOnWall({ gathering, own }: { gathering: Gathering; own: WorkshopWords }) {
  const words = own.wall.gathered
  const wall = wallOf(gathering)
  const counted = countedDots(wall, gathering.dots)
  const { hands } = gathering.dots
  const lines =
    counted?.map(({ item, dots }) => ({ item, said: words.dots(dots) })) ?? plain(wall, words)
  return (
    <>
      {gathering.dots.stage === 'open' ? <p class="big-wall-say">{words.lay}</p> : null}
      {counted === null ? null : <p>{words.hands(hands.length)}</p>}
      <ul class="big-wall-lines">
        {lines.slice(0, mostOnWall).map(({ item, said }) => (
          <li key={item.id}>
            {item.name} <span>{said}</span>
          </li>
        ))}
      </ul>
      {lines.length > mostOnWall ? <p>{words.more(lines.length - mostOnWall)}</p> : null}
      {counted === null ? null : <Decisions gathering={gathering} own={own} />}
    </>
  )
}

/** More cannot be read from the back of the hall; all of them stand on every phone. */
const mostOnWall = 8

function plain(wall: readonly OnWall[], { count }: WorkshopWords['wall']['gathered']) {
  return wall.map((item) => ({ item, said: item.isCluster ? count(item.proposals.length) : '' }))
}

function Decisions({ gathering, own }: { gathering: Gathering; own: WorkshopWords }) {
  const { decisions } = gathering
  if (decisions.length === 0) return null
  return (
    <>
      <h2>{own.wall.gathered.decided}</h2>
      <ul class="big-wall-lines">
        {decisions.slice(0, mostOnWall).map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </>
  )
}
