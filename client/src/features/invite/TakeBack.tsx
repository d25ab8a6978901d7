import { useEffect, useState } from 'preact/hooks'

import { dateInWords } from '#app/calendar.ts'
import { invitationOf, lookAfterInvitation, withdrawInvitation } from '#app/invite.ts'
import { dateOfDay } from '#domain'
import { Actions, Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Said } from '#ui/Said.tsx'

import type { InInvite } from './InviteScreen.tsx'

type Props = InInvite & { readonly onGone: () => void }

/** An invitation that is out, and a way to take it back. */
export function TakeBack({ app, handle, words, role, onGone }: Props) {
  const own = words.invite.takeBack
  const [answer, setAnswer] = useState<'gone' | 'used' | 'offline' | null>(null)
  const made = invitationOf(app, handle, role)
  useEffect(() => {
    void lookAfterInvitation(app, handle, role).then((found) => {
      if (found === 'used') setAnswer('used')
    })
  }, [app, handle, role])
  if (made === null) return <Said text={whatBecame(own, answer)} />
  const takeBack = async () => {
    const withdrawn = await withdrawInvitation(app, handle, role)
    setAnswer(withdrawn)
    if (withdrawn === 'gone') onGone()
  }
  return (
    <>
      {answer === 'offline' ? <Notice tone="alert" {...words.problems.offlineTakeBack} /> : null}
      <p>{own.out(dateInWords(dateOfDay(made.lastDay), app.choices.language.value))}</p>
      <Actions>
        <Button kind="quiet" onPress={() => void takeBack()}>
          {own.button}
        </Button>
      </Actions>
      <p class="hint">{own.help}</p>
    </>
  )
}

function whatBecame(
  own: InInvite['words']['invite']['takeBack'],
  answer: 'gone' | 'used' | 'offline' | null,
): string {
  if (answer === 'used') return own.used
  return answer === 'gone' ? own.done : ''
}
