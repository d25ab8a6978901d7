import { useState } from 'preact/hooks'

import { invite, type Invited } from '#app/invite.ts'
import { Actions, Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Paper } from '#ui/Paper.tsx'
import { Said } from '#ui/Said.tsx'

import type { InInvite } from './InviteScreen.tsx'
import { TakeBack } from './TakeBack.tsx'

type Making =
  | { readonly state: 'not-made' | 'making' }
  | { readonly state: 'made'; readonly invited: Invited }

/** Half the key in a link, the other half in six digits that are said aloud. */
export function ByLink(props: InInvite) {
  const { app, handle, words, role } = props
  const own = words.invite.link
  const [making, setMaking] = useState<Making>({ state: 'not-made' })
  const make = async () => {
    setMaking({ state: 'making' })
    setMaking({ state: 'made', invited: await invite(app, handle, role) })
  }
  const made = making.state === 'made' ? making.invited : null
  const ask = made?.ok ? own.another : own.make
  return (
    <Paper label={own.title}>
      <h2>{own.title}</h2>
      <p>{own.intro}</p>
      {made?.ok ? <Made {...props} link={made.link} code={made.code} /> : null}
      {made && !made.ok ? <Notice tone="alert" {...words.problems[made.problem]} /> : null}
      <Actions>
        <Button onPress={() => void make()} disabled={making.state === 'making'}>
          {making.state === 'making' ? own.making : ask}
        </Button>
      </Actions>
      {made?.ok ? <p class="hint">{own.anotherHelp}</p> : null}
      <TakeBack {...props} onGone={() => setMaking({ state: 'not-made' })} />
    </Paper>
  )
}

function Made({
  app,
  words,
  shareText,
  limits,
  link,
  code,
}: InInvite & { link: string; code: string }) {
  const own = words.invite.link
  const [said, setSaid] = useState('')
  const copy = async () => {
    if (await app.ports.hand.copy(link)) setSaid(own.copied)
  }
  return (
    <>
      <h3>{own.linkLabel}</h3>
      <p class="key-link">{link}</p>
      <Actions>
        <Button onPress={() => void copy()}>{own.copy}</Button>
        {app.ports.hand.canShare() ? (
          <Button onPress={() => void app.ports.hand.share(shareText, link)}>{own.share}</Button>
        ) : null}
      </Actions>
      <Said text={said} />
      <h3>{own.codeLabel}</h3>
      <p class="told-code">{own.digits(code)}</p>
      <p class="hint">{own.codeHelp}</p>
      <p>{limits}</p>
    </>
  )
}
