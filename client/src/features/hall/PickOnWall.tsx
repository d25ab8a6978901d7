import { useState } from 'preact/hooks'

import { dotsEach, dottable, offeredForDots, type OnWall } from '#domain'
import { Actions, Button } from '#ui/Button.tsx'
import { Check } from '#ui/Choices.tsx'
import { Said } from '#ui/Said.tsx'

import { FindOnWall, isLong } from './FindOnWall.tsx'
import type { InGathering } from './GatheringScreen.tsx'

type Props = Pick<InGathering, 'hall' | 'wall'> & {
  readonly on: readonly string[]
  readonly onTurn: (one: OnWall, isOn: boolean) => void
}

/** As many as a thumb goes past without getting tired. */
const atATime = 20

/** What dots may lie on, a few at a time; what has one stands there whatever is looked for. */
export function PickOnWall({ hall, wall, on, onTurn }: Props) {
  const own = hall.gathering
  const [typed, setTyped] = useState('')
  const [most, setMost] = useState(atATime)
  const { offered, found } = offeredForDots(wall, { typed, on, most })
  const left = found - most
  const clusters = offered.filter(({ isCluster }) => isCluster)
  const alone = offered.filter(({ isCluster }) => !isCluster)
  const look = (text: string) => {
    setTyped(text)
    setMost(atATime)
  }
  return (
    <div class="section">
      {isLong(dottable(wall)) ? (
        <FindOnWall hall={hall} typed={typed} onInput={look} hasFound={found > 0} />
      ) : null}
      <Some hall={hall} title={own.clusters} some={clusters} on={on} onTurn={onTurn} />
      <Some hall={hall} title={own.alone} some={alone} on={on} onTurn={onTurn} />
      {left > 0 ? (
        <Actions>
          <Button onPress={() => setMost(most + atATime)}>
            {own.more(Math.min(left, atATime))}
          </Button>
        </Actions>
      ) : null}
    </div>
  )
}

type SomeProps = Omit<Props, 'wall'> & {
  readonly title: string
  readonly some: readonly OnWall[]
}

function Some({ hall, title, some, on, onTurn }: SomeProps) {
  if (some.length === 0) return null
  return (
    <fieldset class="choices">
      <legend class="label">{title}</legend>
      {some.map((one) => (
        <Check
          key={one.id}
          label={one.name}
          hint={whatLies(one, hall)}
          checked={on.includes(one.id)}
          onChange={(isOn) => onTurn(one, isOn)}
        />
      ))}
    </fieldset>
  )
}

type LayProps = Pick<Props, 'hall' | 'on'> & {
  readonly text: string
  /** Why the last one was refused; empty where none was. */
  readonly refused: string
  readonly onLay: () => void
}

/** How many lie, and that one is done: in sight however long the list above it is. */
export function LayThem({ hall, on, text, refused, onLay }: LayProps) {
  return (
    <div class="dots-in-sight">
      <p aria-live="polite">{hall.gathering.dots.lying(on.length, dotsEach)}</p>
      <Said text={refused} />
      <Actions>
        <Button kind="primary" disabled={on.length === 0} onPress={onLay}>
          {text}
        </Button>
      </Actions>
    </div>
  )
}

function whatLies({ isCluster, proposals }: OnWall, { gathering }: Props['hall']) {
  if (isCluster) return gathering.count(proposals.length)
  const table = proposals[0]?.table ?? null
  return table === null ? undefined : gathering.from(table)
}
