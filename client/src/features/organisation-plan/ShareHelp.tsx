import { useState } from 'preact/hooks'

import { dateInWords } from '#app/calendar.ts'
import { inboxIn } from '#app/letters/inbox.ts'
import { helpToShareIn, shareHelp } from '#app/local-help.ts'
import { localHelpInWords } from '#app/local-help-words.ts'
import { Actions, Button } from '#ui/Button.tsx'
import { LocalHelp } from '#ui/LocalHelp.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Said } from '#ui/Said.tsx'
import { Wall } from '#ui/Wall.tsx'

import type { InPlan } from './in-plan.ts'

/** The help cards go to the linked groups by a hand, when it has seen them as they will be read. */
export function ShareHelp(props: InPlan) {
  const { app, here, words, writer } = props
  const own = words.helpShare
  const [isShown, setShown] = useState(false)
  const [said, setSaid] = useState('')
  const [fault, setFault] = useState<keyof typeof own.faults | null>(null)
  const { now, isShared } = helpToShareIn(here)
  const { linked } = inboxIn(here).value
  const isEmpty = now.cards.length === 0
  const share = () => {
    const shared = shareHelp(app, here)
    setShown(false)
    setFault(shared.ok ? null : shared.reason)
    setSaid(shared.ok ? own.done : '')
  }
  return (
    <section class="section">
      <h2>{own.title}</h2>
      <p>{own.intro}</p>
      <p>{linked === 0 ? own.noneLinked : own.linked(linked)}</p>
      <p>{standing(props)}</p>
      {isEmpty && isShared ? <p class="hint">{own.empty}</p> : null}
      {writer === null || isShared || isShown ? null : (
        <Actions>
          <Button onPress={() => setShown(true)}>{isEmpty ? own.takeBack : own.see}</Button>
        </Actions>
      )}
      {isShown && !isShared ? (
        <Preview {...props} onShare={share} onDrop={() => setShown(false)} />
      ) : null}
      <Said text={said} />
      {fault === null ? null : <Notice tone="alert" happened={own.faults[fault]} />}
    </section>
  )
}

function standing({ app, here, words }: InPlan): string {
  const own = words.helpShare
  const { shared, isShared } = helpToShareIn(here)
  if (shared === null) return own.never
  const date = dateInWords(shared.on, app.choices.language.value)
  return isShared ? own.same(date) : own.changed(date)
}

type PreviewProps = InPlan & { readonly onShare: () => void; readonly onDrop: () => void }

function Preview({ app, here, words, onShare, onDrop }: PreviewProps) {
  const own = words.helpShare
  const { now } = helpToShareIn(here)
  const isEmpty = now.cards.length === 0
  return (
    <>
      {isEmpty ? (
        <p>{own.back}</p>
      ) : (
        <>
          <Wall wall="group" name={own.wall}>
            <LocalHelp {...localHelpInWords(now, words, app.choices.language.value)} />
          </Wall>
          <p>{own.exactly}</p>
        </>
      )}
      <Actions>
        <Button kind="primary" onPress={onShare}>
          {isEmpty ? own.takeBack : own.share}
        </Button>
        <Button onPress={onDrop}>{own.drop}</Button>
      </Actions>
    </>
  )
}
