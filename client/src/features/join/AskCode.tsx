import { useState } from 'preact/hooks'

import { anotherLink, openWithCode } from '#app/join.ts'
import { Actions, Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'
import { TextField } from '#ui/TextField.tsx'

import type { InJoin } from './JoinScreen.tsx'

/** Half a key has come in; the other half was told. */
export function AskCode(props: InJoin<'needs-code'>) {
  const { app, words, joining } = props
  const own = words.join.code
  const [code, setCode] = useState('')
  const { refused } = joining
  return (
    <Page wall="own" audience={words.shell.onlyYou} heading={own.title} lead={<p>{own.intro}</p>}>
      {refused?.problem === 'offlineLink' ? (
        <Notice tone="alert" {...words.problems.offlineLink} />
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
          error={wrongInWords(props)}
          autoFocus={!joining.trying}
          maxLength={12}
          value={code}
          onInput={setCode}
        />
        <Actions>
          <Button kind="primary" disabled={joining.trying}>
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

/** Beside the field: what is wrong with the code, and how many tries there are. */
function wrongInWords({ words, joining }: InJoin<'needs-code'>): string | undefined {
  const { refused } = joining
  if (refused?.notSix) return words.join.code.notSix
  if (refused?.problem !== 'wrongCode' || refused.triesLeft === null) return undefined
  const { happened, next } = words.problems.wrongCode
  return `${happened} ${next} ${words.triesLeft(refused.triesLeft)}`
}
