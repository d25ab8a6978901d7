import { useState } from 'preact/hooks'

import type { App } from '#app/app.ts'
import type { Unlocking } from '#app/device-lock.ts'
import { hrefOf, startRoute } from '#app/route.ts'
import type { Words } from '#content'
import { Actions, Button } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'
import { TextField } from '#ui/TextField.tsx'

import { ForgetDevice } from './ForgetDevice.tsx'

export interface UnlockProps {
  readonly app: App
  readonly words: Words
}

/** Stands in the place of every screen that shows something of a room. */
export function UnlockScreen({ app, words }: UnlockProps) {
  const own = words.device.locked
  const [code, setCode] = useState('')
  const [answer, setAnswer] = useState<Unlocking | 'opening' | null>(null)
  const open = async () => {
    setAnswer('opening')
    setAnswer(await app.lock.unlock(code))
  }
  return (
    <Page
      wall="own"
      audience={words.shell.onlyYou}
      heading={own.title}
      lead={<p>{own.intro}</p>}
      back={{ href: hrefOf(startRoute), label: words.shell.home }}
    >
      {answer === 'no-hash' ? <Notice tone="alert" {...words.problems.hashFailed} /> : null}
      {answer === 'newer' ? <Notice tone="alert" happened={own.newer} /> : null}
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          if (answer !== 'opening') void open()
        }}
      >
        <TextField
          label={words.device.lock.code}
          content="secret"
          autoFocus
          error={answer === 'wrong' ? own.wrong : undefined}
          value={code}
          onInput={setCode}
        />
        <Actions>
          <Button kind="primary" disabled={answer === 'opening'}>
            {answer === 'opening' ? own.opening : own.open}
          </Button>
        </Actions>
      </form>
      <Disclosure summary={own.forgotten}>
        <p>{own.nobody}</p>
        <p>{own.otherDevice}</p>
        <p>{own.keyring}</p>
        <ForgetDevice app={app} words={words} />
      </Disclosure>
    </Page>
  )
}
