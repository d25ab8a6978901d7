import { useState } from 'preact/hooks'

import { dateInWords } from '#app/calendar.ts'
import { withdrawWayIn } from '#app/way-in.ts'
import { dateOfDay, type WayIn } from '#domain'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'

import type { InKeyring } from './KeyringScreen.tsx'

type Props = InKeyring & { readonly onSaid: (said: string) => void }

/** That codes were made, and when; never what they are. */
export function CodesMade(props: Props) {
  const { app, here, words, onSaid } = props
  const own = words.keyring.code
  const [isOffline, setOffline] = useState(false)
  const withdraw = async (code: WayIn) => {
    const done = await withdrawWayIn(app, here, code)
    setOffline(done === 'offline')
    if (done === 'gone') onSaid(own.withdrawn)
  }
  const language = app.choices.language.value
  return (
    <>
      {isOffline ? <Notice tone="alert" {...words.problems.offlineWithdraw} /> : null}
      <ul class="plain-list">
        {here.room.value.waysIn.map((code) => (
          <li key={code.lockerId} class="row">
            <span>
              {own.madeOn(dateInWords(dateOfDay(code.madeDay), language))}
              {code.isKept ? null : <span class="hint">{own.notKept}</span>}
            </span>
            <Button kind="quiet" onPress={() => void withdraw(code)}>
              {own.withdraw}
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}
