import type { ScreenProps } from '#app/app.ts'
import { inboxIn } from '#app/letters/inbox.ts'
import { hrefOf } from '#app/route.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Notice } from '#ui/Notice.tsx'

import { FullInbox } from './FullInbox.tsx'
import { OneInInbox } from './OneInInbox.tsx'
import { OrganisationPage, type InLetters } from './OrganisationPage.tsx'

/** What groups have sent, and what was answered. */
export function InboxScreen(props: ScreenProps<'organisation'>) {
  const own = props.words.inbox
  return (
    <OrganisationPage of={props} heading={own.title} lead={own.lead}>
      {(inside) => <Letters {...inside} />}
    </OrganisationPage>
  )
}

function Letters(props: InLetters) {
  const { here, words, route } = props
  const own = words.inbox
  const inbox = inboxIn(here).value
  const waiting = inbox.letters.filter(({ reply }) => reply === null).length
  return (
    <>
      {inbox.box === null ? <p>{own.noBox}</p> : <p>{own.linked(inbox.linked)}</p>}
      {inbox.box !== null && inbox.canBeGuessed ? (
        <Notice happened={own.guess} next={own.noGuess} />
      ) : null}
      <FullInbox of={props} go={{ steps: ['brevkasse'], label: own.goBox }} />
      <p>
        <a href={hrefOf({ at: 'organisation', handle: route.handle, steps: ['brevkasse'] })}>
          {own.goBox}
        </a>
      </p>
      {inbox.letters.length === 0 ? <p>{own.none}</p> : null}
      {waiting === 0 ? null : <p>{own.unanswered(waiting)}</p>}
      {inbox.letters.map((letter, index) => (
        <OneInInbox key={letter.id} {...props} letter={letter} at={index + 1} />
      ))}
      {inbox.earlier.length === 0 ? null : (
        <Disclosure summary={own.earlier(inbox.earlier.length)}>
          {inbox.earlier.map((letter, index) => (
            <OneInInbox
              key={letter.id}
              {...props}
              letter={letter}
              at={inbox.letters.length + index + 1}
            />
          ))}
        </Disclosure>
      )}
    </>
  )
}
