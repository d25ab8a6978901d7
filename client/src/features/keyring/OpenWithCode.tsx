import { useState } from 'preact/hooks'

import type { ProblemName } from '#app/problems.ts'
import { openWithRecoveryCode } from '#app/recovery-code.ts'
import { hrefOf } from '#app/route.ts'
import { Actions, Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'
import { TextField } from '#ui/TextField.tsx'

import type { KeyringProps } from './KeyringScreen.tsx'

/** A code on paper becomes the keyring on this device. */
export function OpenWithCode({ app, words }: KeyringProps) {
  const own = words.keyring.openWith
  const [code, setCode] = useState('')
  const [isOpening, setOpening] = useState(false)
  const [problem, setProblem] = useState<ProblemName | null>(null)
  const open = async () => {
    setOpening(true)
    const opened = await openWithRecoveryCode(app, code)
    setOpening(false)
    setProblem(opened.ok ? null : opened.problem)
    if (opened.ok) app.go({ at: 'keyring', steps: [] })
  }
  return (
    <Page
      wall="own"
      audience={words.shell.onlyYou}
      heading={own.codeTitle}
      lead={<p>{own.intro}</p>}
      back={{ href: hrefOf({ at: 'keyring', steps: ['aabn'] }), label: own.title }}
    >
      {problem === null ? null : <Notice tone="alert" {...words.problems[problem]} />}
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          if (!isOpening) void open()
        }}
      >
        <TextField
          label={own.label}
          hint={own.hint}
          content="link"
          autoFocus
          maxLength={80}
          value={code}
          onInput={setCode}
        />
        <Actions>
          <Button kind="primary" disabled={isOpening}>
            {isOpening ? own.opening : own.open}
          </Button>
        </Actions>
      </form>
      <p class="hint">{own.workDevice}</p>
    </Page>
  )
}
