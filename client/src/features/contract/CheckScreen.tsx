import { sayHowClauseWent } from '#app/contract.ts'
import type { InOwnRoom } from '#app/own-room.ts'
import { checkStates, promisedIn, type Clause, type IsoDate } from '#domain'
import { Actions, LinkButton } from '#ui/Button.tsx'
import { Choices } from '#ui/Choices.tsx'
import { Page } from '#ui/Page.tsx'

import { hrefOfPlace } from './way.ts'

type Props = InOwnRoom & { readonly date: IsoDate }

/** How each promise has gone, in a word. Nobody else sees it, and nothing is counted. */
export function CheckScreen(props: Props) {
  const { here, words } = props
  const own = words.contract.check
  return (
    <Page
      wall="own"
      audience={words.shell.onlyYou}
      heading={own.title}
      lead={<p>{own.intro}</p>}
      back={{ href: hrefOfPlace({ at: 'home' }), label: words.contract.back }}
    >
      {promisedIn(here.room.value.contract).map((clause) => (
        <HowItWent key={clause} {...props} clause={clause} />
      ))}
      <p class="hint">{own.change}</p>
      <Actions>
        <LinkButton kind="primary" href={hrefOfPlace({ at: 'home' })}>
          {own.done}
        </LinkButton>
      </Actions>
    </Page>
  )
}

function HowItWent({ here, words, date, clause }: Props & { clause: Clause }) {
  const { texts, checks } = here.room.value.contract
  const { states } = words.contract.check
  const said = checks.find((check) => check.date === date)?.states[clause]
  return (
    <Choices
      legend={texts[clause].trim()}
      legendStyle="question"
      choices={checkStates.map((value) => ({ value, label: states[value] }))}
      value={said ?? null}
      onChange={(state) => sayHowClauseWent(here, { date, clause, state })}
    />
  )
}
