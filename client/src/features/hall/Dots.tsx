import { useState } from 'preact/hooks'

import {
  askForDots,
  enterDots,
  layDots,
  ownDots,
  showDots,
  turnDot,
} from '#app/workshop/gathering.ts'
import { countedDots, dottable, mayLayDot, type OnWall } from '#domain'
import { Actions, Button } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Paper } from '#ui/Paper.tsx'
import { Said } from '#ui/Said.tsx'

import type { InGathering } from './GatheringScreen.tsx'
import { LayThem, PickOnWall } from './PickOnWall.tsx'

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
  // Counted: only what is drawn anew takes back the tick of a box that was refused.
  const [refusals, setRefusals] = useState(0)
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
    <section class="section" aria-label={own.choose}>
      <h3>{own.choose}</h3>
      <p class="hint">{own.chooseHint}</p>
      <PickOnWall
        hall={hall}
        wall={wall}
        on={on}
        onTurn={({ id }, isOn) =>
          setRefusals(turnDot(app, here, { id, isOn }).ok ? 0 : refusals + 1)
        }
      />
      <LayThem
        hall={hall}
        on={on}
        text={own.lay}
        refused={refusals > 0 ? own.noneLeft : ''}
        onLay={() => layDots(app, here, true)}
      />
    </section>
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
  const [refusals, setRefusals] = useState(0)
  const turn = ({ id }: OnWall, isOn: boolean) => {
    setEntered(false)
    const others = on.filter((one) => one !== id)
    const mayLay = !isOn || mayLayDot(others).ok
    setRefusals(mayLay ? 0 : refusals + 1)
    if (mayLay) setOn(isOn ? [...others, id] : others)
  }
  const enter = () => {
    enterDots(app, here, on)
    setOn([])
    setEntered(true)
  }
  return (
    <Disclosure summary={own.enter}>
      <PickOnWall hall={hall} wall={wall} on={on} onTurn={turn} />
      <LayThem
        hall={hall}
        on={on}
        text={own.enterIt}
        refused={refusals > 0 ? own.entryFull : ''}
        onLay={enter}
      />
      <Said text={isEntered ? own.entered : ''} />
    </Disclosure>
  )
}
