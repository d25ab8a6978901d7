import { useState } from 'preact/hooks'

import type { ScreenProps } from '#app/app.ts'
import { openWithPassphrase, type OpenedWithPhrase } from '#app/passphrase.ts'
import { hrefOf } from '#app/route.ts'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'

import { listsFor, PhraseForm } from './PhraseForm.tsx'

/** Six words become the keyring on this device. */
export function OpenWithPassphrase({ app, words }: ScreenProps<'keyring'>) {
  const own = words.passphrase.open
  const [answer, setAnswer] = useState<OpenedWithPhrase | 'opening' | null>(null)
  const open = async (typed: string) => {
    setAnswer('opening')
    const opened = await openWithPassphrase(app, typed, listsFor(app.choices.language.value))
    setAnswer(opened)
    if (opened.state === 'in') app.go({ at: 'keyring', steps: [] })
  }
  const refused = typeof answer === 'object' ? answer : null
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
      {refused?.state === 'problem' ? (
        <Notice tone="alert" {...words.problems[refused.problem]} />
      ) : null}
      <PhraseForm
        words={words}
        slip={refused?.state === 'slip' ? refused.slip : null}
        button={answer === 'opening' ? own.opening : own.open}
        isBusy={answer === 'opening'}
        onTyped={(typed) => void open(typed)}
      />
      <p class="hint">{words.keyring.openWith.workDevice}</p>
    </Page>
  )
}
