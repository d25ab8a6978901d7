import { useState } from 'preact/hooks'

import { anotherLink, openWithCode } from '#app/join.ts'
import { Actions, Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'
import { TextField } from '#ui/TextField.tsx'

import type { InJoin } from './JoinScreen.tsx'

/** Half a key has come in; the other half was told. */
export function AskCode({ app, words, joining }: InJoin<'needs-code'>) {
  const own = words.join.code
  const [code, setCode] = useState('')
  const { refused } = joining
  return (
    <Page
      wall="dialogue"
      audience={words.dialogueRoom.chipTwo}
      heading={own.title}
      lead={<p>{own.intro}</p>}
    >
      {refused && refused.problem !== null ? (
        <Notice tone="alert" {...words.problems[refused.problem]}>
          {refused.triesLeft === null ? null : <p>{words.triesLeft(refused.triesLeft)}</p>}
        </Notice>
      ) : null}
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          void openWithCode(app, code)
        }}
      >
        <TextField
          label={own.label}
          hint={own.hint}
          content="code"
          error={refused?.notSix ? own.notSix : undefined}
          autoFocus
          maxLength={12}
          value={code}
          onInput={setCode}
        />
        <Actions>
          <Button kind="primary" disabled={joining.trying || joining.locked}>
            {joining.trying ? own.opening : own.open}
          </Button>
          <Button kind="quiet" onPress={() => anotherLink(app)}>
            {words.join.another}
          </Button>
        </Actions>
      </form>
    </Page>
  )
}
