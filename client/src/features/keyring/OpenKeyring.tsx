import { useState } from 'preact/hooks'

import { openWithPasskey } from '#app/passkey.ts'
import type { ProblemName } from '#app/problems.ts'
import { hrefOf } from '#app/route.ts'
import { newestOf } from '#app/rooms.ts'
import { Button, LinkButton } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'

import type { KeyringProps } from './KeyringScreen.tsx'

/** What she has decides how the keyring is opened on this device. */
export function OpenKeyring({ app, words }: KeyringProps) {
  const own = words.keyring.openWith
  const [isOpening, setOpening] = useState(false)
  const [problem, setProblem] = useState<ProblemName | null>(null)
  const askPasskey = async () => {
    setOpening(true)
    const opened = await openWithPasskey(app)
    setOpening(false)
    setProblem(opened.ok ? null : opened.problem)
    if (opened.ok) app.go({ at: 'keyring', steps: [] })
  }
  const hasAnother = newestOf('keyring', app.rooms.list.value ?? []) !== null
  return (
    <Page
      wall="own"
      audience={words.shell.onlyYou}
      heading={own.title}
      lead={<p>{own.question}</p>}
      back={{ href: hrefOf({ at: 'keyring', steps: [] }), label: words.keyring.title }}
    >
      {problem === null ? null : <Notice tone="alert" {...words.problems[problem]} />}
      {hasAnother ? <Notice happened={own.already} /> : null}
      <ul class="ways">
        <li class="way">
          <Button disabled={isOpening} onPress={() => void askPasskey()}>
            {isOpening ? words.keyring.passkey.making : own.passkey}
          </Button>
        </li>
        <li class="way">
          <LinkButton href={placeOf(['aabn', 'ord'])}>{own.phrase}</LinkButton>
        </li>
        <li class="way">
          <LinkButton href={placeOf(['aabn', 'kode'])}>{own.code}</LinkButton>
        </li>
        <li class="way">
          <LinkButton href={hrefOf({ at: 'backup', steps: ['hent'] })}>{own.backup}</LinkButton>
        </li>
      </ul>
      <p class="hint">{own.workDevice}</p>
      <p>
        <a href={placeOf(['mistet'])}>{own.nothing}</a>
      </p>
    </Page>
  )
}

function placeOf(steps: readonly string[]): string {
  return hrefOf({ at: 'keyring', steps })
}
