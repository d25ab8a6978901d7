import { hrefOf, startRoute } from '#app/route.ts'
import { LinkButton } from '#ui/Button.tsx'
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
        <dl>
          {own.look.places.map(({ where, brings }) => (
            <div key={where}>
              <dt>{where}</dt>
              <dd>{brings}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section class="section" aria-label={own.gone.title}>
        <h2>{own.gone.title}</h2>
        {own.gone.says.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </section>
      <section class="section" aria-label={own.other.title}>
        <h2>{own.other.title}</h2>
        {own.other.says.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </section>
      <section class="section" aria-label={own.anew.title}>
        <h2>{own.anew.title}</h2>
        {own.anew.says.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <LinkButton href={hrefOf(startRoute)}>{own.anew.begin}</LinkButton>
      </section>
    </Page>
  )
}
