import { useContext } from 'preact/hooks'

import { dateInWords, today } from '#app/calendar.ts'
import type { InOwnRoom } from '#app/own-room.ts'
import { hrefOf } from '#app/route.ts'
import { clauses, nextCheck, promisedIn } from '#domain'
import { Actions, Button, LinkButton } from '#ui/Button.tsx'
import { FrameContext } from '#ui/frame.ts'
import { Page } from '#ui/Page.tsx'

import { CheckHistory } from './CheckHistory.tsx'
import { Promised } from './Promised.tsx'
import { WalletCard } from './WalletCard.tsx'
import { hrefOfPlace } from './way.ts'

/** What she has promised, whole, and the ways on from it. */
export function ContractHome(props: InOwnRoom) {
  const { here, words } = props
  const own = words.contract
  const promised = promisedIn(here.room.value.contract)
  return (
    <>
      <div class="only-screen">
        <Page
          wall="own"
          audience={words.shell.onlyYou}
          heading={own.title}
          lead={
            <>
              {promised.length === 0 ? <p>{own.intro}</p> : null}
              <p>{own.onlyYou}</p>
            </>
          }
          back={{ href: hrefOf({ at: 'own-room', steps: ['hjem'] }), label: words.ownRoom.title }}
        >
          {promised.length === 0 ? <Begin {...props} /> : <Standing {...props} />}
        </Page>
      </div>
      <WalletCard {...props} />
    </>
  )
}

function Begin({ words }: InOwnRoom) {
  return (
    <Actions>
      <LinkButton kind="primary" href={hrefOfPlace({ at: 'write', clause: clauses[0] })}>
        {words.contract.begin}
      </LinkButton>
    </Actions>
  )
}

function Standing(props: InOwnRoom) {
  const { app, here, words } = props
  const own = words.contract
  const { onPrint } = useContext(FrameContext)
  const promised = promisedIn(here.room.value.contract)
  const blank = clauses.filter((clause) => !promised.includes(clause))
  return (
    <>
      <Promised {...props} promised={promised} />
      <When {...props} />
      <Actions>
        <LinkButton kind="primary" href={hrefOfPlace({ at: 'check', date: today(app.ports) })}>
          {own.check.open}
        </LinkButton>
        <Button onPress={onPrint}>{own.wallet.print}</Button>
      </Actions>
      <p class="hint">{own.wallet.help}</p>
      {blank.length === 0 ? null : (
        <section class="section">
          <h2>{own.more}</h2>
          <ul class="ways">
            {blank.map((clause) => (
              <li key={clause}>
                <a href={hrefOfPlace({ at: 'write', clause })}>{own.clauses[clause].name}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <CheckHistory {...props} />
    </>
  )
}

/** When she looks at it again. A day that has passed is said as it is, and no more is made of it. */
function When({ app, here, words }: InOwnRoom) {
  const own = words.contract.rhythm
  const { contract } = here.room.value
  const due = nextCheck(contract)
  const inWords = due === null ? '' : dateInWords(due, app.choices.language.value)
  return (
    <div class="contract-when">
      {due === null || contract.rhythm === null ? null : (
        <p>
          {own.choices[contract.rhythm.rhythm]}.{' '}
          {due < today(app.ports) ? own.due(inWords) : own.next(inWords)}
        </p>
      )}
      <p>
        <a href={hrefOfPlace({ at: 'rhythm' })}>{own.link}</a>
      </p>
    </div>
  )
}
