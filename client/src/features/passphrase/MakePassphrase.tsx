import { useContext, useState } from 'preact/hooks'

import type { InKeyring } from '#app/keyring-rooms.ts'
import { keepPassphrase, newPassphrase, type KeptPhrase } from '#app/passphrase.ts'
import { hrefOf } from '#app/route.ts'
import { phraseWords } from '#content/phrase-words'
import { Actions, Button } from '#ui/Button.tsx'
import { FrameContext } from '#ui/frame.ts'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'
import { Paper } from '#ui/Paper.tsx'

import { listsFor, PhraseForm } from './PhraseForm.tsx'

/** Six words that are shown, typed again without seeing them, and then open the keyring. */
export function MakePassphrase(props: InKeyring) {
  const { app } = props
  const another = () => newPassphrase(app, phraseWords[app.choices.language.value])
  const [phrase, setPhrase] = useState(another)
  const [isProving, setProving] = useState(false)
  if (isProving) {
    return <Prove {...props} phrase={phrase} onSeeAgain={() => setProving(false)} />
  }
  return (
    <Shown
      {...props}
      phrase={phrase}
      onAnother={() => setPhrase(another())}
      onHave={() => setProving(true)}
    />
  )
}

type ShownProps = InKeyring & {
  readonly phrase: readonly string[]
  readonly onAnother: () => void
  readonly onHave: () => void
}

function Shown({ words, phrase, onAnother, onHave }: ShownProps) {
  const own = words.passphrase
  const { onPrint } = useContext(FrameContext)
  return (
    <Page
      wall="own"
      audience={words.shell.onlyYou}
      heading={own.title}
      lead={<p class="only-screen">{own.shown}</p>}
      back={{ href: hrefOf({ at: 'keyring', steps: [] }), label: words.keyring.title }}
    >
      <Paper label={own.title}>
        <ol class="six-words">
          {phrase.map((word, at) => (
            <li key={`${String(at)} ${word}`}>{word}</li>
          ))}
        </ol>
        <p>{own.whoever}</p>
      </Paper>
      <p class="hint only-screen">{own.story}</p>
      <Actions>
        <Button kind="primary" onPress={onHave}>
          {own.have}
        </Button>
        <Button onPress={onAnother}>{own.others}</Button>
        <Button onPress={onPrint}>{own.print}</Button>
      </Actions>
    </Page>
  )
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
    <Page
      wall="own"
      audience={words.shell.onlyYou}
      heading={own.title}
      lead={<p>{own.intro}</p>}
      back={{ href: hrefOf({ at: 'keyring', steps: [] }), label: words.keyring.title }}
    >
      {answer?.state === 'problem' ? (
        <Notice tone="alert" {...words.problems[answer.problem]} />
      ) : null}
      <PhraseForm
        words={words}
        slip={answer?.state === 'slip' ? answer.slip : null}
        error={answer?.state === 'other-words' ? own.notThese : undefined}
        button={kept === 'keeping' ? own.keeping : own.keep}
        isBusy={kept === 'keeping'}
        onTyped={(typed) => void keep(typed)}
      />
      <Actions>
        <Button kind="quiet" onPress={onSeeAgain}>
          {own.seeAgain}
        </Button>
      </Actions>
    </Page>
  )
}

function Kept({ words }: InKeyring) {
  return (
    <Page
      wall="own"
      audience={words.shell.onlyYou}
      heading={words.passphrase.title}
      back={{ href: hrefOf({ at: 'keyring', steps: [] }), label: words.keyring.title }}
    >
      <Notice happened={words.passphrase.prove.kept} safe={words.passphrase.whoever} />
    </Page>
  )
}
