import { useState } from 'preact/hooks'

import { answerLetter, type LetterHere } from '#app/letters/inbox.ts'
import { mayWrite } from '#app/organisation.ts'
import { limitOf } from '#app/writing-limit.ts'
import { verdicts, type Verdict } from '#domain'
import { Actions, Button } from '#ui/Button.tsx'
import { Choices } from '#ui/Choices.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Paper } from '#ui/Paper.tsx'
import { Said } from '#ui/Said.tsx'
import { TextArea } from '#ui/TextArea.tsx'

import { MakeCard } from './MakeCard.tsx'
import type { InLetters } from './OrganisationPage.tsx'

export type OfLetterIn = InLetters & { readonly letter: LetterHere; readonly at: number }

/** One letter as it was seen before it was sent; its answer; and a card of it. */
export function OneInInbox(props: OfLetterIn) {
  const { here, words, letter, at } = props
  const own = words.inbox
  const again = <Answer {...props} />
  return (
    <Paper label={own.nth(at)}>
      <h2>{own.nth(at)}</h2>
      <p class="written-together">{letter.text}</p>
      <p class="hint">{letter.group === null ? own.noName : own.from(letter.group)}</p>
      <Standing {...props} />
      {mayWrite(here) ? (
        <>
          {letter.reply === null ? (
            again
          ) : (
            <Disclosure summary={own.reply.again}>{again}</Disclosure>
          )}
          <MakeCard {...props} />
        </>
      ) : null}
    </Paper>
  )
}

function Standing({ words, letter }: OfLetterIn) {
  const own = words.inbox.reply
  const { reply, before, hasCome } = letter
  if (reply === null) return null
  const came = hasCome === true ? own.came : own.never
  return (
    <>
      <p>
        <strong>{own.holds(own.verdicts[reply.verdict])}</strong>
      </p>
      <p class="written-together">{own.because(reply.why)}</p>
      <p class="hint">{hasCome === null ? own.onItsWay : came}</p>
      {before.length === 0 ? null : (
        <Disclosure summary={own.before}>
          <ul>
            {before.map(({ n, verdict, why }) => (
              <li key={`${String(n)} ${verdict} ${why}`}>
                {`${own.verdicts[verdict]}. ${own.because(why)}`}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  )
}

function Answer({ here, words, letter, at }: OfLetterIn) {
  const own = words.inbox.reply
  const [verdict, setVerdict] = useState<Verdict | null>(null)
  const [why, setWhy] = useState('')
  const [fault, setFault] = useState<keyof typeof own.faults | null>(null)
  const [said, setSaid] = useState('')
  const send = () => {
    if (verdict === null) return setFault('verdict')
    const answered = answerLetter(here, letter.id, { verdict, why })
    setFault(answered.ok ? null : answered.reason)
    if (!answered.ok) return
    setWhy('')
    setVerdict(null)
    setSaid(own.sent)
  }
  return (
    <>
      <Choices
        legend={own.legend}
        choices={verdicts.map((value) => ({
          value,
          label: own.verdicts[value],
          hint: own.hints[value],
        }))}
        value={verdict}
        error={fault === 'verdict' ? own.faults.verdict : undefined}
        onChange={setVerdict}
      />
      <TextArea
        label={own.why}
        hint={own.whyHint}
        error={fault === 'noWhy' ? own.faults.noWhy : undefined}
        rows={2}
        limit={limitOf('point', words)}
        value={why}
        onInput={setWhy}
      />
      <Actions>
        <Button kind="primary" label={own.sendWhich(at)} onPress={send}>
          {own.send}
        </Button>
      </Actions>
      <Said text={said} />
    </>
  )
}
