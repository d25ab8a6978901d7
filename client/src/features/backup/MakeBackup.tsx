import { useState } from 'preact/hooks'

import { makeBackup, type MadeBackup } from '#app/backup/make-backup.ts'
import { newPassphrase } from '#app/passphrase.ts'
import { Actions, LinkButton } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'
import { SixWords } from '#ui/SixWords.tsx'
import { TypedWords } from '#ui/TypedWords.tsx'
import { useFile } from '#ui/use-file.ts'

import { pageOf } from './page-of.ts'
import type { BackupProps } from './BackupScreen.tsx'

/** Six words that are shown and typed again; then the file that they open. */
export function MakeBackup(props: BackupProps) {
  const { app, words, asking } = props
  const [list = []] = asking.listsFor(app.choices.language.value)
  const another = () => newPassphrase(app, list)
  const [phrase, setPhrase] = useState(another)
  const [isProving, setProving] = useState(false)
  const [made, setMade] = useState<MadeBackup | 'not-yet' | 'making'>('not-yet')
  const make = async (typed: string) => {
    setMade('making')
    const lists = asking.listsFor(app.choices.language.value)
    setMade(await makeBackup(app, { words: phrase, typed, lists }))
  }
  if (typeof made === 'object' && made.state === 'made') return <Made {...props} made={made} />
  if (isProving) {
    const seeAgain = () => {
      setProving(false)
      setMade('not-yet')
    }
    return <Prove {...props} made={made} onTyped={make} onSeeAgain={seeAgain} />
  }
  const own = words.backup.phrase
  return (
    <SixWords
      page={pageOf(words)}
      texts={own}
      phrase={phrase}
      onPaper={own.apart}
      beside={own.whoever}
      onHave={() => setProving(true)}
      onOthers={() => setPhrase(another())}
    />
  )
}

type ProveProps = BackupProps & {
  readonly made: Exclude<MadeBackup, { state: 'made' }> | 'not-yet' | 'making'
  readonly onTyped: (typed: string) => Promise<void>
  readonly onSeeAgain: () => void
}

function Prove({ words, asking: { form: PhraseForm }, made, onTyped, onSeeAgain }: ProveProps) {
  const own = words.backup.prove
  const answer = typeof made === 'object' ? made : null
  return (
    <TypedWords
      page={pageOf(words)}
      texts={own}
      problem={answer?.state === 'problem' ? words.problems[answer.problem] : null}
      instead={{ label: own.seeAgain, onPress: onSeeAgain }}
    >
      <PhraseForm
        words={words}
        slip={answer?.state === 'slip' ? answer.slip : null}
        error={answer?.state === 'other-words' ? words.passphrase.prove.notThese : undefined}
        button={made === 'making' ? own.making : own.make}
        isBusy={made === 'making'}
        onTyped={(typed) => void onTyped(typed)}
      />
    </TypedWords>
  )
}

type MadeProps = BackupProps & { readonly made: Extract<MadeBackup, { state: 'made' }> }

function Made({ words, made: { file, onlyKeys } }: MadeProps) {
  const own = words.backup.made
  const handed = useFile({ name: own.fileName, type: 'application/octet-stream', text: file })
  return (
    <Page {...pageOf(words)} heading={own.title} lead={<p>{own.intro}</p>}>
      <Actions>
        <LinkButton kind="primary" href={handed.href} download={handed.name}>
          {own.save}
        </LinkButton>
      </Actions>
      {onlyKeys === 0 ? null : <Notice happened={own.onlyKeys(onlyKeys)} next={own.again} />}
      <p>{own.lost}</p>
      <p class="hint">{own.later}</p>
    </Page>
  )
}
