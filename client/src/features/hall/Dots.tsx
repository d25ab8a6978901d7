import { useState } from 'preact/hooks'

import {
  askForDots,
  enterDots,
  layDots,
  ownDots,
  showDots,
  turnDot,
} from '#app/workshop/gathering.ts'
import { countedDots, dotsEach, dottable, type OnWall } from '#domain'
import { Actions, Button } from '#ui/Button.tsx'
import { Check } from '#ui/Choices.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Paper } from '#ui/Paper.tsx'
import { Said } from '#ui/Said.tsx'

import type { InGathering } from './GatheringScreen.tsx'

/** Laid by each alone, and shown together. */
export function Dots(props: InGathering) {
  const { here, hall, gathering, wall, leads } = props
  const own = hall.gathering.dots
  const { stage } = gathering.dots
  if (dottable(wall).length === 0) return null
  return (
    <Paper label={own.title}>
      <h2>{own.title}</h2>
      {stage === 'none' ? <p>{own.intro}</p> : null}
      {stage === 'open' ? <p aria-live="polite">{own.open}</p> : null}
      {stage === 'shown' ? <Shown {...props} /> : null}
      {stage === 'open' && here.standing !== 'wall' ? <Choose {...props} /> : null}
      {stage === 'shown' ? <OwnGone {...props} /> : null}
      {leads ? <Lead {...props} /> : null}
      {leads && stage === 'shown' ? <ForOne {...props} /> : null}
    </Paper>
  )
}

function Lead({ here, hall, gathering }: InGathering) {
  const own = hall.gathering.dots
  const { stage } = gathering.dots
  return (
    <Actions>
      {stage === 'open' ? (
        <Button kind="primary" onPress={() => showDots(here)}>
          {own.show}
        </Button>
      ) : (
        <Button onPress={() => askForDots(here)}>{stage === 'none' ? own.ask : own.anew}</Button>
      )}
    </Actions>
  )
}

function Choose(props: InGathering) {
  const { app, here, hall, wall } = props
  const own = hall.gathering.dots
  const { on, isLaid } = ownDots(app, here)
  const [isFull, setFull] = useState(false)
  if (isLaid) {
    return (
      <>
        <p>{own.laid}</p>
        <Actions>
          <Button kind="quiet" onPress={() => layDots(app, here, false)}>
            {own.takeUp}
          </Button>
        </Actions>
      </>
    )
  }
  return (
    <fieldset class="choices">
      <legend class="label">{own.choose}</legend>
      <p class="hint">{own.chooseHint}</p>
      {dottable(wall).map(({ id, name }) => (
        <Check
          key={id}
          label={name}
          checked={on.includes(id)}
          onChange={(isOn) => setFull(!turnDot(app, here, { id, isOn }).ok)}
        />
      ))}
      <Said text={isFull ? own.noneLeft : ''} />
      <Actions>
        <Button kind="primary" disabled={on.length === 0} onPress={() => layDots(app, here, true)}>
          {own.lay}
        </Button>
      </Actions>
    </fieldset>
  )
}

function OwnGone({ app, here, hall }: InGathering) {
  const own = hall.gathering.dots
  const { on, hasGone } = ownDots(app, here)
  return on.length === 0 ? null : <p aria-live="polite">{hasGone ? own.gone : own.going}</p>
}

function Shown({ hall, gathering, wall }: InGathering) {
  const own = hall.gathering.dots
  const counted = countedDots(wall, gathering.dots) ?? []
  const { hands } = gathering.dots
  return (
    <>
      <p aria-live="polite">{hands.length === 0 ? own.none : own.shown(hands.length)}</p>
      <ol class="dotted">
        {counted.map(({ item, dots }) => (
          <li key={item.id}>
            {item.name} <strong>{own.on(dots)}</strong>
          </li>
        ))}
      </ol>
    </>
  )
}

/** For somebody who has laid hers on paper. */
function ForOne({ app, here, hall, wall }: InGathering) {
  const own = hall.gathering.dots
  const [on, setOn] = useState<readonly string[]>([])
  const [isEntered, setEntered] = useState(false)
  const turn = ({ id }: OnWall, isOn: boolean) => {
    setEntered(false)
    const others = on.filter((one) => one !== id)
    setOn(isOn && others.length < dotsEach ? [...others, id] : others)
  }
  const enter = () => {
    enterDots(app, here, on)
    setOn([])
    setEntered(true)
  }
  return (
    <Disclosure summary={own.enter}>
      {dottable(wall).map((one) => (
        <Check
          key={one.id}
          label={one.name}
          checked={on.includes(one.id)}
          disabled={on.length === dotsEach && !on.includes(one.id)}
          onChange={(isOn) => turn(one, isOn)}
        />
      ))}
      <Actions>
        <Button disabled={on.length === 0} onPress={enter}>
          {own.enterIt}
        </Button>
      </Actions>
      <Said text={isEntered ? own.entered : ''} />
    </Disclosure>
  )
}
