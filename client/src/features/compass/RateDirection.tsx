import { useState } from 'preact/hooks'

import { rate } from '#app/compass.ts'
import type { InOwnRoom } from '#app/own-room.ts'
import { compassAxes, degrees, directions, parseDegree, type CompassAxis } from '#domain'
import { Actions, Button, LinkButton } from '#ui/Button.tsx'
import { Choices } from '#ui/Choices.tsx'
import { Page } from '#ui/Page.tsx'
import { Said } from '#ui/Said.tsx'
import { Steps } from '#ui/Steps.tsx'

import { besides, compassHref, hrefOfPlace, type Place } from './way.ts'

type Props = InOwnRoom & { readonly place: Place }

/** One direction and its two questions, either of which can be skipped. */
export function RateDirection(props: Props) {
  const { words, place } = props
  const own = words.compass
  const { name, help } = own.directions[place.direction]
  const { at, before, after } = besides(place.direction)
  const hrefTo = (direction: typeof after) =>
    direction === null ? compassHref : hrefOfPlace({ ...place, direction })
  return (
    <Page
      wall="own"
      audience={words.shell.onlyYou}
      heading={name}
      above={<Steps text={own.step(at, directions.length)} at={at} of={directions.length} />}
      lead={<p>{help}</p>}
      back={{ href: hrefTo(before), label: before === null ? own.back : words.ownRoom.back }}
    >
      <div class="compass-axes">
        {compassAxes.map((axis) => (
          <Degrees key={axis} {...props} axis={axis} />
        ))}
      </div>
      <Actions>
        <LinkButton kind="primary" href={hrefTo(after)}>
          {forward(props, after !== null)}
        </LinkButton>
        <TakeBack {...props} />
      </Actions>
    </Page>
  )
}

function Degrees({ here, words, place, axis }: Props & { axis: CompassAxis }) {
  const own = words.compass
  const degree = ratingAt({ here, place })[axis]
  return (
    <Choices
      legend={own.axes[axis].question}
      legendStyle="question"
      choices={degrees.map((choice) => ({
        value: String(choice),
        label: own.degree(choice, own.degrees[choice]),
      }))}
      value={degree === null ? null : String(degree)}
      onChange={(value) => rate(here, { ...place, axis, degree: parseDegree(Number(value)) })}
    />
  )
}

/** A radio button that is chosen cannot be let go of; this does it. */
function TakeBack({ here, words, place }: Props) {
  const [isTakenBack, setTakenBack] = useState(false)
  const takeBack = () => {
    compassAxes.forEach((axis) => rate(here, { ...place, axis, degree: null }))
    setTakenBack(true)
  }
  const isRated = isAnythingRated({ here, place })
  return (
    <>
      {isRated ? (
        <Button kind="quiet" onPress={takeBack}>
          {words.compass.takeBack}
        </Button>
      ) : null}
      <Said text={isTakenBack && !isRated ? words.compass.takenBack : ''} />
    </>
  )
}

function forward(props: Props, hasMore: boolean): string {
  const { words } = props
  if (!hasMore) return words.compass.finish
  return isAnythingRated(props) ? words.ownRoom.next : words.ownRoom.skip
}

function isAnythingRated(at: Pick<Props, 'here' | 'place'>): boolean {
  return Object.values(ratingAt(at)).some((degree) => degree !== null)
}

function ratingAt({ here, place }: Pick<Props, 'here' | 'place'>) {
  const look = here.room.value.compass.find(({ date }) => date === place.date)
  return look?.ratings[place.direction] ?? { importance: null, today: null }
}
