import type { ComponentChildren } from 'preact'

import { hrefOf, startRoute } from '#app/route.ts'
import { Actions, LinkButton } from '#ui/Button.tsx'
import { Page } from '#ui/Page.tsx'

import type { KeyringProps } from './KeyringScreen.tsx'

/** What brings back what; what nobody can bring back; and what is still with the other person. */
export function LostEverything({ words }: KeyringProps) {
  const own = words.lost
  return (
    <Page
      wall="own"
      audience={words.shell.onlyYou}
      heading={own.title}
      lead={<p>{own.intro}</p>}
      back={{
        href: hrefOf({ at: 'keyring', steps: ['aabn'] }),
        label: words.keyring.openWith.title,
      }}
    >
      <section class="section" aria-label={own.look.title}>
        <h2>{own.look.title}</h2>
        <dl class="brings">
          {own.look.places.map(({ where, brings }) => (
            <div key={where}>
              <dt>{where}</dt>
              <dd>{brings}</dd>
            </div>
          ))}
        </dl>
        <Actions>
          <LinkButton href={hrefOf({ at: 'keyring', steps: ['aabn'] })}>{own.look.open}</LinkButton>
          <LinkButton href={hrefOf({ at: 'join' })}>{own.look.card}</LinkButton>
        </Actions>
      </section>
      <Told {...own.gone} />
      <Told {...own.other} />
      <Told {...own.anew}>
        <Actions>
          <LinkButton href={hrefOf(startRoute)}>{own.anew.begin}</LinkButton>
        </Actions>
      </Told>
    </Page>
  )
}

interface ToldProps {
  readonly title: string
  readonly says: readonly string[]
  readonly children?: ComponentChildren
}

function Told({ title, says, children }: ToldProps) {
  return (
    <section class="section" aria-label={title}>
      <h2>{title}</h2>
      {says.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {children}
    </section>
  )
}
