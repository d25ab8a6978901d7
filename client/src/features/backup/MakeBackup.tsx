import { useContext, useState } from 'preact/hooks'

import { makeBackup, type MadeBackup } from '#app/backup/make-backup.ts'
import { newPassphrase } from '#app/passphrase.ts'
import { hrefOf } from '#app/route.ts'
import { Actions, Button, LinkButton } from '#ui/Button.tsx'
import { FrameContext } from '#ui/frame.ts'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'
import { Paper } from '#ui/Paper.tsx'
import { useFile } from '#ui/use-file.ts'

import type { BackupProps } from './BackupScreen.tsx'

/** Six words that are shown and typed again; then the file that they open. */
export function MakeBackup(props: BackupProps) {
  const { app, asking } = props
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
  if (typeof made === 'object' && made.state === 'made') return <Made {...props} file={made.file} />
  if (isProving) {
    const seeAgain = () => {
      setProving(false)
      setMade('not-yet')
    }
    return <Prove {...props} made={made} onTyped={make} onSeeAgain={seeAgain} />
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

const backupHome = hrefOf({ at: 'backup', steps: [] })

type ShownProps = BackupProps & {
  readonly phrase: readonly string[]
  readonly onAnother: () => void
  readonly onHave: () => void
}

function Shown({ words, phrase, onAnother, onHave }: ShownProps) {
  const own = words.backup.phrase
  const { onPrint } = useContext(FrameContext)
  return (
    <Page
      wall="own"
      audience={words.shell.onlyYou}
      heading={own.title}
      lead={<p class="only-screen">{own.shown}</p>}
      back={{ href: backupHome, label: words.backup.title }}
    >
      <Paper label={own.title}>
        <ol class="six-words">
          {phrase.map((word, at) => (
            <li key={`${String(at)} ${word}`}>{word}</li>
          ))}
        </ol>
        <p>{own.apart}</p>
      </Paper>
      <p>{own.whoever}</p>
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

type ProveProps = BackupProps & {
  readonly made: Exclude<MadeBackup, { state: 'made' }> | 'not-yet' | 'making'
  readonly onTyped: (typed: string) => Promise<void>
  readonly onSeeAgain: () => void
}

function Prove({ words, asking: { form: PhraseForm }, made, onTyped, onSeeAgain }: ProveProps) {
  const own = words.backup.prove
  const answer = typeof made === 'object' ? made : null
  return (
    <Page
      wall="own"
      audience={words.shell.onlyYou}
      heading={own.title}
      lead={<p>{own.intro}</p>}
      back={{ href: backupHome, label: words.backup.title }}
    >
      {answer?.state === 'problem' ? (
        <Notice tone="alert" {...words.problems[answer.problem]} />
      ) : null}
      <PhraseForm
        words={words}
        slip={answer?.state === 'slip' ? answer.slip : null}
        error={answer?.state === 'other-words' ? words.passphrase.prove.notThese : undefined}
        button={made === 'making' ? own.making : own.make}
        isBusy={made === 'making'}
        onTyped={(typed) => void onTyped(typed)}
      />
      <Actions>
        <Button kind="quiet" onPress={onSeeAgain}>
          {own.seeAgain}
        </Button>
      </Actions>
    </Page>
  )
}

function Made({ words, file }: BackupProps & { readonly file: Uint8Array<ArrayBuffer> }) {
  const own = words.backup.made
  const handed = useFile({ name: own.fileName, type: 'application/octet-stream', text: file })
  return (
    <Page
      wall="own"
      audience={words.shell.onlyYou}
      heading={own.title}
      lead={<p>{own.intro}</p>}
      back={{ href: backupHome, label: words.backup.title }}
    >
      <Actions>
        <LinkButton kind="primary" href={handed.href} download={handed.name}>
          {own.save}
        </LinkButton>
      </Actions>
      <p>{own.lost}</p>
      <p class="hint">{own.later}</p>
    </Page>
  )
}
