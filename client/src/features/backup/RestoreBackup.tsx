import { useState } from 'preact/hooks'

import {
  readBackup,
  restoreBackup,
  type ChosenFile,
  type Restored,
  type WholeBackup,
} from '#app/backup/restore-backup.ts'
import { storageProblem } from '#app/problems.ts'
import { hrefOf } from '#app/route.ts'
import { Actions, LinkButton } from '#ui/Button.tsx'
import { FileField } from '#ui/FileField.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'
import { TypedWords } from '#ui/TypedWords.tsx'

import { pageOf } from './page-of.ts'
import type { BackupProps } from './BackupScreen.tsx'

type Whole = Extract<WholeBackup, { ok: true }>['backup']
type Done = Extract<Restored, { state: 'restored' }>

/** The file first, then its words, then the rooms. */
export function RestoreBackup(props: BackupProps) {
  const [backup, setBackup] = useState<Whole | null>(null)
  const [done, setDone] = useState<Done | null>(null)
  if (done !== null) return <Here {...props} done={done} />
  if (backup === null) return <Choose {...props} onWhole={setBackup} />
  return <Open {...props} backup={backup} onAnother={() => setBackup(null)} onDone={setDone} />
}

function Choose({ words, onWhole }: BackupProps & { readonly onWhole: (backup: Whole) => void }) {
  const own = words.backup.choose
  const [read, setRead] = useState<WholeBackup | 'not-yet' | 'reading'>('not-yet')
  const choose = async (file: ChosenFile) => {
    setRead('reading')
    const whole = await readBackup(file)
    setRead(whole)
    if (whole.ok) onWhole(whole.backup)
  }
  return (
    <Page {...pageOf(words)} heading={own.title} lead={<p>{own.intro}</p>}>
      {typeof read === 'object' && !read.ok ? (
        <Notice tone="alert" {...words.problems[read.problem]} />
      ) : null}
      <FileField
        label={own.label}
        hint={read === 'reading' ? own.reading : undefined}
        onChosen={(file) => void choose(file)}
      />
    </Page>
  )
}

type OpenProps = BackupProps & {
  readonly backup: Whole
  readonly onAnother: () => void
  readonly onDone: (done: Done) => void
}

function Open({ app, words, asking, backup, onAnother, onDone }: OpenProps) {
  const own = words.backup.open
  const [answer, setAnswer] = useState<Restored | 'opening' | null>(null)
  const open = async (typed: string) => {
    setAnswer('opening')
    const lists = asking.listsFor(app.choices.language.value)
    const restored = await restoreBackup(app, { backup, typed, lists })
    setAnswer(restored)
    if (restored.state === 'restored') onDone(restored)
  }
  const refused = typeof answer === 'object' ? answer : null
  return (
    <TypedWords
      page={pageOf(words)}
      texts={own}
      problem={refused?.state === 'problem' ? words.problems[refused.problem] : null}
      instead={{ label: own.another, onPress: onAnother }}
      hint={own.workDevice}
    >
      <asking.form
        words={words}
        slip={refused?.state === 'slip' ? refused.slip : null}
        button={answer === 'opening' ? own.opening : own.open}
        isBusy={answer === 'opening'}
        onTyped={(typed) => void open(typed)}
      />
    </TypedWords>
  )
}

function Here({ app, words, done }: BackupProps & { readonly done: Done }) {
  const own = words.backup.restored
  const { came, there, later } = done
  const problem = storageProblem(app.rooms.storage.value)
  return (
    <Page {...pageOf(words)} heading={own.title}>
      {came > 0 ? <p>{own.came(came)}</p> : null}
      {there > 0 ? <p>{own.there(there)}</p> : null}
      {later > 0 ? <p>{own.later(later)}</p> : null}
      {came + there + later === 0 ? <p>{own.nothing}</p> : <p class="hint">{own.kept}</p>}
      {problem === null ? null : <Notice {...words.problems[problem]} />}
      <Actions>
        <LinkButton kind="primary" href={hrefOf({ at: 'rooms' })}>
          {own.see}
        </LinkButton>
      </Actions>
    </Page>
  )
}
