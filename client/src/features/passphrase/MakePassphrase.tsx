import { useState } from 'preact/hooks'

import type { InKeyring } from '#app/keyring-rooms.ts'
import { keepPassphrase, newPassphrase, type KeptPhrase } from '#app/passphrase.ts'
import { hrefOf } from '#app/route.ts'
import { phraseWords } from '#content/phrase-words'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'
import { SixWords } from '#ui/SixWords.tsx'
import { TypedWords } from '#ui/TypedWords.tsx'

import { listsFor, PhraseForm } from './PhraseForm.tsx'

/** Six words that are shown, typed again without seeing them, and then open the keyring. */
export function MakePassphrase(props: InKeyring) {
  const { app, words } = props
  const another = () => newPassphrase(app, phraseWords[app.choices.language.value])
  const [phrase, setPhrase] = useState(another)
  const [isProving, setProving] = useState(false)
  if (isProving) {
    return <Prove {...props} phrase={phrase} onSeeAgain={() => setProving(false)} />
  }
  const own = words.passphrase
  return (
    <SixWords
      page={pageOf(props)}
      texts={own}
      phrase={phrase}
      onPaper={own.whoever}
      beside={own.story}
      onHave={() => setProving(true)}
      onOthers={() => setPhrase(another())}
    />
  )
}

function pageOf({ words }: InKeyring) {
  const back = { href: hrefOf({ at: 'keyring', steps: [] }), label: words.keyring.title }
  return { wall: 'own', audience: words.shell.onlyYou, back } as const
}

type ProveProps = InKeyring & {
  readonly phrase: readonly string[]
  readonly onSeeAgain: () => void
}

function Prove(props: ProveProps) {
  const { app, here, words, phrase, onSeeAgain } = props
  const own = words.passphrase.prove
  const [kept, setKept] = useState<KeptPhrase | 'not-yet' | 'keeping'>('not-yet')
  const keep = async (typed: string) => {
    setKept('keeping')
    const lists = listsFor(app.choices.language.value)
    const answer = await keepPassphrase(app, here, { words: phrase, typed, lists })
    setKept(answer)
  }
  if (typeof kept === 'object' && kept.state === 'kept') return <Kept {...props} />
  const answer = typeof kept === 'object' ? kept : null
  return (
    <TypedWords
      page={pageOf(props)}
      texts={own}
      problem={answer?.state === 'problem' ? words.problems[answer.problem] : null}
      instead={{ label: own.seeAgain, onPress: onSeeAgain }}
    >
      <PhraseForm
        words={words}
        slip={answer?.state === 'slip' ? answer.slip : null}
        error={answer?.state === 'other-words' ? own.notThese : undefined}
        button={kept === 'keeping' ? own.keeping : own.keep}
        isBusy={kept === 'keeping'}
        onTyped={(typed) => void keep(typed)}
      />
    </TypedWords>
  )
}

function Kept(props: InKeyring) {
  const { words } = props
  return (
    <Page {...pageOf(props)} heading={words.passphrase.title}>
      <Notice happened={words.passphrase.prove.kept} safe={words.passphrase.whoever} />
    </Page>
  )
}
