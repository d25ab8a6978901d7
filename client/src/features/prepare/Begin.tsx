import { askedOfHer, choosePath } from '#app/preparation.ts'
import { hrefOf } from '#app/route.ts'
import { shortRound, type PreparationPath } from '#domain'
import { Actions, LinkButton } from '#ui/Button.tsx'
import { Choices } from '#ui/Choices.tsx'
import { Page } from '#ui/Page.tsx'
import { Paper } from '#ui/Paper.tsx'

import type { InPreparation } from './PrepareScreen.tsx'
import { SavedInOwnRoom } from './SavedInOwnRoom.tsx'
import { cardStep, hrefOfStep } from './way.ts'

/** Who sees what, how long it takes, and the way in. */
export function Begin(props: InPreparation) {
  const { words, route } = props
  const own = words.groupPrepare
  return (
    <Page
      wall="own"
      audience={words.shell.onlyYou}
      heading={own.title}
      lead={
        <>
          <p>{own.intro}</p>
          <p>{own.notAMeasure}</p>
        </>
      }
      back={{
        href: hrefOf({ at: 'group', handle: route.handle, steps: [] }),
        label: words.groupRoom.go.back,
      }}
    >
      <Paper label={own.whoSees.title}>
        <h2>{own.whoSees.title}</h2>
        <ul>
          {own.whoSees.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Paper>
      <ChoosePath {...props} />
      <WayIn {...props} />
      <SavedInOwnRoom {...props} />
    </Page>
  )
}

function ChoosePath({ here, words, preparation }: InPreparation) {
  const own = words.groupPrepare.path
  const { asked } = here.room.value
  const short = shortRound(asked)
  const choices: readonly { value: PreparationPath; label: string; hint: string }[] = [
    { value: 'full', label: own.full(asked.length), hint: own.fullHint },
    { value: 'short', label: own.short(short.length), hint: own.shortHint },
  ]
  if (short.length === asked.length) return null
  return (
    <Choices
      legend={own.legend}
      choices={choices}
      value={preparation.now.value.path ?? 'full'}
      onChange={(path) => choosePath(preparation, path)}
    />
  )
}

/** To the first item, or to the one she left. */
function WayIn({ here, words, route, preparation }: InPreparation) {
  const own = words.groupPrepare
  const now = preparation.now.value
  const asked = askedOfHer(here.room.value, now)
  const left = asked.find(({ id }) => id === now.place)
  const [first] = asked
  const hasBegun = Object.keys(now.ratings).length > 0 || left !== undefined
  const next = left ?? first
  return (
    <Actions>
      {next === undefined ? null : (
        <LinkButton kind="primary" href={hrefOfStep(route.handle, next.id)}>
          {hasBegun ? own.goOn : own.begin}
        </LinkButton>
      )}
      {hasBegun ? (
        <LinkButton href={hrefOfStep(route.handle, cardStep)}>{own.toCard}</LinkButton>
      ) : null}
    </Actions>
  )
}
